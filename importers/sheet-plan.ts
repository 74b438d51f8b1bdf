/** What is said about a sheet and its columns, before its rows are read. */
import { type ColumnMapping, hasNames, type Mapping, rowNamer } from '#importers/match';
import { normalise } from '#importers/normalise';
import { unitOfHeading } from '#importers/parse-number';
import type { SheetPlan } from '#importers/plan-types';
import { placed, say } from '#importers/say';
import { address, textOf } from '#importers/sheet';
import type { Table } from '#importers/table';
import { columnLabel, holdsMany, targetKey } from '#importers/targets';
import { kindOf } from '#model/kinds/index';
import type { Problem } from '#model/result';

/** The same names across and down: a matrix of what is connected with what. */
function isMatrix({ columns, rows }: Table): boolean {
  const [first, ...rest] = columns;
  if (!first || rest.length < 2) return false;
  const down = new Set(rows.map((row) => normalise(textOf(row.cells[first.column]))));
  return rest.filter(({ heading }) => down.has(normalise(heading))).length >= rest.length * 0.6;
}

const year = /^(?:(?:kostnad(?:er)?|budsjett|regnskap|rekneskap|beløp)\s+)?(?:19|20)\d\d$/i;

/** The plan of a sheet, and the columns that will be read. */
export function sheetPlan(table: Table, mapping: Mapping | undefined): { plan: SheetPlan; columns: ColumnMapping[] } {
  const kind = mapping?.kind ?? null;
  const problems: Problem[] = [];
  const at = { file: table.file, sheet: table.sheet };
  if (kind === null)
    problems.push(
      placed(
        table.hidden
          ? say('hidden_sheet', 'info', { value: table.sheet })
          : say(isMatrix(table) ? 'matrix_sheet' : 'unknown_sheet', 'warning', { value: table.sheet }),
        at,
      ),
    );
  const hidden = table.rows.filter((row) => row.hidden).length;
  if (kind && hidden > 0) problems.push(placed(say('hidden_rows', 'info', { count: hidden }), at));
  const taken = new Map<string, string>();
  const columns = (mapping?.columns ?? []).filter(({ column, heading, target, samples, confidence }) => {
    const here = { ...at, row: table.headerRow, column: heading, cell: address(table.headerRow, column) };
    if (target === null) {
      if (kind && samples.length > 0)
        problems.push(
          placed(
            kind === 'cost' && year.test(heading)
              ? say('year_columns', 'warning', { value: heading })
              : table.source === 'archimate'
                ? say('kept_column', 'info', { value: heading })
                : say('unmatched_column', confidence === 'chosen' ? 'info' : 'warning', { value: heading }),
            here,
          ),
        );
      return false;
    }
    const first = taken.get(targetKey(target));
    if (kind && first !== undefined && !holdsMany(kind, target)) {
      problems.push(placed(say('same_target', 'warning', { value: heading, other: first, label: columnLabel(kind, target) }), here));
      return false;
    }
    taken.set(targetKey(target), heading);
    const field = kind && target.to === 'field' ? kindOf(kind).fields[target.field] : undefined;
    const unit = field?.type === 'money' && !table.exported ? unitOfHeading(heading) : 1;
    if (field && unit > 1)
      problems.push(
        placed(say('heading_unit', 'warning', { value: heading, proposal: unit.toLocaleString('nb').replace(/\s/g, ' ') }), here),
      );
    return true;
  });
  const name = kind && kindOf(kind).fields.name;
  if (kind && name && table.rows.length === 0 && !table.exported)
    problems.push(placed(say('no_rows', 'warning', { value: table.sheet }), at));
  if (kind && name && table.rows.length > 0 && !hasNames(columns) && !kindOf(kind).defaultName) {
    const said = rowNamer(table, kind, columns)
      ? say('names_made', 'info', { label: name.label })
      : say('no_name_column', 'error', { label: name.label });
    problems.push(placed(said, { ...at, row: table.headerRow }));
  }
  return { plan: { sheet: table.sheet, ...(table.hidden ? { hidden: true } : {}), kind, problems }, columns };
}
