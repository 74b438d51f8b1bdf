/** Words of the page «Konverter». */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const convertWords = {
  intro: {
    nb: 'Gjør et tankekart om til en tabell, et Word-dokument til et tankekart, eller hva du trenger. Filen leses, vises og glemmes: ingenting lagres hos oss.',
    nn: 'Gjer eit tankekart om til ein tabell, eit Word-dokument til eit tankekart, eller kva du treng. Fila blir lesen, vist og gløymd: ingenting blir lagra hos oss.',
    en: 'Turn a mind map into a table, a Word document into a mind map, or whatever you need. The file is read, shown and forgotten: nothing is stored with us.',
  },
  fileHelp: {
    nb: 'FreeMind, Freeplane, XMind, OPML, Markdown, Excel, CSV, Word, PDF eller JSON. Høyst 50 MB.',
    nn: 'FreeMind, Freeplane, XMind, OPML, Markdown, Excel, CSV, Word, PDF eller JSON. Høgst 50 MB.',
    en: 'FreeMind, Freeplane, XMind, OPML, Markdown, Excel, CSV, Word, PDF or JSON. 50 MB at most.',
  },
  paste: { nb: 'Lim inn tekst i stedet', nn: 'Lim inn tekst i staden', en: 'Paste text instead' },
  pasteLabel: {
    nb: 'Overskrifter (# og ##) og punkter (-), ett punkt på hver linje',
    nn: 'Overskrifter (# og ##) og punkt (-), eitt punkt på kvar linje',
    en: 'Headings (# and ##) and bullets (-), one item on each line',
  },
  pasted: { nb: 'limt-inn.md', nn: 'limt-inn.md', en: 'pasted.md' },
  fileStep: { nb: '1. Fil', nn: '1. Fil', en: '1. File' },
  seenStep: { nb: '2. Slik er den lest', nn: '2. Slik er ho lesen', en: '2. As it was read' },
  takeStep: { nb: '3. Last ned, eller legg inn', nn: '3. Last ned, eller legg inn', en: '3. Download, or bring in' },
  reading: { nb: 'Leser filen', nn: 'Les fila', en: 'Reading the file' },
  comparing: { nb: 'Ser hva hvert format tar med', nn: 'Ser kva kvart format tek med', en: 'Seeing what each format carries' },
  writing: { nb: 'Lager filen', nn: 'Lagar fila', en: 'Making the file' },
  cancelled: { nb: 'Avbrutt.', nn: 'Avbroten.', en: 'Cancelled.' },
  failed: {
    nb: 'Svaret ble avbrutt underveis. Sjekk nettet og prøv igjen.',
    nn: 'Svaret vart brote av undervegs. Sjekk nettet og prøv igjen.',
    en: 'The answer was cut off on the way. Check the network and try again.',
  },
  table: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  row: { nb: 'Rad', nn: 'Rad', en: 'Row' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  level: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
  keywords: { nb: 'Stikkord', nn: 'Stikkord', en: 'Keywords' },
  description: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
  other: { nb: 'Andre verdier', nn: 'Andre verdiar', en: 'Other values' },
  mapOf: { nb: 'Tankekart av {file}', nn: 'Tankekart av {file}', en: 'Mind map of {file}' },
  tableOf: { nb: 'Tabell av {file}', nn: 'Tabell av {file}', en: 'Table of {file}' },
  formats: { nb: 'Formater', nn: 'Format', en: 'Formats' },
  losesNothing: { nb: 'Tar med alt', nn: 'Tek med alt', en: 'Carries everything' },
  notCompared: { nb: 'Ikke undersøkt', nn: 'Ikkje undersøkt', en: 'Not examined' },
  compare: {
    nb: 'Undersøk hva hvert format tar med',
    nn: 'Undersøk kva kvart format tek med',
    en: 'Examine what each format carries',
  },
  large: {
    nb: 'Treet er stort, så hva hvert format tar med, er ikke undersøkt ennå.',
    nn: 'Treet er stort, så kva kvart format tek med, er ikkje undersøkt enno.',
    en: 'The tree is large, so what each format carries has not been examined yet.',
  },
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  downloadAs: { nb: 'Last ned som {format}', nn: 'Last ned som {format}', en: 'Download as {format}' },
  bringIn: { nb: 'Legg inn i registeret', nn: 'Legg inn i registeret', en: 'Bring into the registry' },
  bringInHelp: {
    nb: 'Du velger hva nivåene er, og ser hva som blir nytt, før noe lagres.',
    nn: 'Du vel kva nivåa er, og ser kva som blir nytt, før noko blir lagra.',
    en: 'You choose what the levels are, and see what will be new, before anything is saved.',
  },
  noLoss: { nb: 'Alt i filen ble lest.', nn: 'Alt i fila vart lese.', en: 'Everything in the file was read.' },
} as const satisfies Record<string, Text>;

export const convertCounts = {
  nodes: {
    one: { nb: '{count} punkt', nn: '{count} punkt', en: '{count} item' },
    other: { nb: '{count} punkter', nn: '{count} punkt', en: '{count} items' },
  },
  levels: {
    one: { nb: 'i {count} nivå', nn: 'på {count} nivå', en: 'at {count} level' },
    other: { nb: 'i {count} nivåer', nn: 'på {count} nivå', en: 'at {count} levels' },
  },
  unread: {
    one: {
      nb: '{count} ting ble ikke lest, eller lest med forbehold',
      nn: '{count} ting vart ikkje lese, eller lese med atterhald',
      en: '{count} thing was not read, or read with a reservation',
    },
    other: {
      nb: '{count} ting ble ikke lest, eller lest med forbehold',
      nn: '{count} ting vart ikkje lesne, eller lesne med atterhald',
      en: '{count} things were not read, or read with a reservation',
    },
  },
  loses: {
    one: { nb: 'Mister {count} ting', nn: 'Mistar {count} ting', en: 'Loses {count} thing' },
    other: { nb: 'Mister {count} ting', nn: 'Mistar {count} ting', en: 'Loses {count} things' },
  },
} as const satisfies Record<string, Counted>;
