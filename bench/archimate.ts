/**
 * ArchiMate of 5,000 applications and 20,000 flows, out and in, beside fast-xml-parser building and parsing the very same file.
 * `npx tsx bench/archimate.ts` runs each in a process of its own and prints a table; `… archimate.ts <task> <folder>` is one of them.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allColumns, type ExportRecord, type ExportTable } from '../exporters/table.ts';
import { writeArchimate } from '../exporters/writers/archimate.ts';
import type { Existing } from '../importers/existing.ts';
import { readSheets } from '../importers/index.ts';
import { proposeMapping } from '../importers/match.ts';
import { planImport } from '../importers/plan.ts';
import { tableOf } from '../importers/table.ts';
import type { KindName } from '../model/kinds/index.ts';

/** The best of so many: the machine has other things to do. */
const rounds = 3;
const [applications, flows, units] = [5_000, 20_000, 100];
const idOf = (kind: number, n: number): string =>
  `00000000-0000-7000-8${kind.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

function* recordsOf(
  _kind: KindName,
  count: number,
  make: (n: number) => Omit<ExportRecord, 'id' | 'version'>,
  number: number,
): Generator<ExportRecord> {
  for (let n = 0; n < count; n++) yield { id: idOf(number, n), version: 1, ...make(n) };
}

const table = (kind: KindName, rows: () => Generator<ExportRecord>): ExportTable => ({
  kind,
  columns: allColumns(kind),
  rows: (async function* () {
    yield* rows();
  })(),
});

const unit = (n: number) => ({ id: idOf(1, n % units), name: `Enhet ${n % units}` });
const application = (n: number) => ({ id: idOf(2, n % applications), name: `System ${n % applications}` });

const tables = (): ExportTable[] => [
  table('orgUnit', () => recordsOf('orgUnit', units, (n) => ({ values: { name: unit(n).name }, refs: {}, links: {} }), 1)),
  table('application', () =>
    recordsOf(
      'application',
      applications,
      (n) => ({
        values: {
          name: application(n).name,
          description: `Brukes av innbyggere & ansatte i hele kommunen. Nummer ${n}.`,
          lifecycle: 'live',
          annualCost: (n % 700) * 1000,
          userCount: n % 900,
          inUseFrom: '2015-03-01',
          personalData: n % 2 === 0,
          website: `https://eksempel.no/${n}`,
        },
        refs: { ownerUnit: unit(n), owner: unit(n + 1) },
        links: { dependencies: [application(n + 7)] },
      }),
      2,
    ),
  ),
  table('integration', () =>
    recordsOf(
      'integration',
      flows,
      (n) => ({
        values: { name: `Overføring ${n}`, frequency: 'daily', personalData: n % 3 === 0, note: `Merknad <${n}>` },
        refs: { source: application(n), target: application(n * 31 + 1) },
        links: {},
      }),
      3,
    ),
  ),
];

/** The same registry, as the planner asks for it. */
async function existing(): Promise<Existing> {
  const kinds = new Map<KindName, Map<string, ExportRecord>>();
  for (const { kind, rows } of tables()) {
    const records = new Map<string, ExportRecord>();
    for await (const record of rows) records.set(record.id, record);
    kinds.set(kind, records);
  }
  const refs = (record: ExportRecord) =>
    Object.fromEntries(Object.entries(record.refs).map(([name, target]) => [name, target?.id ?? null]));
  return {
    find: async (wanted) =>
      wanted.flatMap(({ kind }) =>
        [...(kinds.get(kind)?.values() ?? [])].map((record) => ({
          id: record.id,
          kind,
          name: String(record.values.name),
          otherNames: [],
          keys: refs(record),
          parents: [],
        })),
      ),
    contents: async (kind, ids, links) =>
      ids.flatMap((id) => {
        const record = kinds.get(kind)?.get(id);
        if (!record) return [];
        const linked = links.map((link) => [link, (record.links[link] ?? []).map((one) => one.id)]);
        return [{ id, version: 1, values: { ...record.values, ...refs(record) }, links: Object.fromEntries(linked) }];
      }),
    removed: async () => [],
    before: async () => [],
    unnamed: async () => [],
  };
}

const tasks: Record<string, (folder: string) => Promise<() => Promise<unknown>>> = {
  'Husorden writes the model': async (folder) => async () => {
    const file = createWriteStream(join(folder, 'model.xml'));
    const document = { title: 'Bench', organisation: 'Bench', language: 'nb', createdAt: new Date(0), tables: tables() } as const;
    for await (const chunk of writeArchimate(document))
      if (!file.write(chunk)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
    await new Promise<void>((resolve) => file.end(() => resolve()));
  },
  'Husorden reads it into rows': async (folder) => async () => readSheets(await readFile(join(folder, 'model.xml')), 'model.xml'),
  'Husorden reads it and plans the import': async (folder) => async () => {
    const { value } = await readSheets(await readFile(join(folder, 'model.xml')), 'model.xml');
    const found = value.map(tableOf);
    const plan = await planImport(
      found,
      found.map((one) => proposeMapping(one)),
      await existing(),
    );
    const same = plan.rows.filter(({ action }) => action === 'same').length;
    if (same !== applications + flows + units) throw new Error(`${same} rows are as they were.`);
  },
};

const here = fileURLToPath(import.meta.url);
const fastXml = (task: string) => [join(here, '..', 'archimate-fast-xml.mjs'), task];
/** What is run, in this order: the first makes the file that the others use. */
const all: [string, string[]][] = [
  ...Object.keys(tasks).map((name): [string, string[]] => [name, ['--import', 'tsx', here, name]]),
  ['fast-xml-parser builds it from a finished tree', fastXml('build')],
  ['fast-xml-parser parses it', fastXml('parse')],
];

const [task, given] = process.argv.slice(2);
const work = task === undefined ? undefined : tasks[task];
if (work && given) {
  const run = await work(given);
  const start = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, megabytes }));
} else {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-archimate-'));
  console.log(`| ${applications} applications, ${flows} flows | seconds | of processor | peak memory, MB |\n| --- | --: | --: | --: |`);
  for (const [name, command] of all) {
    let best = { seconds: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round++) {
      const { stdout, stderr } = spawnSync(process.execPath, [...command, folder], {
        encoding: 'utf8',
      });
      const line = stdout.trim().split('\n').at(-1);
      if (!line) throw new Error(stderr);
      const found = JSON.parse(line) as typeof best;
      best = {
        seconds: Math.min(best.seconds, found.seconds),
        processor: Math.min(best.processor, found.processor),
        megabytes: Math.min(best.megabytes, found.megabytes),
      };
    }
    const { seconds, processor, megabytes } = best;
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${Math.round(megabytes)} |`);
  }
  console.log(`\nThe file: ${((await stat(join(folder, 'model.xml'))).size / 1e6).toFixed(1)} MB.`);
  await rm(folder, { recursive: true, force: true });
}
