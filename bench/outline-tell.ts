/** Does the work, and tells how much processor time it took and the most memory the process came to hold. Time on the clock would say what else the machine did. */
export async function tell<T>(work: () => Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(`\n${JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1000 })}`);
  return result;
}
