/** Why a file was not read, in plain sentences. Readers throw a `Refusal`; `readSheets` turns it into a problem. */
import { rdfRefusals } from '#importers/rdf/refusals';
import type { Problem } from '#model/result';
import { fill, type Text } from '#model/text';

const texts = {
  ...rdfRefusals,
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
    nb: 'Filen «{file}» er ikke et regneark vi kan lese. Lagre den som Excel (.xlsx) eller CSV, og prøv igjen.',
    nn: 'Fila «{file}» er ikkje eit rekneark vi kan lese. Lagre henne som Excel (.xlsx) eller CSV, og prøv på nytt.',
    en: 'The file “{file}” is not a spreadsheet we can read. Save it as Excel (.xlsx) or CSV, and try again.',
  },
  file_password: {
    nb: 'Filen «{file}» er beskyttet med passord. Åpne den i Excel, fjern passordet under Fil › Informasjon, lagre, og prøv igjen.',
    nn: 'Fila «{file}» er verna med passord. Opne henne i Excel, ta bort passordet under Fil › Informasjon, lagre, og prøv på nytt.',
    en: 'The file “{file}” is protected with a password. Open it in Excel, remove the password under File › Info, save, and try again.',
  },
  file_old_excel: {
    nb: 'Filen «{file}» er i det gamle Excel-formatet (.xls). Åpne den i Excel, velg Lagre som › Excel-arbeidsbok (.xlsx), og prøv igjen.',
    nn: 'Fila «{file}» er i det gamle Excel-formatet (.xls). Opne henne i Excel, vel Lagre som › Excel-arbeidsbok (.xlsx), og prøv på nytt.',
    en: 'The file “{file}” is in the old Excel format (.xls). Open it in Excel, choose Save as › Excel workbook (.xlsx), and try again.',
  },
  file_binary_excel: {
    nb: 'Filen «{file}» er en binær Excel-bok (.xlsb). Åpne den i Excel, velg Lagre som › Excel-arbeidsbok (.xlsx), og prøv igjen.',
    nn: 'Fila «{file}» er ei binær Excel-bok (.xlsb). Opne henne i Excel, vel Lagre som › Excel-arbeidsbok (.xlsx), og prøv på nytt.',
    en: 'The file “{file}” is a binary Excel workbook (.xlsb). Open it in Excel, choose Save as › Excel workbook (.xlsx), and try again.',
  },
  file_open_document: {
    nb: 'Filen «{file}» er i et annet format enn Excel (OpenDocument eller Numbers). Åpne den i programmet den ble laget i, lagre den som Excel-arbeidsbok (.xlsx), og prøv igjen.',
    nn: 'Fila «{file}» er i eit anna format enn Excel (OpenDocument eller Numbers). Opne henne i programmet ho vart laga i, lagre henne som Excel-arbeidsbok (.xlsx), og prøv på nytt.',
    en: 'The file “{file}” is in another format than Excel (OpenDocument or Numbers). Open it in the program it was made in, save it as an Excel workbook (.xlsx), and try again.',
  },
  file_truncated: {
    nb: 'Filen «{file}» er ødelagt: slutten mangler, eller innholdet er skadet. Last den ned på nytt, eller lagre den på nytt fra Excel.',
    nn: 'Fila «{file}» er øydelagd: slutten manglar, eller innhaldet er skada. Last henne ned på nytt, eller lagre henne på nytt frå Excel.',
    en: 'The file “{file}” is damaged: its end is missing or its content is broken. Download it again, or save it again from Excel.',
  },
  file_not_workbook: {
    nb: 'Filen «{file}» er en pakket fil, men ikke en Excel-bok. Velg selve Excel-filen (.xlsx).',
    nn: 'Fila «{file}» er ei pakka fil, men ikkje ei Excel-bok. Vel sjølve Excel-fila (.xlsx).',
    en: 'The file “{file}” is a package, but not an Excel workbook. Choose the Excel file itself (.xlsx).',
  },
  file_bomb: {
    nb: 'Filen «{file}» pakkes ut til mye mer enn et regneark skal være, og ble ikke lest. Lagre arkene som trengs i en ny fil.',
    nn: 'Fila «{file}» blir pakka ut til mykje meir enn eit rekneark skal vere, og vart ikkje lesen. Lagre arka som trengst i ei ny fil.',
    en: 'The file “{file}” unpacks to far more than a spreadsheet should, and was not read. Save the sheets you need in a new file.',
  },
  file_unsafe_xml: {
    nb: 'Filen «{file}» inneholder XML som ikke hører hjemme i en Excel-bok, og ble ikke lest. Lagre den på nytt fra Excel.',
    nn: 'Fila «{file}» inneheld XML som ikkje høyrer heime i ei Excel-bok, og vart ikkje lesen. Lagre henne på nytt frå Excel.',
    en: 'The file “{file}” holds XML that does not belong in an Excel workbook, and was not read. Save it again from Excel.',
  },
  file_json: {
    nb: 'Filen «{file}» er ikke en JSON-eksport fra Husorden. Bruk en fil som er eksportert herfra, eller Excel eller CSV.',
    nn: 'Fila «{file}» er ikkje ein JSON-eksport frå Husorden. Bruk ei fil som er eksportert herfrå, eller Excel eller CSV.',
    en: 'The file “{file}” is not a JSON export from Husorden. Use a file exported from here, or Excel or CSV.',
  },
  csv_quote: {
    nb: 'I filen «{file}» begynner et anførselstegn som aldri slutter, i rad {limit}. Sett inn det som mangler, eller lagre filen på nytt fra Excel.',
    nn: 'I fila «{file}» byrjar eit hermeteikn som aldri sluttar, i rad {limit}. Set inn det som manglar, eller lagre fila på nytt frå Excel.',
    en: 'In the file “{file}” a quotation mark opens in row {limit} and never closes. Add the missing one, or save the file again from Excel.',
  },
  too_many_rows: {
    nb: 'Filen «{file}» har mer enn {limit} rader. Del den i flere filer.',
    nn: 'Fila «{file}» har meir enn {limit} rader. Del henne i fleire filer.',
    en: 'The file “{file}” has more than {limit} rows. Split it into several files.',
  },
  too_many_columns: {
    nb: 'Arket «{sheet}» i «{file}» har innhold utenfor kolonne nummer {limit}. Fjern kolonnene som ikke trengs.',
    nn: 'Arket «{sheet}» i «{file}» har innhald utanfor kolonne nummer {limit}. Ta bort kolonnane som ikkje trengst.',
    en: 'The sheet “{sheet}” in “{file}” has content beyond column number {limit}. Remove the columns that are not needed.',
  },
  too_many_cells: {
    nb: 'Filen «{file}» har mer enn {limit} celler. Del den i flere filer.',
    nn: 'Fila «{file}» har meir enn {limit} celler. Del henne i fleire filer.',
    en: 'The file “{file}” has more than {limit} cells. Split it into several files.',
  },
  too_many_sheets: {
    nb: 'Filen «{file}» har mer enn {limit} ark. Lagre arkene som trengs i en ny fil.',
    nn: 'Fila «{file}» har meir enn {limit} ark. Lagre arka som trengst i ei ny fil.',
    en: 'The file “{file}” has more than {limit} sheets. Save the sheets you need in a new file.',
  },
  no_sheets: {
    nb: 'Filen «{file}» har ingen ark med innhold. Kontroller at det er riktig fil.',
    nn: 'Fila «{file}» har ingen ark med innhald. Kontroller at det er rett fil.',
    en: 'The file “{file}” has no sheets with content. Check that it is the right file.',
  },
  archimate_old: {
    nb: 'Filen «{file}» er en ArchiMate-modell i et eldre format (2.x). Åpne den i Archi, velg Fil → Eksporter → Open Exchange, og importer den nye filen.',
    nn: 'Fila «{file}» er ein ArchiMate-modell i eit eldre format (2.x). Opne henne i Archi, vel Fil → Eksporter → Open Exchange, og importer den nye fila.',
    en: 'The file “{file}” is an ArchiMate model in an older format (2.x). Open it in Archi, choose File → Export → Open Exchange, and import the new file.',
  },
  archimate_doctype: {
    nb: 'Modellen «{file}» har en DOCTYPE-erklæring. Den kan hente innhold utenfra og blir ikke lest. Eksporter modellen på nytt fra verktøyet den kommer fra.',
    nn: 'Modellen «{file}» har ei DOCTYPE-erklæring. Ho kan hente innhald utanfrå og blir ikkje lesen. Eksporter modellen på nytt frå verktøyet han kjem frå.',
    en: 'The model “{file}” has a DOCTYPE declaration. It could pull in outside content, so it is not read. Export the model again from the tool it comes from.',
  },
  archimate_broken: {
    nb: 'Modellen «{file}» kan ikke leses som XML: den stopper ved linje {limit}. Eksporter den på nytt fra verktøyet den kommer fra.',
    nn: 'Modellen «{file}» kan ikkje lesast som XML: han stoppar ved linje {limit}. Eksporter han på nytt frå verktøyet han kjem frå.',
    en: 'The model “{file}” cannot be read as XML: it stops making sense at line {limit}. Export it again from the tool it comes from.',
  },
  archimate_deep: {
    nb: 'Modellen «{file}» har innhold i mer enn {limit} nivåer. Kontroller at det er riktig fil.',
    nn: 'Modellen «{file}» har innhald i meir enn {limit} nivå. Kontroller at det er rett fil.',
    en: 'The model “{file}” nests its content more than {limit} levels deep. Check that it is the right file.',
  },
  archimate_empty: {
    nb: 'Modellen «{file}» har ingen elementer som registeret har plass til. Det leser blant annet Capability, BusinessService, BusinessProcess, BusinessActor, ApplicationComponent og DataObject.',
    nn: 'Modellen «{file}» har ingen element som registeret har plass til. Det les mellom anna Capability, BusinessService, BusinessProcess, BusinessActor, ApplicationComponent og DataObject.',
    en: 'The model “{file}” has no elements that the registry has a place for. It reads Capability, BusinessService, BusinessProcess, BusinessActor, ApplicationComponent and DataObject, among others.',
  },
} as const satisfies Record<string, Text>;

export type RefusalCode = keyof typeof texts;

/** Thrown by a reader when the whole file is refused. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: { sheet?: string; limit?: number } = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** The refusal as a problem with the file. */
export function refusalProblem({ code, details }: Refusal, file: string): Problem {
  const text = fill(texts[code], {
    file,
    sheet: details.sheet ?? '',
    limit: (details.limit ?? 0).toLocaleString('nb').replace(/\u00a0/g, ' '),
  });
  return { code, severity: 'error', at: { file, ...(details.sheet ? { sheet: details.sheet } : {}) }, text };
}
