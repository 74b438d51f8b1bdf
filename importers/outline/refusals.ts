/** Why a file was not read as an outline, in plain sentences. */
import { Refusal as FileRefusal, refusalProblem } from '#importers/refusals';
import { Refusal } from '#model/errors';
import { outlineExtensions } from '#model/outline-formats';
import { fill, type Text } from '#model/text';

const texts = {
  file_empty: {
    nb: 'Filen «{file}» er tom. Velg en annen fil.',
    nn: 'Fila «{file}» er tom. Vel ei anna fil.',
    en: 'The file “{file}” is empty. Choose another file.',
  },
  file_too_large: {
    nb: 'Filen «{file}» er større enn {limit} MB. Del den i flere filer, eller fjern bilder og ark som ikke trengs.',
    nn: 'Fila «{file}» er større enn {limit} MB. Del henne i fleire filer, eller ta bort bilete og ark som ikkje trengst.',
    en: 'The file “{file}” is larger than {limit} MB. Split it, or remove pictures and sheets that are not needed.',
  },
  file_type_unknown: {
    nb: 'Filen «{file}» er ikke av en type vi kan lese. Bruk en av disse: {types}.',
    nn: 'Fila «{file}» er ikkje av ein type vi kan lese. Bruk ein av desse: {types}.',
    en: 'The file “{file}” is not of a type we can read. Use one of these: {types}.',
  },
  file_truncated: {
    nb: 'Filen «{file}» er ødelagt: slutten mangler, eller innholdet er skadet. Last den ned på nytt, eller lagre den på nytt der den ble laget.',
    nn: 'Fila «{file}» er øydelagd: slutten manglar, eller innhaldet er skada. Last henne ned på nytt, eller lagre henne på nytt der ho vart laga.',
    en: 'The file “{file}” is damaged: its end is missing or its content is broken. Download it again, or save it again where it was made.',
  },
  file_password: {
    nb: 'Filen «{file}» er beskyttet med passord. Åpne den der den ble laget, fjern passordet, lagre, og prøv igjen.',
    nn: 'Fila «{file}» er verna med passord. Opne henne der ho vart laga, ta bort passordet, lagre, og prøv på nytt.',
    en: 'The file “{file}” is protected with a password. Open it where it was made, remove the password, save, and try again.',
  },
  file_bomb: {
    nb: 'Filen «{file}» pakkes ut til mye mer enn den skal, og ble ikke lest. Lagre det som trengs i en ny fil.',
    nn: 'Fila «{file}» blir pakka ut til mykje meir enn ho skal, og vart ikkje lesen. Lagre det som trengst i ei ny fil.',
    en: 'The file “{file}” unpacks to far more than it should, and was not read. Save what you need in a new file.',
  },
  file_unsafe_xml: {
    nb: 'Filen «{file}» inneholder XML med egne entiteter, som kan skjule skadelig innhold, og ble ikke lest. Lagre den på nytt der den ble laget.',
    nn: 'Fila «{file}» inneheld XML med eigne entitetar, som kan skjule skadeleg innhald, og vart ikkje lesen. Lagre henne på nytt der ho vart laga.',
    en: 'The file “{file}” holds XML with entities of its own, which can hide harmful content, and was not read. Save it again where it was made.',
  },
  file_json: {
    nb: 'Filen «{file}» er ikke gyldig JSON. Se etter et komma, et anførselstegn eller en parentes som mangler.',
    nn: 'Fila «{file}» er ikkje gyldig JSON. Sjå etter eit komma, eit hermeteikn eller ein parentes som manglar.',
    en: 'The file “{file}” is not valid JSON. Look for a comma, a quotation mark or a bracket that is missing.',
  },
  json_no_root: {
    nb: 'Filen «{file}» er JSON, men ikke et tre. Det skal begynne slik: { "root": { "title": "…", "children": [ … ] } }.',
    nn: 'Fila «{file}» er JSON, men ikkje eit tre. Det skal byrje slik: { "root": { "title": "…", "children": [ … ] } }.',
    en: 'The file “{file}” is JSON, but not a tree. It should begin like this: { "root": { "title": "…", "children": [ … ] } }.',
  },
  json_wrong: {
    nb: 'I filen «{file}» er {place} noe annet enn det skal være: {wanted}.',
    nn: 'I fila «{file}» er {place} noko anna enn det skal vere: {wanted}.',
    en: 'In the file “{file}”, {place} is something else than it should be: {wanted}.',
  },
  too_many_nodes: {
    nb: 'Filen «{file}» har mer enn {limit} punkter. Del den i flere filer.',
    nn: 'Fila «{file}» har meir enn {limit} punkt. Del henne i fleire filer.',
    en: 'The file “{file}” has more than {limit} items. Split it into several files.',
  },
  too_deep: {
    nb: 'Filen «{file}» har mer enn {limit} nivåer under hverandre. Flytt de innerste punktene opp, eller del filen.',
    nn: 'Fila «{file}» har meir enn {limit} nivå under kvarandre. Flytt dei inste punkta opp, eller del fila.',
    en: 'The file “{file}” has more than {limit} levels below each other. Move the innermost items up, or split the file.',
  },
  no_nodes: {
    nb: 'Filen «{file}» har ingen punkter. Kontroller at det er riktig fil.',
    nn: 'Fila «{file}» har ingen punkt. Kontroller at det er rett fil.',
    en: 'The file “{file}” has no items. Check that it is the right file.',
  },
  file_old_word: {
    nb: 'Filen «{file}» er i det gamle Word-formatet (.doc). Åpne den i Word, velg Lagre som › Word-dokument (.docx), og prøv igjen.',
    nn: 'Fila «{file}» er i det gamle Word-formatet (.doc). Opne henne i Word, vel Lagre som › Word-dokument (.docx), og prøv på nytt.',
    en: 'The file “{file}” is in the old Word format (.doc). Open it in Word, choose Save as › Word document (.docx), and try again.',
  },
  file_rich_text: {
    nb: 'Filen «{file}» er rik tekst (.rtf). Åpne den i Word, velg Lagre som › Word-dokument (.docx), og prøv igjen.',
    nn: 'Fila «{file}» er rik tekst (.rtf). Opne henne i Word, vel Lagre som › Word-dokument (.docx), og prøv på nytt.',
    en: 'The file “{file}” is rich text (.rtf). Open it in Word, choose Save as › Word document (.docx), and try again.',
  },
  file_open_document: {
    nb: 'Filen «{file}» er i OpenDocument-format (.odt, .ods). Åpne den der den ble laget, lagre den som Word-dokument (.docx) eller Excel-arbeidsbok (.xlsx), og prøv igjen.',
    nn: 'Fila «{file}» er i OpenDocument-format (.odt, .ods). Opne henne der ho vart laga, lagre henne som Word-dokument (.docx) eller Excel-arbeidsbok (.xlsx), og prøv på nytt.',
    en: 'The file “{file}” is in OpenDocument format (.odt, .ods). Open it where it was made, save it as a Word document (.docx) or an Excel workbook (.xlsx), and try again.',
  },
  pdf_scanned: {
    nb: 'Filen «{file}» er bilder av sider, uten tekst som kan leses. Kjør tekstgjenkjenning (OCR) på den, eller bruk filen den ble laget av.',
    nn: 'Fila «{file}» er bilete av sider, utan tekst som kan lesast. Køyr tekstgjenkjenning (OCR) på henne, eller bruk fila ho vart laga av.',
    en: 'The file “{file}” is pictures of pages, with no text that can be read. Run text recognition (OCR) on it, or use the file it was made from.',
  },
  pdf_too_heavy: {
    nb: 'Filen «{file}» tar for mye tid eller minne å lese. Del den i flere filer, eller bruk filen den ble laget av.',
    nn: 'Fila «{file}» tek for mykje tid eller minne å lese. Del henne i fleire filer, eller bruk fila ho vart laga av.',
    en: 'The file “{file}” takes too much time or memory to read. Split it, or use the file it was made from.',
  },
  not_a_map: {
    nb: 'Filen «{file}» er en pakket fil, men ikke et tankekart, en Excel-bok eller et Word-dokument. Velg selve filen.',
    nn: 'Fila «{file}» er ei pakka fil, men ikkje eit tankekart, ei Excel-bok eller eit Word-dokument. Vel sjølve fila.',
    en: 'The file “{file}” is a package, but not a mind map, an Excel workbook or a Word document. Choose the file itself.',
  },
} as const satisfies Record<string, Text>;

export type OutlineRefusalCode = keyof typeof texts;

const counted = (count: number): string => count.toLocaleString('nb').replace(/\u00a0/g, ' ');

/** A file that cannot be read as an outline. */
export class OutlineRefused extends Refusal {
  constructor(code: OutlineRefusalCode, file: string, values: Record<string, string | number | Text> = {}) {
    const filled = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? counted(value) : value]),
    );
    super(code, fill(texts[code], { file, types: outlineExtensions.join(', '), ...filled }));
  }
}

const isOwn = (code: string): code is OutlineRefusalCode => Object.hasOwn(texts, code);

/** What a reader of files refused, said of an outline; anything else as it is. */
export function asRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof FileRefusal)) return error;
  return isOwn(error.code) ? new OutlineRefused(error.code, file) : new Refusal(error.code, refusalProblem(error, file).text);
}
