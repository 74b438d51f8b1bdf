/** What was passed over or doubted while a document was read, in plain sentences. */
import type { Loss } from '#model/outline';
import type { Severity } from '#model/result';
import { fill, type Text } from '#model/text';

const texts = {
  inserted: {
    nb: 'Dokumentet har sporede endringer. Det som er satt inn, er tatt med ({count} steder).',
    nn: 'Dokumentet har spora endringar. Det som er sett inn, er teke med ({count} stader).',
    en: 'The document has tracked changes. What was inserted is included ({count} places).',
  },
  deleted: {
    nb: 'Dokumentet har sporede endringer. Det som er slettet, er ikke tatt med ({count} steder).',
    nn: 'Dokumentet har spora endringar. Det som er sletta, er ikkje teke med ({count} stader).',
    en: 'The document has tracked changes. What was deleted is left out ({count} places).',
  },
  comment: {
    nb: 'Kommentarer i margen er ikke tatt med: {count}.',
    nn: 'Kommentarar i margen er ikkje tekne med: {count}.',
    en: 'Comments in the margin are left out: {count}.',
  },
  footnote: {
    nb: 'Fotnoter og sluttnoter er ikke tatt med: {count}.',
    nn: 'Fotnotar og sluttnotar er ikkje tekne med: {count}.',
    en: 'Footnotes and endnotes are left out: {count}.',
  },
  textbox: {
    nb: 'Tekst i tekstbokser er ikke tatt med: {count}. Flytt den inn i den vanlige teksten for å få den med.',
    nn: 'Tekst i tekstboksar er ikkje teken med: {count}. Flytt henne inn i den vanlege teksten for å få henne med.',
    en: 'Text in text boxes is left out: {count}. Move it into the ordinary text to bring it along.',
  },
  hidden: {
    nb: 'Skjult tekst er ikke tatt med: {count} steder.',
    nn: 'Skjult tekst er ikkje teken med: {count} stader.',
    en: 'Hidden text is left out: {count} places.',
  },
  picture: {
    nb: 'Bilder og figurer er ikke tatt med: {count}.',
    nn: 'Bilete og figurar er ikkje tekne med: {count}.',
    en: 'Pictures and figures are left out: {count}.',
  },
  embedded: {
    nb: 'Innebygde dokumenter og objekter er ikke tatt med: {count}.',
    nn: 'Innebygde dokument og objekt er ikkje tekne med: {count}.',
    en: 'Embedded documents and objects are left out: {count}.',
  },
  contents: {
    nb: 'Innholdsfortegnelsen er ikke tatt med; den gjentar overskriftene.',
    nn: 'Innhaldslista er ikkje teken med; ho gjentek overskriftene.',
    en: 'The table of contents is left out; it repeats the headings.',
  },
  macros: {
    nb: 'Dokumentet har makroer. De er ikke lest og ikke kjørt.',
    nn: 'Dokumentet har makroar. Dei er ikkje lesne og ikkje køyrde.',
    en: 'The document has macros. They were neither read nor run.',
  },
  table: {
    nb: 'Dokumentet har tabeller som ikke er en disposisjon. Hver rad er tatt med som en linje tekst ({count} tabeller).',
    nn: 'Dokumentet har tabellar som ikkje er ein disposisjon. Kvar rad er teken med som ei linje tekst ({count} tabellar).',
    en: 'The document has tables that are no outline. Each row is included as a line of text ({count} tables).',
  },
  copied: {
    nb: '«{name}» er kopiert. Bare ett av eksemplarene beholder identiteten; dette er lest som nytt.',
    nn: '«{name}» er kopiert. Berre eitt av eksemplara held på identiteten; dette er lese som nytt.',
    en: '“{name}” was copied. Only one of the copies keeps the identity; this one was read as new.',
  },
  carried_broken: {
    nb: 'Det skjulte innholdet som følger filen, er endret eller skadet for {count} punkter. Der er bare den synlige teksten lest.',
    nn: 'Det skjulte innhaldet som følgjer fila, er endra eller skadd for {count} punkt. Der er berre den synlege teksten lesen.',
    en: 'The hidden content that travels with the file was changed or damaged for {count} items. There, only the visible text was read.',
  },
  no_headings: {
    nb: 'Fant ingen overskrifter, nummer, lister eller innrykk. Første linje er lest som tittel og resten som beskrivelse. Bruk stilene Overskrift 1, Overskrift 2 …',
    nn: 'Fann ingen overskrifter, nummer, lister eller innrykk. Første linje er lesen som tittel og resten som skildring. Bruk stilane Overskrift 1, Overskrift 2 …',
    en: 'Found no headings, numbers, lists or indents. The first line was read as the title and the rest as the description. Use the styles Heading 1, Heading 2 …',
  },
  no_root: {
    nb: 'Dokumentet har flere punkter øverst og ingen tittel. Treet har fått navnet «{name}» etter filen.',
    nn: 'Dokumentet har fleire punkt øvst og ingen tittel. Treet har fått namnet «{name}» etter fila.',
    en: 'The document has several items at the top and no title. The tree is called “{name}” after the file.',
  },
  number_twice: {
    nb: 'Nummeret {number} er brukt mer enn én gang. Se om punktet skal ha et annet nummer.',
    nn: 'Nummeret {number} er brukt meir enn éin gong. Sjå om punktet skal ha eit anna nummer.',
    en: 'The number {number} is used more than once. See whether the item should have another number.',
  },
  number_astray: {
    nb: 'Punktet har nummer {number}, men står under {above}. Det er lest der det står.',
    nn: 'Punktet har nummer {number}, men står under {above}. Det er lese der det står.',
    en: 'The item has the number {number}, but stands below {above}. It was read where it stands.',
  },
  pages_left: {
    nb: 'Dokumentet har {count} sider. Bare de første {limit} er lest. Del det i flere filer for å få med resten.',
    nn: 'Dokumentet har {count} sider. Berre dei første {limit} er lesne. Del det i fleire filer for å få med resten.',
    en: 'The document has {count} pages. Only the first {limit} were read. Split it into several files to bring along the rest.',
  },
  cut_off: {
    nb: 'Slutten av filen mangler. Det som lot seg lese, er tatt med; se over at alt er der, eller last filen ned på nytt.',
    nn: 'Slutten av fila manglar. Det som let seg lese, er teke med; sjå over at alt er der, eller last fila ned på nytt.',
    en: 'The end of the file is missing. What could be read is included; check that all of it is there, or download the file again.',
  },
  pages_without_text: {
    nb: 'På {count} sider er det bare bilder, uten tekst som kan leses.',
    nn: 'På {count} sider er det berre bilete, utan tekst som kan lesast.',
    en: 'On {count} pages there are only pictures, with no text that can be read.',
  },
  reconstructed: {
    nb: 'Treet er satt sammen av teksten i PDF-filen ({by}). Se over at nivåene er riktige.',
    nn: 'Treet er sett saman av teksten i PDF-fila ({by}). Sjå over at nivåa er rette.',
    en: 'The tree was put together from the text of the PDF ({by}). Check that the levels are right.',
  },
} as const satisfies Record<string, Text>;

export type DocumentLossCode = keyof typeof texts;

/** What was passed over, and where. */
export const documentLoss = (
  code: DocumentLossCode,
  at: string,
  severity: Severity,
  values: Record<string, string | number | Text> = {},
): Loss => ({ severity, at, what: fill(texts[code], values) });
