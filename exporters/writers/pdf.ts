/** Documents of blocks as tagged PDF. */
import type { Block, BlockDocument, Cell, Logo } from '#exporters/blocks';
import { chaptersOf, figureWidth, shortFacts, widthsOf } from '#exporters/blocks';
import { printed } from '#exporters/shown';
import { drawable, setDocument, type TypstLimits } from '#exporters/typst';
import { documentWords } from '#exporters/writers/document-words';
import { shapeOf } from '#exporters/writers/docx-picture';
import { pdfSource } from '#exporters/writers/pdf-source';
import { unknown } from '#model/wording';

/** A cell with more than this may go on to the next page; the others stay whole. */
const longest = 700;

/** Writes the document; as a picture (SVG) to look at before it is printed. @throws DocumentTooLarge, or the reason it was stopped for */
export async function writePdf({ about, blocks }: BlockDocument, limits?: TypstLimits, picture = false): Promise<Uint8Array> {
  const { language } = about;
  const shown = (cell: Cell) => printed(cell, language);
  const files: Record<string, Uint8Array> = {};
  const runs: { landscape: boolean; blocks: unknown[] }[] = [];
  for (const chapter of chaptersOf(blocks, shown, about.short)) {
    const said = chapter.blocks.map((block) => blockData(block, chapter.landscape, shown, files));
    const last = runs.at(-1);
    if (last && last.landscape === chapter.landscape) last.blocks.push(...said);
    else runs.push({ landscape: chapter.landscape, blocks: said });
  }
  const logo = about.logo ? `logo.${extensionOf(about.logo)}` : null;
  if (about.logo && logo) files[logo] = about.logo.bytes;
  return setDocument(
    {
      title: about.title,
      author: about.author ?? about.organisation,
      language,
      createdAt: about.createdAt,
      source: pdfSource,
      files,
      picture,
      data: {
        picture,
        title: about.title,
        subtitle: about.subtitle ?? null,
        organisation: about.organisation,
        colour: about.colour,
        logo,
        short: about.short ?? false,
        headings: blocks.filter((block) => block.type === 'heading').length,
        words: { ...documentWords(about), unknown: unknown[language] },
        runs,
      },
    },
    limits,
  );
}

const extensionOf = ({ mime }: Logo): string => ({ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' })[mime];

function blockData(block: Block, landscape: boolean, shown: (cell: Cell) => string, files: Record<string, Uint8Array>): unknown {
  const text = (cell: Cell) => (cell === null ? null : shown(cell));
  const isLong = (cells: readonly Cell[]) => cells.some((cell) => cell?.type === 'text' && cell.value.length > longest);
  switch (block.type) {
    case 'paragraph':
      return { ...block, muted: block.muted ?? false };
    case 'table': {
      const widths = widthsOf(block, shown);
      return {
        type: 'table',
        columns: block.columns.map(({ heading, end }, at) => ({ heading, end: end ?? false, width: widths[at] })),
        rows: block.rows.map((row) => ({ cells: row.map(text), long: isLong(row) })),
        total: block.total?.map(shown) ?? null,
      };
    }
    case 'facts':
      return {
        type: 'facts',
        whole: block.facts.length <= shortFacts && !isLong(block.facts.map(({ cell }) => cell)),
        facts: block.facts.map(({ label, cell, letter }) => ({ label, value: text(cell), letter: letter ?? null, long: isLong([cell]) })),
      };
    case 'figure': {
      const file = `figure-${Object.keys(files).length}.svg`;
      files[file] = new TextEncoder().encode(block.svg);
      return {
        ...block,
        svg: undefined,
        alt: drawable(block.alt).trim() || '–',
        file,
        width: figureWidth(block, shapeOf(block.svg).ratio, landscape),
      };
    }
    default:
      return block;
  }
}
