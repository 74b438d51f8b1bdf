/** Word documents → one outline: real people's headings, numbers and lists, and our own with the ids they left with. */
import { documentLoss } from '#importers/outline/document-losses';
import { type Passed, readBody } from '#importers/outline/docx-body';
import { added, joined, ownersOf, readCarried } from '#importers/outline/docx-carried';
import { noNumbering, readNumbering } from '#importers/outline/docx-numbering';
import { noStyles, readStyles } from '#importers/outline/docx-styles';
import { linesOf } from '#importers/outline/docx-tables';
import { growth } from '#importers/outline/growth';
import { type Section, sectionsOf } from '#importers/outline/lines';
import type { OutlineReader } from '#importers/outline/options';
import { outlineOf, plainValues } from '#importers/outline/tree';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import { relationsOf } from '#importers/readers/xlsx-parts';
import { openZip, type Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import type { Loss } from '#model/outline';
import { idOfKey } from '#model/outline-carried';
import type { NodeValues } from '#model/outline-lines';
import type { Severity } from '#model/result';

const severities: Readonly<Record<Passed, Severity>> = {
  inserted: 'info',
  deleted: 'info',
  comment: 'warning',
  footnote: 'warning',
  textbox: 'warning',
  hidden: 'warning',
  picture: 'info',
  embedded: 'warning',
  contents: 'info',
};

/** The main part and those it needs, by what the package says of itself. */
async function partsOf(zip: Zip) {
  const main = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.has(main)) throw new Refusal('file_truncated');
  const relations = [...(await relationsOf(zip, main)).values()];
  const part = (type: string) => relations.find((relation) => relation.type === type && zip.has(relation.target))?.target;
  const macros = zip.names().some((name) => /vbaProject\.bin$/i.test(name));
  return { main, styles: part('styles'), numbering: part('numbering'), macros };
}

/** Reads a Word document. Throws a `Refusal` when it cannot, or should not, be read. */
export const readDocxOutline: OutlineReader = async (bytes, file, { limits, hooks }) => {
  const zip = openZip(bytes, limits, hooks.onProgress);
  const { main, styles: stylesPart, numbering, macros } = await partsOf(zip);
  const styles = stylesPart ? await readStyles(zip, stylesPart, hooks.signal) : noStyles;
  const counter = numbering ? await readNumbering(zip, numbering, hooks.signal) : noNumbering;
  const carried = await readCarried(zip, hooks.signal);
  const { blocks, passed } = await readBody(zip, main, { styles, counter }, hooks.signal);
  const { lines, tables } = linesOf(blocks, growth(file, limits));

  const losses: Loss[] = [];
  if (macros) losses.push(documentLoss('macros', file, 'info'));
  for (const [what, { count, at }] of passed)
    losses.push(documentLoss(what, what === 'contents' || at === '' ? file : at, severities[what], { count }));
  if (tables > 0) losses.push(documentLoss('table', file, 'info', { count: tables }));
  if (carried && carried.broken > 0) losses.push(documentLoss('carried_broken', file, 'warning', { count: carried.broken }));

  const ours =
    carried !== undefined && lines.some(({ key, heading }) => heading !== undefined && key !== undefined && carried.nodes.has(key));
  const found = sectionsOf(lines, ours);
  const headings = found.sections.map(({ line }) => line);
  const { owners, losses: copies } = ownersOf(found.title ? [found.title, ...headings] : headings, carried);
  const valuesOf = (section: Section): NodeValues => {
    const { key } = section.line;
    if (key === undefined) return ours ? added(section, carried) : plainValues(section);
    const stored = ours ? carried.nodes.get(key) : undefined;
    const values = stored && ours ? joined(section, stored, carried.about) : ours ? added(section, carried) : plainValues(section);
    return { ...values, id: owners.get(key) === section.line ? (values.id ?? idOfKey(key)) : undefined };
  };
  const read = outlineOf(found, valuesOf, file, limits);
  if (!ours) withTypedNumbers(read.outline.root);
  return { outline: read.outline, losses: [...losses, ...copies, ...read.losses] };
};
