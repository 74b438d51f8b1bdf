import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  apiFilter,
  apiOrder,
  type GridFilter,
  type GridState,
  isSortable,
  operatorsOf,
  readState,
  writeState,
} from '#app/_components/grid/state';
import { columnsOf } from '#app/_data/columns';

const read = (query: string) => readState('application', new URLSearchParams(query));
const columns = columnsOf('application');

const filters: fc.Arbitrary<GridFilter> = fc
  .constantFrom(...columns.filter((column) => operatorsOf(column).length > 0))
  .chain((column) => fc.record({ name: fc.constant(column.name), operator: fc.constantFrom(...operatorsOf(column)) }))
  .chain(({ name, operator }) =>
    fc.record({
      name: fc.constant(name),
      operator: fc.constant(operator),
      values:
        operator === 'in' || operator === 'under'
          ? fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 })
          : fc.tuple(fc.string({ minLength: 1, maxLength: 12 })),
    }),
  );
const states: fc.Arbitrary<GridState> = fc.record({
  q: fc.string(),
  filters: fc.array(filters, { maxLength: 4 }),
  sort: fc.record({
    name: fc.constantFrom(...columns.filter(isSortable).map(({ name }) => name)),
    direction: fc.constantFrom('asc', 'desc'),
  }),
  columns: fc
    .uniqueArray(fc.constantFrom(...columns.map(({ name }) => name)), { minLength: 1 })
    .map((some) => ['name', ...some.filter((name) => name !== 'name')]),
  compact: fc.boolean(),
  open: fc.option(fc.uuid(), { nil: null }),
  removed: fc.boolean(),
});

test('every state survives the way through the address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const back = readState('application', new URLSearchParams(writeState('application', state)));
      expect(back).toEqual(state.columns.length === 1 ? { ...state, columns: back.columns } : state);
    }),
  );
});

test('an address without a word shows the list as the model wants it, and is written without a word', () => {
  expect(writeState('application', read(''))).toBe('');
});

test('what an old address says of columns that are gone is left out', () => {
  const state = read('filter=gone:eq:1&filter=annualCost:like:1&filter=annualCost:gte:5&sorter=gone&kolonner=gone,annualCost');
  expect(state.filters).toEqual([{ name: 'annualCost', operator: 'gte', values: ['5'] }]);
  expect(state.sort.name).toBe('name');
  expect(state.columns).toEqual(['name', 'annualCost']);
});

test('filters reach the API as typed values, and two bounds on one column both hold', () => {
  const state = read(
    'q=skole&filter=annualCost:gte:100&filter=annualCost:lte:500&filter=personalData:eq:false&filter=vendor:empty:true&filter=lifecycle:in:live,planned',
  );
  expect(apiFilter('application', state)).toEqual({
    q: 'skole',
    annualCost: { gte: 100, lte: 500 },
    personalData: { eq: false },
    vendor: { empty: true },
    lifecycle: { in: ['live', 'planned'] },
  });
});

test('the order names the field the way the API writes it', () => {
  expect(apiOrder({ sort: { name: 'annualCost', direction: 'desc' } })).toEqual({ field: 'ANNUAL_COST', direction: 'DESC' });
});
