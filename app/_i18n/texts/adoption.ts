/** Words of the page about national shared solutions. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const adoption = {
  title: { nb: 'Fellesløsninger', nn: 'Fellesløysingar', en: 'Shared solutions' },
  question: {
    nb: 'Utnytter kommunen felleskomponentene maksimalt?',
    nn: 'Utnyttar kommunen felleskomponentane maksimalt?',
    en: 'Does the municipality make the most of the shared components?',
  },
  intro: {
    nb: 'Nasjonale fellesløsninger og statlige systemer. Svaret kommer fra applikasjonene i registeret, eller fra den som har svart her.',
    nn: 'Nasjonale fellesløysingar og statlege system. Svaret kjem frå applikasjonane i registeret, eller frå den som har svart her.',
    en: 'National shared solutions and state systems. The answer comes from the applications in the registry, or from whoever has answered here.',
  },
  share: {
    nb: '{share} av de aktuelle er i bruk',
    nn: '{share} av dei aktuelle er i bruk',
    en: '{share} of the relevant ones are in use',
  },
  by: { nb: 'Etter', nn: 'Etter', en: 'By' },
  byManager: { nb: 'Forvalter', nn: 'Forvaltar', en: 'Manager' },
  byTheme: { nb: 'Los-tema', nn: 'Los-tema', en: 'Los theme' },
  noManager: { nb: 'Forvalter ikke oppgitt', nn: 'Forvaltar ikkje oppgitt', en: 'Manager not stated' },
  noTheme: { nb: 'Uten Los-tema', nn: 'Utan Los-tema', en: 'Without a Los theme' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  picture: { nb: 'Bildet', nn: 'Biletet', en: 'The picture' },
  list: { nb: 'Listen', nn: 'Lista', en: 'The list' },
  solution: { nb: 'Løsning', nn: 'Løysing', en: 'Solution' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  evidence: { nb: 'Hvordan vi vet det', nn: 'Korleis vi veit det', en: 'How we know' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  answerFor: { nb: 'Er {name} i bruk?', nn: 'Er {name} i bruk?', en: 'Is {name} in use?' },
  noteFor: { nb: 'Merknad om {name}', nn: 'Merknad om {name}', en: 'Note about {name}' },
  noAnswer: { nb: 'Følg registeret', nn: 'Følg registeret', en: 'Follow the registry' },
  saved: { nb: 'Svaret om {name} er lagret.', nn: 'Svaret om {name} er lagra.', en: 'The answer about {name} was saved.' },
  answered: { nb: 'Besvart {on}', nn: 'Svart på {on}', en: 'Answered {on}' },
  answeredUndated: { nb: 'Besvart her', nn: 'Svart på her', en: 'Answered here' },
  planned: { nb: 'Planlagt:', nn: 'Planlagd:', en: 'Planned:' },
  retired: { nb: 'Avviklet:', nn: 'Avvikla:', en: 'Retired:' },
  since: { nb: 'siden {on}', nn: 'sidan {on}', en: 'since {on}' },
  noTraces: {
    nb: 'Ingen spor i registeret, og ingen har svart',
    nn: 'Ingen spor i registeret, og ingen har svart',
    en: 'No traces in the registry, and nobody has answered',
  },
  none: { nb: 'Ingen løsninger passer med valget.', nn: 'Ingen løysingar passar med valet.', en: 'No solutions match the choice.' },
  open: { nb: 'Se alle fellesløsninger', nn: 'Sjå alle fellesløysingar', en: 'See all shared solutions' },
} as const satisfies Record<string, Text>;

export const adoptionCounts = {
  integrations: {
    one: { nb: '1 integrasjon', nn: '1 integrasjon', en: '1 integration' },
    other: { nb: '{count} integrasjoner', nn: '{count} integrasjonar', en: '{count} integrations' },
  },
  agreements: {
    one: { nb: '1 avtale', nn: '1 avtale', en: '1 agreement' },
    other: { nb: '{count} avtaler', nn: '{count} avtalar', en: '{count} agreements' },
  },
} as const satisfies Record<string, Counted>;
