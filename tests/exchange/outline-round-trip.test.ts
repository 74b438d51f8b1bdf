/** Every format that an outline is written in and read from: what comes back is what went out, or the losses say exactly where it is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import type { Outline } from '#model/outline';
import { type OutlineFormatName, outlineFormatNames, outlineFormats } from '#model/outline-formats';
import { differences } from '#model/outline-tree';
import { languages } from '#model/text';
import { anyOutline } from '#tests/exchange/outlines';

const runs = Number(process.env.HUSORDEN_RUNS ?? 60);
const only = process.env.HUSORDEN_FORMATS?.split(',');
const names = outlineFormatNames.filter((name) => !only || only.includes(name));

/** Writes and reads; what differs, and what was told to differ. */
async function roundTrip(outline: Outline, name: OutlineFormatName, language: (typeof languages)[number] = 'nb') {
  const written = await writeOutline(outline, name, { language });
  const read = await readOutline(written.bytes, `x.${outlineFormats[name].extension}`);
  const told = [...written.losses, ...read.losses].filter(({ severity }) => severity !== 'info').map(({ at }) => at);
  return { after: read.outline, found: differences(outline, read.outline), told };
}

describe.each(names)('%s', (name) => {
  it('carries every tree, or tells exactly what it does not carry', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, fc.constantFrom(...languages), async (outline, language) => {
        const { found, told } = await roundTrip(outline, name, language);
        const untold = found.filter(({ at }) => !told.includes(at));
        expect({ untold, invented: told.filter((at) => !found.some((one) => one.at === at)) }).toEqual({ untold: [], invented: [] });
      }),
      // A PDF is set and taken apart by processes of their own, which takes half a second.
      { numRuns: name === 'pdf' ? Math.ceil(runs / 6) : runs },
    );
  }, 120_000);
});

describe('from every format to every other', () => {
  it.each(names)('%s', async (first) => {
    const [outline] = fc.sample(anyOutline, { numRuns: 1, seed: first.length * 7 + (first.codePointAt(0) ?? 0) });
    if (!outline) throw new Error('no tree was made');
    const { after, told } = await roundTrip(outline, first);
    for (const second of names) {
      const { found, told: toldAgain } = await roundTrip(after, second);
      expect({ second, untold: found.filter(({ at }) => !told.includes(at) && !toldAgain.includes(at)) }).toEqual({ second, untold: [] });
    }
  });
});

it('a tree that comes back different is found out', async () => {
  const outline = {
    root: { title: 'Støtte', children: [{ title: 'Lønn', number: '1', description: 'a', fields: { Eier: 'HR' }, children: [] }] },
  };
  const other = {
    root: { title: 'Støtte', children: [{ title: 'Lønn', id: 'x', description: 'b', fields: { Antall: '2' }, children: [] }] },
  };
  expect(differences(outline, outline)).toEqual([]);
  expect(differences(outline, other).map(({ at }) => at)).toEqual([
    'Støtte › Lønn: id',
    'Støtte › Lønn: number',
    'Støtte › Lønn: description',
    'Støtte › Lønn: fields.Eier',
    'Støtte › Lønn: fields.Antall',
  ]);
});

it('a table with more kinds of fields than it has room for tells each that is left out', async () => {
  const fields = Object.fromEntries(Array.from({ length: 203 }, (_, i) => [`Felt ${i}`, 'x']));
  const { found, told } = await roundTrip({ root: { title: 'Støtte', fields, children: [] } }, 'outline-csv');
  expect(told).toEqual(['Støtte: fields.Felt 200', 'Støtte: fields.Felt 201', 'Støtte: fields.Felt 202']);
  expect(found.map(({ at }) => at)).toEqual(told);
});
