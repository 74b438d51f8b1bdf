/**
 * Tables and what exists → the plan of an import. Nothing is written; nothing is guessed in silence.
 *
 * An empty cell leaves the value alone, and a link is only added to. In our own export, recognised by its id column, a row with an
 * id says all: an emptied cell empties the value, and a link no longer named is taken away.
 */

import { connect, type Read } from '#importers/above';
import { Comparer } from '#importers/compare';
import { loadBefores, loadContents, loadRemoved, namesToShow } from '#importers/contents';
import type { Draft } from '#importers/draft';
import { draftOf, readingOf } from '#importers/drafts';
import type { Existing } from '#importers/existing';
import { Identities, type KeyOf, markDuplicates } from '#importers/identify';
import type { Mapping } from '#importers/match';
import { Merger } from '#importers/merge';
import { missingRows } from '#importers/missing-rows';
import { Moves } from '#importers/moved';
import { normalise } from '#importers/normalise';
import type { Plan, PlanOptions, PlanRow, SheetPlan } from '#importers/plan-types';
import { proposedRows } from '#importers/proposed-rows';
import { comparable, Registry } from '#importers/registry';
import { type Resolved, Resolver } from '#importers/resolve';
import { breathe, type Hooks } from '#importers/sheet';
import { sheetPlan } from '#importers/sheet-plan';
import type { Table } from '#importers/table';
import { wantedBy, wantedByRefs } from '#importers/wanted';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Problem } from '#model/result';

/** A loop that lets others work, tells how far it has come, and can be stopped. */
async function each<T>(items: readonly T[], work: (item: T) => void, step?: (done: number) => void, signal?: AbortSignal): Promise<void> {
  let rested = Date.now();
  for (const [i, item] of items.entries()) {
    work(item);
    if (i % 50 > 0 || Date.now() - rested < 40) continue;
    step?.(i);
    await breathe(signal);
    rested = Date.now();
  }
}

/** Plans an import. Asks the registry a handful of times, however many rows there are. */
export async function planImport(
  tables: readonly Table[],
  mappings: readonly Mapping[],
  existing: Existing,
  options: PlanOptions = {},
  hooks: Hooks = {},
): Promise<Plan> {
  const { leaveOutProblems = false, terms = new Map(), corrections = [] } = options;
  const sheets: SheetPlan[] = [];
  const drafts: Draft[] = [];
  const reads: Read[] = [];
  const skipped: PlanRow[] = [];
  const total = tables.reduce((sum, table) => sum + table.rows.length, 0) * 2;

  for (const [number, table] of tables.entries()) {
    const { plan, columns } = sheetPlan(
      table,
      mappings.find(({ sheet }) => sheet === table.sheet),
    );
    sheets.push(plan);
    const { kind } = plan;
    if (kind === null) continue;
    const corrected = new Map(
      corrections.filter(({ sheet }) => sheet === table.sheet).map(({ row, column, value }) => [`${row}:${column}`, value]),
    );
    reads.push({ table, kind, columns, corrected });
    const reading = readingOf(table, kind, columns, terms, corrected);
    for (const { row, problem } of table.skipped) skipped.push(skippedRow(number, table, kind, row, problem));
    const before = drafts.length;
    await each(
      table.rows,
      (row) => drafts.push(draftOf(reading, row, `s${number + 1}r${row.row}`)),
      (done) => hooks.onProgress?.({ phase: 'plan', done: before + done, total }),
      hooks.signal,
    );
  }
  connect(reads, drafts);

  const registry = new Registry(existing);
  await registry.load(wantedBy(drafts));
  await loadRemoved(drafts, registry, existing);
  await registry.load(wantedByRefs(drafts, registry));
  const resolver = new Resolver(registry, drafts);
  const identities: Identities = new Identities(registry, (draft) => keysOf(draft, resolver, identities));
  const byOwnKeys = (draft: Draft): number =>
    kindOf(draft.kind)
      .keys.flat()
      .some((field) => kindOf(draft.kind).fields[field]?.type === 'ref')
      ? 1
      : 0;
  markDuplicates(
    [...drafts].sort((a, b) => byOwnKeys(a) - byOwnKeys(b)),
    identities,
    (draft) => keysOf(draft, resolver, identities),
  );

  // Every name is looked up before any row is compared: a row may give another the number it lacked.
  await each(
    drafts,
    (draft) => {
      for (const field of draft.refs.keys()) resolver.ref(draft, field);
    },
    undefined,
    hooks.signal,
  );
  const moves = new Moves(drafts, registry, identities);
  await moves.find(reads, existing);
  const contents = await loadContents(drafts, identities, existing);
  const befores = await loadBefores(drafts, reads, identities, contents, existing);
  await registry.load(namesToShow(drafts, identities, contents, befores));
  const comparer = new Comparer({
    registry,
    resolver,
    identities,
    contents,
    merger: new Merger(options, befores),
    leaveOutProblems,
  });
  const rows: PlanRow[] = [];
  await each(
    drafts,
    (draft) => {
      const row = comparer.row(draft);
      if (moves.has(draft)) row.moved = true;
      rows.push(row);
      draft.forget();
    },
    (done) => hooks.onProgress?.({ phase: 'plan', done: total / 2 + done, total }),
    hooks.signal,
  );
  // A row may become hopeless while a later one is looked at.
  for (const draft of drafts) if (draft.lost) comparer.row(draft).action = 'problem';
  hooks.onProgress?.({ phase: 'plan', done: total, total });
  const proposed = await proposedRows(drafts, rows, resolver, contents, existing);
  const missing = await missingRows(reads, rows, existing, options);
  return { leaveOutProblems, sheets, rows: [...proposed, ...inFileOrder(sheets, [...rows, ...skipped]), ...missing] };
}

const skippedRow = (number: number, table: Table, kind: KindName, row: number, problem: Problem): PlanRow => ({
  key: `s${number + 1}r${row}`,
  origin: 'file',
  sheet: table.sheet,
  row,
  kind,
  action: 'skipped',
  name: '',
  fields: [],
  links: [],
  problems: [problem],
});

function inFileOrder(sheets: readonly SheetPlan[], rows: PlanRow[]): PlanRow[] {
  const order = new Map(sheets.map(({ sheet }, i) => [sheet, i]));
  return rows.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row);
}

/** What a row says in the fields that tell objects of its kind apart. */
function keysOf(draft: Draft, resolver: Resolver, identities: Identities): KeyOf {
  const identity = (resolved: Resolved): string => {
    if ('found' in resolved) return `id:${resolved.found.id}`;
    if ('proposal' in resolved) return `row:${resolved.proposal.key}`;
    const match = identities.of(resolved.draft);
    return match ? `id:${match.id}` : `row:${resolved.draft.key}`;
  };
  return (field) => {
    if (field === 'name') return draft.name === '' ? null : normalise(draft.name);
    if (kindOf(draft.kind).fields[field]?.type !== 'ref') return comparable(draft.values.get(field));
    const resolved = resolver.ref(draft, field);
    return resolved ? identity(resolved) : null;
  };
}
