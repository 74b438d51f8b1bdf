import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted, widthOf, writingOf } from '#model/map/text-fit';

const room = fc.record({ width: fc.double({ min: 10, max: 600, noNaN: true }), height: fc.double({ min: 10, max: 400, noNaN: true }) });

it('every name, of two hundred characters too, stays within its box, or says with «…» that there is more', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), room, (name, box) => {
      const { size, lines } = fitted(name, box, { least: 4, most: 16 });
      expect(size).toBeGreaterThanOrEqual(4);
      for (const one of lines)
        expect(widthOf(one.replaceAll('\u2060', ''), size)).toBeLessThanOrEqual(Math.max(box.width, 3 * size) + 1e-6);
      if (lines.length > 1) expect(lines.length * size * 1.2).toBeLessThanOrEqual(box.height + 1e-6);
    }),
  );
});

it('a short name in a large box is as large as it may be, on one line', () => {
  expect(fitted('Lønn', { width: 200, height: 100 }, { least: 4, most: 14 })).toEqual({ size: 14, lines: ['Lønn'] });
});

it('a long name in a small box is cut, not squeezed beyond reading', () => {
  const { lines, size } = fitted('Tilpasset og individuelt tilrettelagt opplæring', { width: 60, height: 20 }, { least: 9, most: 14 });
  expect(size).toBe(9);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/…$/);
});

it('a number beside its name leaves the name room to be written whole', () => {
  const { beside, lettering } = writingOf({ width: 180, height: 28 }, 'Arealplanlegging', '740 000 kr');
  expect(beside).toBe(true);
  expect(lettering.lines).toEqual(['Arealplanlegging']);
});
