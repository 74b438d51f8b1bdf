import { v5 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoRecords } from '#db/seed/demo/index';
import type { SeedRecord } from '#db/seed/record';
import { kostraRecords } from '#db/seed/reference/kostra';
import { losRecords } from '#db/seed/reference/los';
import { sharedSolutionRecords } from '#db/seed/reference/shared-solutions';
import { completeness } from '#model/completeness';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import { validate } from '#model/validation';
import { vocabularies } from '#model/vocabularies';

const known = new Map<string, SeedRecord>();
const idOf = (key: string) => v5(key, v5.URL);
const ofKind = (kind: KindName) => demoRecords.filter((record) => record.kind === kind);

beforeAll(async () => {
  const shared = [...(await losRecords()), ...(await kostraRecords()), ...(await sharedSolutionRecords())];
  for (const record of [...shared, ...demoRecords]) known.set(record.key, record);
});

const vocabularyOf = (name: string): ReadonlySet<string> =>
  new Set(Object.entries(vocabularies).flatMap(([key, vocabulary]) => (key === name ? Object.keys(vocabulary.terms) : [])));

describe('the demo municipality', () => {
  it('gives every record a key of its own', () => {
    const keys = demoRecords.map((record) => record.key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('points only at records that exist, of a kind the field allows', () => {
    const wrong = demoRecords.flatMap((record) =>
      Object.entries(record.refs ?? {}).flatMap(([name, key]) => {
        const field = kindOf(record.kind).fields[name];
        const target = known.get(key);
        return field?.type === 'ref' && target && field.kinds.includes(target.kind) ? [] : [`${record.key} ${name} ${key}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('links only to records that exist, of the kind at the other end, and to each once', () => {
    const wrong = demoRecords.flatMap((record) =>
      Object.entries(record.links ?? {}).flatMap(([name, keys]) => {
        const link = linksOf(record.kind).find((each) => each.name === name);
        const repeated = keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${record.key} ${name} ${key} twice`);
        return [
          ...repeated,
          ...keys.filter((key) => !link || known.get(key)?.kind !== link.kind).map((key) => `${record.key} ${name} ${key}`),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('holds nothing that could not be stored as it is', () => {
    const problems = demoRecords.flatMap((record) => {
      const refs = Object.fromEntries(Object.entries(record.refs ?? {}).map(([name, key]) => [name, idOf(key)]));
      const given = { ...record.values, ...refs };
      const found = validate(kindOf(record.kind), given, { id: idOf(record.key), terms: vocabularyOf });
      const changed = Object.entries(given).filter(([name, value]) => JSON.stringify(found.value[name]) !== JSON.stringify(value));
      return [
        ...found.problems.filter((p) => p.severity === 'error').map((p) => `${record.key} ${p.text.nb}`),
        ...changed.map(([name]) => `${record.key} ${name} is stored differently`),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('has something of every kind, and as much as a municipality of its size', () => {
    const own = kindNames.filter((kind) => kind !== 'losConcept' && kind !== 'kostraFunction');
    expect(own.filter((kind) => ofKind(kind).length === 0)).toEqual([]);
    const least: Partial<Record<KindName, number>> = {
      application: 60,
      service: 80,
      integration: 40,
      dataset: 50,
      processing: 30,
      capability: 120,
      orgUnit: 30,
    };
    for (const [kind, count] of Object.entries(least))
      expect(isKindName(kind) && ofKind(kind).length, kind).toBeGreaterThanOrEqual(count ?? 0);
  });

  it('names positions and no people', () => {
    expect(ofKind('person').filter((record) => record.values.type !== 'position')).toEqual([]);
  });

  it('is neither all complete nor all fresh', () => {
    const shares = ofKind('application').map((record) => completeness(kindOf('application'), { ...record.values, ...record.refs }).percent);
    expect(Math.min(...shares)).toBeLessThan(50);
    expect(Math.max(...shares)).toBe(100);
    const days = demoRecords.map((record) => record.confirmedDaysAgo);
    expect(days).toContain(undefined);
    expect(days.some((each) => each !== undefined && each < 30)).toBe(true);
    expect(days.some((each) => each !== undefined && each > 365)).toBe(true);
  });

  it('lets the costs of 2026 add up to the annual cost of each application', () => {
    for (const application of ofKind('application')) {
      const costs = ofKind('cost').filter((cost) => cost.refs?.application === application.key && cost.values.year === 2026);
      const sum = costs.reduce((total, cost) => total + Number(cost.values.amount), 0);
      if (costs.length) expect(sum, application.key).toBe(application.values.annualCost);
    }
  });

  it('writes the outline of Personalledelse as the municipality wrote it', () => {
    const names = ofKind('capability').map((record) => record.values.name);
    for (const name of [
      'Raportkjøring',
      'Reffusjonskrav til NAV',
      'Resursplanlegging',
      'Grunndata, HRM, HR og Lønn, Innlegging og vedlikehold',
    ])
      expect(names).toContain(name);
  });
});
