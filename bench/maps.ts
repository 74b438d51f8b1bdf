/**
 * The capability map in a real browser: from request to drawn, frames per second while panning and zooming, bytes sent, heap.
 * `npx tsx bench/maps.ts` builds when needed, serves a made-up catalogue of each size, and prints a table.
 */
import { frames, framesNote, row, table, visiting } from './browser.ts';
import { fillMap } from './maps-fill.ts';

const sizes = [100, 1_000, 5_000];
const box = '[role=treeitem]';

const rows: string[] = [];
for (const size of sizes)
  rows.push(
    await visiting(
      (database) => fillMap(database, size),
      async ({ page, load, weight, movement }) => {
        const seconds = await load('/nb/kart/kapabiliteter?niva=9&farge=cost', box);
        const { kilobytes, megabytes } = await weight();
        const boxes = await page.locator(box).count();
        const { zoom, pan } = await movement();
        return row([size, seconds.toFixed(2), boxes, kilobytes.toFixed(0), megabytes.toFixed(0), frames(zoom), frames(pan)]);
      },
    ),
  );
console.log(
  table(
    ['nodes', 'request to drawn, s', 'boxes drawn', 'kB sent', 'heap MB', 'fps zooming (slowest tenth)', 'fps panning (slowest tenth)'],
    rows,
  ),
);
console.log(`\n${framesNote}`);
