import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ApplicationFacts } from '#model/map/facts';
import { type MapFacts, valuesOf } from '#model/map/measured';
import { breaksOf, rangesOf, roundDown, stepOf } from '#model/map/scale';
import { measureNames, measureOf, monthsAfter } from '#model/measures';

const about = { on: '2026-11-21', months: 12 };
const application = (id: string, more: Partial<ApplicationFacts> = {}): ApplicationFacts => ({
  id,
  name: id,
  annualCost: null,
  confirmedAt: null,
  consequence: null,
  personalData: null,
  riskAssessedOn: null,
  endOfLife: null,
  productType: null,
  ...more,
});
const node = (parents: number[] = [], maturity: [number | null, number | null] = [null, null]) => ({
  parents,
  currentMaturity: maturity[0],
  targetMaturity: maturity[1],
});
const factsOf = (more: Partial<MapFacts>): MapFacts => ({
  nodes: [node()],
  applications: [],
  services: [],
  applicationsOf: [[]],
  servicesOf: [[]],
  ...more,
});

describe('what stands behind a branch', () => {
  it('counts once, though two children and two paths lead to it', () => {
    const facts = factsOf({
      nodes: [node(), node([0]), node([0]), node([1, 2])],
      applications: [application('a', { annualCost: 100 }), application('b', { annualCost: 40 })],
      applicationsOf: [[], [0], [0, 1], [1]],
      servicesOf: [[], [], [], []],
    });
    expect(valuesOf(facts, ['tools', 'cost'], about)).toEqual([
      [2, 140],
      [2, 140],
      [2, 140],
      [1, 40],
    ]);
  });

  it('is never less than behind any part of it, and never more than there is', () => {
    const shape = fc.integer({ min: 1, max: 25 }).chain((n) =>
      fc.record({
        parents: fc.array(fc.array(fc.nat(n - 1), { maxLength: 2 }), { minLength: n, maxLength: n }),
        links: fc.array(fc.array(fc.nat(9), { maxLength: 5 }), { minLength: n, maxLength: n }),
      }),
    );
    fc.assert(
      fc.property(shape, ({ parents, links }) => {
        const facts = factsOf({
          nodes: parents.map((one) => node(one)),
          applications: Array.from({ length: 10 }, (_, i) => application(String(i), { annualCost: 1 })),
          applicationsOf: links,
          servicesOf: links.map(() => []),
        });
        const values = valuesOf(facts, ['tools', 'cost'], about);
        parents.forEach((above, child) => {
          const [tools, cost] = values[child] ?? [];
          expect(tools).toBeLessThanOrEqual(10);
          expect(cost ?? 0).toBe(tools);
          for (const parent of above) expect(values[parent]?.[0]).toBeGreaterThanOrEqual(tools ?? 0);
        });
      }),
    );
  });
});

describe('the measures', () => {
  const one = (name: (typeof measureNames)[number], facts: Partial<MapFacts>) => valuesOf(factsOf(facts), [name], about)[0]?.[0];
  const with_ = (...applications: ApplicationFacts[]) => ({ applications, applicationsOf: [applications.map((_, i) => i)] });

  test('freshness is the share confirmed in the twelve months before the date of the map', () => {
    const fresh = application('a', { confirmedAt: '2025-11-22T08:00:00Z' });
    const stale = application('b', { confirmedAt: '2025-11-20T08:00:00Z' });
    expect(one('freshness', with_(fresh, stale, application('c')))).toBeCloseTo(1 / 3);
    expect(one('freshness', {})).toBeNull();
  });
  test('end of life counts what ends between the date and so many months after', () => {
    const ends = ['2026-11-20', '2026-11-21', '2027-11-21', '2027-11-22'].map((endOfLife) => application(endOfLife, { endOfLife }));
    expect(one('endOfLife', with_(...ends))).toBe(2);
  });
  test('criticality is the worst, cost without any known cost is unknown, and unknown personal data is not «none»', () => {
    expect(one('criticality', with_(application('a', { consequence: 2 }), application('b', { consequence: 4 })))).toBe(4);
    expect(one('cost', with_(application('a')))).toBeNull();
    expect(one('personalData', with_(application('a')))).toBeNull();
    expect(one('personalData', with_(application('a', { personalData: false })))).toBe(0);
  });
  test('maturity is the own assessment, else the mean of what lies below; the gap is never negative', () => {
    const nodes = [node(), node([0], [2, 5]), node([0], [4, 3])];
    const facts = factsOf({ nodes, applicationsOf: [[], [], []], servicesOf: [[], [], []] });
    expect(valuesOf(facts, ['maturity', 'maturityGap'], about)).toEqual([
      [3, 1.5],
      [2, 3],
      [4, 0],
    ]);
  });
  test('a judgement is 1 for poorly and 3 for very well', () => {
    const services = ['poorly', 'very_well', null].map((judgement, i) => ({ id: String(i), name: String(i), judgement }));
    expect(one('judgement', { services, servicesOf: [[0, 1, 2]] })).toBe(2);
  });
  test('the age of a risk assessment is that of the system that has waited longest', () => {
    const all = with_(application('a', { riskAssessedOn: '2026-05-21' }), application('b', { riskAssessedOn: '2024-11-21' }));
    expect(Math.round(one('riskAge', all) ?? 0)).toBe(24);
  });
  test('a month later than the last of January is the last of February', () => {
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2026-03-31', -12)).toBe('2025-03-31');
  });
});

describe('the steps of a scale', () => {
  it('rise with the value, or fall where low asks for attention, and always fit the legend', () => {
    const value = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...measureNames), fc.array(value, { maxLength: 50 }), value, value, (name, all, a, b) => {
        const measure = measureOf(name);
        const breaks = breaksOf(measure, all);
        const [low, high] = [stepOf(measure, breaks, Math.min(a, b)), stepOf(measure, breaks, Math.max(a, b))];
        if (measure.attention === 'low') expect(low).toBeGreaterThanOrEqual(high);
        else expect(high).toBeGreaterThanOrEqual(low);
        const ranges = rangesOf(measure, breaks);
        const inside = ranges.filter(({ from, to }) => (from === null || a >= from) && (to === null || a < to));
        expect(inside.map(({ step }) => step)).toEqual([stepOf(measure, breaks, a)]);
        expect(stepOf(measure, breaks, null)).toBe(0);
      }),
    );
  });
  it('begin at numbers a person would choose', () => {
    expect([0, 7, 14, 999, 1000, 4_999_999].map(roundDown)).toEqual([0, 5, 10, 500, 1000, 2_000_000]);
  });
});
