/** What a column may be matched with: the fields and links of a kind, by every name they go under. */

import { z } from 'zod';
import { normaliseHeading } from '#importers/normalise';
import { idHeading, idsHeading, longHeading, versionHeading } from '#model/exchange';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Text } from '#model/text';

export const columnTarget = z.discriminatedUnion('to', [
  /** The id of the row's object. */
  z.object({ to: z.literal('id') }),
  /** The version it had when exported. */
  z.object({ to: z.literal('version') }),
  z.object({ to: z.literal('field'), field: z.string() }),
  /** A key of the object a ref points to, such as the vendor's organisation number. */
  z.object({ to: z.literal('key'), field: z.string(), key: z.string() }),
  z.object({ to: z.literal('link'), link: z.string() }),
  /** The ids of what another column names; `of` is that field or link. */
  z.object({ to: z.literal('ids'), of: z.string() }),
]);
export type ColumnTarget = z.infer<typeof columnTarget>;

/** How sure a name is: an own name beats an alias, an alias beats the name of the kind at the other end. */
export const weights = { own: 5, alias: 4, other: 2 } as const;

export interface Candidate {
  target: ColumnTarget;
  weight: number;
}

export interface Target {
  target: ColumnTarget;
  label: Text;
  /** Normalised heading → how sure it is. */
  names: ReadonlyMap<string, number>;
}

/** A text that is equal for equal targets. */
export const targetKey = (target: ColumnTarget): string => [target.to, ...Object.values(target).slice(1)].join(':');

const inAll = (text: Text): string[] => [text.nb, text.nn, text.en];
/** Every way our own files may call a field or link. */
const ownNames = (name: string, label: Text): string[] => [name, ...inAll(label), ...inAll(label).map((text) => longHeading(text, name))];

function named(
  target: ColumnTarget,
  label: Text,
  own: readonly string[],
  alias: readonly string[] = [],
  other: readonly string[] = [],
): Target {
  const names = new Map<string, number>();
  for (const [list, weight] of [
    [other, weights.other],
    [alias, weights.alias],
    [own, weights.own],
  ] as const)
    for (const name of list) names.set(normaliseHeading(name), weight);
  return { target, label, names };
}

const idLabel: Text = { nb: 'Id i Husorden', nn: 'Id i Husorden', en: 'Id in Husorden' };
const versionLabel: Text = { nb: 'Versjon i Husorden', nn: 'Versjon i Husorden', en: 'Version in Husorden' };

/** Fields of the kind a ref points to that a column of its own may hold. */
function keyTargets(
  field: string,
  label: Text,
  aliases: readonly string[],
  pointsTo: readonly string[],
  headings: Readonly<Record<string, readonly string[]>>,
): Target[] {
  const found = new Map<string, Target>();
  for (const kind of pointsTo.filter(isKindName)) {
    const { fields, keys } = kindOf(kind);
    for (const [key, sub] of Object.entries(fields)) {
      if (key === 'name' || sub.type !== 'text' || found.has(key)) continue;
      if (!keys.some((list) => list.includes(key))) continue;
      const outer = [...new Set([...inAll(label), ...aliases])];
      const inner = [...new Set([...inAll(sub.label), ...(sub.aliases ?? [])])];
      const compound = outer.flatMap((o) => inner.flatMap((i) => [`${o} ${i}`, `${i} ${o}`, `${o}s ${i}`]));
      const said = { nb: `${label.nb}: ${sub.label.nb}`, nn: `${label.nn}: ${sub.label.nn}`, en: `${label.en}: ${sub.label.en}` };
      found.set(key, named({ to: 'key', field, key }, said, [], [...compound, ...(headings[key] ?? [])]));
    }
  }
  return [...found.values()];
}

/** «Navn på systemet», «Systemets navn», «Avtalenavn»: the ways to ask for the name of a thing. */
const namesOf = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [
    `navn på ${noun}`,
    `namn på ${noun}`,
    `${noun}navn`,
    `${noun}namn`,
    `${noun} navn`,
    `${noun} namn`,
    `name of ${noun}`,
    `${noun} name`,
  ]);

function make(kind: KindName): Target[] {
  const { fields, label: own } = kindOf(kind);
  const nouns = [...inAll(own), ...(fields.name?.aliases ?? []).filter((alias) => !/\s|na[vm]n|name|tit/i.test(alias))];
  const links = linksOf(kind);
  const pointers = [...Object.values(fields).flatMap((f) => (f.type === 'ref' ? f.kinds : [])), ...links.map((link) => link.kind)];
  const aloneAtTheEnd = (other: string) => pointers.filter((name) => name === other).length === 1;
  const kindNamed = (others: readonly string[]) =>
    others
      .filter(isKindName)
      .filter(aloneAtTheEnd)
      .flatMap((other) => [...inAll(kindOf(other).label), ...inAll(kindOf(other).plural)]);
  const ids = (of: string, label: Text) =>
    named(
      { to: 'ids', of },
      { nb: idsHeading(label.nb), nn: idsHeading(label.nn), en: idsHeading(label.en) },
      ownNames(of, label).map(idsHeading),
    );

  const targets: Target[] = [
    named({ to: 'id' }, idLabel, [idHeading(kind)], ['id', 'uuid']),
    named({ to: 'version' }, versionLabel, [versionHeading]),
  ];
  for (const [name, field] of Object.entries(fields)) {
    const aliases = field.aliases ?? [];
    const pointedAt = field.type === 'ref' ? kindNamed(field.kinds) : [];
    const others =
      name === 'name' ? [...inAll(own), ...namesOf(nouns)] : field.type === 'ref' ? [...pointedAt, ...namesOf(inAll(field.label))] : [];
    targets.push(named({ to: 'field', field: name }, field.label, ownNames(name, field.label), aliases, others));
    if (field.type !== 'ref') continue;
    targets.push(ids(name, field.label), ...keyTargets(name, field.label, aliases, field.kinds, field.keyHeadings ?? {}));
  }
  for (const link of links)
    targets.push(
      named({ to: 'link', link: link.name }, link.label, ownNames(link.name, link.label), link.aliases, kindNamed([link.kind])),
      ids(link.name, link.label),
    );
  return targets;
}

const cache = new Map<KindName, Target[]>();

/** Everything a column of this kind may be. */
export function targetsOf(kind: KindName): readonly Target[] {
  const targets = cache.get(kind) ?? make(kind);
  cache.set(kind, targets);
  return targets;
}

/** The targets that go under exactly this heading, surest first. */
export function exactTargets(kind: KindName, heading: string): Candidate[] {
  return targetsOf(kind)
    .flatMap(({ target, names }) => {
      const weight = names.get(heading);
      return weight === undefined ? [] : [{ target, weight }];
    })
    .sort((a, b) => b.weight - a.weight);
}

let headings: ReadonlySet<string> | undefined;

/** True for a normalised heading that some kind knows. */
export function isKnownHeading(heading: string): boolean {
  headings ??= new Set(kindNames.flatMap((kind) => targetsOf(kind).flatMap(({ names }) => [...names.keys()])));
  return headings.has(heading);
}

/** The name of a target for people. */
export const columnLabel = (kind: KindName, target: ColumnTarget): Text =>
  targetsOf(kind).find((one) => targetKey(one.target) === targetKey(target))?.label ?? idLabel;

/** True when several columns may be matched with the same target: what they say is added together. */
export function holdsMany(kind: KindName, target: ColumnTarget): boolean {
  if (target.to === 'link') return true;
  const type = target.to === 'field' ? kindOf(kind).fields[target.field]?.type : undefined;
  return type === 'texts' || type === 'choices' || type === 'terms';
}
