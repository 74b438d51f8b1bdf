/** Words of the administration pages. */
import type { Text } from '#model/text';

export const administration = {
  intro: {
    nb: 'Hvem som har tilgang, hva organisasjonen heter, og hvilke ord det velges mellom.',
    nn: 'Kven som har tilgang, kva organisasjonen heiter, og kva ord det blir valt mellom.',
    en: 'Who has access, what the organisation is called, and which words there are to choose from.',
  },
} as const satisfies Record<string, Text>;
