/** PDF → one outline: the one attached by us, else put together from bookmarks, tags, numbers and how the text looks. */
import { documentLoss } from '#importers/outline/document-losses';
import { readJsonOutline } from '#importers/outline/json';
import { sectionsOf } from '#importers/outline/lines';
import type { ReadOptions } from '#importers/outline/options';
import { extractPdf, pdfLimits } from '#importers/outline/pdf-extract';
import { documentLinesOf, type KnownBy } from '#importers/outline/pdf-headings';
import { linesOfPage } from '#importers/outline/pdf-lines';
import { paragraphsOf, withoutContents, withoutRepeated } from '#importers/outline/pdf-paragraphs';
import { OutlineRefused } from '#importers/outline/refusals';
import { outlineOf, plainValues } from '#importers/outline/tree';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import type { Loss, OutlineRead } from '#model/outline';
import type { Text } from '#model/text';

const known = {
  bookmarks: { nb: 'etter bokmerkene', nn: 'etter bokmerka', en: 'by its bookmarks' },
  tags: { nb: 'etter overskriftene', nn: 'etter overskriftene', en: 'by its headings' },
  numbers: { nb: 'etter nummereringen', nn: 'etter nummereringa', en: 'by the numbers' },
  sizes: { nb: 'etter størrelsen på skriften', nn: 'etter storleiken på skrifta', en: 'by the size of the letters' },
  layout: { nb: 'etter lister, utheving og innrykk', nn: 'etter lister, utheving og innrykk', en: 'by lists, emphasis and indents' },
} as const satisfies Record<KnownBy, Text>;

/** A whole PDF says where it ends (ISO 32000-1, §7.5.5). */
const isWhole = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(-2_048)).includes('%%EOF');

/** Reads a PDF. Throws a `Refusal` when it cannot, or should not, be read. */
export async function readPdfOutline(bytes: Uint8Array, file: string, options: ReadOptions, limits = pdfLimits): Promise<OutlineRead> {
  const content = await extractPdf(bytes, file, options, limits);
  if ('own' in content) return readJsonOutline(content.own, file, options);
  const { pages, count } = content;
  const losses: Loss[] = [];
  if (!isWhole(bytes)) losses.push(documentLoss('cut_off', file, 'warning'));
  if (pages.length < count) losses.push(documentLoss('pages_left', file, 'warning', { count, limit: pages.length }));
  const silent = pages.filter(({ texts }) => texts.every(({ text }) => text.trim() === '')).length;
  if (silent === pages.length) throw new OutlineRefused('pdf_scanned', file);
  if (silent > 0) losses.push(documentLoss('pages_without_text', file, 'warning', { count: silent }));

  const all = pages.flatMap((page, i) => linesOfPage(page, i + 1));
  const repeated = withoutRepeated(
    all,
    pages.map(({ height }) => height),
  );
  const { lines, dropped } = withoutContents(repeated);
  if (dropped > 0) losses.push(documentLoss('contents', file, 'info'));
  const { lines: made, by } = documentLinesOf(paragraphsOf(lines), content);
  const read = outlineOf(sectionsOf(made), plainValues, file, options.limits);
  losses.push(documentLoss('reconstructed', file, 'info', { by: known[by] }));
  return { outline: { root: withTypedNumbers(read.outline.root) }, losses: [...losses, ...read.losses] };
}
