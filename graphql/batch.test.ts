import { expect, it } from 'vitest';
import { openBatch } from '#db/log';
import { withActor } from '#db/session';
import { type Registry, registry } from '#tests/setup/registry';

const list = '{ batches { label mayUndo undoneAt } }';
const undo = 'mutation ($id: ID!) { undo(batch: $id) { refusal { code } } }';

const batchBy = ({ database, actor }: Registry) => withActor(database, actor, (session) => openBatch(session, 'systemoversikt.xlsx'));
const mayUndo = async ({ ask }: Registry) => (await ask<{ batches: { mayUndo: boolean }[] }>(list)).batches.map((batch) => batch.mayUndo);

it('says who may undo a batch: whoever made it, and those who may undo for the organisation', async () => {
  const house = await registry('architect');
  const officer = await house.as('data_protection_officer');
  await batchBy(officer);
  expect(await mayUndo(officer)).toEqual([true]);
  expect(await mayUndo(house)).toEqual([true]);
  expect(await mayUndo(await house.as('data_protection_officer'))).toEqual([false]);
  expect(await mayUndo(await house.as('reader'))).toEqual([false]);
});

it('does not offer to undo what is undone already', async () => {
  const house = await registry();
  const id = await batchBy(house);
  expect(await house.ask(undo, { id })).toEqual({ undo: { refusal: null } });
  expect(await house.ask(list)).toEqual({
    batches: [{ label: 'systemoversikt.xlsx', mayUndo: false, undoneAt: expect.any(String) }],
  });
});
