/** Checks and tidies the content of one object: shape and range of each field, then the kind's own rules. */
import { z } from 'zod';
import { type Finding, schemaOfField } from '#model/field-schemas';
import type { Field, Kind, Value, Values } from '#model/fields';
import type { Problem, Result } from '#model/result';
import { fill, type Text } from '#model/text';
import { type ValidationCode, validationTexts } from '#model/validation-texts';

export interface ValidationOptions {
  /** Only the fields that are given; a required field may be left out but not emptied. */
  partial?: boolean;
  /** The keys of a vocabulary as the organisation has it; without it terms are not looked up. */
  terms?: (vocabulary: string) => ReadonlySet<string>;
  /** The id of the object, when it exists: it must not point at itself. */
  id?: string;
}

const cache = new WeakMap<Kind, z.ZodObject<Record<string, z.ZodType<Value>>>>();

/** The zod schema of a kind: every field tidied and checked by itself. Unknown values are null. */
export function schemaOf(kind: Kind): z.ZodObject<Record<string, z.ZodType<Value>>> {
  const known = cache.get(kind);
  if (known) return known;
  const made = z.object(Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, schemaOfField(field)])));
  cache.set(kind, made);
  return made;
}

const lowerFirst = (text: Text): Text => ({
  nb: text.nb.charAt(0).toLowerCase() + text.nb.slice(1),
  nn: text.nn.charAt(0).toLowerCase() + text.nn.slice(1),
  en: text.en.charAt(0).toLowerCase() + text.en.slice(1),
});

/** The value as people wrote it; lists and worse are left out. */
const shown = (value: unknown): { value?: string } =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { value: String(value).slice(0, 200) } : {};

const problem = (name: string, label: Text, code: ValidationCode, value: unknown, fillings: Finding['fillings'] = {}): Problem => ({
  code,
  severity: 'error',
  at: { field: name },
  ...shown(value),
  text: fill(validationTexts[code], { label, ...fillings }),
});

const isFinding = (params: unknown): params is { finding: Finding } => typeof params === 'object' && params !== null && 'finding' in params;

/** One field, tidied; the finding says why it could not be. */
function readField(name: string, field: Field, schema: z.ZodType<Value>, given: Value | undefined): { value: Value; problems: Problem[] } {
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data, problems: [] };
  const issue = result.error.issues[0];
  const params = issue?.code === 'custom' ? issue.params : undefined;
  if (!isFinding(params)) throw result.error;
  const { code, fillings, text } = params.finding;
  if (text) return { value: null, problems: [{ code, severity: 'error', at: { field: name }, ...shown(given), text }] };
  return { value: null, problems: [problem(name, field.label, code as ValidationCode, given, fillings)] };
}

function unknownTerms(name: string, field: Field, value: Value, terms: (vocabulary: string) => ReadonlySet<string>): Problem[] {
  if (field.type !== 'term' && field.type !== 'terms') return [];
  const known = terms(field.vocabulary);
  const keys = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return keys.filter((key) => !known.has(key)).map((key) => problem(name, field.label, 'unknown_term', key, { value: key }));
}

/** Runs the kind's rules over values already tidied; labels are filled into the texts. */
export function checkRules(kind: Kind, values: Values): Problem[] {
  const labels = Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, field.label]));
  return (kind.rules ?? []).flatMap((rule) => rule(values)).map((found) => ({ ...found, text: fill(found.text, labels) }));
}

/**
 * The content as it may be stored, and every problem found, each at its field.
 * All fields of the kind are in the value (null when unknown), or with `partial` those that were given.
 */
export function validate(kind: Kind, values: Values, { partial = false, terms, id }: ValidationOptions = {}): Result<Values> {
  const problems: Problem[] = [];
  const value: Record<string, Value> = {};
  const { shape } = schemaOf(kind);

  for (const name of Object.keys(values))
    if (!Object.hasOwn(kind.fields, name))
      problems.push({
        code: 'unknown_field',
        severity: 'error',
        at: { field: name },
        text: fill(validationTexts.unknown_field, { name, kind: lowerFirst(kind.label) }),
      });

  for (const [name, field] of Object.entries(kind.fields)) {
    const schema = shape[name];
    if (!schema || (partial && values[name] === undefined)) continue;
    const read = readField(name, field, schema, values[name]);
    value[name] = read.value;
    problems.push(...read.problems);
    if (terms) problems.push(...unknownTerms(name, field, read.value, terms));
  }

  if (!partial && value.name === null) value.name = kind.defaultName?.(value) ?? null;
  const broken = new Set(problems.map((found) => found.at.field));
  for (const [name, field] of Object.entries(kind.fields))
    if (field.required && name in value && value[name] === null && !broken.has(name))
      problems.push(problem(name, field.label, 'required', null));

  problems.push(...checkRules(kind, id === undefined ? value : { ...value, id }).filter((found) => !broken.has(found.at.field ?? '')));
  return { value, problems };
}
