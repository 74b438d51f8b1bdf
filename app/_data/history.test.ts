import { expect, test } from 'vitest';
import { eventsOf, type HistoryChange } from '#app/_data/history';

const change = (over: Partial<HistoryChange>): HistoryChange => ({
  id: '1',
  at: '2026-02-17T10:00:00Z',
  operation: 'LINK',
  actorName: 'Arkitekt',
  batchLabel: null,
  elementId: 'a',
  elementName: 'Oppad',
  kind: 'relation',
  link: 'losConcepts',
  otherId: 'x',
  otherName: 'Barnehage',
  otherKind: 'losConcept',
  fields: [],
  ...over,
});

test('links made together are told as one event', () => {
  const events = eventsOf([
    change({ id: '1' }),
    change({ id: '2', otherId: 'y', otherName: 'Skole' }),
    change({ id: '3', link: 'datasets' }),
  ]);
  expect(events.map(({ others }) => others.map(({ name }) => name))).toEqual([['Barnehage', 'Skole'], ['Barnehage']]);
});

test('two changes of content at the same moment stay two events', () => {
  const content = { operation: 'CHANGE', link: null, otherId: null, otherName: null } as const;
  expect(eventsOf([change({ id: '1', ...content }), change({ id: '2', ...content })])).toHaveLength(2);
});
