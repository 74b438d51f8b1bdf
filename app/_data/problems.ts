/** What is wrong with values before they can be sent, and what the API says is wrong with them. */
import type { RefusalAnswer } from '#app/_data/selection';
import type { Shown } from '#app/_data/values';
import type { Say } from '#app/_i18n/say';
import { fields as words } from '#app/_i18n/texts/fields';
import type { Field } from '#model/fields';

export interface FieldProblem {
  field: string | null;
  message: string;
  severity: 'error' | 'warning' | 'info';
}

/** A number that could not be read is kept as it was written; the API takes numbers only, so this is said here. */
export const unreadable = (fields: Readonly<Record<string, Field>>, values: Readonly<Record<string, Shown>>, t: Say): FieldProblem[] =>
  Object.entries(values).flatMap(([name, value]): FieldProblem[] => {
    const field = fields[name];
    const numeric = field?.type === 'number' || field?.type === 'money';
    return numeric && typeof value === 'string' ? [{ field: name, message: t(words.badNumber, { value }), severity: 'error' }] : [];
  });

const severityOf = (text: string): FieldProblem['severity'] => (text === 'warning' || text === 'info' ? text : 'error');

/** The problems of a refusal; one that speaks of no field is about the whole. */
export const problemsIn = (refusal: RefusalAnswer): FieldProblem[] =>
  refusal.problems?.length
    ? refusal.problems.map(({ field, message, severity }) => ({ field, message, severity: severityOf(severity) }))
    : [{ field: null, message: refusal.message, severity: 'error' }];
