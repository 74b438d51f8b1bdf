/** Which rules of a kind fire, over all its objects. */
import { ask } from '#app/_data/ask';
import { columnsOf } from '#app/_data/columns';
import { selectionOf } from '#app/_data/selection';
import { fromApi, isReference } from '#app/_data/values';
import type { Value, Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Problem } from '#model/result';
import type { Language } from '#model/text';
import { checkRules } from '#model/validation';

export interface FiredRule {
  problem: Problem;
  objects: { id: string; name: string }[];
}

/** The values of an object as the model has them, from the API's answer. */
export function valuesFrom(kind: KindName, answer: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(kindOf(kind).fields).map(([name, field]): [string, Value] => {
      const value = fromApi(field, answer[name]);
      return [name, isReference(value) ? value.id : value];
    }),
  );
}

/** The rules that fire, those of most objects first; the same rule at the same field is one. */
export function firedRules(kind: KindName, answers: readonly Readonly<Record<string, unknown>>[]): FiredRule[] {
  const fired = new Map<string, FiredRule>();
  for (const answer of answers)
    for (const problem of checkRules(kindOf(kind), valuesFrom(kind, answer))) {
      const key = `${problem.code} ${problem.at.field}`;
      const known = fired.get(key) ?? { problem, objects: [] };
      known.objects.push({ id: String(answer.id), name: String(answer.name) });
      fired.set(key, known);
    }
  return [...fired.values()].sort((a, b) => b.objects.length - a.objects.length);
}

/** At most so many objects are looked at. */
const most = 500;

/** Reads the objects of a kind and gives the rules that fire. */
export async function rulesThatFire(kind: KindName, language: Language): Promise<FiredRule[]> {
  const fields = columnsOf(kind).filter(({ type, name }) => type === 'field' && name !== 'name');
  const document = `query Rules { list: ${kindOf(kind).pluralName}(first: ${most}) { nodes { id name ${fields.map((column) => selectionOf(column)).join(' ')} } } }`;
  const { list } = await ask<{ list: { nodes: Record<string, unknown>[] } }>(document, {}, language);
  return firedRules(kind, list.nodes);
}
