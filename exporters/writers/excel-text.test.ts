import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { CellOut } from '#exporters/cells';
import { writeWorkbook } from '#exporters/writers/xlsx';
import { readSheets } from '#importers/index';
import { textOf } from '#importers/sheet';

const texts = ['  innrykk', 'slutt ', 'to  mellomrom', 'linje\nny linje', 'tab\tinni', 'rett fram', '_x0041_'];

async function workbookOf(cells: readonly string[]): Promise<Uint8Array> {
  const columns = [{ heading: 'Tekst', width: 20, hidden: false }];
  const rows = (async function* () {
    for (const value of cells) yield [{ type: 'text', value } satisfies CellOut];
  })();
  const about = { title: 'T', organisation: 'O', language: 'nb', createdAt: new Date('2026-02-17T12:00:00Z') } as const;
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(about, [{ name: 'Ark', columns, rows }])) chunks.push(chunk);
  return Buffer.concat(chunks);
}

it('a text whose space matters stands in an element of text, which says that space at its ends and line breaks are kept, and is read back as it was', async () => {
  const bytes = await workbookOf(texts);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<is>/g)).toHaveLength(texts.length - 1);
  expect([...sheet.matchAll(/<t xml:space="preserve">([^<]*)</g)].map(([, text]) => text)).toEqual([
    '  innrykk',
    'slutt ',
    'linje\nny linje',
  ]);
  const { value } = await readSheets(bytes, 'x.xlsx');
  expect(value[0]?.rows.slice(1).map(({ cells }) => textOf(cells[1]))).toEqual(texts);
});
