/** Judges the files it is sent, one at a time, and tells how much memory it has come to hold. */
import { judge } from '#tests/fuzz/judge';

process.on('message', async ({ bytes, file }: { bytes: Uint8Array; file: string }) => {
  const problem = await judge(bytes, file);
  process.send?.({ problem, memory: process.resourceUsage().maxRSS * 1024 });
});
