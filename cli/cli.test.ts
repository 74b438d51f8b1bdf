import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrganisation } from '#auth/organisations';
import { type Database, openDatabase, rowsOf } from '#db/client';
import { migrate } from '#db/migrate';
import { seedReference } from '#db/seed/reference';
import { returningFormatNames } from '#model/export-formats';

const husorden = fileURLToPath(new URL('./husorden.mjs', import.meta.url));
const sample = fileURLToPath(new URL('../importers/fixtures/systemoversikt.xlsx', import.meta.url));

let folder: string;
/** A database with one organisation in it and nothing else, for each test to copy. */
let template: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'husorden-cli-'));
  template = join(folder, 'template');
  const database = await openDatabase({ folder: template });
  await migrate(database);
  await seedReference(database);
  await createOrganisation(database.db, { name: 'Prøve kommune' });
  await database.close();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function freshData(): Promise<string> {
  const data = await mkdtemp(join(folder, 'data-'));
  await cp(template, data, { recursive: true });
  return data;
}

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command in a process of its own. `watch` hears what goes to standard error, and may kill the process. */
async function run(args: readonly string[], watch?: (err: string, kill: () => void) => void): Promise<Run> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [husorden, ...args], { env: { ...env, NODE_ENV: 'test' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const run: Run = { code: null, out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    run.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    run.err += part.toString();
    watch?.(run.err, () => child.kill('SIGKILL'));
  });
  run.code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return run;
}

interface Answer {
  batch?: string;
  summary: { sheet: string; kind: string; create: number; change: number; same: number; skipped: number; problems: number }[];
  problems: {
    code: string;
    severity: string;
    at: { sheet: string | null; row: number | null; column: string | null; cell: string | null };
    value: string | null;
    message: string;
  }[];
}

async function within<T>(data: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ folder: data });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const ownObjects = ({ db }: Database) =>
  rowsOf<{ kind: string; name: string }>(
    db,
    sql`select e.kind, e.name from element e join organisation o on o.id = e.organisation_id where not o.shared and e.removed_at is null order by e.name`,
  );

test('a dry run of a real workbook prints its plan as JSON and nothing else, applies nothing, and exits 2 for its errors', async () => {
  const data = await freshData();
  const { code, out } = await run(['import', sample, '--dry-run', '--json', '--data', data]);
  const answer = JSON.parse(out) as Answer;
  expect(code).toBe(2);
  expect(Object.keys(answer)).toEqual(['summary', 'problems']);
  for (const line of answer.summary)
    expect(Object.keys(line)).toEqual(['sheet', 'kind', 'create', 'change', 'same', 'skipped', 'problems']);
  const applications = answer.summary.find(({ kind }) => kind === 'application');
  expect(applications?.sheet).toBe('Systemoversikt 2026');
  expect(applications?.create).toBeGreaterThan(5);
  expect(applications?.problems).toBeGreaterThan(0);
  expect(answer.summary.some(({ kind, create }) => kind === 'vendor' && create > 0)).toBe(true);
  for (const problem of answer.problems) {
    expect(Object.keys(problem)).toEqual(['code', 'severity', 'at', 'value', 'message']);
    expect(Object.keys(problem.at)).toEqual(['sheet', 'row', 'column', 'cell']);
    expect(problem.message.length).toBeGreaterThan(10);
  }
  const at = (cell: string) => answer.problems.find((problem) => problem.at.cell === cell && problem.severity === 'error');
  expect(at('J31')).toMatchObject({ value: '31.02.2021', at: { sheet: 'Systemoversikt 2026', row: 31 } });
  expect(at('F31')?.message).toContain('feil kontrollsiffer');
  expect(at('L31')?.value).toBe('ca. 200 000');
  expect(answer.problems.find(({ at: place }) => place.sheet === 'Integrasjoner' && place.cell === 'B6')?.value).toBe('Ukjent system');
  expect(await within(data, ownObjects)).toEqual([]);
}, 120_000);

test('without leaving out problems nothing is applied; with it the rest is, as a batch that exports, comes back unchanged, and is undone', async () => {
  const data = await freshData();
  const strict = await run(['import', sample, '--data', data, '--language', 'en']);
  expect(strict.code).toBe(2);
  expect(strict.out).toContain('Nothing has been brought in');
  expect(strict.out).toMatch(/Error Systemoversikt 2026 J31: /);
  expect(await within(data, ownObjects)).toEqual([]);

  const applied = await run(['import', sample, '--leave-out-problems', '--json', '--data', data]);
  expect(applied.code).toBe(0);
  const answer = JSON.parse(applied.out) as Answer;
  expect(answer.batch).toMatch(/^[0-9a-f-]{36}$/);
  const created = answer.summary.reduce((sum, { create }) => sum + create, 0);
  expect((await within(data, ownObjects)).length).toBe(created);

  for (const format of returningFormatNames) {
    const out = join(data, `alt.${format}`);
    expect((await run(['export', '--format', format, '--out', out, '--data', data])).code).toBe(0);
    const back = await run(['import', out, '--json', '--data', data]);
    expect(back.code, back.out + back.err).toBe(0);
    const { batch, summary, problems } = JSON.parse(back.out) as Answer;
    expect(batch).toBeUndefined();
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(summary.map(({ create, change, skipped, problems: wrong }) => create + change + skipped + wrong).every((n) => n === 0)).toBe(
      true,
    );
    expect(summary.reduce((sum, { same }) => sum + same, 0)).toBe(created);
  }

  const undone = await run(['undo', answer.batch ?? '', '--data', data]);
  expect(undone.code, undone.err).toBe(0);
  expect(await within(data, ownObjects)).toEqual([]);
  const again = await run(['undo', answer.batch ?? '', '--data', data]);
  expect(again.code).toBe(1);
  expect(again.err).toContain(answer.batch ?? '?');
}, 300_000);

test('a kind and a sheet choose what is read, and a CSV of one kind comes back unchanged', async () => {
  const data = await freshData();
  const file = join(data, 'ting.csv');
  await writeFile(file, 'Hva;Om\nOppad;Barnehage\nGerica;Omsorg\n');
  const unknown = await run(['import', file, '--data', data]);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('--kind');
  const known = await run(['import', file, '--kind', 'Applikasjoner', '--sheet', 'ting', '--json', '--data', data]);
  const missing = await run(['import', file, '--sheet', 'Ark9', '--data', data]);
  expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('ting') });
  // No column says what the rows are called, so each of them lacks a name.
  expect(known.code).toBe(2);
  expect((JSON.parse(known.out) as Answer).problems.map(({ code }) => code)).toContain('required');

  await writeFile(file, 'Navn;Beskrivelse\nOppad;Barnehage\nGerica;=Omsorg\n');
  expect((await run(['import', file, '--kind', 'application', '--data', data])).code).toBe(0);
  const out = join(data, 'ut.csv');
  expect((await run(['export', '--kind', 'application', '--out', out, '--data', data])).code).toBe(0);
  expect(await readFile(out, 'utf8')).toContain("'=Omsorg");
  const back = await run(['import', out, '--json', '--data', data]);
  expect(JSON.parse(back.out)).toMatchObject({ summary: [{ kind: 'application', create: 0, change: 0, same: 2, problems: 0 }] });
}, 300_000);

test('a process killed in the middle of an import leaves nothing half applied, and the next one goes through', async () => {
  const data = await freshData();
  const file = join(data, 'mange.csv');
  const rows = Array.from({ length: 5000 }, (_, i) => `System ${i};Leverandør ${i % 50};${i * 1000}`);
  await writeFile(file, `Navn;Leverandør;Årlig kostnad\n${rows.join('\n')}\n`);
  let seen = '';
  const killed = await run(['import', file, '--kind', 'application', '--progress', '--language', 'en', '--data', data], (err, kill) => {
    const [applying] = /Bringing in … [1-9]\d? %/.exec(err) ?? [];
    if (!applying) return;
    seen = applying;
    kill();
  });
  expect(seen).not.toBe('');
  expect(killed.code).toBe(null);
  const after = await within(data, async (database) => ({
    objects: (await ownObjects(database)).length,
    batches: (await rowsOf(database.db, sql`select 1 from batch`)).length,
    changes: (await rowsOf(database.db, sql`select 1 from change c join organisation o on o.id = c.organisation_id where not o.shared`))
      .length,
  }));
  expect(after).toEqual({ objects: 0, batches: 0, changes: 0 });

  const whole = await run(['import', file, '--kind', 'application', '--json', '--data', data]);
  expect(whole.code, whole.err).toBe(0);
  expect((await within(data, ownObjects)).length).toBe(5050);
}, 180_000);

test('in a new folder the demo municipality is made first, and its own export plans no change', async () => {
  const data = join(folder, 'ny');
  const planned = await run(['import', sample, '--dry-run', '--json', '--data', data]);
  expect(planned.code, planned.err).toBe(2);
  expect(planned.err).toContain('demokommune');
  expect((JSON.parse(planned.out) as Answer).summary.find(({ kind }) => kind === 'application')?.create).toBeGreaterThan(5);
  const out = join(data, 'demo.xlsx');
  expect((await run(['export', '--out', out, '--data', data])).code).toBe(0);
  const back = await run(['import', out, '--dry-run', '--json', '--data', data]);
  const { summary, problems } = JSON.parse(back.out) as Answer;
  expect(problems).toEqual([]);
  expect(summary.filter(({ create, change, skipped, problems: wrong }) => create + change + skipped + wrong > 0)).toEqual([]);
  expect(summary.reduce((sum, { same }) => sum + same, 0)).toBeGreaterThan(400);
}, 300_000);

test('a folder that another process uses is refused with a sentence that names it', async () => {
  const data = await freshData();
  const { code, out, err } = await within(data, () => run(['import', sample, '--dry-run', '--json', '--data', data]));
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain(`prosess ${process.pid}`);
}, 120_000);

test('what cannot be read, or is not understood, is told in a sentence and exits 1', async () => {
  const data = await freshData();
  const pdf = join(data, 'rapport.xlsx');
  await writeFile(pdf, '%PDF-1.7 …');
  const unread = await run(['import', pdf, '--json', '--data', data]);
  expect(unread.code).toBe(1);
  expect(JSON.parse(unread.out)).toMatchObject({ summary: [], problems: [{ code: 'file_truncated', severity: 'error' }] });
  for (const [args, said] of [
    [['import', join(data, 'borte.xlsx')], 'borte.xlsx'],
    [['import'], 'FILE'],
    [['import', pdf, '--kinf', 'x'], '--kinf'],
    [['import', pdf, '--kind', 'bil'], 'application'],
    [['export', '--format', 'csv', '--out', join(data, 'x.csv')], 'CSV'],
    [['export', '--format', 'pdf', '--out', join(data, 'x.pdf')], 'kapabiliteter'],
    [['undo', 'ikke-en-id', '--data', data], 'ikke-en-id'],
    [['tull'], 'tull'],
  ] as const) {
    const { code, err } = await run(args);
    expect([code, err.includes(said), err.includes('    at ')], `${args.join(' ')}: ${err}`).toEqual([1, true, false]);
  }
  expect((await readdir(data)).filter((name) => name.startsWith('x.'))).toEqual([]);
}, 300_000);

test('a user is added with a one-time link, and help is there in the language asked for', async () => {
  const data = await freshData();
  const args = ['user', 'add', '--email', 'kari@kommune.no', '--name', 'Kari Nordmann', '--role', 'architect', '--data', data];
  const { code, out, err } = await run(args);
  expect(code, err).toBe(0);
  expect(out).toContain('virksomhetsarkitekt i Prøve kommune');
  expect(out).toMatch(/http:\/\/localhost:\d+\/nb\/link\/\S{20,}/);
  const members = await within(data, ({ db }) =>
    rowsOf(db, sql`select u.email, m.role, u.password_hash from app_user u join membership m on m.user_id = u.id`),
  );
  expect(members).toEqual([{ email: 'kari@kommune.no', role: 'architect', password_hash: null }]);
  const wrong = await run(['user', 'add', '--email', 'kari', '--name', 'Kari', '--data', data, '--language', 'en']);
  expect(wrong.code).toBe(1);
  expect(wrong.err.trim()).not.toBe('');
  const help = await run(['--help', '--language', 'nn']);
  expect(help).toMatchObject({ code: 0, err: '' });
  for (const command of ['serve', 'migrate', 'seed', 'import FILE', 'undo BATCH', 'export', 'user add'])
    expect(help.out).toContain(`npx husorden ${command}`);
  expect(help.out).toContain('vis denne hjelpa');
}, 300_000);
