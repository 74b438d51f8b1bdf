import { beforeAll, expect, it } from 'vitest';
import { countsOf, grouped, shareUsed, standingOf } from '#model/adoption';
import { type Registry, registry, sharedRegistry } from '#tests/setup/registry';
import { solution } from '#tests/setup/solution';

let own: Registry;
const product: Record<string, string> = {};
beforeAll(async () => {
  const steward = await sharedRegistry();
  const digdir = await steward.make('vendor', { name: 'Digdir' });
  for (const name of ['ID-porten', 'Altinn', 'Doffin', 'eInnsyn'])
    product[name] = await steward.make('product', { name, type: 'national_shared', vendor: digdir });
  await steward.make('product', { name: 'Kjøpt', type: 'commercial' });
  own = await registry('architect');
  const app = (name: string, of: string, lifecycle: string) => own.make('application', { name, product: product[of] ?? null, lifecycle });
  const login = await app('Innlogging', 'ID-porten', 'live');
  await app('Altinn 3', 'Altinn', 'planned');
  const other = await own.make('application', { name: 'Fagsystem' });
  await own.make('integration', { name: 'Brukere', source: login, target: other });
  await own.make('agreement', { name: 'Bruksvilkår' }, { applications: [login] });
  await own.make('adoption', { name: 'eInnsyn', product: product.eInnsyn ?? null, answer: 'not_used', note: 'Kommer i 2027' });
});

const asked =
  '{ sharedSolutions { name answer reason integrations agreements manager { name } applications { name inUse } given { note } } }';
interface Answer {
  sharedSolutions: Record<string, unknown>[];
}

it('tells which shared solutions are in use, and how that is known', async () => {
  const { sharedSolutions } = await own.ask<Answer>(asked);
  const mine = sharedSolutions.filter(({ name }) => String(name) in product);
  expect(mine.map(({ name, answer, reason }) => [name, answer, reason])).toEqual([
    ['Altinn', 'UNSURE', 'PLANNED'],
    ['Doffin', 'UNSURE', 'NO_TRACES'],
    ['eInnsyn', 'NOT_USED', 'ANSWERED'],
    ['ID-porten', 'USED', 'IN_USE'],
  ]);
  expect(mine[3]).toMatchObject({
    integrations: 1,
    agreements: 1,
    manager: { name: 'Digdir' },
    applications: [{ name: 'Innlogging', inUse: true }],
  });
  expect(sharedSolutions.some(({ name }) => name === 'Kjøpt')).toBe(false);
});

it('says nothing to one organisation of what another uses or has answered', async () => {
  const { sharedSolutions } = await (await registry()).ask<Answer>(asked);
  expect(new Set(sharedSolutions.map(({ reason }) => reason))).toEqual(new Set(['NO_TRACES']));
});

it('counts the share of those that are relevant, and puts what has no manager last', () => {
  const all = [
    solution('a', 'used', null),
    solution('b', 'not_used', 'NAV'),
    solution('c', 'not_relevant', 'NAV'),
    solution('d', null, 'KS'),
  ];
  expect(all.map(standingOf).map(({ answer }) => answer)).toEqual(['used', 'not_used', 'not_relevant', 'unsure']);
  expect(shareUsed(countsOf(all))).toBeCloseTo(1 / 3);
  expect(shareUsed(countsOf([]))).toBeNull();
  expect(grouped(all, 'manager').map(({ name, solutions }) => [name, solutions.length])).toEqual([
    ['KS', 1],
    ['NAV', 2],
    [null, 1],
  ]);
  expect(grouped(all, 'theme').map(({ name }) => name)).toEqual([null]);
});
