/** The use of shared solutions as a figure in a report. */
import { readAdoption } from '#app/_adoption/state';
import { type SolutionsAnswer, solutionsDocument, solutionsIn } from '#app/_data/shared-solutions';
import type { Draw } from '#app/api/figures/drawing';
import { adoptionBy } from '#exporters/reports/adoption';
import { run } from '#graphql/execute';
import { answers, standingOf } from '#model/adoption';

export const drawAdoption: Draw = async ({ query }, drawing) => {
  const { database, actor, language } = drawing;
  const { by, only } = readAdoption(new URLSearchParams(query));
  const all = solutionsIn(await run<SolutionsAnswer>(database, actor, { document: solutionsDocument, language }));
  const solutions = only ? all.filter((one) => standingOf(one).answer === only) : all;
  return { about: [only ? answers[only][language] : undefined], pictures: [], table: adoptionBy(by, solutions, drawing) };
};
