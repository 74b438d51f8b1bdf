import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageOf, itemsOf, referenceLimits } from '#model/capability-reference';
import type { OutlineNode } from '#model/outline';

const nodeAt = (depth: number): fc.Arbitrary<OutlineNode> =>
  fc
    .record({
      title: fc.string({ maxLength: 300 }),
      id: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
      children: depth === 0 ? fc.constant<OutlineNode[]>([]) : fc.array(nodeAt(depth - 1), { maxLength: 4 }),
    })
    .map(({ id, ...node }) => (id === undefined ? node : { ...node, id }));
const node = nodeAt(3);

it('every named node becomes an item with an id of its own, after the one it lies in', () => {
  fc.assert(
    fc.property(node, (root) => {
      const items = itemsOf(root);
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      items.forEach(({ id, parent, name }, i) => {
        expect(name.length > 0 && name.length <= referenceLimits.name && id.length <= referenceLimits.id).toBe(true);
        if (parent !== null) expect(ids.slice(0, i)).toContain(parent);
      });
    }),
  );
});

it('what is mapped by id, or by name where there is no id, covers the item and counts for all above it', () => {
  const items = itemsOf({
    title: 'Nasjonal arkitektur',
    id: 'top',
    children: [
      { title: 'Strategisk styring', id: 's', children: [{ title: 'Finansiering', id: 'f', children: [] }] },
      { title: 'Samarbeid', id: 'c', children: [] },
    ],
  });
  const own = [
    { id: '1', name: 'Økonomi', nationalId: 'f', nationalName: 'Samarbeid' },
    { id: '2', name: 'Kommunesamarbeid', nationalId: null, nationalName: ' samarbeid ' },
    { id: '3', name: 'Uten', nationalId: null, nationalName: null },
  ];
  expect(
    coverageOf(items, own).map(({ item, depth, capabilities, below }) => [item.id, depth, capabilities.map(({ id }) => id), below]),
  ).toEqual([
    ['top', 0, [], { mapped: 2, all: 3 }],
    ['s', 1, [], { mapped: 1, all: 1 }],
    ['f', 2, ['1'], { mapped: 0, all: 0 }],
    ['c', 1, ['2'], { mapped: 0, all: 0 }],
  ]);
});
