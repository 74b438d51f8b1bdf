/** LibreOffice as a witness: a Word file it has opened and saved again is still the same outline, ids included. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import type { Outline, OutlineNode } from '#model/outline';
import { stepsOf } from '#model/outline-tree';
import { anyOutline } from '#tests/exchange/outlines';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'husorden-witness-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens and saves every file; what comes out lies in a folder of its own. */
function saved(files: readonly string[], format: string): (file: string) => string {
  const out = mkdtempSync(join(folder, 'saved-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(office ?? '', [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return (file) => join(out, file.replace(/^.*\//, '').replace(/\.\w+$/, `.${format}`));
}

/** A node with what is below it, however deep. */
const node = (title: string, rest: Partial<OutlineNode> = {}): OutlineNode => ({ title, children: [], ...rest });
const uuid = (n: number) => `0190a1b2-0000-7000-8000-00000000000${n}`;
const outlines: Outline[] = [
  {
    root: node('Støtte & <styring>', {
      id: uuid(1),
      children: [
        node('Lønn', {
          level: 1,
          id: 'ID_1',
          keywords: ['a, b', 'c'],
          description: 'Første\n\nandre\tmed «tab»',
          fields: { Eier: 'Kari: Ås\nTo' },
          children: [node('', { id: uuid(2) }), node('Lik', { level: 3, id: 'x1' }), node('Lik', { level: 3, id: 'x2' })],
        }),
        node('Tegn \u0001 her'),
        node('Kart 🗺️, 𝒜 og 👩‍👩‍👧', { id: 'x3', number: '2.7', keywords: ['😀'] }),
      ],
    }),
  },
  { root: node('A', { number: '1', children: [node('B', { number: '1.1', id: uuid(3) }), node('C', { number: '1.2' })] }) },
  { root: node('A', { number: 'X-1', children: [node('B', { number: '2.7', id: 'b' })] }) },
  {
    root: Array.from({ length: 11 }, (_, i) => `${i} nivå`).reduceRight(
      (below, title, i) => node(title, { id: `d${i}`, children: [below] }),
      node('12'),
    ),
  },
];

describe.runIf(office)('LibreOffice', () => {
  it('opens a Word file, saves it, opens that and saves it again: the same outline, ids included', async () => {
    const random = fc.sample(anyOutline, { numRuns: 40, seed: 1 });
    const all = [...outlines, ...random];
    const files = await Promise.all(
      all.map(async (outline, i) => {
        const file = join(folder, `${i}.docx`);
        writeFileSync(file, (await writeOutline(outline, 'docx', { language: 'nb', organisation: 'Ås kommune' })).bytes);
        return file;
      }),
    );
    const once = saved(files, 'docx');
    const twice = saved(files.map(once), 'docx');
    for (const [i, outline] of all.entries()) {
      expect(await readOutline(readFileSync(once(`${i}.docx`)), 'x.docx')).toEqual({ outline, losses: [] });
      expect(await readOutline(readFileSync(twice(`${i}.docx`)), 'x.docx')).toEqual({ outline, losses: [] });
    }
  }, 600_000);

  it('by way of its own format: the titles and the tree stay, and so do the ids of the registry', async () => {
    const [outline] = outlines;
    if (!outline) return;
    const file = join(folder, 'by-odt.docx');
    writeFileSync(file, (await writeOutline(outline, 'docx', { language: 'nb' })).bytes);
    const odt = saved([file], 'odt')(file);
    const back = await readOutline(readFileSync(saved([odt], 'docx')(odt)), 'x.docx');
    const named = ({ root }: Outline) =>
      [...stepsOf({ root })].map((step) => [step.depth, step.node.id?.startsWith('0190') ? step.node.id : undefined]);
    expect(named(back.outline).filter(([, id]) => id)).toEqual(named(outline).filter(([, id]) => id));
  }, 300_000);
});
