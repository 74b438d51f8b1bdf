/**
 * The capability map in a real browser: from request to drawn, frames per second while panning and zooming, bytes sent, heap.
 * `npx tsx bench/maps.ts` builds when needed, serves a made-up catalogue of each size, and prints a table.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { createOrganisation } from '../auth/organisations.ts';
import { createSession } from '../auth/session.ts';
import { createUser, setMembership } from '../auth/users.ts';
import { openDatabase } from '../db/client.ts';
import { insertAll } from '../db/elements.ts';
import { insertPairs, linkOf } from '../db/links.ts';
import { migrate } from '../db/migrate.ts';
import { withActor } from '../db/session.ts';
import { launchChromium } from '../tests/e2e/setup/chromium.ts';
import { serve } from '../tests/e2e/setup/serve.ts';

const sizes = [100, 1_000, 5_000];
/** Each load is done so many times; the median counts. */
const rounds = 5;
const window = { width: 1600, height: 1000 };

/** Fills a folder with so many capabilities in four levels, and as many applications, each behind two of them. Gives a session. */
async function fill(folder: string, size: number): Promise<string> {
  const database = await openDatabase({ folder });
  try {
    await migrate(database);
    const { id: organisationId } = await createOrganisation(database.db, { name: 'Målekommune' });
    const { id: userId } = await createUser(database.db, {
      email: 'maler@maling.example',
      name: 'Måler',
      password: 'lampe gjerde havre tolv',
    });
    await setMembership(database.db, { userId, organisationId, role: 'reader' });
    const actor = { userId, organisationId, role: 'administrator', unitIds: [] } as const;
    await withActor(database, actor, async (session) => {
      const ids = Array.from({ length: size }, () => uuid());
      // Three blocks; below them each lies under the one a seventh of the way to it.
      const values = ids.map((_, i) => ({
        name: `Kapabilitet nummer ${i} med et vanlig navn`,
        parent: i < 3 ? null : (ids[Math.floor(i / 7) % size] ?? null),
        currentMaturity: 1 + (i % 5),
        targetMaturity: 4,
      }));
      await insertAll(
        session,
        'capability',
        ids.map((id, i) => ({ id, values: values[i] ?? { name: '' } })),
      );
      const applications = Array.from({ length: size }, () => uuid());
      await insertAll(
        session,
        'application',
        applications.map((id, i) => ({ id, values: { name: `Applikasjon ${i}`, annualCost: 1_000 * (i % 900), lifecycle: 'live' } })),
      );
      await insertPairs(
        session,
        linkOf('application', 'capabilities'),
        applications.flatMap((id, i) => [i, (i * 31 + 7) % size].map((at) => [id, ids[at] ?? ''] as const)),
      );
    });
    return (await createSession(database.db, userId, organisationId)).token;
  } finally {
    await database.close();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Frames {
  /** Over all of the movement. */
  perSecond: number;
  /** In the slowest tenth of the frames. */
  slowest: number;
}

/** Counts the frames the browser draws while something is done with the mouse. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  // As text: what compiles this file names its functions in a way that a page does not know.
  await page.evaluate(`globalThis.times = []; globalThis.counting = true;
    (function count(now) { globalThis.times.push(now ?? performance.now()); if (globalThis.counting) requestAnimationFrame(count); })()`);
  await act();
  const times = await page.evaluate<number[]>('globalThis.counting = false; globalThis.times');
  const gaps = times
    .slice(1)
    .map((time, i) => time - (times[i] ?? time))
    .toSorted((a, b) => b - a);
  const worst = gaps.slice(0, Math.max(1, Math.floor(gaps.length / 10)));
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
  return { perSecond: 1000 / mean(gaps), slowest: 1000 / mean(worst) };
}

async function measure(size: number) {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-maps-'));
  const token = await fill(folder, size);
  const server = await serve(folder);
  const listening = await launchChromium();
  const browser = await chromium.connect(listening.wsEndpoint());
  try {
    const context = await browser.newContext({ baseURL: server.origin, viewport: window, locale: 'nb-NO' });
    await context.addCookies([{ name: 'husorden', value: token, url: server.origin }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const drawn = () => page.locator('[role=treeitem]').first().waitFor({ timeout: 60_000 });
    await page.goto('/nb/kart/kapabiliteter?niva=9');
    await drawn();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bytes = 0;
      const start = performance.now();
      await page.goto('/nb/kart/kapabiliteter?niva=9&farge=cost', { waitUntil: 'commit' });
      await drawn();
      times.push(performance.now() - start);
    }
    await page.waitForLoadState('networkidle');
    const kilobytes = bytes / 1000;
    const boxes = await page.locator('[role=treeitem]').count();
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const box = await page.locator('.react-flow').boundingBox();
    if (!box) throw new Error('There is no map.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    const zoom = await framesWhile(page, async () => {
      await page.keyboard.down('Control');
      for (let i = 0; i < 40; i += 1) {
        await page.mouse.wheel(0, i < 25 ? -60 : 40);
        await page.waitForTimeout(30);
      }
      await page.keyboard.up('Control');
    });
    const pan = await framesWhile(page, async () => {
      for (const side of [1, -1, 1]) {
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (let i = 0; i <= 40; i += 1) {
          await page.mouse.move(x + side * i * 12, y + side * i * 6);
          await page.waitForTimeout(16);
        }
        await page.mouse.up();
      }
    });
    return { size, milliseconds: median(times), kilobytes, boxes, megabytes: usedSize / 1e6, zoom, pan };
  } finally {
    await browser.close();
    await listening.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
console.log(
  row(['nodes', 'request to drawn, ms', 'boxes drawn', 'kB sent', 'heap MB', 'fps zooming (slowest tenth)', 'fps panning (slowest tenth)']),
);
console.log(row(Array.from({ length: 7 }, () => '---:')));
for (const size of sizes) {
  const { milliseconds, boxes, kilobytes, megabytes, zoom, pan } = await measure(size);
  const frames = ({ perSecond, slowest }: Frames) => `${perSecond.toFixed(0)} (${slowest.toFixed(0)})`;
  console.log(row([size, milliseconds.toFixed(0), boxes, kilobytes.toFixed(0), megabytes.toFixed(0), frames(zoom), frames(pan)]));
}
