import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writers } from '#exporters/index';
import { allColumns, type ExportDocument, type ExportRecord, type ExportTable } from '#exporters/table';
import { writeCsv } from '#exporters/writers/csv';
import { writeXlsx } from '#exporters/writers/xlsx';
import { idHeading, shortenedMark, versionHeading } from '#model/exchange';
import { listFormatNames } from '#model/export-formats';
import { kindNames, kindOf } from '#model/kinds/index';
import type { Language } from '#model/text';

const id = (n: number) => `20000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const vendor = { id: id(9), name: 'Tietoevry' };

const gerica: ExportRecord = {
  id: id(1),
  version: 3,
  values: {
    name: 'Gerica',
    annualCost: 2_100_000.5,
    inUseFrom: '2009-03-15',
    personalData: true,
    confidentiality: 4,
    lifecycle: 'live',
    aliases: ['EPJ', 'a; b'],
  },
  refs: { vendor },
  links: { losConcepts: [{ id: id(5), name: 'Helsetjenester', path: ['Helse og omsorg', 'Helsetjenester'] }] },
};
const formulas: ExportRecord = {
  id: id(2),
  version: 1,
  values: { name: '=1+1', note: '@SUM(A1)', reference: '-2', description: '+47' },
  refs: {},
  links: {},
};

const columns = [
  'name',
  'aliases',
  'reference',
  'description',
  'lifecycle',
  'inUseFrom',
  'annualCost',
  'confidentiality',
  'personalData',
  'vendor',
  'losConcepts',
  'note',
];
const table = (records: readonly ExportRecord[], chosen = columns): ExportTable => ({
  kind: 'application',
  columns: chosen,
  rows: (async function* () {
    yield* records;
  })(),
});
const document = (tables: ExportTable[], language: Language = 'nb'): ExportDocument => ({
  title: 'Applikasjoner',
  organisation: 'Eksempel kommune',
  author: 'Arkitekten',
  language,
  createdAt: new Date('2026-02-17T12:00:00Z'),
  tables,
});

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

describe('the Excel file, as another program reads it', () => {
  const book = new ExcelJS.Workbook();
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    const bytes = await bytesOf(writeXlsx(document([table([gerica, formulas])])));
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    const [first] = book.worksheets;
    if (!first) throw new Error('no sheet');
    sheet = first;
  });
  const at = (heading: string, row: number) => {
    const headings = sheet.getRow(1).values as string[];
    return sheet.getRow(row).getCell(headings.indexOf(heading));
  };

  it('has a sheet per kind with typed cells', () => {
    expect(sheet.name).toBe('Applikasjoner');
    expect(at('Navn', 2).value).toBe('Gerica');
    expect(at('Årlig kostnad', 2)).toMatchObject({ value: 2_100_000.5, numFmt: '#,##0.00' });
    expect(at('I bruk fra', 2)).toMatchObject({ value: new Date('2009-03-15T00:00:00Z'), numFmt: 'dd.mm.yyyy' });
    expect(at('Konfidensialitet', 2).value).toBe(4);
    expect(at('Personopplysninger', 2).value).toBe('Ja');
    expect(at('Livsløp', 2).value).toBe('I drift');
    expect(at('Andre navn', 2).value).toBe('EPJ; "a; b"');
    expect(at('Leverandør', 2).value).toBe('Tietoevry');
    expect(at('Los', 2).value).toBe('Helse og omsorg > Helsetjenester');
  });

  it('carries ids in hidden columns', () => {
    for (const heading of [idHeading('application'), versionHeading, 'Leverandør (Husorden-id)', 'Los (Husorden-id)']) {
      const cell = at(heading, 2);
      expect(sheet.getColumn(cell.col).hidden, heading).toBe(true);
    }
    expect(at(idHeading('application'), 2).value).toBe(gerica.id);
    expect(at('Leverandør (Husorden-id)', 2).value).toBe(`Tietoevry [${vendor.id}]`);
    expect(sheet.getColumn(1).hidden).toBe(false);
  });

  it('keeps what looks like a formula a text', () => {
    for (const [heading, text] of [
      ['Navn', '=1+1'],
      ['Merknad', '@SUM(A1)'],
      ['Eget nummer', '-2'],
      ['Beskrivelse', '+47'],
    ] as const) {
      expect(at(heading, 3)).toMatchObject({ value: text, type: ExcelJS.ValueType.String });
      expect(at(heading, 3).formula).toBeFalsy();
    }
  });

  it('has frozen headings, filters, and says what it is, when it was made, and by whom', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.getRow(1).font?.bold).toBe(true);
    expect(book).toMatchObject({
      title: 'Applikasjoner',
      subject: 'Eksempel kommune',
      creator: 'Arkitekten',
      created: new Date('2026-02-17T12:00:00Z'),
      language: 'nb',
    });
  });

  it('gives every kind a sheet with a name of its own, in every language', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const tables = kindNames.map((kind): ExportTable => ({ kind, columns: allColumns(kind), rows: (async function* () {})() }));
      const bytes = await bytesOf(writeXlsx(document(tables, language)));
      const whole = new ExcelJS.Workbook();
      await whole.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
      expect(whole.worksheets.map(({ name }) => name)).toEqual(kindNames.map((kind) => kindOf(kind).plural[language].slice(0, 31)));
    }
  });
});

describe('the CSV file', () => {
  it('opens in Norwegian Excel: a mark, semicolons, decimal comma, days as computers write them', async () => {
    const bytes = await bytesOf(writeCsv(document([table([gerica], ['name', 'inUseFrom', 'annualCost', 'aliases'])])));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').slice(1).split('\r\n').slice(0, 2)).toEqual([
      `Navn;I bruk fra;Årlig kostnad;Andre navn;${idHeading('application')};${versionHeading}`,
      `Gerica;2009-03-15;2100000,5;"EPJ; ""a; b""";${gerica.id};3`,
    ]);
  });

  it('puts an apostrophe before what would run as a formula, but not before a negative number', async () => {
    const negative: ExportRecord = { ...gerica, values: { name: "'=x", annualCost: -5 } };
    const bytes = await bytesOf(
      writeCsv(document([table([formulas, negative], ['name', 'note', 'reference', 'annualCost'])]), { delimiter: ',', bare: true }),
    );
    expect(bytes.toString('utf8').split('\r\n').slice(1, 3)).toEqual([`'=1+1,'@SUM(A1),'-2,,${formulas.id},1`, `''=x,,,-5,${gerica.id},3`]);
  });

  it('holds one table, and says so when asked for more', async () => {
    await expect(bytesOf(writeCsv(document([table([]), table([])])))).rejects.toThrow(/one table/);
  });
});

describe('the JSON file', () => {
  it('has the shape that is promised', async () => {
    const bytes = await bytesOf(
      writers.json(document([table([gerica], ['name', 'annualCost', 'endOfLife', 'vendor', 'owner', 'losConcepts'])])),
    );
    expect(JSON.parse(bytes.toString('utf8'))).toEqual({
      format: 'husorden',
      version: 1,
      title: 'Applikasjoner',
      organisation: 'Eksempel kommune',
      author: 'Arkitekten',
      createdAt: '2026-02-17T12:00:00.000Z',
      kinds: [
        {
          kind: 'application',
          objects: [
            {
              id: gerica.id,
              version: 3,
              fields: { name: 'Gerica', annualCost: 2_100_000.5, endOfLife: null, vendor, owner: null },
              links: { losConcepts: [{ id: id(5), name: 'Helse og omsorg > Helsetjenester' }] },
            },
          ],
        },
      ],
    });
  });
});

describe('every format', () => {
  it('cuts what a cell cannot hold, and marks it', async () => {
    const long = { ...gerica, values: { name: 'A', description: 'x'.repeat(40_000) } };
    const text = (await bytesOf(writeCsv(document([table([long], ['name', 'description'])])))).toString('utf8');
    expect(text.split(';').find((cell) => cell.startsWith('xxx'))).toHaveLength(32_767);
    expect(text).toContain(shortenedMark);
  });

  it('is written as it is read, so that a large catalogue never fills the memory', async () => {
    for (const name of listFormatNames) {
      let made = 0;
      const endless: ExportTable = {
        kind: 'application',
        columns,
        rows: (async function* () {
          for (;;) {
            made += 1;
            yield { ...gerica, id: id(made), values: { ...gerica.values, name: `System ${Math.random()}` } };
          }
        })(),
      };
      const chunks = writers[name](document([endless]));
      let taken = 0;
      for await (const chunk of chunks) {
        taken += chunk.length;
        if (taken > 300_000) break;
      }
      const after = made;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(made, name).toBe(after);
      expect(made, name).toBeLessThan(60_000);
    }
  });

  it('passes on what goes wrong with the rows', async () => {
    for (const name of listFormatNames) {
      const broken: ExportTable = {
        kind: 'application',
        columns,
        rows: (async function* () {
          yield gerica;
          throw new Error('the database went away');
        })(),
      };
      await expect(bytesOf(writers[name](document([broken]))), name).rejects.toThrow('the database went away');
    }
  });

  it('refuses a column that the kind does not have', async () => {
    await expect(bytesOf(writeCsv(document([table([], ['farge'])])))).rejects.toThrow(/farge/);
  });
});
