import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, grouped } from '#model/gather';

test('every item is in the list of its key, in the order it came, and the keys are in the order they were met', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.integer() })), (items) => {
      const groups = grouped(items, ({ key }) => key);
      expect([...groups.keys()]).toEqual([...new Set(items.map(({ key }) => key))]);
      for (const [key, list] of groups) expect(list).toEqual(items.filter((item) => item.key === key));
    }),
  );
});

test('a value is added last in its list, and another list is left alone', () => {
  const into = new Map([['a', [1]]]);
  gather(into, 'a', 2);
  gather(into, 'b', 4);
  expect([...into]).toEqual([
    ['a', [1, 2]],
    ['b', [4]],
  ]);
});
