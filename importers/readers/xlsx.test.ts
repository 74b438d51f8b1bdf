import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';
import { defaultLimits, type ReadLimits, type Sheet, textOf } from '#importers/sheet';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook from the XML of its sheets, for what no library would write. */
function workbook(
  sheetData: string,
  parts: { workbook?: string; shared?: string; more?: Record<string, Uint8Array>; prolog?: string } = {},
): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      parts.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': parts.shared ?? '<sst/>',
    'xl/worksheets/sheet1.xml': `${parts.prolog ?? ''}<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
  return zipSync({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...parts.more });
}

async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function first(bytes: Uint8Array): Promise<Sheet> {
  const { value, problems } = await readSheets(bytes, 'test.xlsx');
  expect(problems).toEqual([]);
  const [sheet] = value;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const cell = (sheet: Sheet, row: number, column: number) => sheet.rows.find((one) => one.row === row)?.cells[column];
const refusal = async (bytes: Uint8Array, file = 'fil.xlsx', limits: Partial<ReadLimits> = {}) => {
  const { value, problems } = await readSheets(bytes, file, { ...defaultLimits, ...limits });
  expect(value).toEqual([]);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('reading a workbook', () => {
  it('gives typed cells: texts, numbers, dates, booleans, formulas, errors and per cent', async () => {
    const sheet = await first(
      await bytesOf((book) => {
        const ws = book.addWorksheet('Ark');
        ws.addRow(['Æ', 3.5, new Date('2026-02-17T00:00:00Z'), true, { formula: 'SUM(B1:B1)', result: 7 }, { error: '#REF!' }, 0.5]);
        ws.getCell('C1').numFmt = 'dd.mm.yyyy';
        ws.getCell('G1').numFmt = '0 %';
      }),
    );
    expect(cell(sheet, 1, 1)).toMatchObject({ row: 1, column: 1, value: 'Æ' });
    expect(cell(sheet, 1, 2)?.value).toBe(3.5);
    expect(cell(sheet, 1, 3)).toMatchObject({ value: '2026-02-17', date: true });
    expect(textOf(cell(sheet, 1, 3))).toBe('17.02.2026');
    expect(cell(sheet, 1, 4)?.value).toBe(true);
    expect(cell(sheet, 1, 5)).toMatchObject({ value: 7, formula: true });
    expect(cell(sheet, 1, 6)).toMatchObject({ value: '#REF!', error: true });
    expect(textOf(cell(sheet, 1, 7))).toBe('50 %');
  });

  it('joins rich text, keeps links, and says what is merged and hidden', async () => {
    const bytes = await bytesOf((book) => {
      const ws = book.addWorksheet('Ark');
      ws.getCell('A1').value = { richText: [{ text: 'Visma ' }, { font: { bold: true }, text: 'HRM' }] };
      ws.getCell('B1').value = { text: 'Elements', hyperlink: 'https://example.org/elements' };
      ws.getCell('D1').value = 'skjult';
      ws.getColumn(4).hidden = true;
      ws.getCell('A3').value = 'tittel';
      ws.mergeCells('A3:C3');
      ws.getRow(3).hidden = true;
      book.addWorksheet('Kodeverk', { state: 'veryHidden' }).addRow(['x']);
    });
    const { value } = await readSheets(bytes, 'test.xlsx');
    const [sheet, codes] = value;
    if (!sheet) throw new Error('no sheet');
    expect(cell(sheet, 1, 1)?.value).toBe('Visma HRM');
    expect(cell(sheet, 1, 2)).toMatchObject({ value: 'Elements', link: 'https://example.org/elements' });
    expect(sheet.hiddenColumns).toEqual([4]);
    expect(sheet.merges).toEqual([{ top: 3, left: 1, bottom: 3, right: 3 }]);
    expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, undefined],
      [3, true],
    ]);
    expect(sheet.rows[1]?.cells.filter(Boolean)).toHaveLength(1);
    expect(codes).toMatchObject({ name: 'Kodeverk', hidden: true });
  });

  it('counts days from 1904 when the workbook says so, and minds the leap day of 1900', async () => {
    const styles = { 'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>') };
    const rels = strToU8(
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    );
    const more = { ...styles, 'xl/_rels/workbook.xml.rels': rels };
    const data =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>61</v></c><c r="D1" s="1"><v>40179.5</v></c></row>';
    const normal = await first(workbook(data, { more }));
    expect([1, 2, 3, 4].map((column) => cell(normal, 1, column)?.value)).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2010-01-01T12:00',
    ]);
    const mac = await first(
      workbook('<row r="1"><c r="A1" s="1"><v>0</v></c></row>', {
        more,
        workbook: `<workbook xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="Ark1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    expect(cell(mac, 1, 1)?.value).toBe('1904-01-01');
  });

  it('reads strings in line, escaped characters, prefixed tags, and cells without an address', async () => {
    const sheet = await first(
      workbook(
        '<row><c t="inlineStr"><is><t>a_x000D_</t><rPh><t>b</t></rPh></is></c><c><v>0.30000000000000004</v></c><c/><c t="str"><v>d</v></c></row>',
      ),
    );
    expect([1, 2, 3, 4].map((column) => cell(sheet, 1, column)?.value)).toEqual(['a\r', 0.3, undefined, 'd']);
  });

  it('tells how far it has come, and stops when asked to', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${(i * 7919) % 104_729}</v></c></row>`,
    ).join('');
    const bytes = workbook(rows);
    const seen: number[] = [];
    await readSheets(bytes, 'stor.xlsx', defaultLimits, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await expect(readSheets(bytes, 'stor.xlsx', defaultLimits, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

describe('refusing a file', () => {
  it('says so in three languages, with the name of the file and what to do', async () => {
    const problem = await refusal(new Uint8Array());
    expect(problem).toMatchObject({ code: 'file_empty', severity: 'error', at: { file: 'fil.xlsx' } });
    expect(problem?.text).toEqual({
      nb: 'Filen «fil.xlsx» er tom. Velg en annen fil.',
      nn: 'Fila «fil.xlsx» er tom. Vel ei anna fil.',
      en: 'The file “fil.xlsx” is empty. Choose another file.',
    });
  });

  it.each([
    ['file_password', 'EncryptedPackage'],
    ['file_old_excel', 'Workbook'],
    ['file_type_unknown', 'WordDocument'],
  ])('%s when the compound file holds %s', async (code, name) => {
    const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(500).fill(0)];
    expect((await refusal(new Uint8Array([...header, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])])))?.code).toBe(code);
  });

  it('when the end is missing, wherever it was cut', async () => {
    const whole = await bytesOf((book) => book.addWorksheet('Ark').addRow(['a']));
    for (const part of [0.1, 0.5, 0.9, 0.999])
      expect((await refusal(whole.slice(0, Math.floor(whole.length * part))))?.code).toBe('file_truncated');
  });

  it('when a byte of the content has been changed', async () => {
    const bytes = workbook('<row><c><v>1234</v></c></row>');
    const damaged = zipSync({ 'xl/workbook.xml': strToU8('x') }, { level: 0 });
    expect((await refusal(damaged))?.code).toBe('file_truncated');
    const stored = bytes.slice();
    const at = Buffer.from(stored).indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 16;
    stored[at] = (stored[at] ?? 0) ^ 1;
    expect((await refusal(stored))?.code).toBe('file_truncated');
  });

  it('when it is another kind of package, or a binary workbook', async () => {
    expect((await refusal(zipSync({ 'word/document.xml': strToU8('<w/>') })))?.code).toBe('file_not_workbook');
    const binary = `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.bin"/></Relationships>`;
    expect((await refusal(zipSync({ '_rels/.rels': strToU8(binary) })))?.code).toBe('file_binary_excel');
  });

  it('when the content is a picture, a PDF or a web page, whatever the name says', async () => {
    expect((await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6])))?.code).toBe(
      'file_type_unknown',
    );
    expect((await refusal(strToU8('%PDF-1.7\nabc')))?.code).toBe('file_type_unknown');
    expect((await refusal(strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'gammel.xls'))?.code).toBe('file_type_unknown');
  });

  it('when it unpacks beyond reason, whether the package admits it or not', async () => {
    const zeros = workbook('', { more: { 'xl/media/a.bin': new Uint8Array(30_000_000) } });
    expect((await refusal(zeros))?.code).toBe('file_bomb');
    const rows = `<row><c><v>${' '.repeat(30_000_000)}1</v></c></row>`;
    const lying = workbook(rows);
    const view = new DataView(lying.buffer, lying.byteOffset);
    // The directory claims that the sheet, its last part, is small.
    view.setUint32(Buffer.from(lying).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24, 1000, true);
    expect((await refusal(lying))?.code).toBe('file_bomb');
    expect((await refusal(workbook('<row><c><v>1</v></c></row>'), 'a.xlsx', { unpackedBytes: 100 }))?.code).toBe('file_bomb');
    expect((await refusal(workbook(''), 'a.xlsx', { entries: 2 }))?.code).toBe('file_bomb');
  });

  it('when the XML declares a document type: no entity is ever expanded', async () => {
    const prolog = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>';
    expect((await refusal(workbook('<row><c t="inlineStr"><is><t>&y;</t></is></c></row>', { prolog })))?.code).toBe('file_unsafe_xml');
    expect((await refusal(workbook('<row><c t="inlineStr"><is><t>&y;</t></is></c></row>')))?.code).toBe('file_truncated');
  });

  it('when there is more of anything than allowed', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect((await refusal(workbook(data), 'a.xlsx', { rows: 1 }))?.code).toBe('too_many_rows');
    expect(await refusal(workbook(data), 'a.xlsx', { columns: 3 })).toMatchObject({ code: 'too_many_columns', at: { sheet: 'Ark1' } });
    expect((await refusal(workbook(data), 'a.xlsx', { cells: 2 }))?.code).toBe('too_many_cells');
    expect((await refusal(workbook(data), 'a.xlsx', { sheets: 0 }))?.code).toBe('too_many_sheets');
    expect((await refusal(workbook(data), 'a.xlsx', { fileBytes: 10 }))?.code).toBe('file_too_large');
    expect((await refusal(workbook('')))?.code).toBe('no_sheets');
  });
});
