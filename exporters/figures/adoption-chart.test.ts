import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adoptionCharts } from '#exporters/figures/adoption-chart';
import { answerNames, grouped, type Solution } from '#model/adoption';
import { solution } from '#tests/setup/solution';
import { textsIn } from '#tests/setup/svg';

const drawn = (solutions: readonly Solution[]) => adoptionCharts(grouped(solutions, 'manager'), 'Ingen', 'Etter forvalter', 'nb');

const squaresIn = (svg: string): number => (svg.match(/<g transform/g) ?? []).length - answerNames.length;

it('has a square for each solution, whatever managers are called, on pictures no higher than a page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...answerNames), fc.option(fc.string({ unit: 'binary', maxLength: 200 }))), {
        minLength: 1,
        maxLength: 300,
      }),
      (some) => {
        const charts = drawn(some.map(([answer, manager], at) => solution(String(at), answer, manager)));
        expect(charts.reduce((sum, svg) => sum + squaresIn(svg), 0)).toBe(some.length);
        for (const svg of charts) {
          textsIn(svg);
          expect(Number(/ height="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(900);
        }
      },
    ),
  );
});

it('says the manager and how many of its solutions are in use, and what the signs mean', () => {
  const [svg = ''] = drawn([solution('a', 'used', '<KS>'), solution('b', 'unsure', '<KS>'), solution('c', 'not_used', null)]);
  expect(textsIn(svg)).toEqual(['Etter forvalter', 'I bruk', 'Ikke i bruk', 'Usikkert', 'Ikke aktuell', '<KS>', '1/2', 'Ingen', '0/1']);
});

it('is no picture where there is nothing', () => {
  expect(drawn([])).toEqual([]);
});
