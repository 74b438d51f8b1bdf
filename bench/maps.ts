/**
 * The capability map in a real browser: from request to drawn, frames per second while panning and zooming, bytes sent, heap.
 * `npx tsx bench/maps.ts` builds when needed, serves a made-up catalogue of each size, and prints a table.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
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
import { type Frames, median, panning, row, zooming } from './browser.ts';

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
    const zoom = await zooming(page, x, y);
    const pan = await panning(page, x, y);
    return { size, milliseconds: median(times), kilobytes, boxes, megabytes: usedSize / 1e6, zoom, pan };
  } finally {
    await browser.close();
    await listening.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

console.log(
  row(['nodes', 'request to drawn, ms', 'boxes drawn', 'kB sent', 'heap MB', 'fps zooming (slowest tenth)', 'fps panning (slowest tenth)']),
);
console.log(row(Array.from({ length: 7 }, () => '---:')));
for (const size of sizes) {
  const { milliseconds, boxes, kilobytes, megabytes, zoom, pan } = await measure(size);
  const frames = ({ perSecond, slowest }: Frames) => `${perSecond.toFixed(0)} (${slowest.toFixed(0)})`;
  console.log(row([size, milliseconds.toFixed(0), boxes, kilobytes.toFixed(0), megabytes.toFixed(0), frames(zoom), frames(pan)]));
}
