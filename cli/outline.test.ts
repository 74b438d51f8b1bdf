/** Mind maps in and out of the registry from the command line, and what both sides have changed. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrganisation } from '#auth/organisations';
import { openDatabase } from '#db/client';
import { migrate } from '#db/migrate';

const husorden = fileURLToPath(new URL('./husorden.mjs', import.meta.url));
let folder: string;
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'husorden-outline-'));
  data = join(folder, 'data');
  const database = await openDatabase({ folder: data });
  await migrate(database);
  await createOrganisation(database.db, { name: 'Prøve kommune' });
  await database.close();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [husorden, ...args, '--data', data], { env: { ...env, NODE_ENV: 'test' } });
  const found = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    found.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    found.err += part.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, ...found };
}

const at = (name: string) => join(folder, name);
const map = `<map version="1.0.1"><node TEXT="Kart"><node TEXT="Støtte"><node TEXT="Lønn"><node TEXT="Kjøring"/></node></node></node></map>`;

test('a mind map whose levels are said becomes services and a process, and goes out and in as Word unchanged', {
  timeout: 120_000,
}, async () => {
  await writeFile(at('kart.mm'), map);
  const unsaid = await run('import', at('kart.mm'));
  expect([unsaid.code, unsaid.err]).toEqual([1, expect.stringContaining('--levels')]);
  const unknown = await run('import', at('kart.mm'), '--levels', 'service,agreement');
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('capability')]);

  const done = await run('import', at('kart.mm'), '--levels', 'service,service,process', '--json');
  expect(done.code, done.err).toBe(0);
  expect((JSON.parse(done.out) as { summary: unknown[] }).summary).toMatchObject([
    { kind: 'service', create: 2 },
    { kind: 'process', create: 1 },
  ]);

  const out = await run('export', '--kind', 'service', '--out', at('tjenester.docx'));
  expect(out.code, out.err).toBe(0);
  const back = await run('import', at('tjenester.docx'));
  expect([back.code, back.out]).toEqual([0, expect.stringContaining('Ingenting å legge inn')]);
  const many = await run('export', '--format', 'mm', '--out', at('alt.mm'));
  expect([many.code, many.err]).toEqual([1, expect.stringContaining('nivåer')]);
});

test('what both sides have changed is listed, stops it all, and is settled by a flag; what is missing is told', {
  timeout: 120_000,
}, async () => {
  const first = at('først.json');
  await run('export', '--kind', 'service', '--format', 'outline-json', '--out', first);
  const original = await readFile(first, 'utf8');
  await writeFile(at('oss.json'), original.replaceAll('"Lønn"', '"Lønn og personal"'));
  expect((await run('import', at('oss.json'))).code).toBe(0);

  await writeFile(at('dem.json'), original.replaceAll('"Lønn"', '"Lønnskontoret"'));
  const stopped = await run('import', at('dem.json'));
  expect([stopped.code, stopped.out]).toEqual([
    2,
    expect.stringMatching(/da filen ble laget «Lønn», i Husorden nå «Lønn og personal», i filen «Lønnskontoret»[\s\S]*--conflicts ours/),
  ]);
  expect((await run('import', at('dem.json'), '--conflicts', 'ours')).out).toContain('Ingenting å legge inn');
  expect((await run('import', at('dem.json'), '--conflicts', 'theirs')).out).toContain('Endret: 1');

  const outline = JSON.parse(original) as { root: { children: { children: unknown[] }[] } };
  outline.root.children[0]?.children.splice(0);
  await writeFile(at('færre.json'), JSON.stringify(outline));
  const told = await run('import', at('færre.json'), '--dry-run');
  expect(told.out).toContain('Står ikke lenger i filen: «Lønnskontoret»');
});
