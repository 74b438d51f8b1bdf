/** A draft beside what exists → what would change, and what stands in the way. */

import type { Draft } from '#importers/draft';
import type { Content, Found, PlanValue, Target } from '#importers/existing';
import { type Identities, lower } from '#importers/identify';
import { normalise } from '#importers/normalise';
import type { Action, FieldChange, LinkChange, PlanRow } from '#importers/plan-types';
import type { Registry } from '#importers/registry';
import type { Resolved, Resolver } from '#importers/resolve';
import { type Code, placed, say } from '#importers/say';
import { tidyText } from '#model/field-schemas';
import type { Value, Values } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Problem } from '#model/result';
import { validate } from '#model/validation';

export interface Comparison {
  registry: Registry;
  resolver: Resolver;
  identities: Identities;
  contents: ReadonlyMap<string, Content>;
  leaveOutProblems: boolean;
}

/** Stands for an object that does not exist yet, so that rules can tell it from others. */
const placeholder = (key: string): string => {
  let hash = 0;
  for (const letter of key) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  const number = `${hash.toString(16).padStart(8, '0')}${key.length.toString(16).padStart(4, '0')}`;
  return `00000000-0000-7000-8000-${number}`;
};

const isList = (value: Value | undefined): value is readonly string[] => Array.isArray(value);

/** True when nothing would change: space at the ends, line breaks and the order of options do not count. */
function sameValue(before: Value | undefined, after: Value): boolean {
  const a = before ?? null;
  if (a === after) return true;
  // Spreadsheets keep 15 digits.
  if (typeof a === 'number' && typeof after === 'number') return a.toPrecision(15) === after.toPrecision(15);
  if (typeof a === 'string' && typeof after === 'string') return tidyText(a, true) === tidyText(after, true);
  if (isList(a) && isList(after)) return a.length === after.length && new Set([...a, ...after]).size === new Set(a).size;
  return (
    (a === null || a === '' || (isList(a) && a.length === 0)) && (after === null || after === '' || (isList(after) && after.length === 0))
  );
}

export class Comparer {
  readonly #rows = new Map<Draft, PlanRow>();
  readonly #checked = new Map<string, readonly Problem[]>();

  constructor(private readonly using: Comparison) {}

  /** The plan of a row; worked out once, since other rows may ask whether it will exist. */
  row(draft: Draft): PlanRow {
    const known = this.#rows.get(draft);
    if (known) return known;
    const match = this.using.identities.of(draft);
    const content = match ? this.using.contents.get(match.id) : undefined;
    const row: PlanRow = {
      key: draft.key,
      origin: 'file',
      sheet: draft.sheet,
      row: draft.row,
      kind: draft.kind,
      action: 'problem',
      ...(match ? { id: match.id } : {}),
      ...(content ? { version: content.version } : {}),
      name: draft.name || match?.name || '',
      fields: [],
      links: [],
      problems: draft.problems,
    };
    this.#rows.set(draft, row);
    const given = this.#given(draft, match, content);
    const wrong = this.#check(draft, row, given, match, content);
    for (const [field, { value, target }] of given) {
      if (this.using.leaveOutProblems && wrong.has(field)) continue;
      row.fields.push(this.#change(draft, field, content, target ?? value));
    }
    row.links = this.#links(draft, content);
    const changes = row.fields.length + row.links.length;
    if (match?.shared && changes > 0 && !draft.lost) this.#say(draft, 'shared_object', { value: match.name }, 'name');
    if (content && changes > 0 && draft.fileVersion !== undefined && draft.fileVersion < content.version)
      draft.problems.push(placed(say('changed_since_export', 'warning', { value: row.name }), draft.place('name')));
    row.action = this.#action(draft, match, changes);
    return row;
  }

  #action(draft: Draft, match: Found | null, changes: number): Action {
    const hindered = draft.lost || (!this.using.leaveOutProblems && draft.problems.some(({ severity }) => severity === 'error'));
    if (hindered) return 'problem';
    if (!match) return 'create';
    return changes > 0 ? 'change' : 'same';
  }

  /** An error that leaves out the row. */
  #say(draft: Draft, code: Code, fillings: Parameters<typeof say>[2], field: string): void {
    draft.problems.push(placed(say(code, 'error', fillings), draft.place(field)));
    draft.lost = true;
  }

  /** What the row says that differs from what is there. */
  #given(draft: Draft, match: Found | null, content: Content | undefined): Map<string, { value: Value; target?: Target }> {
    const given = new Map<string, { value: Value; target?: Target }>();
    for (const [field, value] of draft.values) {
      // Found by its name: then the name is the same, however it is written.
      if (
        field === 'name' &&
        match &&
        draft.id === undefined &&
        (normalise(String(value)) === normalise(match.name) ||
          match.otherNames.some((other) => normalise(other) === normalise(String(value))))
      )
        continue;
      if (!sameValue(content?.values[field], value)) given.set(field, { value });
    }
    for (const [field, pointing] of draft.refs) {
      if (pointing === null) {
        if (!sameValue(content?.values[field], null)) given.set(field, { value: null });
        continue;
      }
      const resolved = this.using.resolver.ref(draft, field);
      const target = resolved && this.#target(draft, resolved, pointing.column);
      if (target && content?.values[field] !== target.id) given.set(field, { value: target.id ?? placeholder(target.row ?? ''), target });
      if (target && target.id === undefined) given.set(field, { value: placeholder(target.row ?? ''), target });
    }
    return given;
  }

  /** What a name means as the plan writes it; null, and a problem, when it will not exist. */
  #target(draft: Draft, resolved: Resolved, column: number): Target | null {
    if ('found' in resolved) return { id: resolved.found.id, kind: resolved.found.kind, name: resolved.found.name };
    if ('draft' in resolved) {
      const { draft: other } = resolved;
      const match = this.using.identities.of(other);
      if (match) return { id: match.id, kind: match.kind, name: match.name };
      if (other !== draft) this.row(other);
      if (!other.lost) return { row: other.key, kind: other.kind, name: other.name };
      draft.problems.push(
        placed(
          say('unknown_reference', 'error', { value: other.name, label: lower(kindOf(other.kind).label), hint: '' }),
          draft.at(column),
        ),
      );
      return null;
    }
    const { proposal } = resolved;
    const problems =
      this.#checked.get(proposal.key) ?? validate(kindOf(proposal.kind), Object.fromEntries(proposal.values), { partial: true }).problems;
    this.#checked.set(proposal.key, problems);
    for (const problem of problems) draft.problems.push({ ...problem, at: draft.at(column) });
    return problems.length > 0 ? null : { row: proposal.key, kind: proposal.kind, name: proposal.name };
  }

  /** Checks the content as it would become; gives the fields that must not be stored. */
  #check(draft: Draft, row: PlanRow, given: Map<string, { value: Value }>, match: Found | null, content: Content | undefined): Set<string> {
    const wrong = new Set<string>();
    if (draft.lost || (match && given.size === 0)) return wrong;
    const kind = kindOf(draft.kind);
    const changed = Object.fromEntries([...given].map(([field, { value }]) => [field, value]));
    const id = match?.id ?? placeholder(draft.key);
    const required = Object.entries(kind.fields)
      .filter(([, field]) => field.required)
      .map(([name]) => name);
    const base: Record<string, Value | undefined> = content
      ? { ...content.values }
      : Object.fromEntries(required.map((name) => [name, null]));
    const merged = { ...base, ...changed };
    if (!content && !merged.name && kind.defaultName) {
      merged.name = kind.defaultName(merged) ?? null;
      if (merged.name) {
        row.name = String(merged.name);
        given.set('name', { value: merged.name });
      }
    }
    const { value, problems } = validate(kind, merged, { partial: true, id });
    for (const [field, entry] of given) {
      const tidy = value[field];
      if (tidy !== undefined && tidy !== null) entry.value = tidy;
    }
    const before =
      problems.length > 0 && content
        ? troubles(validate(kind, content.values as Values, { partial: true, id }).problems)
        : new Set<string>();
    for (const problem of problems) {
      const { field } = problem.at;
      if (before.has(trouble(problem)) && !(field && given.has(field))) continue;
      const column = field === undefined ? undefined : draft.columnOf(field);
      const unread =
        problem.code === 'required' &&
        column !== undefined &&
        draft.problems.some(({ severity, at }) => severity === 'error' && at.cell === draft.at(column).cell);
      if (!unread) draft.problems.push({ ...problem, at: { ...draft.at(column), ...(field ? { field } : {}) } });
      if (problem.severity !== 'error') continue;
      if (field !== undefined && given.has(field) && !required.includes(field)) wrong.add(field);
      else draft.lost = true;
    }
    return wrong;
  }

  #change(draft: Draft, field: string, content: Content | undefined, after: PlanValue): FieldChange {
    const before = content?.values[field] ?? null;
    const column = draft.columnOf(field);
    const { cell } = draft.at(column);
    const isRef = kindOf(draft.kind).fields[field]?.type === 'ref';
    return { field, before: isRef && typeof before === 'string' ? this.#known(before, draft) : before, after, ...(cell ? { cell } : {}) };
  }

  #known(id: string, draft: Draft): Target {
    const found = this.using.registry.byId(id);
    return { id, kind: found?.kind ?? draft.kind, name: found?.name ?? id };
  }

  #links(draft: Draft, content: Content | undefined): LinkChange[] {
    const changes: LinkChange[] = [];
    for (const link of draft.links.size > 0 ? linksOf(draft.kind) : []) {
      const pointing = draft.links.get(link.name);
      if (pointing === undefined) continue;
      const before = new Set(content?.links[link.name] ?? []);
      const { targets, complete } = pointing === null ? { targets: [], complete: true } : this.using.resolver.link(draft, link, pointing);
      const wanted = new Map<string, Target>();
      for (const resolved of targets) {
        const target = this.#target(draft, resolved, pointing?.column ?? 0);
        if (target) wanted.set(target.id ?? target.row ?? '', target);
      }
      const add = [...wanted.values()].filter(({ id }) => id === undefined || !before.has(id));
      const takesAway = complete && draft.id !== undefined && draft.origin.exported;
      const remove = takesAway
        ? [...before].filter((id) => !wanted.has(id)).map((id) => ({ ...this.#known(id, draft), kind: link.kind }))
        : [];
      if (add.length + remove.length > 0) changes.push({ link: link.name, add, remove });
    }
    return changes;
  }
}

const trouble = ({ code, at }: Problem): string => `${code} ${at.field ?? ''}`;
const troubles = (problems: readonly Problem[]): Set<string> => new Set(problems.map(trouble));
