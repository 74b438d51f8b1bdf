import { expect, it } from 'vitest';
import { assessmentsOf } from '#app/_map/maturity-history';

const change = (at: string, field: string, before: number | null, after: number | null) => ({ at, fields: [{ field, before, after }] });

it('tells how an assessment has been, oldest first, once a day, and leaves other changes out', () => {
  const changes = [
    change('2026-11-01T12:00:00Z', 'currentMaturity', 3, 4),
    change('2026-11-01T08:00:00Z', 'currentMaturity', 2, 3),
    change('2026-08-01T08:00:00Z', 'name', null, null),
    change('2026-05-01T08:00:00Z', 'targetMaturity', null, 5),
  ];
  expect(assessmentsOf(changes, '2026-01-01T08:00:00Z', { now: 4, wanted: 5 })).toEqual([
    { on: '2026-01-01', now: 2, wanted: null },
    { on: '2026-05-01', now: 2, wanted: 5 },
    { on: '2026-11-01', now: 4, wanted: 5 },
  ]);
});

it('is empty where nothing was ever assessed', () => {
  expect(assessmentsOf([], '2026-01-01T08:00:00Z', { now: null, wanted: null })).toEqual([]);
});
