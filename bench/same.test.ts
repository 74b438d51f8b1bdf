import { describe, expect, it } from 'vitest';
import { difference } from './same.ts';

describe('comparing answers', () => {
  it('sees through the forms of numbers, instants, options and connections', () => {
    const one = { cost: '12.50', at: '2026-11-01T10:00:00+00:00', type: 'IN_HOUSE', datasets: { nodes: [{ id: 'a' }] }, note: null };
    const other = { cost: 12.5, at: '2026-11-01T11:00:00.000+01:00', type: 'in_house', datasets: [{ id: 'a' }] };
    expect(difference(one, other)).toBeNull();
  });

  it('names the place where two answers differ', () => {
    expect(difference({ a: { nodes: [{ name: 'x' }] } }, { a: [{ name: 'y' }] })).toBe('data.a[0].name: "x" and "y"');
    expect(difference({ a: [1] }, { a: [1, 2] })).toBe('data.a: 1 and 2 items');
    expect(difference({ a: 1 }, {})).toBe('data.a: 1 and null');
  });
});
