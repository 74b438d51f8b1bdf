/** Names in cells → the objects they mean: in the registry, in the same file, or proposed. */

import type { Draft, Pointing } from '#importers/draft';
import type { Found } from '#importers/existing';
import { lower } from '#importers/identify';
import { nearest, normalise } from '#importers/normalise';
import { hasLevels, perhaps, pieces, resolvePath } from '#importers/paths';
import { mayPropose, type Proposal, Proposals } from '#importers/proposals';
import { comparable, type Registry } from '#importers/registry';
import { joinTexts, placed, type Said, say } from '#importers/say';
import type { Named } from '#model/exchange';
import { gather } from '#model/gather';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';
import type { Link } from '#model/relations';

/** Who a name means. */
export type Resolved = { found: Found } | { draft: Draft } | { proposal: Proposal };

interface Answer {
  resolved?: Resolved;
  said: Said[];
}

export interface ResolvedLink {
  targets: Resolved[];
  /** Every name was understood; only then may a link that is not named be taken away. */
  complete: boolean;
}

const noKeys: NonNullable<Pointing['keys']> = new Map();

export class Resolver {
  readonly proposals = new Proposals();
  readonly #fileNames = new Map<string, Draft[]>();
  /** Proposals each row makes or adds to. */
  readonly proposedBy = new Map<Draft, Set<Proposal>>();

  constructor(
    private readonly registry: Registry,
    drafts: readonly Draft[],
  ) {
    for (const draft of drafts) {
      if (draft.name === '') continue;
      gather(this.#fileNames, `${draft.kind}\n${normalise(draft.name)}`, draft);
    }
  }

  /** What a ref points to; null when it says nothing, was emptied or cannot be told. Problems go to the row, once. */
  ref(draft: Draft, name: string): Resolved | null {
    const pointing = draft.refs.get(name);
    const field = kindOf(draft.kind).fields[name];
    if (!pointing || field?.type !== 'ref') return null;
    // A row that cannot be used may still be called what another is.
    if (pointing.resolved === undefined || isLost(pointing.resolved))
      pointing.resolved = this.#pointing(draft, pointing, field.kinds.filter(isKindName));
    return pointing.resolved;
  }

  #pointing(draft: Draft, pointing: Pointing, kinds: readonly KindName[]): Resolved | null {
    const { names, ids, keys = noKeys, column } = pointing;
    const name = names?.[0] ?? ids?.[0]?.name ?? '';
    const byId = ids?.[0] && (names === undefined || sameNames([name], ids)) ? this.registry.byId(ids[0].id) : undefined;
    if (byId && kinds.includes(byId.kind)) return { found: byId };
    const byKey = this.#byKey(draft, kinds, pointing, name);
    if (byKey) return byKey;
    const [firstKey] = keys;
    if (name === '') {
      const kind = kinds[0];
      if (!firstKey || !kind) return null;
      const label = kindOf(kind).fields[firstKey[0]]?.label ?? '';
      draft.problems.push(
        placed(
          say('key_without_name', 'error', { value: firstKey[1].value, label, kind: lower(kindOf(kind).label) }),
          draft.at(firstKey[1].column),
        ),
      );
      return null;
    }
    const { resolved, said } = this.#name(draft, kinds, name);
    for (const one of said) draft.problems.push(placed(one, draft.at(column)));
    return resolved && this.#addKeys(draft, resolved, pointing) ? resolved : null;
  }

  /** A number of its own says more than a name. */
  #byKey(draft: Draft, kinds: readonly KindName[], { keys = noKeys, column }: Pointing, name: string): Resolved | undefined {
    for (const [field, { value }] of keys)
      for (const kind of kinds) {
        const found = this.registry.byField(kind, field, comparable(value) ?? '');
        const proposal = this.proposals.withKey(kind, field, value);
        const only = found.length === 1 ? found[0] : undefined;
        if (!only && !proposal) continue;
        const called = only ? [only.name, ...only.otherNames] : [proposal?.name ?? ''];
        if (name !== '' && !called.some((other) => normalise(other) === normalise(name))) {
          const said = say('name_read_by_key', 'info', { value: name, name: called[0] ?? '', key: value });
          draft.problems.push(placed(said, draft.at(column)));
        }
        if (only) return { found: only };
        if (proposal) return this.#proposed(draft, proposal);
      }
    return undefined;
  }

  #proposed(draft: Draft, proposal: Proposal): Resolved {
    this.proposedBy.set(draft, (this.proposedBy.get(draft) ?? new Set()).add(proposal));
    return { proposal };
  }

  /** Gives the object the number that stands beside its name; false when it already has another. */
  #addKeys(draft: Draft, resolved: Resolved, { keys = noKeys }: Pointing): boolean {
    let fits = true;
    for (const [field, { value, column }] of keys) {
      const holder =
        'found' in resolved ? this.proposals.addedTo(resolved.found) : 'proposal' in resolved ? resolved.proposal : resolved.draft;
      const before = ('found' in resolved ? resolved.found.keys[field] : undefined) ?? holder?.values.get(field);
      if (before === undefined || before === null || before === '') {
        if ('found' in resolved) {
          if (resolved.found.shared) continue;
          const addition = this.proposals.addition(resolved.found, draft);
          this.proposals.setKey(addition, field, value);
          this.#proposed(draft, addition);
        } else if ('proposal' in resolved) this.proposals.setKey(resolved.proposal, field, value);
        else resolved.draft.values.set(field, value);
      } else if (comparable(before) !== comparable(value)) {
        const kind = 'draft' in resolved ? resolved.draft.kind : 'found' in resolved ? resolved.found.kind : resolved.proposal.kind;
        const label = kindOf(kind).fields[field]?.label ?? field;
        const name = 'draft' in resolved ? resolved.draft.name : 'found' in resolved ? resolved.found.name : resolved.proposal.name;
        draft.problems.push(placed(say('key_conflict', 'error', { value, label, name, other: String(before) }), draft.at(column)));
        fits = false;
      }
    }
    return fits;
  }

  #name(draft: Draft, kinds: readonly KindName[], name: string): Answer {
    const found = kinds.flatMap((kind) => this.registry.byName(kind, name));
    const [first] = found;
    if (first && found.length === 1) return { resolved: { found: first }, said: [] };
    const inFile = kinds.flatMap((kind) => this.#fileNames.get(`${kind}\n${normalise(name)}`) ?? []).filter((one) => !one.lost);
    if (found.length === 0 && inFile.length > 0) {
      const [only] = inFile;
      if (only && inFile.length === 1) return { resolved: { draft: only }, said: [] };
      return {
        said: [say('ambiguous_match', 'error', { value: name, options: inFile.map((one) => `${one.sheet}, rad ${one.row}`).join('; ') })],
      };
    }
    const others = found.length > 0 ? [] : kinds.flatMap((kind) => this.registry.byOtherName(kind, name));
    const [other] = others;
    if (other && others.length === 1)
      return { resolved: { found: other }, said: [say('matched_other_name', 'info', { value: name, proposal: other.name })] };
    const leveled = kinds.find(hasLevels);
    const isPath = />|›|»|→|\|/.test(name);
    const several = [...found, ...others];
    const byPath = several.length > 0 || isPath || !kinds.some(mayPropose);
    if (leveled && byPath && several.every((one) => one.kind === leveled)) {
      const answer = resolvePath(this.registry, leveled, name);
      return { said: answer.said ? [answer.said] : [], ...('found' in answer ? { resolved: { found: answer.found } } : {}) };
    }
    if (several.length > 0)
      return {
        said: [
          say('ambiguous_match', 'error', {
            value: name,
            options: several.map((one) => `${one.name} (${kindOf(one.kind).label.nb}) [${one.id}]`).join('; '),
          }),
        ],
      };
    const kind = kinds.find(mayPropose);
    if (kind) return { resolved: this.#proposed(draft, this.proposals.named(kind, name, draft)), said: [] };
    const label = joinTexts(
      kinds.map((one) => lower(kindOf(one).label)),
      '/',
    );
    return { said: [say('unknown_reference', 'error', { value: name, label, hint: perhaps(this.#alike(kinds, name)) })] };
  }

  #alike(kinds: readonly KindName[], name: string): string[] {
    const names = kinds.flatMap((kind) => this.registry.ofKind(kind).map((one) => one.name));
    for (const [key, [draft]] of this.#fileNames) if (draft && kinds.some((kind) => key.startsWith(`${kind}\n`))) names.push(draft.name);
    return nearest(name, new Set(names));
  }

  /** Commas part names where no name has them, and something is called what they part. */
  #parted(draft: Draft, kind: KindName, name: string, column: number): string[] {
    const parts = pieces(name);
    if (parts.length < 2 || this.#isKnown(kind, name) || !parts.some((part) => this.#isKnown(kind, part))) return [name];
    draft.problems.push(placed(say('read_as_several', 'info', { value: name, count: parts.length }), draft.at(column)));
    return parts;
  }

  #isKnown(kind: KindName, name: string): boolean {
    const called = [...this.registry.byName(kind, name), ...this.registry.byOtherName(kind, name)];
    const inFile = this.#fileNames.get(`${kind}\n${normalise(name)}`) ?? [];
    return called.length + inFile.length > 0 || (hasLevels(kind) && 'found' in resolvePath(this.registry, kind, name));
  }

  /** What a link's cell points to. */
  link(draft: Draft, link: Link, pointing: Pointing): ResolvedLink {
    const { names, ids = [], column, drafts = [] } = pointing;
    if (names === undefined) {
      const known = ids.map(({ id }) => this.registry.byId(id)).filter((found) => found?.kind === link.kind);
      return { targets: known.flatMap((found) => (found ? [{ found }] : [])), complete: known.length === ids.length };
    }
    const left = [...ids];
    const whole = sameNames(names, ids);
    const targets: Resolved[] = drafts.flatMap((one) => (one.lost ? [] : [{ draft: one }]));
    const lost = drafts.flatMap((one) => (one.lost ? [one.name] : []));
    let complete = true;
    const written = draft.origin.exported ? names : names.flatMap((name) => this.#parted(draft, link.kind, name, column));
    [...written, ...lost].forEach((name, i) => {
      const at = whole ? i : left.findIndex((one) => normalise(one.name) === normalise(name));
      const id = whole ? ids[i]?.id : at < 0 ? undefined : left.splice(at, 1)[0]?.id;
      const byId = id === undefined ? undefined : this.registry.byId(id);
      if (byId?.kind === link.kind) {
        targets.push({ found: byId });
        return;
      }
      const { resolved, said } = this.#name(draft, [link.kind], name);
      for (const one of said) draft.problems.push(placed(one, draft.at(column)));
      if (resolved) targets.push(resolved);
      else complete = false;
    });
    return { targets, complete };
  }
}

const isLost = (resolved: Resolved | null): boolean => resolved !== null && 'draft' in resolved && resolved.draft.lost === true;

const sameNames = (names: readonly string[], ids: readonly Named[]): boolean =>
  names.length === ids.length && names.every((name, i) => normalise(name) === normalise(ids[i]?.name ?? ''));
