/** Names of things with levels: `Familie og barn > Barnehage`, a name alone, or the address. */

import type { Found } from '#importers/existing';
import { nearest, normalise } from '#importers/normalise';
import { comparable, type Registry } from '#importers/registry';
import { type Said, say } from '#importers/say';
import { pathSeparator } from '#model/exchange';
import type { KindName } from '#model/kinds/index';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Text } from '#model/text';

const levelled = new Map<KindName, boolean>();

/** True for kinds with levels: they have a parent of their own kind, or broader concepts. */
export function hasLevels(kind: KindName): boolean {
  const known = levelled.get(kind);
  if (known !== undefined) return known;
  const { parent } = kindOf(kind).fields;
  const above = linksOf(kind).some(({ name, kind: other }) => name === 'broader' && other === kind);
  const answer = above || (parent?.type === 'ref' && parent.kinds.includes(kind));
  levelled.set(kind, answer);
  return answer;
}

/** «Visma Lønn, Gerica» may be one name or two: the pieces, of which there may be one. */
export const pieces = (name: string): string[] =>
  name
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** The levels of a path. A slash only parts levels when nothing else does: names may hold one. */
export function levels(text: string): string[] {
  const parts = (separator: RegExp) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const strong = parts(/\s*(?:>|›|»|→|\||\\)\s*/);
  return strong.length > 1 ? strong : parts(/\//);
}

const namesOf = (found: Found): Set<string> => new Set([found.name, ...found.otherNames].map(normalise));

/** Every way from the top down to an object, ends included; bounded, and safe for circles. */
function ways(registry: Registry, found: Found, below: readonly Found[] = []): Found[][] {
  const path = [found, ...below];
  const above = found.parents.flatMap((id) => registry.byId(id) ?? []).filter((parent) => !path.includes(parent));
  if (above.length === 0 || path.length > 12) return [path];
  return above.flatMap((parent) => ways(registry, parent, path)).slice(0, 50);
}

/** The whole path as people write it. */
const pathText = (path: readonly Found[]): string => path.map(({ name }) => name).join(pathSeparator);

/** How well the written levels fit a path: 3 the whole of it, 2 the end of it, 1 with levels left out, 0 not at all. */
function fit(path: readonly Found[], written: readonly string[]): number {
  const names = path.map(namesOf);
  if (!names.at(-1)?.has(written.at(-1) ?? '')) return 0;
  let at = 0;
  for (const name of names) if (name.has(written[at] ?? '')) at += 1;
  if (at < written.length) return 0;
  const end = names.slice(-written.length);
  const contiguous = written.length <= names.length && written.every((level, i) => end[i]?.has(level));
  if (!contiguous) return 1;
  return written.length === names.length ? 3 : 2;
}

const shownPath = (registry: Registry, found: Found): string => {
  const [path = [found]] = ways(registry, found);
  const uri = found.keys.uri;
  return `${pathText(path)}${typeof uri === 'string' ? ` (${uri})` : ''}`;
};

export type PathResult = { found: Found; said?: Said } | { said: Said };

/** Finds the one object a path speaks of. Several that fit equally well are shown, never chosen between. */
export function resolvePath(registry: Registry, kind: KindName, text: string): PathResult {
  const label: Text = kindOf(kind).plural;
  const byAddress = registry.byField(kind, 'uri', comparable(text) ?? '');
  if (byAddress[0] && byAddress.length === 1) return { found: byAddress[0] };
  const whole = candidatesFor(registry, kind, [text]);
  const written = whole.length > 0 ? [text] : levels(text);
  const candidates = whole.length > 0 ? whole : candidatesFor(registry, kind, written);
  const wanted = written.map(normalise);
  const ranked = candidates.map((found) => ({ found, fit: Math.max(0, ...ways(registry, found).map((path) => fit(path, wanted))) }));
  const best = Math.max(0, ...ranked.map((one) => one.fit));
  const chosen = best === 0 ? [] : ranked.filter((one) => one.fit === best).map((one) => one.found);
  const [first] = chosen;
  if (chosen.length > 1)
    return {
      said: say('ambiguous_path', 'error', { value: text, label, options: chosen.map((found) => shownPath(registry, found)).join('; ') }),
    };
  if (!first) return { said: say('unknown_path', 'error', { value: text, label, hint: hintFor(registry, kind, written, candidates) }) };
  if (best > 1) return { found: first };
  const path = ways(registry, first).find((one) => fit(one, wanted) === 1) ?? [first];
  return { found: first, said: say('path_read_as', 'info', { value: text, proposal: pathText(path) }) };
}

/** Everything called what the last level says. */
function candidatesFor(registry: Registry, kind: KindName, written: readonly string[]): Found[] {
  const last = written.at(-1) ?? '';
  return [...new Set([...registry.byName(kind, last), ...registry.byOtherName(kind, last)])];
}

const perhaps = (names: readonly string[]): Text | string => {
  if (names.length === 0) return '';
  const list = (open: string, close: string) => names.map((name) => open + name + close).join(', ');
  return { nb: `, kanskje ${list('«', '»')}`, nn: `, kanskje ${list('«', '»')}`, en: `, perhaps ${list('“', '”')}` };
};

/** Paths that may have been meant: the same word elsewhere, or words that look like it. */
function hintFor(registry: Registry, kind: KindName, written: readonly string[], elsewhere: readonly Found[]): Text | string {
  if (elsewhere.length > 0) return perhaps(elsewhere.slice(0, 3).map((found) => pathText(ways(registry, found)[0] ?? [found])));
  const all = registry.ofKind(kind);
  const near = new Set(
    nearest(
      written.at(-1) ?? '',
      all.map(({ name }) => name),
    ),
  );
  return perhaps(
    all
      .filter(({ name }) => near.has(name))
      .slice(0, 3)
      .map((found) => pathText(ways(registry, found)[0] ?? [found])),
  );
}

export { perhaps };
