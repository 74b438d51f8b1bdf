import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, barOf, gather, marksOf, placeOf, scaleOf, windowOf, zooms } from '#model/roadmap';

const window = windowOf(2026, 'year');
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the roadmap', () => {
  it('shows six years, or eight quarters', () => {
    expect(window).toEqual({ from: '2026-01-01', to: '2031-12-31' });
    expect(scaleOf(window, 'year').map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    const quarters = scaleOf(windowOf(2026, 'quarter'), 'quarter');
    expect(quarters).toHaveLength(8);
    expect(quarters[5]).toMatchObject({ year: 2027, quarter: 2 });
  });

  it('begins the scale at the left and goes on to the right', () => {
    for (const zoom of zooms) {
      const starts = scaleOf(windowOf(2024, zoom), zoom).map(({ start }) => start);
      expect(starts[0]).toBe(0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it('draws nothing of what lies outside, what ends before it begins, and what has no dates', () => {
    expect(barOf({ from: '2010-01-01', to: '2025-12-31' }, window)).toBeUndefined();
    expect(barOf({ from: '2032-01-01', to: null }, window)).toBeUndefined();
    expect(barOf({ from: '2028-01-01', to: '2027-01-01' }, window)).toBeUndefined();
    expect(barOf({ from: null, to: null }, window)).toBeUndefined();
  });

  it('leaves the end open where nobody has said it', () => {
    expect(barOf({ from: '2026-01-01', to: null }, window)).toEqual({ start: 0, width: 100, openStart: false, openEnd: true });
    expect(barOf({ from: null, to: '2031-12-31' }, window)).toEqual({ start: 0, width: 100, openStart: true, openEnd: false });
  });

  it('counts the last day as a day', () => {
    expect(barOf({ from: '2026-01-01', to: '2026-01-01' }, windowOf(2026, 'quarter'))?.width).toBeCloseTo(100 / 730, 5);
  });

  it('keeps every bar within the window', () => {
    fc.assert(
      fc.property(
        fc.option(anyDay),
        fc.option(anyDay),
        fc.integer({ min: 2000, max: 2050 }),
        fc.constantFrom(...zooms),
        (from, to, year, zoom) => {
          const bar = barOf({ from, to }, windowOf(year, zoom));
          if (!bar) return;
          expect(bar.start).toBeGreaterThanOrEqual(0);
          expect(bar.width).toBeGreaterThan(0);
          expect(bar.start + bar.width).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    );
  });

  it('places the day of notice before the renewal, else before the end', () => {
    const agreement = { kind: 'agreement', from: null, to: '2027-05-31', renewalOn: null, noticeMonths: 3 } as const;
    expect(marksOf(agreement)).toEqual([{ type: 'notice', on: '2027-02-28' }]);
    expect(marksOf({ ...agreement, renewalOn: '2026-12-31' })).toEqual([
      { type: 'notice', on: '2026-09-30' },
      { type: 'renewal', on: '2026-12-31' },
    ]);
    expect(marksOf({ ...agreement, kind: 'application' })).toEqual([]);
  });

  it('adds months without leaving the month it should land in', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const [year = 0, month = 0] = date.split('-').map(Number);
        const [newYear = 0, newMonth = 0] = addMonths(date, months).split('-').map(Number);
        expect(newYear * 12 + newMonth).toBe(year * 12 + month + months);
      }),
    );
  });

  it('has a place for a day in the window only', () => {
    expect(placeOf('2026-01-01', window)).toBe(0);
    expect(placeOf('2025-12-31', window)).toBeUndefined();
    expect(placeOf('2032-01-01', window)).toBeUndefined();
  });

  it('gathers rows by name, and those that belong to nothing last', () => {
    const [a, b] = [
      { id: 'a', name: 'Ås' },
      { id: 'b', name: 'Bygg' },
    ];
    const items = [
      { name: '1', unit: null },
      { name: '2', unit: a },
      { name: '3', unit: b },
      { name: '4', unit: a },
    ];
    expect(gather(items, 'unit').map(({ group, items: rows }) => [group?.name ?? null, rows.map(({ name }) => name)])).toEqual([
      ['Bygg', ['3']],
      ['Ås', ['2', '4']],
      [null, ['1']],
    ]);
    expect(gather(items, 'none')).toHaveLength(1);
  });
});
