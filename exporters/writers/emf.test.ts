import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionCharts } from '#exporters/figures/adoption-chart';
import { barChart } from '#exporters/figures/bar-chart';
import { drawingOf } from '#exporters/figures/drawing';
import { graphChart } from '#exporters/figures/graph-chart';
import { matrixChart } from '#exporters/figures/matrix-chart';
import { roadmapCharts } from '#exporters/figures/roadmap-chart';
import { emfOf } from '#exporters/writers/emf';
import { grouped } from '#model/adoption';
import { roadmapKinds, windowOf } from '#model/roadmap';

/** The types of the records, which must lie one after the other to the end ([MS-EMF] §2.3). */
function recordsOf(bytes: Uint8Array): number[] {
  const view = Buffer.from(bytes);
  const found: number[] = [];
  let at = 0;
  for (; at < view.length; at += view.readUInt32LE(at + 4)) {
    expect(view.readUInt32LE(at + 4) % 4).toBe(0);
    found.push(view.readUInt32LE(at));
  }
  expect(at).toBe(view.length);
  expect(view.readUInt32LE(40)).toBe(0x464d4520);
  expect(view.readUInt32LE(48)).toBe(view.length);
  expect(view.readUInt32LE(52)).toBe(found.length);
  return found;
}
const name = fc.string({ unit: 'binary', maxLength: 60 });

describe('every picture of ours', () => {
  const pictures: [string, fc.Arbitrary<string>][] = [
    [
      'bars',
      fc
        .array(fc.record({ label: name, value: fc.integer({ min: 1, max: 1e9 }), shown: name }), { minLength: 1, maxLength: 15 })
        .map((rows) => barChart(rows, 'Søyler') ?? ''),
    ],
    [
      'a matrix',
      fc.array(name, { minLength: 1, maxLength: 8 }).map((names) => {
        const lines = names.map((one, at) => ({ name: one, depth: at % 3, applications: at }));
        return matrixChart({
          rows: lines,
          columns: lines,
          cells: names.map((_, at) => ({ row: at, column: at, applications: at + 1 })),
          title: 'M',
        });
      }),
    ],
    [
      'a roadmap',
      fc.array(name, { minLength: 1, maxLength: 20 }).map((names) => {
        const items = names.map((one, at) => ({
          kind: roadmapKinds[at % 3] ?? ('application' as const),
          name: one,
          from: at % 2 ? null : '2025-02-03',
          to: at % 3 ? '2027-01-01' : null,
          marks: [{ type: 'renewal' as const, on: '2026-05-05' }],
        }));
        const frame = { span: windowOf(2025, 'year'), zoom: 'year' as const, today: '2026-02-17', title: 'V' };
        return roadmapCharts({ groups: [{ name: 'Enhet', items }], ...frame })[0] ?? '';
      }),
    ],
    [
      'a landscape',
      fc.array(name, { minLength: 1, maxLength: 8 }).map((names) =>
        graphChart({
          nodes: names.map((label, at) => ({ x: at * 200, y: -at * 30, width: 188, height: 60, label, note: label, faded: at % 2 === 0 })),
          groups: [{ x: -10, y: -10, width: 300, height: 200, label: names[0] ?? '' }],
          lines: [{ path: 'M0 0C10 -20 30.5 .5 40 40', end: { x: 40, y: 40, angle: 1 }, width: 2, tone: 'special' }],
          title: 'L',
        }),
      ),
    ],
    [
      'shared solutions',
      name.map((manager) => {
        const one = { id: '1', name: 'a', type: 'state', themes: [], applications: [], integrations: 0, agreements: 0, given: null };
        return adoptionCharts(grouped([{ ...one, manager: { id: 'm', name: manager } }], 'manager'), 'Ingen', 'F', 'nb')[0] ?? '';
      }),
    ],
  ];

  it.each(pictures)('is whole as EMF, with as many shapes and texts as in SVG: %s', (_what, svgs) => {
    fc.assert(
      fc.property(svgs, (svg) => {
        const records = recordsOf(emfOf(svg));
        const { items } = drawingOf(svg);
        expect(records.filter((type) => type === 63)).toHaveLength((svg.match(/<(rect|path|circle)\b/g) ?? []).length);
        expect(records.filter((type) => type === 84)).toHaveLength(items.filter(({ type }) => type === 'text').length);
        expect(records.at(-1)).toBe(14);
      }),
      { numRuns: 40 },
    );
  });
});

it('reads a picture back with places, colours and words', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" font-size="11" fill="#242c34"><title>Tittel</title><rect width="100%" height="100%" fill="#ffffff"/><g transform="translate(10 5)" opacity="0.5"><path d="M0 0l5 5 1-2V.5h-3z" fill="none" stroke="#000000"/><text x="2" y="3" font-weight="600" text-anchor="end">A &#38; B</text></g></svg>';
  expect(drawingOf(svg)).toMatchObject({
    width: 100,
    height: 50,
    items: [
      {
        fill: '#ffffff',
        stroke: null,
        segments: [{ point: [0, 0] }, { point: [100, 0] }, { point: [100, 50] }, { point: [0, 50] }, { to: 'close' }],
      },
      {
        fill: null,
        stroke: '#808080',
        segments: [
          { to: 'move', point: [10, 5] },
          { to: 'line', point: [15, 10] },
          { to: 'line', point: [16, 8] },
          { to: 'line', point: [16, 5.5] },
          { to: 'line', point: [13, 5.5] },
          { to: 'close' },
        ],
      },
      { type: 'text', text: 'A & B', at: [12, 8], size: 11, bold: true, anchor: 'end' },
    ],
  });
});
