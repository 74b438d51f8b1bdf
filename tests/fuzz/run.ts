/** `npm run fuzz [-- COUNT [SEED]]`: mutated real files through every reader, in processes with bounds on time and memory. Ends with 1 when something was found, and keeps it. */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { corpus, type Real } from '#tests/fuzz/corpus';
import { mutated } from '#tests/fuzz/mutate';

const [count = 5_000, seed = 1] = process.argv.slice(2).map(Number);
const longest = 15_000;
const heap = 768;
const found = new URL('./found/', import.meta.url);

/** What all the reading in one worker may come to hold, in bytes. */
const mostMemory = 1_500_000_000;

interface Answer {
  problem: string | null;
  memory: number;
}

/** A process that judges files, replaced when it hangs or falls. */
function judges() {
  const start = () =>
    fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${heap}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  let worker = start();
  const judge = (real: Real): Promise<Answer> =>
    new Promise((resolve) => {
      let said = '';
      const end = (answer: Answer, broken: boolean) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        worker.stderr?.removeAllListeners();
        if (broken) {
          worker.kill('SIGKILL');
          worker = start();
        }
        resolve(answer);
      };
      const timer = setTimeout(() => end({ problem: `no answer within ${longest / 1000} s`, memory: 0 }, true), longest);
      worker.stderr?.on('data', (part: Buffer) => {
        said = (said + part.toString()).slice(-2_000);
      });
      worker.once('exit', (code, signal) => end({ problem: `the process ended with ${code ?? signal}: ${said}`, memory: 0 }, true));
      worker.once('message', (answer: Answer) => {
        const unbounded = answer.memory > mostMemory;
        end(unbounded ? { ...answer, problem: answer.problem ?? `held ${Math.round(answer.memory / 1_000_000)} MB` } : answer, unbounded);
      });
      worker.send({ bytes: real.bytes, file: real.file });
    });
  return { judge, stop: () => worker.kill() };
}

const files = await corpus();
let next = 0;
let most = 0;
const slowest = { milliseconds: 0, file: '' };
const problems: string[] = [];
const began = performance.now();

/** Takes the next file until there are none left. */
async function work(): Promise<void> {
  const { judge, stop } = judges();
  // The first file also pays for the code that is loaded.
  await judge(files[0] ?? { file: 'x', bytes: new Uint8Array() });
  for (let i = next++; i < count; i = next++) {
    const real = files[i % files.length];
    const other = files[(i * 7 + 3) % files.length];
    if (!real || !other) break;
    const bytes = mutated(real.bytes, other.bytes, seed * 1_000_003 + i);
    const start = performance.now();
    const { problem, memory } = await judge({ file: real.file, bytes });
    const milliseconds = performance.now() - start;
    most = Math.max(most, memory);
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, file: `${real.file} (${i})` });
    if (problem === null) continue;
    problems.push(problem);
    mkdirSync(found, { recursive: true });
    const name = `${seed}-${i}-${real.file}`;
    writeFileSync(new URL(name, found), bytes);
    console.log(`${name}: ${problem.split('\n').slice(0, 4).join('\n  ')}`);
  }
  stop();
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
const seconds = (performance.now() - began) / 1000;
console.log(
  `${count} mutations of ${files.length} files with seed ${seed} in ${seconds.toFixed(0)} s: ${problems.length} found. ` +
    `The slowest took ${(slowest.milliseconds / 1000).toFixed(1)} s (${slowest.file}); a worker came to hold ${Math.round(most / 1_000_000)} MB.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
