/** Problems as readers and planners first see them: what is said, before it is known where. */

import { planTexts } from '#importers/problems-plan';
import { valueTexts } from '#importers/problems-values';
import type { Place, Problem, Severity } from '#model/result';
import { fill, type Text } from '#model/text';

const texts = { ...valueTexts, ...planTexts };
export type Code = keyof typeof texts;
type Fillings = Record<string, string | number | Text>;

/** A problem that does not yet know its place. */
export type Said = Omit<Problem, 'at'>;

/** Says one thing in all three languages. */
export const say = (code: Code, severity: Severity, fillings: Fillings = {}): Said => ({
  code,
  severity,
  ...(typeof fillings.value === 'string' ? { value: fillings.value } : {}),
  text: fill(texts[code], fillings),
});

export const placed = (said: Said, at: Place): Problem => ({
  code: said.code,
  severity: said.severity,
  at,
  ...(said.value === undefined ? {} : { value: said.value }),
  text: said.text,
});

/** Texts joined to one, in each language. */
export const joinTexts = (items: readonly Text[], separator = ', '): Text => ({
  nb: items.map((item) => item.nb).join(separator),
  nn: items.map((item) => item.nn).join(separator),
  en: items.map((item) => item.en).join(separator),
});
