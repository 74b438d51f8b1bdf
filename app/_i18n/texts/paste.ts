/** Words of pasting cells from a spreadsheet. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const paste = {
  title: { nb: 'Lim inn celler', nn: 'Lim inn celler', en: 'Paste cells' },
  source: { nb: 'Innlimte celler', nn: 'Innlimte celler', en: 'Pasted cells' },
  before: { nb: 'Nå', nn: 'No', en: 'Now' },
  after: { nb: 'Blir', nn: 'Blir', en: 'Becomes' },
  added: { nb: 'Ny {kind}: {name}', nn: 'Ny {kind}: {name}', en: 'New {kind}: {name}' },
  apply: { nb: 'Lagre endringene', nn: 'Lagre endringane', en: 'Save the changes' },
  nothing: {
    nb: 'Cellene er like dem som er der fra før. Ingenting endres.',
    nn: 'Cellene er like dei som er der frå før. Ingenting blir endra.',
    en: 'The cells equal those already there. Nothing changes.',
  },
  skipped: {
    nb: 'Disse kolonnene kan ikke skrives i, og blir hoppet over: {columns}.',
    nn: 'Desse kolonnane kan det ikkje skrivast i, og dei blir hoppa over: {columns}.',
    en: 'These columns cannot be written in and are skipped: {columns}.',
  },
  outside: {
    nb: 'Noe av det du limte inn, ligger utenfor tabellen og er ikke med.',
    nn: 'Noko av det du limte inn, ligg utanfor tabellen og er ikkje med.',
    en: 'Some of what you pasted lies outside the table and is left out.',
  },
  mustBeCorrected: {
    nb: 'Rett cellene i regnearket og lim inn på nytt, eller bruk Import og eksport, der du kan rette underveis.',
    nn: 'Rett cellene i reknearket og lim inn på nytt, eller bruk Import og eksport, der du kan rette undervegs.',
    en: 'Correct the cells in the spreadsheet and paste again, or use Import and export, where you can correct as you go.',
  },
  failed: {
    nb: 'Cellene kunne ikke leses. Prøv igjen.',
    nn: 'Cellene kunne ikkje lesast. Prøv igjen.',
    en: 'The cells could not be read. Try again.',
  },
  notAllowed: {
    nb: 'Rollen din kan ikke lime inn mange celler på én gang. Trykk F2 for å endre én celle.',
    nn: 'Rolla di kan ikkje lime inn mange celler på éin gong. Trykk F2 for å endre éi celle.',
    en: 'Your role may not paste many cells at once. Press F2 to edit one cell.',
  },
  more: {
    one: { nb: 'og 1 rad til', nn: 'og 1 rad til', en: 'and 1 more row' },
    other: { nb: 'og {count} rader til', nn: 'og {count} rader til', en: 'and {count} more rows' },
  },
} as const satisfies Record<string, Text | Counted>;
