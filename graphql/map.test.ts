import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { counting } from '#tests/setup/counting';
import { type Registry, registry } from '#tests/setup/registry';

let own: Registry;
const ids: Record<string, string> = {};

beforeAll(async () => {
  own = await registry();
  const make = async (key: string, ...[kind, values, links]: Parameters<Registry['make']>) => {
    ids[key] = await own.make(kind, values, links);
    return ids[key];
  };
  await make('health', 'orgUnit', { name: 'Helse' });
  await make('home', 'orgUnit', { name: 'Hjemmetjenesten', parent: ids.health ?? null });
  await make('support', 'capability', { name: 'Støtte', code: 'S' });
  await make('pay', 'capability', {
    name: 'Lønn',
    nameNn: 'Løn',
    code: 'S.2',
    parent: ids.support ?? null,
    currentMaturity: 2,
    targetMaturity: 4,
  });
  await make('staff', 'capability', { name: 'Personal', code: 'S.10', parent: ids.support ?? null });
  await make(
    'payroll',
    'service',
    { name: 'Lønnskjøring', judgement: 'poorly', judgementComment: 'Sen' },
    { capabilities: [ids.pay ?? ''] },
  );
  await make(
    'visma',
    'application',
    { name: 'Visma', annualCost: 300_000, lifecycle: 'live', ownerUnit: ids.home ?? null, hosting: 'saas' },
    { capabilities: [ids.staff ?? ''], services: [ids.payroll ?? ''] },
  );
  await make('old', 'application', { name: 'Gammelt', annualCost: 900_000, lifecycle: 'retired' }, { capabilities: [ids.pay ?? ''] });
  await make(
    'ending',
    'application',
    { name: 'Slutter', annualCost: 1_000, lifecycle: 'live', endOfLife: '2080-01-01' },
    { capabilities: [ids.pay ?? ''] },
  );
});

interface Node {
  name: string;
  parents: number[];
  values: (number | null)[];
}
const ask = async (args = '', measures = '[TOOLS, COST]', language: 'nb' | 'nn' = 'nb') =>
  (
    await own.ask<{ map: { nodes: Node[]; totals: (number | null)[] } }>(
      `{ map(hierarchy: CAPABILITY, measures: ${measures} ${args}) { nodes { name parents values } totals } }`,
      {},
      language,
    )
  ).map;

describe('the map of capabilities', () => {
  it('counts an application once for a branch, through services too, and leaves out what is retired', async () => {
    const { nodes, totals } = await ask();
    expect(nodes).toEqual([
      { name: 'Støtte', parents: [], values: [2, 301_000] },
      { name: 'Lønn', parents: [0], values: [2, 301_000] },
      { name: 'Personal', parents: [0], values: [1, 300_000] },
    ]);
    expect(totals).toEqual([2, 301_000]);
  });
  it('counts what is retired when that stage is asked for', async () => {
    expect((await ask('filter: { lifecycle: { in: ["retired"] } }')).totals).toEqual([1, 900_000]);
  });
  it('shows only what a unit and those below it own', async () => {
    expect((await ask(`unit: "${ids.health}"`)).totals).toEqual([1, 300_000]);
    expect((await ask('unit: "nothing"')).totals).toEqual([0, null]);
  });
  it('speaks the language of the reader', async () => {
    expect((await ask('', '[MATURITY_GAP, JUDGEMENT]', 'nn')).nodes[1]).toEqual({ name: 'Løn', parents: [0], values: [2, 1] });
  });
  it('on a day to come is without what has ended by then, and before anything was registered is empty', async () => {
    expect((await ask('asOf: "2080-02-01"')).totals).toEqual([1, 300_000]);
    expect((await ask('asOf: "2001-01-01"')).nodes).toEqual([]);
  });
  it('on a day gone by is as it was then', async () => {
    await own.database.db.execute(
      sql`update change set valid_from = valid_from - interval '30 days', valid_to = valid_to - interval '30 days' where organisation_id = ${own.actor.organisationId}`,
    );
    const then = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
    await own.ask(`mutation { updateApplications(ids: ["${ids.visma}"], input: { annualCost: 500000 }) { count } }`);
    expect((await ask(`asOf: "${then}"`)).totals).toEqual([2, 301_000]);
    expect((await ask()).totals).toEqual([2, 501_000]);
  });
  it('takes one statement, however much there is', async () => {
    const { database, count } = counting(own.database);
    const counted = own.over(database);
    await counted.ask('{ map(hierarchy: CAPABILITY, measures: [TOOLS]) { totals } }');
    expect(count()).toBeLessThanOrEqual(2);
  });
  it('is empty for another organisation', async () => {
    const stranger = await registry();
    expect(await stranger.ask('{ map(hierarchy: CAPABILITY, measures: [TOOLS]) { nodes { name } totals } }')).toEqual({
      map: { nodes: [], totals: [0] },
    });
  });
});

it('tells what stands behind a node, applications first', async () => {
  const { mapBehind } = await own.ask<{ mapBehind: unknown[] }>(
    `{ mapBehind(hierarchy: CAPABILITY, id: "${ids.support}", measure: COST) { kind name value } }`,
  );
  expect(mapBehind).toEqual([
    { kind: 'application', name: 'Slutter', value: 1_000 },
    { kind: 'application', name: 'Visma', value: 500_000 },
    { kind: 'service', name: 'Lønnskjøring', value: null },
  ]);
});

it('crosses capabilities with units and with ways of hosting', async () => {
  const { byUnit, byHosting } = await own.ask<
    Record<string, { rows: { name: string }[]; columns: { name: string }[]; cells: unknown[] }>
  >(`{
    byUnit: matrix(rows: CAPABILITY, columns: ORG_UNIT, depth: 1) { rows { name } columns { name } cells { row column applications } }
    byHosting: matrix(rows: CAPABILITY, columns: HOSTING, rowsUnder: "${ids.support}") { rows { name } columns { name } cells { row column applications } }
  }`);
  expect(byUnit?.rows.map(({ name }) => name)).toEqual(['Støtte', 'Lønn', 'Personal']);
  expect(byUnit?.cells).toContainEqual({ row: 1, column: 1, applications: 1 });
  expect(byHosting).toEqual({
    rows: [{ name: 'Lønn' }, { name: 'Personal' }],
    columns: [{ name: 'Skytjeneste (SaaS)' }],
    cells: [
      { row: 0, column: 0, applications: 1 },
      { row: 1, column: 0, applications: 1 },
    ],
  });
});

it('crosses with the applications themselves, and tells which ones a number counts', async () => {
  const support = ids.support ?? '';
  const behind = (column: string) =>
    `matrixBehind(rows: CAPABILITY, columns: HOSTING, row: "${support}"${column && `, column: "${column}"`}) { kind name value }`;
  const { matrix, both, row, nowhere } = await own.ask<{
    matrix: { columns: { name: string }[]; cells: unknown[] };
    both: unknown[];
    row: unknown[];
    nowhere: unknown[];
  }>(`{
    matrix(rows: CAPABILITY, columns: APPLICATION) { columns { name } cells { row column applications } }
    both: ${behind('saas')} row: ${behind('')} nowhere: ${behind('moon')}
  }`);
  expect(matrix.columns).toEqual([{ name: 'Slutter' }, { name: 'Visma' }]);
  expect(matrix.cells).toEqual([
    { row: 0, column: 0, applications: 1 },
    { row: 0, column: 1, applications: 1 },
  ]);
  expect(both).toEqual([{ kind: 'application', name: 'Visma', value: null }]);
  expect(row).toEqual(['Slutter', 'Visma'].map((name) => ({ kind: 'application', name, value: null })));
  expect(nowhere).toEqual([]);
});

it('draws units, services and Los as well', async () => {
  const asked = ['ORG_UNIT', 'SERVICE', 'LOS_CONCEPT'].map(
    (name) => `${name}: map(hierarchy: ${name}, measures: [TOOLS]) { nodes { name } totals }`,
  );
  expect(await own.ask(`{ ${asked.join(' ')} }`)).toEqual({
    ORG_UNIT: { nodes: [{ name: 'Helse' }, { name: 'Hjemmetjenesten' }], totals: [1] },
    SERVICE: { nodes: [{ name: 'Lønnskjøring' }], totals: [1] },
    LOS_CONCEPT: { nodes: [], totals: [0] },
  });
});
