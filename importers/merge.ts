/**
 * Three-way merge: what the object was when the file was made (base), what it is now (ours), and what the file says (theirs).
 * What only one side has changed is kept; what both have changed, each in its own way, somebody must choose.
 */
import type { Draft } from '#importers/draft';
import type { Before, Content, PlanValue, Target } from '#importers/existing';
import { normalise } from '#importers/normalise';
import type { Conflict, PlanOptions, PlanRow, Taken } from '#importers/plan-types';
import { sameValue } from '#importers/same-value';
import { placed, say } from '#importers/say';
import type { Value } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { isOutlineKind, partsOf } from '#model/outline-kinds';
import type { Link } from '#model/relations';
import { same as sameText, type Text } from '#model/text';

/** What one side, the other side, both or neither have done to a value. */
export type Merged = 'ours' | 'theirs' | 'same' | 'conflict';

/** Who has changed a value since the base. `same`: both ends agree, so there is nothing to do. */
export function mergeValue<T>(base: T, ours: T, theirs: T, equal: (a: T, b: T) => boolean): Merged {
  if (equal(ours, theirs)) return 'same';
  if (equal(base, theirs)) return 'ours';
  return equal(base, ours) ? 'theirs' : 'conflict';
}

/** Members that the file has added or taken away since the base, where that is not done already. */
export function mergeMembers(
  base: ReadonlySet<string>,
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): { add: string[]; remove: string[] } {
  return {
    add: [...theirs].filter((one) => !base.has(one) && !ours.has(one)),
    remove: [...base].filter((one) => !theirs.has(one) && ours.has(one)),
  };
}

/** What a file says about a field. */
export interface Given {
  value: Value;
  target?: Target;
}

/** The name of the conflict between an object that has been removed and a file that has changed it. */
export const wholeObject = 'removed';

export const conflictKey = (id: string, field: string): string => `${id} ${field}`;

type Known = (id: string) => Target;

/** Settles what two have changed, as somebody has chosen, or says that it must be chosen. */
export class Merger {
  readonly #settled: ReadonlyMap<string, Taken>;

  constructor(
    private readonly options: Pick<PlanOptions, 'settled' | 'conflicts'>,
    private readonly befores: ReadonlyMap<string, Before>,
  ) {
    this.#settled = new Map((options.settled ?? []).map(({ id, field, take }) => [conflictKey(id, field), take]));
  }

  before(id: string | undefined): Before | undefined {
    return id === undefined ? undefined : this.befores.get(id);
  }

  taken(id: string, field: string): Taken | undefined {
    return this.#settled.get(conflictKey(id, field)) ?? this.options.conflicts;
  }

  /** Takes out of `given` what the file has not changed itself, and what must be chosen first. */
  fields(draft: Draft, row: PlanRow, given: Map<string, Given>, content: Content, known: Known): void {
    const base = this.before(content.id)?.values;
    if (!base) return;
    const kept: Text[] = [];
    for (const [field, { value, target }] of given) {
      const [was, is] = [base[field] ?? null, content.values[field] ?? null];
      const { label } = kindOf(draft.kind).fields[field] ?? { label: sameText(field) };
      const merged = stillNames(draft, field, was) ? 'ours' : mergeValue<Value>(was, is, target?.id ?? value, sameValue);
      if (merged === 'theirs' || merged === 'same') continue;
      if (merged === 'ours') {
        given.delete(field);
        kept.push(label);
        continue;
      }
      const isRef = kindOf(draft.kind).fields[field]?.type === 'ref';
      const shown = (one: Value): PlanValue => (isRef && typeof one === 'string' ? known(one) : one);
      const conflict: Conflict = { field, base: shown(was), ours: shown(is), theirs: target ?? value };
      if (this.#choose(draft, row, conflict, label) !== 'theirs') given.delete(field);
    }
    if (kept.length > 0) this.#kept(draft, kept);
  }

  /** What to add and take away of a link, when it has been changed here too. */
  members(draft: Draft, row: PlanRow, link: Link, content: Content, wanted: ReadonlyMap<string, Target>, known: Known): string[] | null {
    const base = this.before(content.id)?.links?.[link.name];
    if (!base) return null;
    const [was, is, theirs] = [new Set(base), new Set(content.links[link.name] ?? []), new Set(wanted.keys())];
    const moves = isOutlineKind(draft.kind) && partsOf(draft.kind).above === link.name;
    const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));
    if (moves && mergeValue(was, is, theirs, equal) === 'conflict') {
      const names = (ids: Iterable<string>) => [...ids].map((id) => (wanted.get(id) ?? known(id)).name);
      const conflict: Conflict = { field: link.name, base: names(was), ours: names(is), theirs: names(theirs) };
      return this.#choose(draft, row, conflict, link.label) === 'theirs' ? [...theirs] : [...is];
    }
    const { add, remove } = mergeMembers(was, is, theirs);
    return [...[...is].filter((id) => !remove.includes(id)), ...add];
  }

  #choose(draft: Draft, row: PlanRow, conflict: Conflict, label: Text): Taken | undefined {
    const taken = this.taken(row.id ?? '', conflict.field);
    const at = draft.place(conflict.field);
    row.conflicts = [...(row.conflicts ?? []), { ...conflict, ...(at.cell ? { cell: at.cell } : {}), ...(taken ? { taken } : {}) }];
    if (taken === undefined) draft.problems.push(placed(say('conflict', 'error', { label }), at));
    return taken;
  }

  #kept(draft: Draft, labels: readonly Text[]): void {
    const list = (language: keyof Text) => labels.map((label) => label[language]).join(', ');
    draft.problems.push(placed(say('ours_kept', 'info', { label: { nb: list('nb'), nn: list('nn'), en: list('en') } }), draft.at()));
  }
}

/** True when the file still names what the ref pointed to: it has then not been changed there, also when that is gone since. */
function stillNames(draft: Draft, field: string, was: Value): boolean {
  const { names, ids } = draft.refs.get(field) ?? {};
  const [id] = ids ?? [];
  return id !== undefined && id.id === was && (names === undefined || normalise(names[0] ?? '') === normalise(id.name));
}
