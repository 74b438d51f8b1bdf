/** Does the work, and tells how much processor time it took and the most memory that was held, helper processes included. Time on the clock would say what else the machine did. */
import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return '';
  }
};

/** Fields of proc(5) after the name of the program; the first is the state. */
const fieldsOf = (pid: string): string[] => {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** What the processes that this one started have had: those that have ended, and those that are still there. */
function helpers(): { milliseconds: number; megabytes: number } {
  const own = fieldsOf('self');
  let milliseconds = (Number(own[13] ?? 0) + Number(own[14] ?? 0)) * 10;
  let megabytes = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = fieldsOf(pid);
    if (fields[1] !== String(process.pid)) continue;
    milliseconds += (Number(fields[11]) + Number(fields[12])) * 10;
    megabytes += Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1000;
  }
  return { milliseconds, megabytes };
}

export async function tell<T>(work: () => Promise<T>): Promise<T> {
  const [start, before] = [process.cpuUsage(), helpers()];
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  const after = helpers();
  const milliseconds = (user + system) / 1000 + after.milliseconds - before.milliseconds;
  process.stdout.write(`\n${JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1000 + after.megabytes })}\n`);
  return result;
}
