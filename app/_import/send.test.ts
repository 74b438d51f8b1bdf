import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '#app/_import/send';
import { withCorrections, withDecision } from '#app/_import/use-import';

/** A body that arrives in pieces cut anywhere, also in the middle of a letter. */
const bodyOf = (text: string, cuts: readonly number[]): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return new ReadableStream({
    start(controller) {
      let from = 0;
      for (const to of [...places, bytes.length]) {
        if (to > from) controller.enqueue(bytes.slice(from, to));
        from = to;
      }
      controller.close();
    },
  });
};

const all = async (body: ReadableStream<Uint8Array>): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(body)) lines.push(line);
  return lines;
};

test('messages come back whole however the network cuts them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat()), async (messages, cuts) => {
      const written = messages.map((message) => JSON.stringify({ message }));
      expect(await all(bodyOf(written.map((line) => `${line}\n`).join(''), cuts))).toEqual(written);
    }),
  );
});

test('a line that was cut off is not a message', async () => {
  expect(await all(bodyOf('{"type":"end"}\n{"type":"app', []))).toEqual(['{"type":"end"}']);
});

test('a later correction of a cell replaces the earlier one, and others stay', () => {
  const cell = { sheet: 'Ark1', row: 2, column: 3 };
  const other = { sheet: 'Ark1', row: 3, column: 3, value: '1' };
  expect(withCorrections([{ ...cell, value: 'a' }, other], [{ ...cell, value: null }])).toEqual([other, { ...cell, value: null }]);
});

test('decisions about columns add up, until the rows are said to be something else', () => {
  const first = withDecision([], { sheet: 'A', kind: 'application' });
  const second = withDecision(first, { sheet: 'A', columns: [{ column: 1, target: 'x' }] });
  const third = withDecision(second, { sheet: 'A', columns: [{ column: 2, target: 'y' }] });
  const columns = [
    { column: 1, target: 'x' },
    { column: 2, target: 'y' },
  ];
  expect(third).toEqual([{ sheet: 'A', kind: 'application', columns }]);
  expect(withDecision(third, { sheet: 'A', columns: [{ column: 2, target: '' }] })).toEqual([
    { sheet: 'A', kind: 'application', columns: [columns[0], { column: 2, target: '' }] },
  ]);
  expect(withDecision(third, { sheet: 'A', kind: 'vendor' })).toEqual([{ sheet: 'A', kind: 'vendor' }]);
  expect(withDecision(third, { sheet: 'B', kind: null })).toEqual([...third, { sheet: 'B', kind: null }]);
});
