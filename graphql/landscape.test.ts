import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { remove, update } from '#db/elements';
import { withActor } from '#db/session';
import { registry } from '#tests/setup/registry';

interface Answer {
  landscape: {
    total: number;
    truncated: boolean;
    applications: {
      name: string;
      matches: boolean;
      nationalShared: boolean;
      unit: { name: string } | null;
      capabilities: { name: string }[];
    }[];
    integrations: { name: string; source: string; target: string; datasets: { name: string }[]; platform: { name: string } | null }[];
  };
}
const document = `query ($filter: ApplicationFilter, $integrations: IntegrationFilter, $withNeighbours: Boolean) {
  landscape(filter: $filter, integrations: $integrations, withNeighbours: $withNeighbours) {
    total truncated
    applications { name matches nationalShared unit { name } capabilities { name } }
    integrations { name source target datasets { name } platform { name } }
  }
}`;

async function filledRegistry() {
  const place = await registry();
  const { make } = place;
  const unit = await make('orgUnit', { name: 'Helse' });
  const capability = await make('capability', { name: 'Omsorg' });
  const journal = await make('application', { name: 'Gerica', ownerUnit: unit }, { capabilities: [capability] });
  const pay = await make('application', { name: 'Visma' });
  const register = await make('application', { name: 'Folkeregisteret', type: 'national_shared' });
  await make('application', { name: 'Alene' });
  const dataset = await make('dataset', { name: 'Fravær' });
  await make(
    'integration',
    { name: 'Fravær', source: journal, target: pay, personalData: true, platform: register },
    { datasets: [dataset] },
  );
  await make('integration', { name: 'Personer', source: register, target: journal });
  return { ...place, journal, pay, register, unit };
}

it('has every application, and what flows between them', async () => {
  const { ask, journal, pay } = await filledRegistry();
  const { landscape } = await ask<Answer>(document);
  expect(landscape).toMatchObject({ total: 4, truncated: false });
  expect(landscape.applications.map(({ name }) => name)).toEqual(['Alene', 'Folkeregisteret', 'Gerica', 'Visma']);
  expect(landscape.applications[2]).toMatchObject({ unit: { name: 'Helse' }, capabilities: [{ name: 'Omsorg' }], nationalShared: false });
  expect(landscape.applications[1]).toMatchObject({ nationalShared: true, unit: null });
  expect(landscape.integrations[0]).toEqual({
    name: 'Fravær',
    source: journal,
    target: pay,
    datasets: [{ name: 'Fravær' }],
    platform: { name: 'Folkeregisteret' },
  });
});

it('keeps to the filter, and says who is only there as a neighbour', async () => {
  const { ask, unit } = await filledRegistry();
  const filter = { ownerUnit: { in: [unit] } };
  const alone = await ask<Answer>(document, { filter });
  expect(alone.landscape.applications.map(({ name }) => name)).toEqual(['Gerica']);
  expect(alone.landscape.integrations).toEqual([]);
  const near = await ask<Answer>(document, { filter, withNeighbours: true });
  expect(near.landscape.applications.map(({ name, matches }) => `${name} ${matches}`)).toEqual([
    'Folkeregisteret false',
    'Gerica true',
    'Visma false',
  ]);
  expect(near.landscape.total).toBe(1);
  const personal = await ask<Answer>(document, { filter, withNeighbours: true, integrations: { personalData: { eq: true } } });
  expect(personal.landscape.integrations.map(({ name }) => name)).toEqual(['Fravær']);
});

it('knows the area and the capability one step below the top, however deep the own one is', async () => {
  const { ask, make } = await registry();
  const top = await make('orgUnit', { name: 'Kommunen' });
  const health = await make('orgUnit', { name: 'Helse', parent: top });
  const home = await make('orgUnit', { name: 'Hjemmetjenesten', parent: health });
  await make('application', { name: 'A topp', ownerUnit: top });
  await make('application', { name: 'B midt', ownerUnit: health });
  await make('application', { name: 'C dypt', ownerUnit: await make('orgUnit', { name: 'Sone', parent: home }) });
  await make('application', { name: 'D ingen' });
  const answer = await ask<{ landscape: { applications: { area: { name: string } | null }[] } }>(
    '{ landscape { applications { area { name } } } }',
  );
  expect(answer.landscape.applications.map((one) => one.area?.name)).toEqual(['Kommunen', 'Helse', 'Helse', undefined]);
});

it('leaves out what is removed, at either end', async () => {
  const { ask, pay } = await filledRegistry();
  await ask('mutation ($id: ID!) { remove(id: $id) { refusal { message } } }', { id: pay });
  const { landscape } = await ask<Answer>(document);
  expect(landscape.integrations.map(({ name }) => name)).toEqual(['Personer']);
  expect(landscape.total).toBe(3);
});

it('shows nothing of another organisation', async () => {
  await filledRegistry();
  const { ask } = await registry();
  const { landscape } = await ask<Answer>(document);
  expect(landscape).toEqual({ total: 0, truncated: false, applications: [], integrations: [] });
});

it('is as it will be on a day, by when applications come into use and end', async () => {
  const { ask, make } = await registry();
  const old = await make('application', { name: 'Gammel', endOfLife: '2090-01-01' });
  const next = await make('application', { name: 'Ny', inUseFrom: '2090-01-01' });
  const stays = await make('application', { name: 'Varig' });
  await make('integration', { name: 'Nå', source: old, target: stays });
  await make('integration', { name: 'Senere', source: next, target: stays });
  const on = async (asOf: string | null) => {
    const { landscape } = await ask<Answer>(
      'query ($asOf: Date) { landscape(asOf: $asOf) { total applications { name } integrations { name } } }',
      { asOf },
    );
    return [landscape.applications.map(({ name }) => name), landscape.integrations.map(({ name }) => name)];
  };
  expect(await on(null)).toEqual([
    ['Gammel', 'Ny', 'Varig'],
    ['Nå', 'Senere'],
  ]);
  expect(await on('2089-12-31')).toEqual([['Gammel', 'Varig'], ['Nå']]);
  expect(await on('2090-01-01')).toEqual([['Ny', 'Varig'], ['Senere']]);
  // Nothing was registered then.
  expect(await on('2001-01-01')).toEqual([[], []]);
});

it('is as it was at the end of a day, with the names things had then and what has been removed since', async () => {
  const { ask, make, database, actor } = await registry();
  const gone = await make('application', { name: 'Fjernet' });
  const renamed = await make('application', { name: 'Gammelt navn' });
  await make('integration', { name: 'Filer', source: gone, target: renamed });
  // What was registered just now is made to have been registered long ago.
  await database.db.execute(sql`update change set valid_from = '2020-03-01T12:00:00Z' where organisation_id = ${actor.organisationId}`);
  await withActor(database, actor, async (session) => {
    await update(session, 'application', renamed, null, { name: 'Nytt navn' });
    await remove(session, 'application', gone, null);
  });
  const on = async (asOf: string | null) => {
    const { landscape } = await ask<Answer>(
      'query ($asOf: Date) { landscape(asOf: $asOf) { total applications { name } integrations { name } } }',
      { asOf },
    );
    return [landscape.applications.map(({ name }) => name), landscape.integrations.map(({ name }) => name)];
  };
  expect(await on('2020-02-29')).toEqual([[], []]);
  expect(await on('2020-03-01')).toEqual([['Fjernet', 'Gammelt navn'], ['Filer']]);
  expect(await ask('{ viewer { since } }')).toEqual({ viewer: { since: '2020-03-01' } });
  expect(await on(null)).toEqual([['Nytt navn'], []]);
});
