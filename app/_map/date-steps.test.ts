import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, reach, stepOf } from '#app/_map/date-steps';

const day = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const step = fc.integer({ min: reach.back, max: reach.ahead });

describe('the steps of the slider', () => {
  it('are the first of each month, and now in this one', () => {
    expect(dayAt(0, '2026-01-31')).toBeNull();
    expect(dayAt(1, '2026-01-31')).toBe('2026-02-01');
    expect(dayAt(-1, '2026-01-31')).toBe('2025-12-01');
    expect(dayAt(reach.ahead, '2026-11-22')).toBe('2031-11-01');
  });

  it('come back as they were, whatever day it is', () => {
    fc.assert(fc.property(day, step, (today, k) => stepOf(dayAt(k, today), today) === k));
  });

  it('go forward in time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: reach.back, max: reach.ahead - 1 }), (today, k) => {
        expect((dayAt(k, today) ?? today) < (dayAt(k + 1, today) ?? today)).toBe(true);
      }),
    );
  });

  it('has a place for every day, the ends for those beyond', () => {
    expect(stepOf('2027-03-17', '2026-11-22')).toBe(4);
    expect(stepOf('1999-01-01', '2026-11-22')).toBe(reach.back);
    expect(stepOf('2099-01-01', '2026-11-22')).toBe(reach.ahead);
  });
});
