/** What a list shows, as its address says it: search, filters, order, columns, density, the open row. Pure. */
import { type Column, columnOf, defaultColumns } from '#app/_data/columns';
import type { Field, FieldType } from '#model/fields';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';

export const operators = ['eq', 'contains', 'startsWith', 'gte', 'lte', 'in', 'under', 'empty'] as const;
export type Operator = (typeof operators)[number];

/** One chip: `annualCost:gte:100000`, `vendor:empty:true`. */
export interface GridFilter {
  name: string;
  operator: Operator;
  values: readonly string[];
}
export interface GridState {
  q: string;
  filters: readonly GridFilter[];
  sort: { name: string; direction: 'asc' | 'desc' };
  columns: readonly string[];
  compact: boolean;
  /** The row in the side panel. */
  open: string | null;
  /** True lists what has been removed. */
  removed: boolean;
}

/** Names in the address. */
const names = {
  q: 'q',
  filter: 'filter',
  sort: 'sorter',
  columns: 'kolonner',
  density: 'tetthet',
  open: 'vis',
  removed: 'fjernet',
} as const;
const roomy = 'luftig';

const isOperator = (value: string | undefined): value is Operator => (operators as readonly (string | undefined)[]).includes(value);

function readFilter(kind: KindName, text: string): GridFilter[] {
  const [name = '', operator, ...rest] = text.split(':');
  const column = columnOf(kind, name);
  if (!column || !isOperator(operator) || !operatorsOf(column).includes(operator)) return [];
  const value = rest.join(':');
  const values = operator === 'in' || operator === 'under' ? value.split(',').filter((one) => one !== '') : [value];
  return values.length > 0 ? [{ name, operator, values }] : [];
}
const writeFilter = ({ name, operator, values }: GridFilter): string => `${name}:${operator}:${values.join(',')}`;

/** Reads an address; what it says that does not exist here is left out. */
export function readState(kind: KindName, query: URLSearchParams): GridState {
  const written = query.get(names.sort) ?? 'name';
  const sortName = written.replace(/^-/, '');
  const sortColumn = columnOf(kind, sortName);
  const chosen = (query.get(names.columns) ?? '').split(',').filter((name) => columnOf(kind, name));
  return {
    q: query.get(names.q) ?? '',
    filters: query.getAll(names.filter).flatMap((text) => readFilter(kind, text)),
    sort:
      sortColumn && isSortable(sortColumn)
        ? { name: sortName, direction: written.startsWith('-') ? 'desc' : 'asc' }
        : { name: 'name', direction: 'asc' },
    columns: chosen.length > 0 ? ['name', ...chosen.filter((name) => name !== 'name')] : defaultColumns(kind),
    compact: query.get(names.density) !== roomy,
    open: query.get(names.open),
    removed: query.get(names.removed) === 'ja',
  };
}

/** The address of a state; what is as it is from the start is left out. */
export function writeState(kind: KindName, state: GridState): string {
  const query = new URLSearchParams();
  if (state.q) query.set(names.q, state.q);
  for (const filter of state.filters) query.append(names.filter, writeFilter(filter));
  if (state.sort.name !== 'name' || state.sort.direction !== 'asc')
    query.set(names.sort, `${state.sort.direction === 'desc' ? '-' : ''}${state.sort.name}`);
  if (state.columns.join() !== defaultColumns(kind).join()) query.set(names.columns, state.columns.join(','));
  if (!state.compact) query.set(names.density, roomy);
  if (state.removed) query.set(names.removed, 'ja');
  if (state.open) query.set(names.open, state.open);
  return query.toString();
}

/** What each field type can be asked. */
const asked = {
  text: ['contains', 'eq', 'startsWith', 'empty'],
  texts: ['contains', 'empty'],
  number: ['eq', 'gte', 'lte', 'empty'],
  money: ['eq', 'gte', 'lte', 'empty'],
  date: ['eq', 'gte', 'lte', 'empty'],
  flag: ['eq', 'empty'],
  scale: ['eq', 'gte', 'lte', 'empty'],
  choice: ['in', 'empty'],
  choices: ['in', 'empty'],
  term: ['in', 'empty'],
  terms: ['in', 'empty'],
  ref: ['in', 'under', 'empty'],
} as const satisfies Record<FieldType, readonly Operator[]>;

/** Kinds that lie in a hierarchy, where a branch can be asked for. */
const isHierarchy = (kind: string): boolean => kind === 'losConcept' || (isKindName(kind) && kindOf(kind).fields.parent?.type === 'ref');

/** What can be asked of a column. */
export function operatorsOf(column: Column): readonly Operator[] {
  if (column.type === 'meta') return column.name === 'confirmedAt' || column.name === 'updatedAt' ? ['gte', 'lte', 'empty'] : [];
  const kinds = column.type === 'list' ? [column.list.kind] : column.field.type === 'ref' ? column.field.kinds : [];
  const all: readonly Operator[] = column.type === 'list' ? asked.ref : asked[column.field.type];
  return all.filter((operator) => {
    if (operator === 'under') return kinds.some(isHierarchy);
    return operator !== 'empty' || column.type !== 'field' || !column.field.required;
  });
}

/** Whether a list can be put in the order of this column. */
export const isSortable = (column: Column): boolean =>
  column.type === 'field' || (column.type === 'meta' && column.name !== 'completeness' && column.name !== 'updatedBy');

function typedValue(field: Field | undefined, { operator, values }: GridFilter): unknown {
  const [first = ''] = values;
  if (operator === 'empty') return first !== 'false';
  if (operator === 'in' || operator === 'under')
    return field?.type === 'choice' || field?.type === 'choices' ? values.map((value) => value.toUpperCase()) : values;
  if (field?.type === 'flag') return first === 'true';
  if (field?.type === 'number' || field?.type === 'money' || field?.type === 'scale') return Number(first);
  return first;
}

/** The filter as the API takes it; chips on the same column with different operators all hold. */
export function apiFilter(kind: KindName, state: Pick<GridState, 'q' | 'filters' | 'removed'>): Record<string, unknown> {
  const filter: Record<string, Record<string, unknown> | string | boolean> = {};
  for (const one of state.filters) {
    const column = columnOf(kind, one.name);
    if (!column) continue;
    const before = filter[one.name];
    filter[one.name] = {
      ...(typeof before === 'object' ? before : {}),
      [one.operator]: typedValue(column.type === 'field' ? column.field : undefined, one),
    };
  }
  if (state.q.trim()) filter.q = state.q.trim();
  if (state.removed) filter.removed = true;
  return filter;
}

/** The order as the API takes it: `annualCost` is `ANNUAL_COST` there. */
export const apiOrder = ({ sort }: Pick<GridState, 'sort'>): { field: string; direction: 'ASC' | 'DESC' } => ({
  field: sort.name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
  direction: sort.direction === 'asc' ? 'ASC' : 'DESC',
});
