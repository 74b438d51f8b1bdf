/** Lists that differ between municipalities: the defaults shipped; an administrator may rename, add and retire terms. */
import type { Text } from '#model/text';

export interface Vocabulary {
  label: Text;
  /** Default terms by key, in order. */
  terms: Readonly<Record<string, Text & { aliases?: readonly string[] }>>;
}

export const vocabularies = {
  lifecycle: {
    label: { nb: 'Livsløp', nn: 'Livsløp', en: 'Lifecycle' },
    terms: {
      planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
      procurement: { nb: 'Under anskaffelse', nn: 'Under anskaffing', en: 'In procurement' },
      live: { nb: 'I drift', nn: 'I drift', en: 'Live', aliases: ['I bruk', 'Aktiv', 'Drift', 'Active', 'In use'] },
      phasing_out: { nb: 'Under utfasing', nn: 'Under utfasing', en: 'Phasing out' },
      retired: { nb: 'Avviklet', nn: 'Avvikla', en: 'Retired', aliases: ['Utfaset', 'Utgått', 'Nedlagt'] },
    },
  },
} as const satisfies Record<string, Vocabulary>;
