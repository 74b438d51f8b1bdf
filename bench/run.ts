/** `npm run bench`: fills databases, measures everyone, and writes docs/benchmarks*.md. `--quick` is smaller; `--graphql` leaves out the web application. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, needsBuild } from '../cli/build.ts';
import type { Name } from './contenders.ts';
import { type Filled, filled } from './databases.ts';
import { measureDocuments } from './documents.ts';
import { type Imported, measureImport } from './import.ts';
import { countStatements, type Measured, measure } from './measure.ts';
import { otherNames, runOther } from './others.ts';
import { reportOutlines } from './outline-report.ts';
import { queryNames } from './queries.ts';
import { report } from './report.ts';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const names: Name[] = [
  'bare',
  'postgraphile',
  'postgraphileSessions',
  'yoga',
  ...(args.includes('--graphql') ? [] : (['husorden'] as const)),
];
const server = process.env.DATABASE_URL ?? 'postgres://husorden:husorden@localhost:5432/postgres';
const plan = quick
  ? { applications: 1_000, sizes: [200, 4_000], rows: 1_000, settings: { rounds: 4, milliseconds: 200, atOnce: 4 } }
  : { applications: 10_000, sizes: [1_000, 100_000], rows: 10_000, settings: { rounds: 30, milliseconds: 400, atOnce: 4 } };

const start = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** Measures in a database of so many applications, and drops it whatever happens. */
async function within<T>(name: string, applications: number, work: (database: Filled) => Promise<T>): Promise<T> {
  say(`filling ${applications} applications`);
  const database = await filled(server, name, applications);
  try {
    return await work(database);
  } finally {
    await database.drop();
  }
}

if (names.includes('husorden') && (await needsBuild())) {
  say('building the web application');
  await build();
}

const main = await within('husorden_bench', plan.applications, async ({ sql, url, token }) => {
  const [version] = await sql<{ text: string }[]>`select 'PostgreSQL ' || current_setting('server_version') as text`;
  say('counting statements');
  const counts = await countStatements(url, token, names);
  const measured = await measure(sql, url, token, names, queryNames, plan.settings, say);
  say('importing');
  const results: Imported[] = await measureImport(url, plan.rows);
  return { counts, measured, results, postgres: version?.text ?? 'PostgreSQL' };
});

const sizes: [number, Measured[]][] = [];
for (const applications of plan.sizes)
  sizes.push([
    applications,
    await within(`husorden_bench_${applications}`, applications, ({ sql, url, token }) =>
      measure(sql, url, token, names, ['list'], plan.settings, say),
    ),
  ]);

say('documents');
const documents = await measureDocuments(quick ? [1_000] : [1_000, 10_000]);

const [cpu] = cpus();
const text = report({
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node.js ${process.versions.node}`,
  postgres: main.postgres,
  commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? ' with changes' : ''),
  command: ['npm run bench', ...(args.length ? ['--', ...args] : [])].join(' '),
  minutes: (Date.now() - start) / 60_000,
  applications: plan.applications,
  atOnce: plan.settings.atOnce,
  rounds: plan.settings.rounds,
  measured: main.measured,
  counts: main.counts,
  sizes,
  imported: { rows: plan.rows, results: main.results },
  documents,
});
// A quick run shows its numbers and leaves the real ones in the documentation alone.
if (quick) console.log(`\n${text}`);
else writeFileSync(join(fileURLToPath(new URL('..', import.meta.url)), 'docs/benchmarks.md'), text);
await reportOutlines(quick, say);
if (!quick)
  for (const name of otherNames) {
    say(name);
    runOther(name);
  }
say('done');
