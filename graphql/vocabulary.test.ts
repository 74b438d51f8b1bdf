import { expect, it } from 'vitest';
import { type Registry, registry, sharedRegistry } from '#tests/setup/registry';

interface TermAnswer {
  key: string;
  nb: string;
  nn: string;
  en: string;
  retired: boolean;
}
interface Payload {
  result: { term: TermAnswer | null; refusal: { code: string; problems?: { field: string; code: string }[] } | null };
}

const refusal = 'refusal { code ... on ValidationRefusal { problems { field code } } }';
const save = `mutation ($vocabulary: String!, $key: String, $input: TermInput!) {
  result: saveTerm(vocabulary: $vocabulary, key: $key, input: $input) { term { key nb nn en retired } ${refusal} } }`;
const order = `mutation ($keys: [String!]!) { result: orderTerms(vocabulary: "lifecycle", keys: $keys) { terms { key } ${refusal} } }`;
const remove = `mutation ($key: String!) { result: removeTerm(vocabulary: "lifecycle", key: $key) { term { nb } ${refusal} } }`;

const lifecycle = async ({ ask }: Registry): Promise<TermAnswer[]> =>
  (await ask<{ terms: TermAnswer[] }>('{ terms(vocabulary: "lifecycle") { key nb nn en retired } }')).terms;
const saved = (house: Registry, key: string | null, input: Partial<TermAnswer>) =>
  house.ask<Payload>(save, { vocabulary: 'lifecycle', key, input });

it('words a term anew, and leaves it where it was in the list', async () => {
  const house = await registry('architect');
  const before = await lifecycle(house);
  const { result } = await saved(house, 'live', { nb: 'I bruk', nn: 'I bruk', en: 'In use' });
  expect(result).toEqual({ term: { key: 'live', nb: 'I bruk', nn: 'I bruk', en: 'In use', retired: false }, refusal: null });
  const after = await lifecycle(house);
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect(after.find(({ key }) => key === 'live')?.en).toBe('In use');
});

it('adds a term at the end, with a key from its name, that an object may then use', async () => {
  const house = await registry();
  const { result } = await saved(house, null, { nb: 'Prøves ut på Østre skole' });
  expect(result.term).toEqual({
    key: 'proves_ut_pa_ostre_skole',
    nb: 'Prøves ut på Østre skole',
    nn: 'Prøves ut på Østre skole',
    en: 'Prøves ut på Østre skole',
    retired: false,
  });
  expect((await lifecycle(house)).at(-1)?.key).toBe('proves_ut_pa_ostre_skole');
  await expect(house.make('application', { name: 'Oppad', lifecycle: 'proves_ut_pa_ostre_skole' })).resolves.toBeTruthy();
});

it('gives a new term another key when the key is taken', async () => {
  const house = await registry();
  await saved(house, 'live', { nb: 'Noe annet' });
  expect((await saved(house, null, { nb: 'Live' })).result.term?.key).toBe('live_2');
});

it('refuses a term without a name, or with one that is there already', async () => {
  const house = await registry();
  const codes = async (input: Partial<TermAnswer>) => (await saved(house, null, input)).result.refusal?.problems;
  expect(await codes({ nb: ' ' })).toEqual([{ field: 'nb', code: 'required' }]);
  expect(await codes({ nb: 'planlagt' })).toEqual([{ field: 'nb', code: 'taken' }]);
  expect(await codes({ nb: 'Ny', en: 'Retired' })).toEqual([{ field: 'en', code: 'taken' }]);
  expect(await codes({ nb: 'x'.repeat(101) })).toEqual(['nb', 'nn', 'en'].map((field) => ({ field, code: 'too_long' })));
});

it('retires a term and takes it into use again without losing its words', async () => {
  const house = await registry();
  const [first] = await lifecycle(house);
  const words = { nb: first?.nb, nn: first?.nn, en: first?.en };
  expect((await saved(house, first?.key ?? '', { ...words, retired: true })).result.term).toEqual({ ...first, retired: true });
  expect((await saved(house, first?.key ?? '', words)).result.term?.retired).toBe(true);
  expect((await saved(house, first?.key ?? '', { ...words, retired: false })).result.term).toEqual(first);
});

it('orders a vocabulary, and keeps the order when a term is reworded or added', async () => {
  const house = await registry();
  const keys = (await lifecycle(house)).map(({ key }) => key).reverse();
  await house.ask(order, { keys });
  await saved(house, keys[2] ?? '', { nb: 'Omdøpt' });
  await saved(house, null, { nb: 'Sist' });
  expect((await lifecycle(house)).map(({ key }) => key)).toEqual([...keys, 'sist']);
});

it('refuses an order that leaves a term out, names one twice, or names one that is not there', async () => {
  const house = await registry();
  const keys = (await lifecycle(house)).map(({ key }) => key);
  for (const wrong of [keys.slice(1), [...keys, keys[0]], [...keys.slice(1), 'nowhere']])
    expect((await house.ask<Payload>(order, { keys: wrong })).result.refusal?.problems).toEqual([{ field: 'keys', code: 'not_all_terms' }]);
  expect((await lifecycle(house)).map(({ key }) => key)).toEqual(keys);
});

it('gives a shipped term its own words back, and takes away an added one only while nothing uses it', async () => {
  const house = await registry();
  const before = await lifecycle(house);
  await saved(house, 'live', { nb: 'I bruk' });
  await house.ask(remove, { key: 'live' });
  expect(await lifecycle(house)).toEqual(before);
  await saved(house, null, { nb: 'Pilotert' });
  const id = await house.make('application', { name: 'Oppad', lifecycle: 'pilotert' });
  expect((await house.ask<Payload>(remove, { key: 'pilotert' })).result.refusal?.problems).toEqual([{ field: 'key', code: 'in_use' }]);
  await house.ask('mutation ($ids: [ID!]!) { removeMany(ids: $ids) { count } }', { ids: [id] });
  expect((await house.ask<Payload>(remove, { key: 'pilotert' })).result.refusal).toBeNull();
  expect(await lifecycle(house)).toEqual(before);
});

it('counts the objects that use a term, once each', async () => {
  const house = await registry();
  await house.make('service', { name: 'Barnehage', channels: ['email', 'phone'] });
  await house.make('service', { name: 'Skole', channels: ['email'] });
  const other = await registry();
  await other.make('service', { name: 'Deres', channels: ['email'] });
  const uses = async (name: string) =>
    (
      await house.ask<{ vocabularies: { name: string; shipped: string[]; uses: { key: string; count: number }[] }[] }>(
        'query ($name: String) { vocabularies(name: $name) { name label shipped uses { key count } } }',
        { name },
      )
    ).vocabularies;
  const [channel, ...rest] = await uses('channel');
  expect(rest).toEqual([]);
  expect(channel).toMatchObject({ name: 'channel', label: 'Kanaler' });
  expect(new Map(channel?.uses.map(({ key, count }) => [key, count]))).toEqual(
    new Map([
      ['email', 2],
      ['phone', 1],
    ]),
  );
  expect(channel?.shipped).toContain('phone');
});

it('lets only administrators and architects edit vocabularies', async () => {
  const house = await registry('administrator');
  for (const role of ['reader', 'service_owner', 'data_protection_officer'] as const) {
    const colleague = await house.as(role);
    expect((await saved(colleague, 'live', { nb: 'Mitt ord' })).result.refusal?.code).toBe('not_allowed');
    expect((await colleague.ask<Payload>(remove, { key: 'live' })).result.refusal?.code).toBe('not_allowed');
    expect((await colleague.ask<Payload>(order, { keys: [] })).result.refusal?.code).toBe('not_allowed');
  }
  expect((await lifecycle(house)).find(({ key }) => key === 'live')?.nb).toBe('I drift');
});

it('keeps the words of one organisation from the others, also those of the shared one', async () => {
  const [house, other, shared] = [await registry(), await registry(), await sharedRegistry()];
  await saved(house, 'live', { nb: 'Vårt ord' });
  await saved(shared, 'planned', { nb: 'Felles ord' });
  expect((await lifecycle(other)).map(({ nb }) => nb)).not.toEqual(expect.arrayContaining(['Vårt ord']));
  expect((await lifecycle(other)).map(({ nb }) => nb)).not.toEqual(expect.arrayContaining(['Felles ord']));
});

it('says so when the vocabulary or the term is not there', async () => {
  const { ask } = await registry();
  for (const [vocabulary, key] of [
    ['nowhere', null],
    ['lifecycle', 'nothing'],
    ['constructor', null],
  ])
    expect((await ask<Payload>(save, { vocabulary, key, input: { nb: 'Ord' } })).result.refusal?.code).toBe('not_found');
});
