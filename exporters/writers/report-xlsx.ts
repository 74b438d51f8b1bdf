/** Documents of blocks as Excel: the tables of each chapter, after a sheet that says what the workbook is. */
import { type Block, type BlockDocument, type Cell, widthsOf } from '#exporters/blocks';
import { printed, words } from '#exporters/shown';
import { type DocumentWords, documentWords } from '#exporters/writers/document-words';
import { type Sheet, writeWorkbook } from '#exporters/writers/xlsx';

interface Gathered {
  name: string;
  columns: { heading: string; width: number; hidden: boolean }[];
  rows: (readonly Cell[])[];
}

/** Writes the document; texts between the tables are left to the formats for reading. */
export function writeReportXlsx({ about, blocks }: BlockDocument): AsyncGenerator<Uint8Array> {
  const said = documentWords(about);
  const front = [about.title, about.subtitle, about.organisation, said.made, said.selection].flatMap((text) =>
    text ? [[words(text)]] : [],
  );
  const first: Gathered = { name: said.contents, columns: [column(said.content, 60)], rows: front };
  const shown = (cell: Cell) => printed(cell, about.language);
  return writeWorkbook(
    about,
    [first, ...gathered(blocks, said, shown)].map((sheet): Sheet => ({ ...sheet, rows: each(sheet.rows) })),
  );
}

const column = (heading: string, width: number) => ({ heading, width, hidden: false });

/** Tables of one chapter with the same columns become one sheet, where the heading each stood under is a column. */
function gathered(blocks: readonly Block[], said: DocumentWords, shown: (cell: Cell) => string): Gathered[] {
  const sheets = new Map<string, Gathered>();
  let chapter = '';
  let below: string | null = null;
  const add = (columns: Gathered['columns'], rows: readonly (readonly Cell[])[]) => {
    const under = below;
    const all = under === null ? columns : [column(said.under, 34), ...columns];
    const key = JSON.stringify([chapter, all.map(({ heading }) => heading)]);
    const sheet = sheets.get(key) ?? { name: chapter || said.content, columns: all, rows: [] };
    sheet.rows.push(...(under === null ? rows : rows.map((row) => [words(under), ...row])));
    sheets.set(key, sheet);
  };
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) [chapter, below] = [block.text, null];
    else if (block.type === 'heading') below = block.text;
    else if (block.type === 'table') {
      const widths = widthsOf(block, shown);
      add(
        block.columns.map(({ heading }, at) => column(heading, (widths[at] ?? 12) + 2)),
        block.rows,
      );
    } else if (block.type === 'facts')
      add(
        [column(said.letter, 10), column(said.field, 36), column(said.content, 80)],
        block.facts.map(({ label, letter, cell }) => [words(letter ?? ''), words(label), cell]),
      );
  }
  return [...sheets.values()];
}

async function* each(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}
