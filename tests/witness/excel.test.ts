/** LibreOffice as a witness: the cells of a catalogue that it has opened and saved again say what they said. */
import { expect, it } from 'vitest';
import type { CellOut } from '#exporters/cells';
import { writeWorkbook } from '#exporters/writers/xlsx';
import { readSheets } from '#importers/index';
import { textOf } from '#importers/sheet';
import { hasLibreOffice, throughLibreOffice } from '#tests/witness/programs';

const texts = ['  innrykk', 'slutt ', 'to  mellomrom', 'linje\nny linje\n\nen til', 'rett fram', '_x0041_', '=1+1', '𝒜 😀'];

it.runIf(hasLibreOffice)('space, line breaks and what looks like a formula are kept', async () => {
  const rows = (async function* () {
    for (const value of texts) yield [{ type: 'text', value } satisfies CellOut];
  })();
  const about = { title: 'T', organisation: 'O', language: 'nb', createdAt: new Date('2026-02-17T12:00:00Z') } as const;
  const chunks: Uint8Array[] = [];
  const columns = [{ heading: 'Tekst', width: 20, hidden: false }];
  for await (const chunk of writeWorkbook(about, [{ name: 'Ark', columns, rows }])) chunks.push(chunk);
  const back = await throughLibreOffice(await throughLibreOffice(Buffer.concat(chunks), 'xlsx'), 'xlsx');
  const { value } = await readSheets(back, 'x.xlsx');
  expect(value[0]?.rows.slice(1).map(({ cells }) => textOf(cells[1]))).toEqual(texts);
});
