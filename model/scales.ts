/** Steps from 1 to 5 that several kinds use. */
import type { Text } from '#model/text';

/** How bad it gets when confidentiality, integrity or availability is lost. */
export const impact = [
  { nb: 'Ubetydelig', nn: 'Ubetydeleg', en: 'Negligible' },
  { nb: 'Lav', nn: 'Låg', en: 'Low' },
  { nb: 'Moderat', nn: 'Moderat', en: 'Moderate' },
  { nb: 'Alvorlig', nn: 'Alvorleg', en: 'Serious' },
  { nb: 'Svært alvorlig', nn: 'Svært alvorleg', en: 'Very serious' },
] as const satisfies readonly Text[];

/** How well something does what is asked of it. */
export const fit = [
  { nb: 'Svært dårlig', nn: 'Svært dårleg', en: 'Very poor' },
  { nb: 'Dårlig', nn: 'Dårleg', en: 'Poor' },
  { nb: 'Middels', nn: 'Middels', en: 'Fair' },
  { nb: 'God', nn: 'God', en: 'Good' },
  { nb: 'Svært god', nn: 'Svært god', en: 'Very good' },
] as const satisfies readonly Text[];

/** How mature an ability is. */
export const maturity = [
  { nb: 'Tilfeldig', nn: 'Tilfeldig', en: 'Initial' },
  { nb: 'Gjentatt', nn: 'Gjenteke', en: 'Repeatable' },
  { nb: 'Beskrevet', nn: 'Skildra', en: 'Defined' },
  { nb: 'Styrt', nn: 'Styrt', en: 'Managed' },
  { nb: 'I stadig forbedring', nn: 'I stadig betring', en: 'Continuously improved' },
] as const satisfies readonly Text[];

/** How much it matters to the strategy. */
export const importance = [
  { nb: 'Svært liten', nn: 'Svært lita', en: 'Very small' },
  { nb: 'Liten', nn: 'Lita', en: 'Small' },
  { nb: 'Middels', nn: 'Middels', en: 'Medium' },
  { nb: 'Stor', nn: 'Stor', en: 'Great' },
  { nb: 'Svært stor', nn: 'Svært stor', en: 'Very great' },
] as const satisfies readonly Text[];

/** How well a service or a process works, in the words the municipalities use themselves. */
export const judgement = {
  very_well: { nb: 'Veldig bra', nn: 'Veldig bra', en: 'Very well' },
  well: { nb: 'Bra', nn: 'Bra', en: 'Well' },
  poorly: { nb: 'Lite bra', nn: 'Lite bra', en: 'Poorly' },
} as const satisfies Readonly<Record<string, Text>>;
