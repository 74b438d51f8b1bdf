import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, reachBack, stepOf } from '#app/_map/date-steps';

const day = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const step = fc.integer({ min: -300, max: 60 });

describe('the steps of the slider', () => {
  it('are the ends of months gone, now, and the first day of months to come', () => {
    expect(dayAt(0, '2026-01-15')).toBeNull();
    expect(dayAt(1, '2026-01-31')).toBe('2026-02-01');
    expect(dayAt(-1, '2024-03-31')).toBe('2024-02-29');
    expect(dayAt(60, '2026-11-22')).toBe('2031-11-01');
  });

  it('come back as they were, whatever day it is', () => {
    fc.assert(fc.property(day, step, (today, k) => stepOf(dayAt(k, today), today) === k));
  });

  it('go forward in time', () => {
    fc.assert(fc.property(day, step, (today, k) => (dayAt(k, today) ?? today) < (dayAt(k + 1, today) ?? today)));
  });

  it('begin where there is something to see, however late in a month it began', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [since = '', today = ''] = [one, other].sort();
        const first = dayAt(reachBack(since, today), today) ?? today;
        expect(first >= since && first.slice(0, 7) === since.slice(0, 7)).toBe(true);
      }),
    );
    expect(reachBack(null, '2026-11-22')).toBe(0);
  });
});
