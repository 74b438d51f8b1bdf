/** The door to the worker threads: reading and writing beside the server, with progress, and stopped when nobody waits. */
import { expect, test } from 'vitest';
import { readAside, writeAside } from '#app/api/convert/worker';
import { outlineLimits } from '#importers/outline/options';
import { Refusal } from '#model/errors';
import type { Outline } from '#model/outline';
import { differences } from '#model/outline-tree';

const large = (count: number): Outline => ({
  root: {
    title: 'Kommunen',
    children: Array.from({ length: count }, (_, i) => ({
      title: `Tjeneste ${i}`,
      description: 'Beskriver hva kommunen gjør her, for hvem og hvor ofte.',
      children: [],
    })),
  },
});

/** How often the event loop came round while the work went on, every 10 ms when it is free. */
async function beatsDuring<T>(work: Promise<T>): Promise<{ result: T; beats: number; milliseconds: number }> {
  const start = Date.now();
  let beats = 0;
  const beating = setInterval(() => {
    beats += 1;
  }, 10);
  const result = await work.finally(() => clearInterval(beating));
  return { result, beats, milliseconds: Date.now() - start };
}

test('an outline is written with progress that counts its nodes, while the server answers others', { timeout: 60_000 }, async () => {
  const outline = large(20_000);
  const told: { done: number; total: number }[] = [];
  const writing = writeAside(outline, 'docx', { language: 'nb', onProgress: (now) => told.push(now) });
  const { result, beats, milliseconds } = await beatsDuring(writing);
  expect(told.length).toBeGreaterThan(5);
  expect(told.every(({ total }) => total === 20_001)).toBe(true);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(told.at(-1)?.done).toBe(20_001);
  // In this process it would be one or two.
  expect(beats).toBeGreaterThan(milliseconds / 10 / 10);
  const { outline: back } = await readAside(result.bytes, 'tre.docx');
  expect(differences(outline, back)).toEqual([]);
});

test('whoever leaves stops the writing and the reading, and the door still works', { timeout: 60_000 }, async () => {
  const stop = new AbortController();
  const writing = writeAside(
    large(50_000),
    'outline-xlsx',
    { language: 'nb', onProgress: () => stop.abort(new Error('left')) },
    stop.signal,
  );
  await expect(writing).rejects.toThrow('left');
  const bytes = new TextEncoder().encode(`# Alt\n\n${'- Lønn og *personal*\n'.repeat(50_000)}`);
  const leave = new AbortController();
  const reading = readAside(bytes, 'alt.md', { hooks: { onProgress: () => leave.abort(new Error('left too')), signal: leave.signal } });
  await expect(reading).rejects.toThrow('left too');
  expect((await writeAside(large(2), 'md', { language: 'nb' })).bytes.length).toBeGreaterThan(100);
});

test('limits and refusals reach across', { timeout: 30_000 }, async () => {
  const bytes = new TextEncoder().encode('- a\n- b\n- c\n');
  await expect(readAside(bytes, 'a.md', { limits: { ...outlineLimits, nodes: 2 } })).rejects.toMatchObject({ code: 'too_many_nodes' });
  await expect(readAside(new Uint8Array(), 'tom.md')).rejects.toThrow(Refusal);
});
