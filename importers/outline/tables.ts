/** Outline → tables, one for each kind, as if they had been read from a sheet: from there an import is the same whatever the file was. */

import { normaliseHeading } from '#importers/normalise';
import { kindAt, type LevelsChosen, levelsOf, type OutlineLevel, ownKind } from '#importers/outline/levels';
import { Rows } from '#importers/outline/rows';
import type { CellValue } from '#importers/sheet';
import type { Table } from '#importers/table';
import { exactTargets } from '#importers/targets';
import { columnsHeading, idHeading, joinList, splitList } from '#model/exchange';
import { kindOf } from '#model/kinds/index';
import { losLevels } from '#model/law';
import type { Outline, OutlineNode } from '#model/outline';
import { type OutlineKind, ownConcepts, partsOf } from '#model/outline-kinds';
import { type Step, stepsOf } from '#model/outline-tree';
import { linksOf } from '#model/relations';
import type { Language } from '#model/text';

/** A node that becomes a row, and the nearest one above it that does. */
interface Placed {
  kind: OutlineKind;
  row: number;
  title: string;
  above: Placed | null;
}

export interface OutlineTables {
  tables: Table[];
  levels: OutlineLevel[];
}

/** The ids the registry makes (RFC 9562 §5.7); other programs make others. */
const registryId = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const otherHeadings = { level: 'Nivå', keywords: 'Stikkord' } as const;

/** Turns an outline into tables. The rows are numbered as the outline is read aloud, the root being row 2. */
export function tablesOfOutline(
  outline: Outline,
  file: string,
  { chosen, language = 'nb' }: { chosen?: LevelsChosen; language?: Language } = {},
): OutlineTables {
  const kindOfLevel = kindAt(outline, file, chosen);
  const levels = levelsOf(outline, kindOfLevel);
  const tables = new Map<OutlineKind, Rows>();
  const placed = new Map<Step, Placed | null>();
  const columns = outline.root.fields?.[columnsHeading];
  let row = 1;
  for (const step of stepsOf(outline)) {
    row += 1;
    const above = step.above ? (placed.get(step.above) ?? null) : null;
    const known = ownKind(step.node);
    const kind = known ?? kindOfLevel(step.depth);
    if (!kind) {
      placed.set(step, above);
      continue;
    }
    const rows = tables.get(kind) ?? new Rows(kind, file, language);
    tables.set(kind, rows);
    const mine = { kind, title: step.node.title, above };
    const at = rows.add(row, step.node.title, cellsOf(rows, step.node, { ...mine, row }));
    const here: Placed = { ...mine, row: at };
    placed.set(step, here);
    for (const { heading, to } of connections(rows, here))
      rows.under(at, heading, { sheet: tables.get(to.kind)?.sheet ?? '', row: to.row }, to.title);
  }
  if (columns !== undefined) for (const rows of tables.values()) rows.expect(splitList(columns));
  return { tables: [...tables.values()].map((rows) => rows.table(joinList)), levels };
}

function cellsOf(rows: Rows, node: OutlineNode, placed: Placed): [string, CellValue][] {
  const { kind } = placed;
  const cells: [string, CellValue][] = [];
  if (node.number) cells.push([rows.partHeading('number', ''), node.number]);
  if (node.level !== undefined) cells.push([rows.partHeading('level', otherHeadings.level), node.level]);
  if (node.keywords?.length) cells.push([rows.partHeading('keywords', otherHeadings.keywords), joinList(node.keywords)]);
  if (node.description) cells.push([rows.partHeading('description', ''), node.description]);
  for (const [name, value] of Object.entries(node.fields ?? {})) if (name !== columnsHeading && value !== '') cells.push([name, value]);
  // A program that kept the id, but not our fields, has not made it a new object.
  if (!ownKind(node) && node.id && registryId.test(node.id)) cells.push([idHeading(kind), node.id]);
  const isNew = !cells.some(([heading]) => heading === idHeading(kind));
  return kind === 'losConcept' && isNew ? [...cells, ...ofOwnConcept(rows, placed, cells)] : cells;
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A concept must have an address that stays: the way down to it, as it was when it came. */
function ofOwnConcept(rows: Rows, placed: Placed, cells: readonly (readonly [string, CellValue])[]): [string, CellValue][] {
  const says = (field: string) =>
    cells.some(([heading]) =>
      exactTargets('losConcept', normaliseHeading(heading)).some(({ target }) => target.to === 'field' && target.field === field),
    );
  const path: string[] = [];
  for (let at: Placed | null = placed; at; at = at.above) if (at.kind === 'losConcept') path.unshift(slug(at.title));
  const level = path.length === 1 ? losLevels.main_theme : path.length === 2 ? losLevels.sub_theme : losLevels.word;
  return [
    ...(says('uri') ? [] : [[rows.heading('uri'), ownConcepts + path.join(':')] as [string, CellValue]]),
    ...(says('local') ? [] : [[rows.heading('local'), 'Ja'] as [string, CellValue]]),
    ...(says('level') ? [] : [[rows.heading('level'), level.nb] as [string, CellValue]]),
  ];
}

/** What a node hangs under: the nearest of its own kind above it, and the nearest of another kind that it can be joined with. */
function connections(rows: Rows, placed: Placed): { heading: string; to: Placed }[] {
  const found: { heading: string; to: Placed }[] = [];
  const { kind } = placed;
  for (let at = placed.above; at; at = at.above) {
    if (at.kind !== kind) continue;
    found.push({ heading: rows.partHeading('above', ''), to: at });
    break;
  }
  const other = placed.above;
  if (!other || other.kind === kind) return found;
  const name = joiningField(kind, other.kind);
  return name ? [...found, { heading: rows.heading(name), to: other }] : found;
}

function joiningField(kind: OutlineKind, above: OutlineKind): string | undefined {
  const { fields } = kindOf(kind);
  const owner = Object.entries(fields).find(
    ([name, field]) => name !== partsOf(kind).above && field.type === 'ref' && field.kinds.includes(above),
  );
  return owner?.[0] ?? linksOf(kind).find((link) => link.kind === above)?.name;
}
