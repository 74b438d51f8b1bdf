import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';
import { readPaste, records, sniffDelimiter } from '#importers/readers/csv';
import { defaultLimits, type Sheet, textOf } from '#importers/sheet';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
const utf16 = (text: string, bigEndian = false, mark = true): Uint8Array => {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
};
const texts = (sheet: Sheet | undefined) => sheet?.rows.map((row) => Array.from(row.cells.slice(1), (cell) => textOf(cell)));
const read = async (bytes: Uint8Array, file = 'Systemer 2026.csv') => {
  const { value, problems } = await readSheets(bytes, file);
  return { sheet: value[0], texts: texts(value[0]), problems };
};

const expected = [
  ['Navn', 'Årlig kostnad'],
  ['Gerica', '2 100 000,50'],
];

describe('reading CSV', () => {
  it.each([
    ['semicolons', utf8('Navn;Årlig kostnad\nGerica;2 100 000,50\n')],
    ['commas and quotes', utf8('Navn,Årlig kostnad\r\nGerica,"2 100 000,50"\r\n')],
    ['tabs', utf8('Navn\tÅrlig kostnad\nGerica\t2 100 000,50')],
    ['a byte order mark', utf8('\ufeffNavn;Årlig kostnad\nGerica;2 100 000,50')],
    ['Windows letters', latin('Navn;Årlig kostnad\r\nGerica;2 100 000,50')],
    ['UTF-16', utf16('Navn;Årlig kostnad\r\nGerica;2 100 000,50')],
    ['UTF-16, big-endian', utf16('Navn;Årlig kostnad\r\nGerica;2 100 000,50', true)],
    ['UTF-16 without a mark', utf16('Navn;Årlig kostnad\r\nGerica;2 100 000,50', false, false)],
    ['the delimiter named in the first line', utf8('sep=;\r\nNavn;Årlig kostnad\r\nGerica;2 100 000,50')],
    ['old Mac line breaks', utf8('Navn;Årlig kostnad\rGerica;2 100 000,50\r')],
  ])('with %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ texts: expected, problems: [], sheet: { name: 'Systemer 2026', source: 'csv' } });
  });

  it('keeps the dash of Windows, line breaks and quotes inside quotes, and rows of any length', async () => {
    expect((await read(latin('Navn;Om\nA – B;x'))).texts?.[1]).toEqual(['A – B', 'x']);
    expect((await read(utf8('a;b;c\n"x\ny";"sa ""hei""";\n1;2;3;4\n5'))).texts).toEqual([
      ['a', 'b', 'c'],
      ['x\ny', 'sa "hei"'],
      ['1', '2', '3', '4'],
      ['5'],
    ]);
  });

  it('does not take an inch for a quote', async () => {
    expect((await read(utf8('Navn;Mål\nSkjerm;24"\nTavle;86"'))).texts?.[1]).toEqual(['Skjerm', '24"']);
  });

  it('names the row where a quote opens and never closes', async () => {
    const { problems, sheet } = await read(utf8('a;b\n1;2\n"x;3\n4;5\n'));
    expect(sheet).toBeUndefined();
    expect(problems[0]?.code).toBe('csv_quote');
    expect(problems[0]?.text.nb).toContain('rad 3');
  });

  it('takes out NUL characters, and says so', async () => {
    const { texts: cells, problems } = await read(utf8('Navn;Type\nGer\0ica;Fagsystem'));
    expect(cells?.[1]).toEqual(['Gerica', 'Fagsystem']);
    expect(problems.map(({ code }) => code)).toEqual(['nul_removed']);
  });

  it('takes off the apostrophe that keeps a text from running as a formula, and no other', async () => {
    expect((await read(utf8("a;b\n'=1+1;'tis\n''=x;-5"))).texts?.slice(1)).toEqual([
      ['=1+1', "'tis"],
      ["'=x", '-5'],
    ]);
  });

  it('sniffs the delimiter though decimals have commas and texts have semicolons', () => {
    expect(sniffDelimiter('Navn;Pris\nA;1,5\nB;2,5')).toBe(';');
    expect(sniffDelimiter('Navn,Om\n"A","x; y; z"\n"B","q"')).toBe(',');
    expect(sniffDelimiter('Navn\tOm\nA, B\tx; y')).toBe('\t');
    expect(sniffDelimiter('Navn\nA\nB')).toBe(';');
  });

  it('reads back any table it is given, with any delimiter', () => {
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\t', '\n', '\r', ' ', 'å') }), { minLength: 2, maxLength: 5 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        expect([...records(text, delimiter)].map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('reading cells copied from a spreadsheet', () => {
  it('parts cells by tabs, and keeps lines within quotes together', async () => {
    const sheet = await readPaste('Navn\tBeskrivelse\r\nGerica\t"Pleie og omsorg,\nEPJ"\r\n', 'Innlimt', defaultLimits);
    expect(sheet).toMatchObject({ name: 'Innlimt', source: 'paste' });
    expect(texts(sheet)).toEqual([
      ['Navn', 'Beskrivelse'],
      ['Gerica', 'Pleie og omsorg,\nEPJ'],
    ]);
    expect(sheet.rows[1]?.cells[2]).toMatchObject({ row: 2, column: 2 });
  });
});

describe('reading JSON', () => {
  it('refuses what is not our own', async () => {
    expect((await read(utf8('{"a": 1}'), 'a.json')).problems[0]?.code).toBe('file_json');
    expect((await read(utf8('[1, 2'), 'a.json')).problems[0]?.code).toBe('file_json');
  });
});
