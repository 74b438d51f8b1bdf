import { describe, expect, it } from 'vitest';
import { kindNames } from '#model/kinds/index';
import { filled } from '#tests/setup/filled';
import { registry } from '#tests/setup/registry';

interface Answer {
  graph: {
    truncated: boolean;
    members: { id: string; step: number; way: string[]; hours: number | null; element: { name: string; kind: string } }[];
    edges: { from: string; to: string; name: string }[];
  } | null;
}
const of = (field: 'around' | 'impact') => `query ($id: ID!, $depth: Int) {
  graph: ${field}(id: $id, depth: $depth) {
    truncated members { id step way hours element { name kind } } edges { from to name }
  }
}`;

async function hospital() {
  const place = await registry();
  const { make } = place;
  const vendor = await make('vendor', { name: 'Tietoevry' });
  const capability = await make('capability', { name: 'Omsorg' });
  const service = await make('service', { name: 'Hjemmesykepleie' }, { capabilities: [capability] });
  const gerica = await make('application', { name: 'Gerica', vendor, hoursUntilCritical: 24 });
  const logistics = await make('application', { name: 'Pasientlogistikk', hoursUntilCritical: 4 }, { services: [service] });
  const feed = await make('integration', { name: 'Pasienter', source: gerica, target: logistics });
  await make('application', { name: 'Urørt' });
  return { ...place, vendor, capability, service, gerica, logistics, feed };
}

const told = ({ graph }: Answer) => {
  const names = new Map(graph?.members.map(({ id, element }) => [id, element.name]));
  return graph?.members.map(({ way, element, hours }) => `${[...way.map((id) => names.get(id)), element.name].join(' → ')} ${hours}`);
};

describe('impact', () => {
  it('tells the way to everything that stops with a vendor, and how soon it is felt', async () => {
    const { ask, vendor } = await hospital();
    expect(told(await ask(of('impact'), { id: vendor }))).toEqual([
      'Tietoevry null',
      'Tietoevry → Gerica 24',
      'Tietoevry → Gerica → Pasienter 24',
      'Tietoevry → Gerica → Pasienter → Pasientlogistikk 4',
      'Tietoevry → Gerica → Pasienter → Pasientlogistikk → Hjemmesykepleie 4',
      'Tietoevry → Gerica → Pasienter → Pasientlogistikk → Hjemmesykepleie → Omsorg 4',
    ]);
  });

  it('goes the way the data go, and both ways where they go both ways', async () => {
    const { ask, make, gerica, logistics } = await hospital();
    expect(told(await ask(of('impact'), { id: logistics }))).not.toContainEqual(expect.stringContaining('Gerica'));
    await make('integration', { name: 'Svar', source: gerica, target: logistics, direction: 'two_way' });
    expect(told(await ask(of('impact'), { id: logistics }))).toContain('Pasientlogistikk → Svar → Gerica 24');
  });

  it('does not miss a product that nobody uses', async () => {
    const { ask, make, vendor } = await hospital();
    await make('product', { name: 'Ubrukt', vendor });
    await make('application', { name: 'Kjøpt', product: await make('product', { name: 'Brukt', vendor }) });
    const ways = told(await ask(of('impact'), { id: vendor }));
    expect(ways).toContain('Tietoevry → Brukt → Kjøpt null');
    expect(ways).not.toContain('Tietoevry → Ubrukt null');
  });

  it('goes round a ring once', async () => {
    const { ask, make, gerica, logistics } = await hospital();
    await make('integration', { name: 'Tilbake', source: logistics, target: gerica });
    const { graph } = await ask<Answer>(of('impact'), { id: gerica });
    expect(graph?.members.map(({ element }) => element.name)).toEqual([
      'Gerica',
      'Pasienter',
      'Pasientlogistikk',
      'Tilbake',
      'Hjemmesykepleie',
      'Omsorg',
    ]);
  });

  it('leaves out what is removed, and stops at the depth asked for', async () => {
    const { ask, vendor, feed } = await hospital();
    expect(told(await ask(of('impact'), { id: vendor, depth: 1 }))).toHaveLength(2);
    await ask('mutation ($id: ID!) { remove(id: $id) { refusal { message } } }', { id: feed });
    expect(told(await ask(of('impact'), { id: vendor }))).toEqual(['Tietoevry null', 'Tietoevry → Gerica 24']);
  });
});

describe('around', () => {
  it('passes through an integration to the system at its other end', async () => {
    const { ask, logistics } = await hospital();
    const answer = await ask<Answer>(of('around'), { id: logistics });
    expect(answer.graph?.members.map(({ element }) => element.name).sort()).toEqual([
      'Gerica',
      'Hjemmesykepleie',
      'Pasienter',
      'Pasientlogistikk',
    ]);
  });

  it('goes further by the depth asked for', async () => {
    const { ask, capability } = await hospital();
    const names = async (depth: number) => (await ask<Answer>(of('around'), { id: capability, depth })).graph?.members.length;
    expect([await names(1), await names(2), await names(3)]).toEqual([2, 3, 5]);
  });

  it('says that there is more, when there is', async () => {
    const { ask, make } = await registry();
    const hub = await make('application', { name: 'Plattform' });
    for (const name of ['A', 'B', 'C']) await make('integration', { name, source: hub, target: await make('application', { name }) });
    const first = `query ($id: ID!) { graph: around(id: $id, first: 3) { truncated members { id } edges { from to name } } }`;
    const { graph } = await ask<Answer>(first, { id: hub });
    expect(graph).toMatchObject({ truncated: true, members: [{ id: hub }, {}, {}] });
    const ids = new Set(graph?.members.map(({ id }) => id));
    for (const { from, to } of graph?.edges ?? []) expect(ids.has(from) && ids.has(to)).toBe(true);
  });
});

it('nothing is told of what is not there, or belongs to somebody else', async () => {
  const { vendor } = await hospital();
  const { ask } = await registry();
  for (const field of ['around', 'impact'] as const) {
    expect(await ask(of(field), { id: vendor })).toEqual({ graph: null });
    expect(await ask(of(field), { id: 'tull' })).toEqual({ graph: null });
  }
});

it('every step that the model names can be walked, from an object of any kind', async () => {
  const place = await filled(await registry());
  for (const kind of kindNames)
    for (const field of ['around', 'impact'] as const) {
      const { graph } = await place.ask<Answer>(of(field), { id: place.id(kind), depth: 2 });
      expect(graph?.members[0], `${field} of ${kind}`).toMatchObject({ id: place.id(kind), step: 0, element: { kind } });
    }
});
