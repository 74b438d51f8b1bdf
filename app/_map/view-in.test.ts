import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAt, drawnIn, nearest } from '#app/_map/view-in';
import { sceneOf } from '#model/map/scene';

const size = { width: 1200, height: 700 };
const frame = { x: 0, y: 0, ...size };
/** Three levels of boxes: 10, with 20 in each, with 25 in each of these. */
const nodes = [
  ...Array.from({ length: 10 }, () => [] as number[]),
  ...Array.from({ length: 200 }, (_, i) => [Math.floor(i / 20)]),
  ...Array.from({ length: 5_000 }, (_, i) => [10 + Math.floor(i / 25)]),
].map((parents, i) => ({ id: String(i), name: `Nr. ${i}`, code: null, parents, values: [i] }));
const scene = sceneOf({ sides: [{ measure: 'tools', nodes, value: 0 }], size: null, level: 9, folded: [], frame });
const whole = { ...frame, zoom: 1 };

it('of five thousand boxes only those with room are drawn from afar, and the rest when one comes closer', () => {
  expect(drawnIn(scene, whole, null).length).toBeLessThan(1_500);
  const close = { x: 0, y: 0, width: size.width / 8, height: size.height / 8, zoom: 8 };
  const drawn = drawnIn(scene, close, null);
  expect(drawn.length).toBeLessThan(1_500);
  expect(drawn.some(({ place }) => scene.boxes[place]?.depth === 2)).toBe(true);
});

it('the box with the keyboard, and what it lies in, is drawn wherever one looks', () => {
  const far = { x: 1_190, y: 690, width: 5, height: 5, zoom: 64 };
  const place = scene.boxes.findIndex(({ depth }) => depth === 2);
  const drawn = drawnIn(scene, far, place).map((one) => one.place);
  expect(drawn).toEqual(expect.arrayContaining([place, scene.boxes[place]?.parent]));
});

it('an arrow leads to a box at the same depth on that side, and back again to its row', () => {
  const drawn = drawnIn(scene, whole, null);
  fc.assert(
    fc.property(fc.constantFrom(...drawn), fc.constantFrom('left', 'right', 'up', 'down' as const), ({ place }, direction) => {
      const next = nearest(scene, drawn, place, direction);
      if (next === undefined) return;
      const [from, to] = [scene.rects[place] ?? frame, scene.rects[next] ?? frame];
      expect(scene.boxes[next]?.depth).toBe(scene.boxes[place]?.depth);
      if (direction === 'left') expect(to.x + to.width / 2).toBeLessThan(from.x + from.width / 2);
      if (direction === 'down') expect(to.y + to.height / 2).toBeGreaterThan(from.y + from.height / 2);
    }),
  );
});

it('a point lies in the innermost box that is drawn there', () => {
  const drawn = drawnIn(scene, whole, null);
  const { place } = drawn.find((one) => one.filled) ?? { place: 0 };
  const rect = scene.rects[place] ?? frame;
  expect(boxAt(scene, drawn, rect.x + rect.width / 2, rect.y + rect.height / 2)).toBe(place);
  expect(boxAt(scene, drawn, -1, -1)).toBeUndefined();
});
