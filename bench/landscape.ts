/**
 * The landscape in a real browser: from request to drawn, folded and all of it, frames per second, bytes, heap; the layout beside bare ELK;
 * and the impact of one vendor beside one recursive statement.
 * `npx tsx bench/landscape.ts [sizes]` builds when needed, serves a made-up catalogue of each size, and prints tables.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import ELK from 'elkjs';
import { arrange, type ToPlace } from '../app/_map/layout-groups.ts';
import { type Database, rowsOf } from '../db/client.ts';
import { walk } from '../db/graph.ts';
import { withActor } from '../db/session.ts';
import { gatherStatistics } from '../db/statistics.ts';
import { hits } from '../model/dependence.ts';
import { frames, framesNote, median, row, table, visiting } from './browser.ts';
import { endsOf, fillLandscape, type Made } from './landscape-fill.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 5_000];
const rounds = 3;
/** How long ELK is let work at everything at once. */
const patience = 120;

/** Processor time of this process, where the database and the layout run too: it does not count what else the machine does. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a database can do at best: the ids of all that is hit, by one statement, on the same rows and below the same policies. */
const recursive = (vendor: string) => sql`with recursive hit(id) as (
    select ${vendor}::uuid
    union
    select x.id from hit h cross join lateral (
      select a.id from application a where (a.vendor_id = h.id or a.hosting_vendor_id = h.id) and a.removed_at is null
      union all select i.id from integration i where (i.source_id = h.id or i.platform_id = h.id or i.vendor_id = h.id) and i.removed_at is null
      union all select i.target_id from integration i where i.id = h.id
      union all select r.source_id from relation r where r.target_id = h.id and r.verb = 'depends_on'
      union all select r.target_id from relation r where r.source_id = h.id and r.verb in ('supports', 'holds', 'realises', 'carries')
    ) x
  ) select count(*)::int as count from hit`;

async function impactOf(database: Database, { actor, vendor }: Made) {
  const stepsOf = (kind: string) => hits.filter((step) => step.kind === kind);
  const ours: number[] = [];
  const theirs: number[] = [];
  let [members, count] = [0, 0];
  for (let round = 0; round <= rounds; round += 1)
    await withActor(database, actor, async ({ db }) => {
      ours.push(
        await seconds(async () => {
          const { edges } = await walk(db, { id: vendor, kind: 'vendor' }, stepsOf, { depth: 20, most: 50_000 });
          members = new Set(edges.map(({ to }) => to)).size;
        }),
      );
      theirs.push(
        await seconds(async () => {
          count = (await rowsOf<{ count: number }>(db, recursive(vendor)))[0]?.count ?? 0;
        }),
      );
    });
  return { ours: median(ours.slice(1)), theirs: median(theirs.slice(1)), members, count };
}

/** The layout as the page does it beside ELK with everything at once. */
async function layouts(size: number): Promise<{ ours: number; bare: number | null }> {
  const box = { width: 188, height: 60 };
  const nodes = Array.from({ length: size }, (_, i): ToPlace => ({ id: `n${i}`, group: `Område ${1 + (i % 12)}`, ...box }));
  const edges = Array.from({ length: 4 * size }, (_, i) => {
    const [from, to] = endsOf(i, size);
    return { from: `n${from}`, to: `n${to}` };
  });
  const elk = new ELK();
  const ours = await seconds(() => arrange(nodes, edges, (graph) => elk.layout(graph)));
  const graph = {
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
    children: nodes.map(({ id }) => ({ id, ...box })),
    edges: edges.map(({ from, to }, i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
  };
  const folder = await mkdtemp(join(tmpdir(), 'husorden-layout-'));
  try {
    await writeFile(join(folder, 'graph.json'), JSON.stringify(graph));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, 'layout-bare.mjs'), join(folder, 'graph.json')],
      { timeout: 1000 * patience },
    );
    return { ours, bare: Number(stdout) };
  } catch {
    return { ours, bare: null };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const node = '.react-flow__node';

const measure = (size: number) =>
  visiting(
    async (database) => {
      const made = await fillLandscape(database, size);
      await gatherStatistics(database);
      return { ...made, impact: await impactOf(database, made) };
    },
    async ({ load, weight, movement }, { impact }) => {
      const heading = await load('/nb/landskap', 'h1');
      const first = await load('/nb/landskap', node);
      const all = await load('/nb/landskap?apne=alle', node);
      return { heading, first, all, impact, ...(await weight()), ...(await movement()) };
    },
  );

const two = (value: number): string => value.toFixed(2);

const drawn: string[] = [];
const reached: string[] = [];
const laid: string[] = [];
for (const size of sizes) {
  const { heading, first, all, kilobytes, megabytes, zoom, pan, impact } = await measure(size);
  drawn.push(
    row([size, 4 * size, two(heading), two(first), two(all), kilobytes.toFixed(0), megabytes.toFixed(0), frames(zoom), frames(pan)]),
  );
  reached.push(row([4 * size, impact.members, two(impact.ours), impact.count, two(impact.theirs)]));
  const { ours, bare } = await layouts(size);
  laid.push(row([size, 4 * size, two(ours), bare === null ? `not done in ${patience} s` : two(bare)]));
}
const tables = [
  table(
    [
      'applications',
      'integrations',
      'request to heading, s',
      'request to drawn, s',
      'all of it drawn, s',
      'kB sent',
      'heap MB',
      'fps zooming (slowest tenth)',
      'fps panning (slowest tenth)',
    ],
    drawn,
  ),
  framesNote,
  table(['nodes', 'edges', 'layout in groups, s', 'bare ELK, all at once, s'], laid),
  table(['integrations', 'hit', 'impact with every edge, s', 'ids by one recursive statement', 's'], reached),
  'Layout and impact are processor time; the database is PGlite, in the same process.',
];
console.log(tables.join('\n\n'));
