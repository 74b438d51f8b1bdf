import { expect, it } from 'vitest';
import { type LatestChange, latestOf } from '#app/_data/latest';

let next = 1000;
const change = (given: Partial<LatestChange>): LatestChange => ({
  id: String(next--),
  at: '2026-02-17T10:00:00Z',
  operation: 'CHANGE',
  actorName: 'Arkitekt',
  batchId: null,
  batchLabel: null,
  elementId: 'a',
  elementName: 'Oppad',
  elementKind: 'application',
  kind: 'application',
  link: null,
  otherId: null,
  otherName: null,
  otherKind: null,
  fields: [],
  ...given,
});
const go = (count: number, given: Partial<LatestChange>) =>
  Array.from({ length: count }, (_, i) => change({ elementId: `e${i}`, ...given }));

it('tells few changes one by one', () => {
  const changes = go(3, { batchId: 'b' });
  expect(latestOf(changes, true).map(({ type }) => type)).toEqual(['event', 'event', 'event']);
});

it('tells many changes of one batch as a number, with the label of the batch', () => {
  const [alone, ...rest] = latestOf([change({ at: '2026-02-18T10:00:00Z' }), ...go(24, { batchId: 'b', batchLabel: 'liste.xlsx' })], true);
  expect(alone?.type).toBe('event');
  expect(rest).toEqual([expect.objectContaining({ type: 'many', count: 24, batchLabel: 'liste.xlsx', who: 'Arkitekt', open: false })]);
});

it('keeps apart what different people did at the same moment', () => {
  const told = latestOf([...go(5, {}), ...go(5, { actorName: 'Personvernombud' })], true);
  expect(told.map((one) => one.type === 'many' && [one.who, one.count])).toEqual([
    ['Arkitekt', 5],
    ['Personvernombud', 5],
  ]);
});

it('says that the last group may be larger when there is more than was fetched', () => {
  const told = latestOf([...go(5, { batchId: 'a' }), ...go(5, { batchId: 'b' })], false);
  expect(told.map((one) => one.type === 'many' && one.open)).toEqual([false, true]);
});

it('tells links made at once as one event', () => {
  const links = ['x', 'y', 'z', 'w', 'v'].map((otherId) =>
    change({ operation: 'LINK', link: 'losConcepts', otherId, otherName: otherId, otherKind: 'losConcept' }),
  );
  const [told, ...rest] = latestOf(links, true);
  expect(rest).toEqual([]);
  expect(told?.type === 'event' && told.event.others.map(({ id }) => id)).toEqual(['x', 'y', 'z', 'w', 'v']);
});
