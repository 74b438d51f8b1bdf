import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedMap } from '#exporters/figures/nested-map';
import { ink, shadeOf } from '#exporters/figures/palette';
import type { Step } from '#model/map/scale';
import { sceneOf } from '#model/map/scene';
import { type measureNames, measureOf } from '#model/measures';
import { textsIn } from '#tests/setup/svg';

const frame = { x: 0, y: 0, width: 1200, height: 800 };
const draw = (names: readonly string[], measure: (typeof measureNames)[number] = 'cost') => {
  const nodes = names.map((name, i) => ({
    id: String(i),
    name,
    code: null,
    parents: i === 0 ? [] : [0],
    values: [i === 1 ? null : i * 1_000],
  }));
  const scene = sceneOf({ sides: [{ measure, nodes, value: 0 }], size: null, level: 1, folded: [], frame });
  return nestedMap({ scene, side: 0, ...frame, title: 'Kapabilitetskart', help: 'Hva det koster.', language: 'nb' });
};

describe('the map as SVG', () => {
  it('is well-formed whatever the names are, and nothing in them becomes markup', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 12 }), (names) => {
        const svg = draw(names);
        textsIn(svg);
        expect(svg).not.toMatch(/<(script|image|foreignObject|a)\b/i);
      }),
    );
    expect(draw(['<script>alert(1)</script>'])).not.toContain('<script');
  });
  it('has a title, a description, the names, and the numbers in words', () => {
    const texts = textsIn(draw(['Støtte', 'Lønn', 'Arkiv']));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Kapabilitetskart',
        'Årlig kostnad. Hva det koster.',
        'Støtte',
        'Lønn',
        'Arkiv',
        '?',
        '2\u00a0000\u00a0kr',
        'Ikke oppgitt',
      ]),
    );
  });
});

describe('the colours on paper', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  it.each(['tools', 'criticality'] as const)('of %s darken step by step, and the letters can be read on each (WCAG 1.4.3)', (name) => {
    const shades = ([1, 2, 3, 4, 5] as Step[]).map((step) => shadeOf(measureOf(name), step));
    const lights = shades.map(({ fill }) => luminance(fill));
    expect(lights).toEqual(lights.toSorted((a, b) => b - a));
    for (const { fill, text } of [...shades, { fill: ink.ground, text: ink.text }]) {
      const [high, low] = [luminance(fill), luminance(text)].toSorted((a, b) => b - a);
      expect(((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
