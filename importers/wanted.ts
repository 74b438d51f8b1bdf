/** What a file makes the planner ask the registry for: one question per kind, whatever the number of rows. */

import type { Draft, Pointing } from '#importers/draft';
import type { Wanted } from '#importers/existing';
import { normalise } from '#importers/normalise';
import { hasLevels, levels, pieces } from '#importers/paths';
import { comparable, type Registry } from '#importers/registry';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

class Question {
  readonly ids = new Set<string>();
  readonly names = new Set<string>();
  readonly keys = new Map<string, Set<string>>();

  key(field: string, value: string): void {
    this.keys.set(field, (this.keys.get(field) ?? new Set()).add(value));
  }
}

class Questions {
  readonly #byKind = new Map<KindName, Question>();

  about(kind: KindName): Question {
    const question = this.#byKind.get(kind) ?? new Question();
    this.#byKind.set(kind, question);
    return question;
  }

  pointing(kind: KindName, { names = [], ids = [], keys }: Pointing): void {
    const question = this.about(kind);
    for (const { id } of ids) question.ids.add(id);
    for (const name of names.flatMap((one) => [one, ...pieces(one)])) {
      question.names.add(normalise(name));
      if (hasLevels(kind)) for (const level of levels(name)) question.names.add(normalise(level));
      if (/^\w+:/.test(name)) question.key('uri', comparable(name) ?? '');
    }
    for (const [field, { value }] of keys ?? []) question.key(field, comparable(value) ?? '');
  }

  all(): Wanted[] {
    return [...this.#byKind].map(([kind, { ids, names, keys }]) => ({
      kind,
      ids: [...ids],
      names: [...names],
      keys: Object.fromEntries([...keys].map(([field, values]) => [field, [...values]])),
      ...(kind === 'losConcept' && names.size > 0 ? { all: true } : {}),
    }));
  }
}

/** What must be known before rows can be matched and names resolved. */
export function wantedBy(drafts: readonly Draft[]): Wanted[] {
  const questions = new Questions();
  for (const draft of drafts) {
    const { fields, keys } = kindOf(draft.kind);
    const links = linksOf(draft.kind);
    const own = questions.about(draft.kind);
    if (draft.id !== undefined) own.ids.add(draft.id);
    if (draft.name !== '') own.names.add(normalise(draft.name));
    for (const field of keys.flat()) {
      const value = field === 'name' || fields[field]?.type === 'ref' ? null : comparable(draft.values.get(field));
      if (value !== null) own.key(field, value);
    }
    for (const [name, pointing] of draft.refs) {
      const field = fields[name];
      if (pointing && field?.type === 'ref') for (const kind of field.kinds.filter(isKindName)) questions.pointing(kind, pointing);
    }
    for (const [name, pointing] of draft.links) {
      const link = links.find((one) => one.name === name);
      if (pointing && link) questions.pointing(link.kind, pointing);
    }
  }
  return questions.all();
}

/** Kinds such as costs have no name in the file: they are found by what they belong to, once that is known. */
export function wantedByRefs(drafts: readonly Draft[], registry: Registry): Wanted[] {
  const questions = new Questions();
  for (const draft of drafts) {
    if (draft.id !== undefined || draft.name !== '') continue;
    const { fields, keys } = kindOf(draft.kind);
    for (const name of new Set(keys.flat())) {
      const field = fields[name];
      const pointing = draft.refs.get(name);
      if (field?.type !== 'ref' || !pointing) continue;
      for (const kind of field.kinds.filter(isKindName))
        for (const written of [...(pointing.names ?? []), ...(pointing.ids ?? []).map((one) => one.name)])
          for (const found of [...registry.byName(kind, written), ...registry.byOtherName(kind, written)])
            questions.about(draft.kind).key(name, found.id);
      for (const { id } of pointing.ids ?? []) questions.about(draft.kind).key(name, id);
    }
  }
  return questions.all();
}
