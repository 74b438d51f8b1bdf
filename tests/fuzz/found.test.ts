/** What the fuzz run once found: it stays mended. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corpus } from '#tests/fuzz/corpus';
import { judge } from '#tests/fuzz/judge';
import { mutated } from '#tests/fuzz/mutate';

const folder = new URL('./found/', import.meta.url);

it.each(readdirSync(folder).filter((name) => name !== 'README.md'))('%s is read, or refused with a sentence', async (name) => {
  expect(await judge(new Uint8Array(readFileSync(new URL(name, folder))), name)).toBeNull();
});

it('the files that are mutated are of every format, and whole ones are judged well', async () => {
  const files = await corpus();
  expect(new Set(files.map(({ file }) => file.split('.').at(-1)))).toEqual(
    new Set(['mm', 'xmind', 'xlsx', 'docx', 'pdf', 'md', 'opml', 'csv', 'json']),
  );
  for (const { file, bytes } of files) expect(await judge(bytes, file), file).toBeNull();
}, 60_000);

it('a mutation changes a file, and the same number changes it in the same way', async () => {
  const files = await corpus();
  for (const [i, { file, bytes }] of files.entries()) {
    const made = [0, 1, 2, 3].map((n) => mutated(bytes, bytes, i * 10 + n));
    expect(
      made.some((one) => Buffer.compare(one, bytes) !== 0),
      file,
    ).toBe(true);
    expect(Buffer.compare(mutated(bytes, bytes, i), mutated(bytes, bytes, i))).toBe(0);
  }
});
