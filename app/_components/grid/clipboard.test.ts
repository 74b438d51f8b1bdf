import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromClipboard, layOver, toClipboard } from '#app/_components/grid/clipboard';
import { type Column, columnOf } from '#app/_data/columns';

const column = (name: string): Column => {
  const found = columnOf('application', name);
  if (!found) throw new Error(`application has no column ${name}`);
  return found;
};

test('what is copied can be pasted again, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', '\t', '\n', ' ', ';', ',') });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(rows, (cells) => {
      const last = cells.at(-1);
      fc.pre(!(cells.length > 1 && last?.length === 1 && last[0] === ''));
      expect(fromClipboard(toClipboard(cells))).toEqual(cells);
    }),
  );
});

test('cells from Excel on Windows are read, and the line break at the end is not a row', () => {
  expect(fromClipboard('Visma\t"to\nlinjer"\r\nKS\t\r\n')).toEqual([
    ['Visma', 'to\nlinjer'],
    ['KS', ''],
  ]);
});

test('a block becomes import rows that name their objects by id; what cannot be written in is skipped and told', () => {
  const laid = layOver(
    [
      ['I drift', '85 %', '1000'],
      ['Planlagt', '20 %', '2000'],
      ['for mye', '', ''],
    ],
    {
      kind: 'application',
      ids: ['id-1', 'id-2'],
      columns: ['lifecycle', 'completeness', 'annualCost'].map(column),
      heading: ({ name }) => name,
      name: 'x',
    },
  );
  expect(laid.text.split('\n').slice(1)).toEqual(['id-1\tI drift\t1000', 'id-2\tPlanlagt\t2000']);
  expect(laid.decisions[0]?.columns?.map(({ target }) => JSON.parse(target))).toEqual([
    { to: 'id' },
    { to: 'field', field: 'lifecycle' },
    { to: 'field', field: 'annualCost' },
  ]);
  expect(laid.skipped.map(({ name }) => name)).toEqual(['completeness']);
  expect(laid.outside).toEqual({ rows: 1, columns: 0 });
});
