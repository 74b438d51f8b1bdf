import { expect, it } from 'vitest';
import { registry } from '#tests/setup/registry';

const sums = '{ totalCount sums { annualCost } }';

it('sums the whole list with its filter, not only the page', async () => {
  const { ask, make } = await registry();
  await make('application', { name: 'Oppad', lifecycle: 'live', annualCost: 1_250_000 });
  await make('application', { name: 'Gerica', lifecycle: 'live', annualCost: 0.5 });
  await make('application', { name: 'Ephorte', lifecycle: 'retired', annualCost: 999 });
  await make('application', { name: 'Uten kostnad', lifecycle: 'live' });
  const answer = await ask<Record<string, unknown>>(`{
    all: applications(first: 1) { nodes { name } sums { annualCost } }
    live: applications(first: 0, filter: { lifecycle: { in: ["live"] } }) ${sums}
  }`);
  expect(answer.all).toEqual({ nodes: [{ name: 'Ephorte' }], sums: { annualCost: 1_250_999.5 } });
  expect(answer.live).toEqual({ totalCount: 3, sums: { annualCost: 1_250_000.5 } });
});

it('says null when nothing is known, rather than zero', async () => {
  const { ask, make } = await registry();
  await make('application', { name: 'Oppad', lifecycle: 'live' });
  expect(await ask(`{ applications ${sums} }`)).toEqual({ applications: { totalCount: 1, sums: { annualCost: null } } });
});

it('sums a list below an object', async () => {
  const { ask, make } = await registry();
  const unit = await make('orgUnit', { name: 'Oppvekst' });
  await make('application', { name: 'Oppad', lifecycle: 'live', ownerUnit: unit, annualCost: 100 });
  await make('application', { name: 'Visma', lifecycle: 'live', ownerUnit: unit, annualCost: 23 });
  await make('application', { name: 'Annens', lifecycle: 'live', annualCost: 7 });
  const answer = await ask(`query ($id: ID!) { orgUnit(id: $id) { applications ${sums} } }`, { id: unit });
  expect(answer).toEqual({ orgUnit: { applications: { totalCount: 2, sums: { annualCost: 123 } } } });
});

it('leaves out what another organisation spends', async () => {
  const other = await registry();
  await other.make('application', { name: 'Deres', lifecycle: 'live', annualCost: 5_000 });
  const { ask } = await registry();
  expect(await ask(`{ applications ${sums} }`)).toEqual({ applications: { totalCount: 0, sums: { annualCost: null } } });
});
