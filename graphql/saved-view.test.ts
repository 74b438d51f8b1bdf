import { expect, it } from 'vitest';
import { registry, sharedRegistry } from '#tests/setup/registry';

const save = `mutation ($kind: String!, $name: String!, $query: String!) {
  saveView(kind: $kind, name: $name, query: $query) { view { id kind name query } refusal { code ... on ValidationRefusal { problems { field code } } } }
}`;
const remove = 'mutation ($id: ID!) { removeView(id: $id) { view { name } refusal { code } } }';
const all = '{ savedViews { name query } }';

interface Saved {
  saveView: { view: { id: string; kind: string; name: string; query: string } | null; refusal: { code: string } | null };
}

it('keeps views under a name, and lists those of one kind by name', async () => {
  const { ask } = await registry('reader');
  await ask(save, { kind: 'application', name: ' Uten eier ', query: 'filter=ownerUnit:empty:true' });
  await ask(save, { kind: 'application', name: 'Dyre', query: 'sorter=-annualCost' });
  await ask(save, { kind: 'service', name: 'Skole', query: 'q=skole' });
  const answer = await ask('{ savedViews(kind: "application") { kind name query } other: savedViews(kind: "nothing") { name } }');
  expect(answer).toEqual({
    savedViews: [
      { kind: 'application', name: 'Dyre', query: 'sorter=-annualCost' },
      { kind: 'application', name: 'Uten eier', query: 'filter=ownerUnit:empty:true' },
    ],
    other: [],
  });
  expect((await ask<{ savedViews: unknown[] }>(all)).savedViews).toHaveLength(3);
});

it('replaces a view that has the name already, under the same id', async () => {
  const { ask } = await registry();
  const first = await ask<Saved>(save, { kind: 'application', name: 'Dyre', query: 'a=1' });
  const second = await ask<Saved>(save, { kind: 'application', name: 'Dyre', query: 'a=2' });
  expect(second.saveView.view?.id).toBe(first.saveView.view?.id);
  expect(await ask(all)).toEqual({ savedViews: [{ name: 'Dyre', query: 'a=2' }] });
});

it('refuses a view without a name, and one of a kind there is none of', async () => {
  const { ask } = await registry();
  expect(await ask(save, { kind: 'application', name: '  ', query: '' })).toEqual({
    saveView: { view: null, refusal: { code: 'validation_failed', problems: [{ field: 'name', code: 'required' }] } },
  });
  expect((await ask<Saved>(save, { kind: 'unicorn', name: 'Alle', query: '' })).saveView.refusal?.code).toBe('not_found');
  expect(await ask(all)).toEqual({ savedViews: [] });
});

it('removes a view and tells what it was', async () => {
  const { ask } = await registry();
  const { saveView } = await ask<Saved>(save, { kind: 'application', name: 'Dyre', query: '' });
  expect(await ask(remove, { id: saveView.view?.id })).toEqual({ removeView: { view: { name: 'Dyre' }, refusal: null } });
  expect(await ask(remove, { id: saveView.view?.id })).toEqual({ removeView: { view: null, refusal: { code: 'not_found' } } });
  expect(await ask(all)).toEqual({ savedViews: [] });
});

it('keeps the views of one user from every other, also in the shared organisation', async () => {
  const steward = await sharedRegistry();
  const owner = await registry();
  const made = await owner.ask<Saved>(save, { kind: 'application', name: 'Min', query: '' });
  await steward.ask(save, { kind: 'application', name: 'Forvalterens', query: '' });
  const colleague = await owner.as('administrator');
  expect(await colleague.ask(all)).toEqual({ savedViews: [] });
  expect(await colleague.ask(remove, { id: made.saveView.view?.id })).toMatchObject({ removeView: { refusal: { code: 'not_found' } } });
  await colleague.ask(save, { kind: 'application', name: 'Min', query: 'annen=1' });
  expect(await owner.ask(all)).toEqual({ savedViews: [{ name: 'Min', query: '' }] });
});

it('a shared view is read by all in the organisation, changed by its owner only, and unknown to others', async () => {
  const owner = await registry();
  const made = await owner.ask<Saved>(
    'mutation { saveView(kind: "map:capability", name: "Kostnad", query: "farge=cost", shared: true, onFront: true) { view { id } refusal { code } } }',
  );
  const id = made.saveView.view?.id;
  const colleague = await owner.as('reader');
  const stranger = await registry();
  const one = `{ savedView(id: "${id}") { kind name query shared onFront own } }`;
  expect(await colleague.ask(one)).toEqual({
    savedView: { kind: 'map:capability', name: 'Kostnad', query: 'farge=cost', shared: true, onFront: true, own: false },
  });
  expect(await colleague.ask(all)).toEqual({ savedViews: [{ name: 'Kostnad', query: 'farge=cost' }] });
  expect(await colleague.ask(remove, { id })).toMatchObject({ removeView: { refusal: { code: 'not_found' } } });
  expect(await stranger.ask(one)).toEqual({ savedView: null });
  await owner.ask(save, { kind: 'map:capability', name: 'Kostnad', query: 'farge=tools' });
  expect(await colleague.ask(one)).toMatchObject({ savedView: { query: 'farge=tools', shared: true } });
});
