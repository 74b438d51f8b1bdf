/** What the page of shared solutions shows, as its address says it. Pure. */
import { type Answer, answerNames, type Grouping } from '#model/adoption';

export const adoptionNames = { by: 'etter', answer: 'svar' } as const;
export const themeWord = 'tema';

export const readAdoption = (query: Pick<URLSearchParams, 'get'>): { by: Grouping; only: Answer | null } => ({
  by: query.get(adoptionNames.by) === themeWord ? 'theme' : 'manager',
  only: answerNames.find((name) => name === query.get(adoptionNames.answer)) ?? null,
});
