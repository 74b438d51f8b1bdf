/** A file that another page hands over to the import: kept in the browser for the one next page, and nowhere else. */
import type { Source } from '#app/_import/send';

let waiting: Source | null = null;

export function handOver(source: Source): void {
  waiting = source;
}

/** What was handed over, once. */
export function takeOver(): Source | null {
  const taken = waiting;
  waiting = null;
  return taken;
}
