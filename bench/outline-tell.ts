/** Does the work, and tells how long it took and the most memory the process came to hold. */
export async function tell<T>(work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  process.stdout.write(`\n${JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1000 })}`);
  return result;
}
