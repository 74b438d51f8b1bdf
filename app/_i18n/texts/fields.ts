/** Words around fields: yes and no, choosing, searching. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const fields = {
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  onePerLine: { nb: 'Skriv ett per linje.', nn: 'Skriv eitt per linje.', en: 'Write one per line.' },
  kronerUnit: { nb: 'kr', nn: 'kr', en: 'NOK' },
  required: { nb: 'må fylles ut', nn: 'må fyllast ut', en: 'required' },
  retired: { nb: '{term} (brukes ikke lenger)', nn: '{term} (ikkje lenger i bruk)', en: '{term} (no longer used)' },
  source: { nb: 'Kilde: {source}', nn: 'Kjelde: {source}', en: 'Source: {source}' },
  opensElsewhere: { nb: 'åpnes i ny fane', nn: 'blir opna i ny fane', en: 'opens in a new tab' },
  search: { nb: 'Søk og velg', nn: 'Søk og vel', en: 'Search and choose' },
  typeToSearch: { nb: 'Skriv for å søke.', nn: 'Skriv for å søkje.', en: 'Type to search.' },
  noHits: { nb: 'Ingen treff på «{text}».', nn: 'Ingen treff på «{text}».', en: 'No hits for “{text}”.' },
  remove: { nb: 'Fjern {name}', nn: 'Fjern {name}', en: 'Remove {name}' },
  chosen: { nb: 'Valgt', nn: 'Valt', en: 'Chosen' },
  loading: { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  alsoFound: { nb: 'Hjelpeord: {word}', nn: 'Hjelpeord: {word}', en: 'Helper word: {word}' },
  searchLos: { nb: 'Søk i Los', nn: 'Søk i Los', en: 'Search Los' },
  losLabel: { nb: 'Los-ord', nn: 'Los-ord', en: 'Los word' },
  losHelp: {
    nb: 'Søk med ordene folk bruker, for eksempel «førskole» eller «barnehageplass».',
    nn: 'Søk med orda folk bruker, til dømes «førskule» eller «barnehageplass».',
    en: 'Search with the words people use, such as “førskole” or “barnehageplass”.',
  },
  badNumber: {
    nb: '«{value}» er ikke et tall. Skriv for eksempel 1 250 000 eller 12,5.',
    nn: '«{value}» er ikkje eit tal. Skriv til dømes 1 250 000 eller 12,5.',
    en: '“{value}” is not a number. Write for example 1 250 000 or 12.5.',
  },
} as const satisfies Record<string, Text>;

export const moreCount: Counted = {
  one: { nb: 'og 1 til', nn: 'og 1 til', en: 'and 1 more' },
  other: { nb: 'og {count} til', nn: 'og {count} til', en: 'and {count} more' },
};
