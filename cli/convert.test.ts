import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const husorden = fileURLToPath(new URL('./husorden.mjs', import.meta.url));
const sample = fileURLToPath(new URL('../importers/fixtures/outlines/kapabilitetsmodell-stotte.mm', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'husorden-convert-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the real command, without a database anywhere. */
async function convert(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [husorden, 'convert', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    said.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    said.err += part.toString();
  });
  return { code: await new Promise((resolve) => child.on('close', resolve)), ...said };
}
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));

test('a mind map goes through Excel in both layouts and comes back as it was', async () => {
  expect(await convert(sample, 'fasit.json')).toMatchObject({ code: 0, out: 'Skrev fasit.json. Punkter: 32. Alt ble med.\n' });
  for (const layout of ['mindmap', 'outline']) {
    await convert(sample, `${layout}.xlsx`, '--layout', layout);
    await convert(`${layout}.xlsx`, `${layout}.json`);
    expect(await json(`${layout}.json`)).toEqual(await json('fasit.json'));
  }
  expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('.part'));
}, 60_000);

test('what a format cannot carry is in the report, in the language asked for', async () => {
  await writeFile(
    join(folder, 'long.json'),
    JSON.stringify({ root: { title: 'Støtte', children: [{ title: 'Lønn', description: 'x'.repeat(40_000), children: [] }] } }),
  );
  const { code, out } = await convert('long.json', 'long.xlsx', '--report', 'report.json', '--language', 'nn');
  expect({ code, out }).toEqual({ code: 0, out: 'Skreiv long.xlsx. Punkt: 2. Meldingar: 1, sjå report.json.\n' });
  expect(await json('report.json')).toEqual([
    { severity: 'warning', at: 'Støtte › Lønn: description', what: 'Ei celle i Excel har plass til 32 767 teikn. Teksten er forkorta.' },
  ]);
}, 60_000);

test('a mistake gets a sentence that says what to do, and nothing is written', async () => {
  await writeFile(join(folder, 'tom.mm'), '');
  await writeFile(join(folder, 'halv.mm'), '<map><node TEXT="a">');
  const said = async (...args: string[]) => {
    const { code, err } = await convert(...args);
    expect(code).toBe(1);
    return err.trim();
  };
  expect(await said(sample, 'ut.txt')).toBe(
    '«ut.txt» har ikke en ending som kan skrives. Bruk en av disse: .mm, .xmind, .xlsx, .docx, .pdf, .md, .opml, .csv, .json.',
  );
  expect(await said('.', 'ut.json')).toBe('«.» er en mappe. Skriv navnet på en fil.');
  expect(await said('borte.mm', 'ut.json')).toContain('Fant ikke filen «borte.mm»');
  expect(await said(sample, 'borte/ut.json')).toContain('Sjekk at mappen finnes');
  expect(await said(sample, 'ut.xlsx', '--layout', 'sky')).toContain('--layout kan ikke være «sky». Bruk en av disse: mindmap, outline.');
  expect(await said('tom.mm', 'ut.json')).toBe('Filen «tom.mm» er tom. Velg en annen fil.');
  expect(await said('halv.mm', 'ut.json')).toContain('Filen «halv.mm» er ødelagt');
  expect(await said('halv.mm')).toContain('OUT mangler');
  expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/^ut\./));
}, 120_000);
