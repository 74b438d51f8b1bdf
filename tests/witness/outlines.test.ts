/** What other programs open, save and save again still reads to the same tree, ids included. Run with `npm run test:witness`. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import type { Outline, OutlineNode } from '#model/outline';
import { type OutlineFormatName, outlineFormats } from '#model/outline-formats';
import { differences, stepsOf } from '#model/outline-tree';
import { anyOutline } from '#tests/exchange/outlines';
import { hasFreeplane, hasLibreOffice, throughFreeplane, throughLibreOffice } from '#tests/witness/programs';

const sample = async (): Promise<OutlineNode> =>
  (await readOutline(await readFile(new URL('../../importers/fixtures/outlines/kapabilitetsmodell-stotte.mm', import.meta.url)), 'x.mm'))
    .outline.root;

const deep = (levels: number): OutlineNode => ({
  title: `Nivå ${levels}`,
  level: 12 - levels,
  children: levels > 1 ? [deep(levels - 1)] : [],
});

/** What a municipality writes, with an id on every node. */
async function realistic(): Promise<Outline> {
  const root: OutlineNode = {
    title: 'Kommuneadvokaten',
    children: [
      await sample(),
      deep(12),
      {
        title: 'Prosedere i retten',
        level: 3,
        number: '1.1.2',
        keywords: ['Personalsaker', 'tvister; krav om erstatning', 'barnevernsaker'],
        description: 'Bistår etter behov.\n\nGir råd i kommunen,  og i selskaper.\n  – Innrykk og «anførsel» <ikke kode> & slikt',
        fields: { Eier: 'Kommuneadvokaten', 'Årlig kostnad': '1 250 000 kr', Formel: '=1+1', Telefon: '+47 22 33 44 55' },
        children: [
          { title: '', children: [] },
          { title: 'Veiledning', description: 'Årlig gjennomgang av alle avtaler. '.repeat(57).trim(), children: [] },
          { title: 'Veiledning', children: [] },
          { title: 'Lønn (2)', children: [] },
        ],
      },
    ],
  };
  for (const [i, { node }] of [...stepsOf({ root })].entries()) node.id = `0192f0c1-0000-7000-8000-${String(i).padStart(12, '0')}`;
  return { root };
}

/** LibreOffice keeps neither carriage returns nor halves of letters, in any format; nor does Word. */
const isLibreOfficeText = (outline: Outline): boolean => !/\\r|\\ud[89a-f]/.test(JSON.stringify(outline));

/** Unkind trees, all in one. */
const unkind = (may: (outline: Outline) => boolean): Outline => ({
  root: { title: 'Alt mulig', children: fc.sample(anyOutline.filter(may), { numRuns: 12, seed: 2026 }).map(({ root }) => root) },
});

const toXlsx = (bytes: Uint8Array) => throughLibreOffice(bytes, 'xlsx');
const programs = [
  { name: 'Freeplane', has: hasFreeplane, format: 'mm', through: throughFreeplane, may: () => true },
  { name: 'LibreOffice', has: hasLibreOffice, format: 'mindmap-xlsx', through: toXlsx, may: isLibreOfficeText },
  { name: 'LibreOffice', has: hasLibreOffice, format: 'outline-xlsx', through: toXlsx, may: isLibreOfficeText },
  {
    name: 'LibreOffice',
    has: hasLibreOffice,
    format: 'docx',
    through: (bytes) => throughLibreOffice(bytes, 'docx'),
    may: isLibreOfficeText,
  },
] as const satisfies readonly {
  name: string;
  has: boolean;
  format: OutlineFormatName;
  through: (bytes: Uint8Array) => Promise<Uint8Array>;
  may: ((outline: Outline) => boolean) | null;
}[];

describe.each(programs)('$format through $name', ({ has, format, through, may }) => {
  const twice = async (outline: Outline) => {
    const { bytes } = await writeOutline(outline, format, { language: 'nb' });
    const back = await through(await through(bytes));
    return differences(outline, (await readOutline(back, `x.${outlineFormats[format].extension}`)).outline);
  };

  it.runIf(has)('a catalogue comes back as it was, ids included', async () => {
    expect(await twice(await realistic())).toEqual([]);
  });

  it.runIf(has && may)('trees that are unkind to every format come back as they were', async () => {
    expect(await twice(unkind(may ?? (() => true)))).toEqual([]);
  });
});
