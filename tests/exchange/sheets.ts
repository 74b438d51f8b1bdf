/** Sheets and plans from plain tables, for tests. */
import { proposeMapping, type Remembered } from '#importers/match';
import { planImport } from '#importers/plan';
import type { Plan, PlanOptions } from '#importers/plan-types';
import type { CellValue, Sheet } from '#importers/sheet';
import { type Table, tableOf } from '#importers/table';
import type { KindName } from '#model/kinds/index';
import { MemoryRegistry, type Stored } from '#tests/exchange/registry';

type Written = CellValue | null;

/** A sheet with these rows; null and '' are empty cells. */
const sheetOf = (name: string, rows: readonly (readonly Written[])[], more: Partial<Sheet> = {}): Sheet => ({
  file: 'fil.xlsx',
  name,
  hiddenColumns: [],
  merges: [],
  source: 'xlsx',
  rows: rows.map((cells, i) => ({
    row: i + 1,
    cells: [undefined, ...cells.map((value, j) => (value === null || value === '' ? undefined : { row: i + 1, column: j + 1, value }))],
  })),
  ...more,
});

export const tableFrom = (name: string, rows: readonly (readonly Written[])[], more: Partial<Sheet> = {}): Table =>
  tableOf(sheetOf(name, rows, more));

interface Given extends PlanOptions {
  existing?: readonly Stored[];
  kind?: KindName;
  remembered?: readonly Remembered[];
}

/** The plan of some tables beside what exists. */
export async function planFor(tables: readonly Table[], { existing = [], kind, remembered, ...options }: Given = {}): Promise<Plan> {
  const mappings = tables.map((table) => proposeMapping(table, { ...(kind ? { kind } : {}), ...(remembered ? { remembered } : {}) }));
  return planImport(tables, mappings, new MemoryRegistry(existing), options);
}

let count = 0;

/** An object that exists. */
export function stored(kind: KindName, name: string, values: Stored['values'] = {}, more: Partial<Stored> = {}): Stored {
  count += 1;
  return {
    id: `20000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`,
    kind,
    version: 1,
    values: { name, ...values },
    links: {},
    ...more,
  };
}

/** Each row in short: action, name, and the fields that would change. */
export const short = (plan: Plan) =>
  plan.rows.map(({ origin, kind, action, name, fields }) => [
    `${origin === 'proposed' ? 'proposed ' : ''}${kind}`,
    action,
    name,
    Object.fromEntries(
      fields.map(({ field, after }) => [field, typeof after === 'object' && after && 'name' in after ? after.name : after]),
    ),
  ]);

/** The codes of every problem, with the cell. */
export const codes = (plan: Plan) =>
  plan.rows.flatMap(({ problems }) => problems.map(({ code, severity, at }) => `${severity} ${code} ${at.cell ?? ''}`.trim()));
