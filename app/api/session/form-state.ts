/** What a form is told after it was sent: what was wrong, as a whole and field by field. */
import { Refusal, ValidationFailed } from '#model/errors';
import type { Language } from '#model/text';

export interface FormState {
  message: string | null;
  problems: readonly { field: string; message: string }[];
  /** What was written, except passwords, so that it need not be written again. */
  written: Readonly<Record<string, string>>;
  /** Counts the answers, so that the same refusal twice is still an answer. */
  turn: number;
}
export const untouched: FormState = { message: null, problems: [], written: {}, turn: 0 };

/** Tells a refusal in the reader's language. @throws what is not a refusal */
export function refused(error: unknown, language: Language, before: FormState, written: FormState['written'] = {}): FormState {
  if (!(error instanceof Refusal)) throw error;
  const problems =
    error instanceof ValidationFailed ? error.problems.map(({ at, text }) => ({ field: at.field ?? '', message: text[language] })) : [];
  return { message: problems.length > 0 ? null : error.text[language], problems, written, turn: before.turn + 1 };
}
