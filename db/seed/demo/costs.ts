/** What the applications cost in 2024, 2025 and 2026, by type: each cost follows from the annual cost and how the system is run. */
import { allApplications } from '#db/seed/demo/applications';
import { type Content, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

type CostType = NonNullable<Content<'cost'>['type']>;
type Shares = readonly (readonly [CostType, number])[];

/** How the cost of a system is split, by the way it is hosted. */
const sharesByHosting: Readonly<Record<string, Shares>> = {
  saas: [
    ['licence', 0.85],
    ['maintenance', 0.15],
  ],
  own: [
    ['licence', 0.4],
    ['operations', 0.35],
    ['own_work', 0.25],
  ],
  vendor: [
    ['licence', 0.55],
    ['operations', 0.45],
  ],
  partner: [
    ['licence', 0.5],
    ['operations', 0.4],
    ['maintenance', 0.1],
  ],
  cloud: [
    ['operations', 0.3],
    ['development', 0.7],
  ],
  state: [['licence', 1]],
};

/** Systems whose split is known better than that. */
const known: Readonly<Record<string, Shares>> = {
  'app:unit4': [
    ['licence', 0.45],
    ['operations', 0.3],
    ['consulting', 0.15],
    ['integration', 0.1],
  ],
  'app:gerica': [
    ['licence', 0.4],
    ['operations', 0.35],
    ['maintenance', 0.15],
    ['training', 0.1],
  ],
  'app:modulus': [
    ['licence', 0.5],
    ['investment', 0.4],
    ['training', 0.1],
  ],
  'app:integrasjonsplattform': [
    ['operations', 0.4],
    ['own_work', 0.6],
  ],
};

/** Prices have risen; 2026 is the budget and equals the annual cost that is registered. */
const years = [
  { year: 2024, level: 0.92, basis: 'accounts' },
  { year: 2025, level: 0.96, basis: 'accounts' },
  { year: 2026, level: 1, basis: 'budget' },
] as const;

const smallest = 100_000;
const thousands = (amount: number): number => Math.round(amount / 1000) * 1000;

function ofYear(record: SeedRecord, total: number, shares: Shares, { year, level, basis }: (typeof years)[number]): SeedRecord[] {
  const sum = level === 1 ? total : thousands(total * level);
  let left = sum;
  return shares.map(([type, share], i) => {
    const amount = i === shares.length - 1 ? left : thousands(sum * share);
    left -= amount;
    return recordOf(
      'cost',
      `cost:${record.key}:${year}:${type}`,
      { application: record.key, year, type, amount, basis },
      basis === 'accounts' ? { confirmed: 60 } : {},
    );
  });
}

export const costs: SeedRecord[] = allApplications.flatMap((record) => {
  const { annualCost, hosting, inUseFrom } = record.values;
  if (typeof annualCost !== 'number' || annualCost < smallest) return [];
  const shares = known[record.key] ?? sharesByHosting[String(hosting)] ?? [['licence', 1]];
  const first = typeof inUseFrom === 'string' ? Number(inUseFrom.slice(0, 4)) : 0;
  return years.filter(({ year }) => year >= first).flatMap((each) => ofYear(record, annualCost, shares, each));
});
