/** Words of `convert`. */
import type { Text } from '#model/text';

export const convertTexts = {
  help: {
    nb: 'Gjør om mellom tankekart, tabell, Word, PDF og tekst etter filnavnene, og sier hva som ikke kunne bli med.',
    nn: 'Gjer om mellom tankekart, tabell, Word, PDF og tekst etter filnamna, og seier kva som ikkje kunne bli med.',
    en: 'Converts between mind map, table, Word, PDF and text by the names of the files, and says what could not be brought along.',
  },
  reading: { nb: 'Leser … {percent} %', nn: 'Les … {percent} %', en: 'Reading … {percent} %' },
  unknownEnding: {
    nb: '«{file}» har ikke en ending som kan skrives. Bruk en av disse: {names}.',
    nn: '«{file}» har ikkje ei ending som kan skrivast. Bruk ei av desse: {names}.',
    en: '“{file}” does not have an ending that can be written. Use one of these: {names}.',
  },
  isFolder: {
    nb: '«{file}» er en mappe. Skriv navnet på en fil.',
    nn: '«{file}» er ei mappe. Skriv namnet på ei fil.',
    en: '“{file}” is a folder. Write the name of a file.',
  },
  converted: {
    nb: 'Skrev {file}. Punkter: {count}. Alt ble med.',
    nn: 'Skreiv {file}. Punkt: {count}. Alt vart med.',
    en: 'Wrote {file}. Items: {count}. Everything was brought along.',
  },
  convertedWithLosses: {
    nb: 'Skrev {file}. Punkter: {count}. Meldinger: {losses}, se over.',
    nn: 'Skreiv {file}. Punkt: {count}. Meldingar: {losses}, sjå over.',
    en: 'Wrote {file}. Items: {count}. Messages: {losses}, see above.',
  },
  convertedWithReport: {
    nb: 'Skrev {file}. Punkter: {count}. Meldinger: {losses}, se {report}.',
    nn: 'Skreiv {file}. Punkt: {count}. Meldingar: {losses}, sjå {report}.',
    en: 'Wrote {file}. Items: {count}. Messages: {losses}, see {report}.',
  },
  more: {
    nb: '… og {count} til. Bruk --report FILE for å få alle.',
    nn: '… og {count} til. Bruk --report FILE for å få alle.',
    en: '… and {count} more. Use --report FILE to get them all.',
  },
} as const satisfies Record<string, Text>;
