/**
 * The landscape in a real browser: from request to drawn, folded and all of it, frames per second, bytes, heap; the layout beside bare ELK;
 * and the impact of one vendor beside one recursive statement.
 * `npx tsx bench/landscape.ts` builds when needed, serves a made-up catalogue of each size, and prints tables.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import ELK from 'elkjs';
import { chromium } from 'playwright-core';
import { arrange, type ToPlace } from '../app/_map/layout-groups.ts';
import { openDatabase, rowsOf } from '../db/client.ts';
import { walk } from '../db/graph.ts';
import { withActor } from '../db/session.ts';
import { hits } from '../model/dependence.ts';
import { launchChromium } from '../tests/e2e/setup/chromium.ts';
import { serve } from '../tests/e2e/setup/serve.ts';
import { type Frames, median, panning, row, zooming } from './browser.ts';
import { endsOf, fillLandscape, type Made } from './landscape-fill.ts';

const sizes = [100, 1_000, 5_000];
/** Each load is done so many times; the median counts. */
const rounds = 3;
const window = { width: 1600, height: 1000 };

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

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

async function impactOf(folder: string, { actor, vendor }: Made) {
  const database = await openDatabase({ folder });
  try {
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
  } finally {
    await database.close();
  }
}

/** The layout as the page does it beside ELK with everything at once; ELK gets two minutes. */
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
      { timeout: 120_000 },
    );
    return { ours, bare: Number(stdout) };
  } catch {
    return { ours, bare: null };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(size: number) {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-landscape-'));
  const database = await openDatabase({ folder });
  const made = await fillLandscape(database, size);
  await database.close();
  const impact = await impactOf(folder, made);
  const server = await serve(folder);
  const listening = await launchChromium();
  const browser = await chromium.connect(listening.wsEndpoint());
  try {
    const context = await browser.newContext({ baseURL: server.origin, viewport: window, locale: 'nb-NO' });
    await context.addCookies([{ name: 'husorden', value: made.token, url: server.origin }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const load = async (path: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        bytes = 0;
        times.push(
          await seconds(async () => {
            await page.goto(path, { waitUntil: 'commit' });
            await page.locator('.react-flow__node').first().waitFor({ timeout: 180_000 });
          }),
        );
      }
      return median(times);
    };
    await load('/nb/landskap');
    const first = await load('/nb/landskap');
    const all = await load('/nb/landskap?apne=alle');
    await page.waitForLoadState('networkidle');
    const kilobytes = bytes / 1000;
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const box = await page.locator('.react-flow').boundingBox();
    if (!box) throw new Error('There is no map.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const zoom = await zooming(page, x, y);
    const pan = await panning(page, x, y);
    return { size, first, all, kilobytes, megabytes: usedSize / 1e6, zoom, pan, impact };
  } finally {
    await browser.close();
    await listening.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const frames = ({ perSecond, slowest }: Frames) => `${perSecond.toFixed(0)} (${slowest.toFixed(0)})`;
const table = (headings: readonly string[], rows: readonly string[]): void =>
  console.log(`\n${[row(headings), row(headings.map(() => '---:')), ...rows].join('\n')}`);
const two = (value: number): string => value.toFixed(2);

const drawn: string[] = [];
const reached: string[] = [];
const laid: string[] = [];
for (const size of sizes) {
  const { first, all, kilobytes, megabytes, zoom, pan, impact } = await measure(size);
  drawn.push(row([size, 4 * size, two(first), two(all), kilobytes.toFixed(0), megabytes.toFixed(0), frames(zoom), frames(pan)]));
  reached.push(row([4 * size, impact.members, two(impact.ours), impact.count, two(impact.theirs)]));
  const { ours, bare } = await layouts(size);
  laid.push(row([size, 4 * size, two(ours), bare === null ? 'not done in 120' : two(bare)]));
}
table(
  [
    'applications',
    'integrations',
    'request to drawn, s',
    'all of it drawn, s',
    'kB sent',
    'heap MB',
    'fps zooming (slowest tenth)',
    'fps panning (slowest tenth)',
  ],
  drawn,
);
table(['nodes', 'edges', 'layout in groups, s', 'bare ELK, all at once, s'], laid);
table(['integrations', 'hit', 'impact with every edge, s', 'ids by one recursive statement', 's'], reached);
