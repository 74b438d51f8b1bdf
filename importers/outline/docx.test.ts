import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocxOutline } from '#exporters/outline/docx';
import { readDocxOutline } from '#importers/outline/docx';
import { outlineLimits } from '#importers/outline/options';
import type { Outline } from '#model/outline';
import { anyOutline } from '#tests/exchange/outlines';

const read = (bytes: Uint8Array, file = 'fil.docx') => readDocxOutline(bytes, file, { limits: outlineLimits, hooks: {} });
const write = async (outline: Outline) =>
  (await writeDocxOutline(outline, { language: 'nb', date: new Date('2026-02-17T00:00:00Z') })).bytes;

describe('Word, there and back', () => {
  it('gives the same tree, whatever it holds, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, async (outline) => {
        const { outline: back, losses } = await read(await write(outline));
        expect(losses).toEqual([]);
        expect(back).toEqual(outline);
      }),
      { numRuns: 60 },
    );
  });
});
