/** A draft beside what exists → what would change, and what stands in the way. */

import type { Draft } from '#importers/draft';
import type { Content, Found, PlanValue, Target } from '#importers/existing';
import { type Identities, lower } from '#importers/identify';
import { type Given, type Merger, wholeObject } from '#importers/merge';
import { normalise } from '#importers/normalise';
import { placeholder } from '#importers/placeholder';
import type { Action, FieldChange, LinkChange, PlanRow } from '#importers/plan-types';
import type { Registry } from '#importers/registry';
import type { Resolved, Resolver } from '#importers/resolve';
import { sameValue } from '#importers/same-value';
import { type Code, placed, say } from '#importers/say';
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
  merger: Merger;
  leaveOutProblems: boolean;
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
    if (content) this.using.merger.fields(draft, row, given, content, (id) => this.#known(id, draft));
    const wrong = this.#check(draft, row, given, match, content);
    for (const [field, { value, target }] of given) {
      if (this.using.leaveOutProblems && wrong.has(field)) continue;
      row.fields.push(this.#change(draft, field, content, target ?? value));
    }
    row.links = this.#links(draft, row, content);
    const changes = row.fields.length + row.links.length;
    if (this.using.identities.isGone(draft)) return this.#gone(draft, row, changes);
    if (match?.shared && changes > 0 && !draft.lost) this.#say(draft, 'shared_object', { value: match.name }, 'name');
    const unknown =
      content && draft.fileVersion !== undefined && draft.fileVersion < content.version && !this.using.merger.before(content.id)?.values;
    if (unknown && changes > 0)
      draft.problems.push(placed(say('changed_since_export', 'warning', { value: row.name }), draft.place('name')));
    row.action = this.#action(draft, match, changes);
    return row;
  }

  /** Removed here since the file was made: it stays so, unless somebody wants it back as the file has it. */
  #gone(draft: Draft, row: PlanRow, changes: number): PlanRow {
    const { id = '', name: value } = row;
    const edited = changes + (row.conflicts?.length ?? 0) > 0;
    const taken = this.using.merger.taken(id, wholeObject);
    if (edited) {
      row.conflicts = [
        ...(row.conflicts ?? []),
        { field: wholeObject, base: value, ours: null, theirs: value, ...(taken ? { taken } : {}) },
      ];
      if (taken === 'theirs' && !draft.lost) {
        row.action = this.#action(draft, this.using.identities.of(draft), 1);
        if (row.action === 'change') row.restore = true;
        return row;
      }
    }
    const code = edited ? 'removed_here' : 'removed_unchanged';
    if (taken !== 'ours') draft.problems.push(placed(say(code, edited ? 'error' : 'info', { value }), draft.place('name')));
    // What else may be wrong with it does not matter as long as it is gone.
    row.problems = draft.problems.filter(({ code: one }) => one === code);
    row.action = edited && taken === undefined && !this.using.leaveOutProblems ? 'problem' : 'skipped';
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
  #given(draft: Draft, match: Found | null, content: Content | undefined): Map<string, Given> {
    const given = new Map<string, Given>();
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
      // Something that has been removed is not pointed at again, unless it comes back.
      if (this.using.identities.isGone(other) && (other === draft || this.row(other).restore !== true)) return null;
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
        ? new Set(validate(kind, content.values as Values, { partial: true, id }).problems.map(trouble))
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

  #links(draft: Draft, row: PlanRow, content: Content | undefined): LinkChange[] {
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
      const known = (id: string): Target => ({ ...this.#known(id, draft), kind: link.kind });
      const takesAway = complete && draft.id !== undefined && draft.origin.exported && !draft.origin.partial?.has(link.name);
      const merged = content && takesAway ? this.using.merger.members(draft, row, link, content, wanted, known) : null;
      const after = new Set(merged ?? wanted.keys());
      const add = [...after].filter((id) => !before.has(id)).map((id) => wanted.get(id) ?? known(id));
      const remove = takesAway ? [...before].filter((id) => !after.has(id)).map(known) : [];
      if (add.length + remove.length > 0) changes.push({ link: link.name, add, remove });
    }
    return changes;
  }
}

const trouble = ({ code, at }: Problem): string => `${code} ${at.field ?? ''}`;
