/** Processor time of processes on this machine, where the system tells it (Linux). */
import { readFileSync } from 'node:fs';

/** Milliseconds of processor time the process has had; null where that cannot be known. */
export function cpuOf(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // Fields 14 and 15 of proc(5), in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** What several processes have had between two readings; processes that came or went in between are left out. */
export function spent(before: ReadonlyMap<number, number | null>): number | null {
  let sum = 0;
  let known = false;
  for (const [pid, was] of before) {
    const is = cpuOf(pid);
    if (was === null || is === null) continue;
    sum += is - was;
    known = true;
  }
  return known ? sum : null;
}

export const readings = (pids: readonly number[]): Map<number, number | null> => new Map(pids.map((pid) => [pid, cpuOf(pid)]));
