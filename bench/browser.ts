/** Measuring in a real browser: what the maps share. */
import type { Page } from 'playwright-core';

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export interface Frames {
  /** Over all of the movement. */
  perSecond: number;
  /** In the slowest tenth of the frames. */
  slowest: number;
}

/** Counts the frames the browser draws while something is done with the mouse. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
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
export async function zooming(page: Page, x: number, y: number): Promise<Frames> {
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
export const panning = (page: Page, x: number, y: number): Promise<Frames> =>
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

/** A row of a table in Markdown. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
