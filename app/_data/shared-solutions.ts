/** The national shared solutions as the API tells them. */
import type { Solution } from '#model/adoption';

export const solutionsDocument = `query SharedSolutions { sharedSolutions {
  id name type manager { id name } themes { id name } applications { id name inUse retired since } integrations agreements
  given { id version answer note decidedOn }
} }`;

interface Told extends Omit<Solution, 'given'> {
  given: (Omit<NonNullable<Solution['given']>, 'answer'> & { answer: string | null }) | null;
}
export interface SolutionsAnswer {
  sharedSolutions: Told[];
}

/** The API writes options in capitals, the model does not. */
export const solutionsIn = ({ sharedSolutions }: SolutionsAnswer): Solution[] =>
  sharedSolutions.map((one) => ({
    ...one,
    given: one.given && { ...one.given, answer: (one.given.answer?.toLowerCase() ?? null) as NonNullable<Solution['given']>['answer'] },
  }));
