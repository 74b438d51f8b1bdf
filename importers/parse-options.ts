/** Options, terms and steps: found by label in any language, by alias or by key, whatever the case and punctuation. */

import { nearest, normaliseHeading } from '#importers/normalise';
import { joinTexts, type Said, say } from '#importers/say';
import { splitList } from '#model/exchange';
import type { Field, FieldOf } from '#model/fields';
import { gather } from '#model/gather';
import { same, type Text } from '#model/text';
import { type Vocabulary, vocabularies } from '#model/vocabularies';

/** A term as the organisation has it. */
type KnownTerm = Text & { key: string; aliases?: readonly string[]; retired?: boolean };
/** The terms of each vocabulary, where an administrator has changed them; the shipped defaults otherwise. */
export type Terms = ReadonlyMap<string, readonly KnownTerm[]>;

interface Listed {
  key: string;
  label: Text;
}

interface Index {
  listed: readonly Listed[];
  byName: ReadonlyMap<string, readonly Listed[]>;
}

type Option = Text & { aliases?: readonly string[] };

function indexOf(options: readonly (Option & { key: string; retired?: boolean })[]): Index {
  const byName = new Map<string, Listed[]>();
  const byAlias = new Map<string, Listed[]>();
  const listed: Listed[] = [];
  for (const option of options) {
    const entry = { key: option.key, label: option };
    if (!option.retired) listed.push(entry);
    const put = (names: Map<string, Listed[]>, written: readonly string[]) => {
      for (const name of new Set(written.map(normaliseHeading))) gather(names, name, entry);
    };
    put(byName, [option.key, option.nb, option.nn, option.en]);
    const unlettered = [option.nb, option.nn, option.en].flatMap((label) => /^[a-j]\) (.+)$/.exec(label)?.[1] ?? []);
    put(byAlias, [...unlettered, ...(option.aliases ?? [])]);
  }
  // A label says more than an alias.
  for (const [name, entries] of byAlias) if (!byName.has(name)) byName.set(name, entries);
  return { listed, byName };
}

/** What strangers call the options that are fixed, by key and Norwegian label. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'end_user Innbyggere og næringsliv': [
    'Innbyggere',
    'Innbyggjarar',
    'Innbygger',
    'Næringsliv',
    'Bedrifter',
    'Foresatte',
    'Foreldre',
    'Barn',
    'Barn og unge',
    'Elever',
    'Eldre',
    'Pasienter',
    'Pårørende',
    'Ekstern',
    'Eksterne',
    'Citizens',
  ],
  'internal Intern tjeneste': ['Ansatte', 'Tilsette', 'Intern', 'Interne', 'Employees'],
  'moderate Moderat': ['Middels', 'Medium'],
  'completed Gjennomført': ['Ferdig', 'Fullført', 'Utført', 'Done'],
  'public Åpent for alle': ['Offentlig', 'Offentleg', 'Åpen', 'Åpne data', 'Opne data', 'Allmenn tilgang', 'Open data', 'Open'],
  'restricted Begrenset': ['Begrenset tilgang', 'Avgrensa tilgang', 'Begrenset offentlighet'],
  'non_public Unntatt offentlighet': ['Ikke offentlig', 'Ikkje offentleg', 'Ikke-offentlig', 'Lukket', 'Ingen innsyn'],
  'cont Kontinuerlig': ['Løpende', 'Løpande', 'Fortløpende', 'Sanntid'],
  'as_needed Ved behov': ['Ved endring', 'Ved endringer', 'Ad hoc'],
  'done Gjennomført': ['Ja', 'Yes', 'Utført', 'Ferdig', 'Fullført'],
};

const cache = new WeakMap<object, Index>();

function cached(owner: object, make: () => readonly (Option & { key: string })[]): Index {
  const known = cache.get(owner) ?? indexOf(make());
  cache.set(owner, known);
  return known;
}

const shipped: Readonly<Record<string, Vocabulary>> = vocabularies;

type ListField = FieldOf<'choice' | 'choices' | 'term' | 'terms'>;

function optionsOf(field: ListField, terms: Terms): Index {
  const keyed = (options: Readonly<Record<string, Option>>) =>
    Object.entries(options).map(([key, option]) => ({ aliases: otherNames[`${key} ${option.nb}`] ?? [], ...option, key }));
  if ('options' in field) return cached(field.options, () => keyed(field.options));
  const own = terms.get(field.vocabulary);
  const defaults = shipped[field.vocabulary]?.terms ?? {};
  // The organisation's own terms carry no aliases; those shipped with the default term still help.
  return own
    ? cached(own, () => own.map((term) => ({ aliases: defaults[term.key]?.aliases ?? [], ...term })))
    : cached(defaults, () => keyed(defaults));
}

const listing = (listed: readonly Listed[]): Text => {
  const first = joinTexts(listed.slice(0, 10).map(({ label }) => label));
  return listed.length > 10 ? joinTexts([first, same('…')]) : first;
};

/** Options named by the letter of an article: `e`, `Art. 6 nr. 1 bokstav e`, `6.1.e`, `artikkel 6 (1) e)`. An article that is not theirs fits none. */
function lettered(listed: readonly Listed[], written: string): readonly Listed[] {
  const match =
    /^(?:(?:gdpr|pvf|personvernforordningen|personvernforordninga)[\s,]*)?(?:(?:art(?:ikkel|icle)?\.?\s*)?(\d+)[\s.,]*(?:(?:nr|no)\.?\s*)?\(?([12])?\)?[\s.,]*)?(?:(?:bokstav|litra|letter)\s*)?\(?([a-j])[).]?$/i.exec(
      written.trim(),
    );
  const [, article, paragraph = '', letter = ''] = match ?? [];
  if (letter === '') return [];
  return listed.filter(({ key }) => {
    const [, number, part, last] = /^art(\d+)_(\d)_([a-j])$/.exec(key) ?? [];
    return last === letter.toLowerCase() && (article === undefined || article === number) && (paragraph === '' || paragraph === part);
  });
}

/** No option is called anything longer, and looking at what is takes its time. */
const longestName = 300;

/** The options a text names: none, one, or several that are called the same. */
function named(index: Index, written: string): readonly Listed[] {
  const found = index.byName.get(normaliseHeading(written)) ?? [];
  if (found.length > 0 || written.length > longestName) return found;
  const [byLetter] = lettered(index.listed, written);
  if (byLetter) return [byLetter];
  // «Filoverføring (SFTP)» says the same thing twice.
  const [, outer, inner] = /^([^()]+)\(([^()]+)\)$/.exec(written.trim()) ?? [];
  const twice = outer && inner ? [named(index, outer.trim()), named(index, inner.trim())] : [];
  const keys = new Set(twice.flatMap((each) => each.map(({ key }) => key)));
  return keys.size === 1 && twice.every((each) => each.length === 1) ? (twice[0] ?? []) : [];
}

/** The key of the one option a text names, without a word about what else it could be. */
export function optionNamed(field: ListField, written: string, terms: Terms): string | undefined {
  const [only, other] = named(optionsOf(field, terms), written);
  return other ? undefined : only?.key;
}

/** The key of one option, or what is wrong. */
function parseOne(field: ListField, written: string, terms: Terms): { value: string } | { said: Said } {
  const index = optionsOf(field, terms);
  const found = named(index, written);
  const [first] = found;
  if (first && found.length === 1) return { value: first.key };
  if (first) return { said: say('ambiguous_option', 'error', { value: written, label: field.label, options: listing(found) }) };
  const { listed } = index;
  const near = nearest(
    written,
    listed.flatMap(({ label }) => [label.nb, label.nn, label.en]),
    3,
  );
  const likely = listed.filter(({ label }) => near.includes(label.nb) || near.includes(label.nn) || near.includes(label.en));
  const rest = listed.filter((one) => !likely.includes(one));
  const code = 'options' in field ? 'unknown_option' : 'unknown_term';
  return { said: say(code, 'error', { value: written, label: field.label, options: listing([...likely, ...rest]) }) };
}

/** One option of a `choice` or `term`. */
export const parseOption = (field: FieldOf<'choice' | 'term'>, written: string, terms: Terms): { value: string } | { said: Said } =>
  parseOne(field, written, terms);

/** Several options. A label may itself hold a comma, so the whole cell is tried first, then semicolons, then commas. */
export function parseOptions(field: FieldOf<'choices' | 'terms'>, written: string, terms: Terms): { value: string[] } | { said: Said } {
  const values: string[] = [];
  for (const item of splitList(written)) {
    const whole = parseOne(field, item, terms);
    if ('value' in whole) {
      values.push(whole.value);
      continue;
    }
    const parts = item.split(/[,/+&]|\s(?:og|and)\s/).map((part) => part.trim());
    for (const part of parts.filter((text) => text !== '')) {
      const one = parseOne(field, part, terms);
      if ('said' in one) return one;
      values.push(one.value);
    }
  }
  return { value: [...new Set(values)] };
}

/** A step: its number, its label, or both (`3 – Moderat`). */
export function parseScale(field: FieldOf<'scale'>, written: string): { value: number } | { said: Said } {
  const names = field.steps.map((step) => new Set([step.nb, step.nn, step.en].map(normaliseHeading)));
  const byLabel = (text: string) => names.findIndex((labels) => labels.has(normaliseHeading(text))) + 1;
  const match = /^(\d+)(?:[.,]0+)?(?:\s*(?:\/|av|of)\s*(\d+))?(?:\s*[-–:.)(]?\s*(\p{L}.*?)\)?)?$/u.exec(written.trim());
  const step = Number(match?.[1] ?? byLabel(written));
  const agrees = (!match?.[3] || byLabel(match[3]) === step) && (!match?.[2] || Number(match[2]) === field.steps.length);
  if (agrees && step >= 1 && step <= field.steps.length) return { value: step };
  return {
    said: say('bad_scale', 'error', { value: written, label: field.label, count: field.steps.length, options: joinTexts(field.steps) }),
  };
}

/** Yes or no, and what else was written: `Ja, særlige kategorier`. */
export function parseFlag(written: string): { value: boolean; rest?: string } | { said: Said } {
  const yes = /^(?:ja|j|yes|y|true|sann|x|✓|✔|1)$/i;
  const no = /^(?:nei|n|no|false|usann|0)$/i;
  const text = written.trim().replace(/[.!]$/, '');
  if (yes.test(text)) return { value: true };
  if (no.test(text)) return { value: false };
  const match = /^(ja|yes|nei|no)\s*[,;:(–-]\s*(.+?)\)?$/i.exec(text);
  const rest = match?.[2] ?? '';
  if (!match || yes.test(rest) || no.test(rest) || /^(?:kanskje|maybe|delvis|partly|usikker|unsure|\?)/i.test(rest))
    return { said: say('bad_flag', 'error', { value: written }) };
  return { value: yes.test(match[1] ?? ''), rest };
}

/** The flag of the same kind that the rest of a yes speaks of, by label or alias. */
export function flagNamed(fields: Readonly<Record<string, Field>>, text: string): string | undefined {
  const wanted = normaliseHeading(text);
  const found = Object.entries(fields).filter(
    ([, field]) =>
      field.type === 'flag' &&
      [field.label.nb, field.label.nn, field.label.en, ...(field.aliases ?? [])].some((name) => normaliseHeading(name) === wanted),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}
