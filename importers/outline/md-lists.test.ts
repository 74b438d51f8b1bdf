import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mdReader } from '#importers/outline/md';
import { outlineLimits } from '#importers/outline/options';

const read = async (text: string, most: number) =>
  (await mdReader(most)(new TextEncoder().encode(text), 'liste.md', { limits: outlineLimits, hooks: {} })).outline;

/** The parser keeps the blank line between two pieces of code below a list only when nothing stands before the list. */
const withoutBlankLines = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/(?:\\n)+/g, '\\n'));

const words = fc.constantFrom('Lønn', 'Kjøring av lønn', '`kode`', '**Eier:** Enhet 4', '1980 var et år', '> sitat', '<!-- {"id":"x"} -->');
const line = fc.record({
  indent: fc.constantFrom('', ' ', '  ', '    ', '      ', '\t', '\t\t', '  \t'),
  marker: fc.constantFrom('- ', '- ', '* ', '1. ', '1) ', '', '', '-', '- - ', '## ', '***'),
  words,
  blank: fc.boolean(),
});
const made = fc
  .array(line, { minLength: 1, maxLength: 25 })
  .map(
    (lines) =>
      `- Topp\n${lines.map(({ indent, marker, words: said, blank }) => `${indent}${marker}${said}\n${blank ? '\n' : ''}`).join('')}`,
  );

describe('a long list is read in pieces', () => {
  test('and gives what the whole gives, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (text) => {
        expect(withoutBlankLines(await read(text, 0))).toEqual(withoutBlankLines(await read(text, Number.POSITIVE_INFINITY)));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['code with bullets in it', '- a\n  - b\n\n    ```\n    - c\n\n    - d\n    ```\n\n  - e\n'],
    ['a comment over several lines', '- a\n  <!-- first\n  - b\n  - c -->\n  - d\n'],
    ['a hard line break deep in', '- a\n  - b  \n    c\n  - d\n'],
    ['a paragraph of the item above, after its items', '- a\n  - b\n    - c\n\n  More about a.\n\n- d\n'],
    ['other line ends than the usual, deep in', '- a\n  - b\n    - c \u2028 d \u2029 e\u0085f\n    - g\n'],
    ['a title that begins with a hard space', '- \u00a0a\n\n  - b\n\n    c\n\n    d\n'],
    ['code by its indentation', '- a\n  - b\n\n        - c\n\n        - d\n  - e\n'],
  ])('%s', async (_, text) => {
    expect(await read(text, 0)).toEqual(await read(text, Number.POSITIVE_INFINITY));
  });

  test('the time grows with the length, not with its square', async () => {
    const list = (count: number) =>
      `- Kommunen\n${Array.from({ length: count }, (_, i) => `${'  '.repeat(1 + (i % 4))}- Tjeneste ${i}`).join('\n')}\n`;
    const taken = async (count: number) => {
      const start = process.cpuUsage();
      const { root } = await read(list(count), 4_000);
      const { user } = process.cpuUsage(start);
      expect(root.title).toBe('Kommunen');
      return user;
    };
    await taken(1_000);
    const few = await taken(2_000);
    // Eight times as much; the square would be 64.
    expect(await taken(16_000)).toBeLessThan(few * 30);
  });
});
