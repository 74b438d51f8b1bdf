import { expect, it } from 'vitest';
import { levelFor, type SceneNode, sceneOf } from '#model/map/scene';
import { boxesOf } from '#model/map/tree';

const frame = { x: 0, y: 0, width: 1000, height: 600 };
const node = (id: string, parents: number[], values: (number | null)[]): SceneNode => ({ id, name: id, code: null, parents, values });
const now = [node('a', [], [5, 100]), node('b', [0], [2, 40]), node('c', [0], [4, 60])];
const then = [node('a', [], [3, 50]), node('gone', [0], [1, 10]), node('b', [0], [2, 40])];
const asked = { sides: [{ measure: 'tools', nodes: now, value: 0 }], size: null, level: null, folded: [], frame } as const;

it('boxes keep their places whatever the measure, and however much is folded', () => {
  const tools = sceneOf({ ...asked });
  const cost = sceneOf({ ...asked, sides: [{ measure: 'cost', nodes: now, value: 1 }], level: 0, folded: ['a'] });
  expect(cost.rects).toEqual(tools.rects);
});

it('two dates share boxes and scale: what is gone keeps its place, and is not there on the other side', () => {
  const scene = sceneOf({ ...asked, sides: [...asked.sides, { measure: 'tools', nodes: then, value: 0 }] });
  expect(scene.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'gone']);
  expect(scene.sides.map(({ values }) => values)).toEqual([
    [5, 2, 4, undefined],
    [3, 2, undefined, 1],
  ]);
  expect(scene.sides[0]?.breaks).toEqual(scene.sides[1]?.breaks);
  expect(scene.boxes.find(({ key }) => key === 'gone')?.parent).toBe(0);
});

it('a box is open down to the level, and turned by hand', () => {
  expect(sceneOf({ ...asked, level: 0 }).open).toEqual([false, false, false]);
  expect(sceneOf({ ...asked, level: 0, folded: ['a'] }).open).toEqual([true, false, false]);
  expect(sceneOf({ ...asked, level: 5, folded: ['a'] }).open).toEqual([false, false, false]);
});

it('shows no more levels from the start than can be read', () => {
  const wide = [{ parents: [] }, ...Array.from({ length: 400 }, () => ({ parents: [0] }))];
  expect(levelFor(boxesOf(wide, String))).toBe(0);
  expect(levelFor(boxesOf(now, String))).toBe(1);
  expect(sceneOf({ ...asked, sides: [{ measure: 'tools', nodes: [], value: 0 }] }).boxes).toEqual([]);
});
