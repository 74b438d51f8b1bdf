import { beforeAll, expect, it } from 'vitest';
import { type Registry, registry } from '#tests/setup/registry';

let own: Registry;
let ids: string[];
beforeAll(async () => {
  own = await registry('architect');
  const top = await own.make('capability', { name: 'Støtte', level: 0 });
  const pay = await own.make('capability', { name: 'Lønn', level: 1, parent: top });
  const run = await own.make('capability', { name: 'Lønnskjøring', level: 2, parent: pay });
  const other = await own.make('capability', { name: 'Styring', level: 0 });
  ids = [top, pay, run, other];
});

const move = (id = '', parent: string | null = null) =>
  own
    .ask<{ move: { batch: string | null; refusal: { message: string; problems: { message: string }[] } | null } }>(
      'mutation ($id: ID!, $parent: ID) { move(id: $id, parent: $parent) { batch refusal { message ... on ValidationRefusal { problems { message } } } } }',
      { id, parent },
    )
    .then((answer) => answer.move);
const places = async () => {
  const { capabilities } = await own.ask<{ capabilities: { nodes: { name: string; level: number; parent: { name: string } | null }[] } }>(
    '{ capabilities(first: 10, orderBy: { field: CREATED_AT }) { nodes { name level parent { name } } } }',
  );
  return Object.fromEntries(capabilities.nodes.map(({ name, level, parent }) => [name, `${level} ${parent?.name ?? ''}`]));
};

it('takes what lies below along, with its level, and is undone as one', async () => {
  const before = await places();
  const { batch } = await move(ids[1]);
  expect(await places()).toMatchObject({ Lønn: '0 ', Lønnskjøring: '1 Lønn' });
  await own.ask(`mutation { undo(batch: "${batch}") { count refusal { message } } }`);
  expect(await places()).toEqual(before);
});

it('under another block keeps the levels right', async () => {
  await move(ids[1], ids[3]);
  expect(await places()).toMatchObject({ Lønn: '1 Styring', Lønnskjøring: '2 Lønn' });
});

it('never puts anything below itself', async () => {
  const before = await places();
  for (const parent of [ids[1], ids[2]]) {
    const { refusal } = await move(ids[1], parent);
    expect(refusal?.problems.map(({ message }) => message).join() || refusal?.message).toMatch(/under/);
  }
  expect(await places()).toEqual(before);
});

it('is refused to a reader, and to those of another organisation there is nothing to move', async () => {
  const reader = await own.as('reader');
  const stranger = await registry('architect');
  for (const other of [reader, stranger]) {
    const answer = await other.ask<{ move: { refusal: unknown } }>(`mutation { move(id: "${ids[1]}") { refusal { message } } }`);
    expect(answer.move.refusal).not.toBeNull();
  }
});
