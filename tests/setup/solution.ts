/** A national shared solution that somebody has answered about. */
import type { Answer, Solution } from '#model/adoption';

export const solution = (name: string, answer: Answer | null, manager: string | null): Solution => ({
  id: name,
  name,
  type: 'state',
  manager: manager === null ? null : { id: manager, name: manager },
  themes: [],
  applications: [],
  integrations: 0,
  agreements: 0,
  given: { id: name, version: 1, answer, note: null, decidedOn: null },
});
