/** Words of the page about national shared solutions. */
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
  report: { nb: 'Lag rapport', nn: 'Lag rapport', en: 'Make a report' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  list: { nb: 'Listen', nn: 'Lista', en: 'The list' },
  solution: { nb: 'Løsning', nn: 'Løysing', en: 'Solution' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  evidence: { nb: 'Hvordan vi vet det', nn: 'Korleis vi veit det', en: 'How we know' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  answerFor: { nb: 'Er {name} i bruk?', nn: 'Er {name} i bruk?', en: 'Is {name} in use?' },
  noteFor: { nb: 'Merknad om {name}', nn: 'Merknad om {name}', en: 'Note about {name}' },
  noAnswer: { nb: 'Følg registeret', nn: 'Følg registeret', en: 'Follow the registry' },
  saved: { nb: 'Svaret om {name} er lagret.', nn: 'Svaret om {name} er lagra.', en: 'The answer about {name} was saved.' },
  none: { nb: 'Ingen løsninger passer med valget.', nn: 'Ingen løysingar passar med valet.', en: 'No solutions match the choice.' },
  open: { nb: 'Se alle fellesløsninger', nn: 'Sjå alle fellesløysingar', en: 'See all shared solutions' },
} as const satisfies Record<string, Text>;
