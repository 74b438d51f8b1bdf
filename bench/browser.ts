/** Measuring in a real browser: what the maps share. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { type Database, openDatabase } from '../db/client.ts';
import { launchChromium } from '../tests/e2e/setup/chromium.ts';
import { serve } from '../tests/e2e/setup/serve.ts';
import type { MadeUp } from './made-up.ts';

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export interface Frames {
  /** Over all of the movement. */
  perSecond: number;
  /** In the slowest tenth of the frames. */
  slowest: number;
}

const window = { width: 1600, height: 1000 };

/** Somebody at the site, with what is measured of the visit. */
export interface Visit {
  page: Page;
  /** Seconds from the request until what the selector names is there: the median of some loads, after one that is not counted. */
  load(path: string, drawn: string, rounds?: number): Promise<number>;
  /** What the last load sent, and what the page then holds. */
  weight(): Promise<{ kilobytes: number; megabytes: number }>;
  movement(): Promise<{ zoom: Frames; pan: Frames }>;
}

/** Fills an own database, serves it as a newcomer would, and visits it as the one who is signed in. */
export async function visiting<M extends MadeUp, T>(
  fill: (database: Database) => Promise<M>,
  work: (visit: Visit, made: M) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-bench-'));
  try {
    const database = await openDatabase({ folder });
    const made = await fill(database).finally(() => database.close());
    const server = await serve(folder);
    const listening = await launchChromium();
    const browser = await chromium.connect(listening.wsEndpoint());
    try {
      const context = await browser.newContext({ baseURL: server.origin, viewport: window, locale: 'nb-NO' });
      await context.addCookies([{ name: 'husorden', value: made.token, url: server.origin }]);
      return await work(await visitOf(await context.newPage()), made);
    } finally {
      await browser.close();
      await listening.close();
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function visitOf(page: Page): Promise<Visit> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return {
    page,
    load: async (path, drawn, rounds = 3) => {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        bytes = 0;
        const start = performance.now();
        await page.goto(path, { waitUntil: 'commit' });
        await page.locator(drawn).first().waitFor({ timeout: 180_000 });
        times.push((performance.now() - start) / 1000);
      }
      return median(times.slice(1));
    },
    weight: async () => {
      await page.waitForLoadState('networkidle');
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return { kilobytes: bytes / 1000, megabytes: usedSize / 1e6 };
    },
    movement: async () => {
      const box = await page.locator('.react-flow').boundingBox();
      if (!box) throw new Error('There is no picture.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return { zoom: await zooming(page, x, y), pan: await panning(page, x, y) };
    },
  };
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

/** In and out again with the wheel. */
async function zooming(page: Page, x: number, y: number): Promise<Frames> {
  await page.mouse.move(x, y);
  return framesWhile(page, async () => {
    await page.keyboard.down('Control');
    for (let i = 0; i < 40; i += 1) {
      await page.mouse.wheel(0, i < 25 ? -60 : 40);
      await page.waitForTimeout(30);
    }
    await page.keyboard.up('Control');
  });
}

/** Back and forth with the mouse. */
const panning = (page: Page, x: number, y: number): Promise<Frames> =>
  framesWhile(page, async () => {
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

/** Frames per second, and those of the slowest tenth. */
export const frames = ({ perSecond, slowest }: Frames): string => `${perSecond.toFixed(0)} (${slowest.toFixed(0)})`;

/** What stands below a table of frames. */
export const framesNote =
  'Frames are those that headless Chromium draws, by requestAnimationFrame, in a window of 1600 × 1000. It has no graphics card here: everything is painted by the processor, which the server and whatever else runs on the machine share. Loading is the median of three, after one that is not counted.';

/** A table in Markdown, with numbers to the right. */
export const table = (headings: readonly string[], rows: readonly string[]): string =>
  [row(headings), row(headings.map(() => '---:')), ...rows].join('\n');

/** A row of a table in Markdown. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
