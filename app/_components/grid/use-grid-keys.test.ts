import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '#app/_components/grid/use-grid-keys';

test('moving never leaves the table, and the header is one step above the first row', () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 100_000 }), columns: fc.integer({ min: 1, max: 60 }) });
  const step = fc.tuple(fc.integer(), fc.integer());
  fc.assert(
    fc.property(size, step, ({ rows, columns }, by) => {
      const cell = moved({ row: 0, column: 0 }, by, { rows, columns });
      expect(cell.row).toBeGreaterThanOrEqual(-1);
      expect(cell.row).toBeLessThan(rows);
      expect(cell.column).toBeGreaterThanOrEqual(0);
      expect(cell.column).toBeLessThan(columns);
    }),
  );
  expect(moved({ row: 0, column: 2 }, [-1, 0], { rows: 3, columns: 4 })).toEqual({ row: -1, column: 2 });
  expect(moved({ row: 1, column: 1 }, [1, 1], { rows: 3, columns: 4 })).toEqual({ row: 2, column: 2 });
});
