/** What the registry knows about every object. */
import type { Text } from '#model/text';

export const completeness: Text = { nb: 'Utfylt', nn: 'Utfylt', en: 'Filled in' };
export const confirmedAt: Text = { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' };
export const updatedAt: Text = { nb: 'Endret', nn: 'Endra', en: 'Changed' };
export const updatedBy: Text = { nb: 'Endret av', nn: 'Endra av', en: 'Changed by' };
export const createdAt: Text = { nb: 'Opprettet', nn: 'Oppretta', en: 'Created' };
