/** Generated content of objects of any kind: one lookup by field type, then the kind's own rules. */
import fc from 'fast-check';
import type { Field, FieldOf, FieldType, Format, Options, Value, Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import { passes } from '#model/result';
import { validate } from '#model/validation';
import { vocabularies } from '#model/vocabularies';

/** Letters that sort, fold or escape in ways of their own stand beside ordinary ones. */
const letters = [...'abcABCæøåÆØÅéöü zZ09%_\\\'"{}~-.,;:!?«»€ß漢🏠'];
const line = (max: number) =>
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: Math.min(max, 40) })
    .map((text) => text.trim())
    .filter((text) => text !== '');

const digits = [3, 2, 7, 6, 5, 4, 3, 2];
/** Nine digits with the control digit of Enhetsregisteret (modulus 11). */
const organisationNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 })
  .map((rest) => [9, ...rest])
  .map((all) => [...all, (11 - (all.reduce((sum, digit, i) => sum + digit * (digits[i] ?? 0), 0) % 11)) % 11])
  .filter((all) => all[8] !== 10)
  .map((all) => all.join(''));

const formats: Record<Format, fc.Arbitrary<string>> = {
  url: fc.webUrl().filter((url) => url.length < 200),
  uri: fc.uuid().map((id) => `https://begrep.example.no/${id}`),
  email: fc.integer({ min: 1, max: 9999 }).map((n) => `post${n}@example.no`),
  phone: fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String),
  organisation_number: organisationNumber,
};

const keysOf = (options: Options) => fc.constantFrom(...Object.keys(options));
const termsOf = (vocabulary: string): string[] => Object.keys(vocabularies[vocabulary as keyof typeof vocabularies].terms);
const some = (all: readonly string[]) => fc.subarray([...all], { minLength: 1, maxLength: Math.min(3, all.length) });

const byType: { [T in FieldType]: (field: FieldOf<T>, idsOf: (kinds: readonly string[]) => readonly string[]) => fc.Arbitrary<Value> } = {
  text: ({ format, max = 500, multiline }) =>
    format ? formats[format] : multiline ? fc.array(line(max), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) : line(max),
  texts: ({ max = 500 }) => fc.uniqueArray(line(max), { minLength: 1, maxLength: 4 }),
  number: ({ min = -1000, max = 1_000_000, integer }) =>
    integer
      ? fc.integer({ min, max: Math.min(max, 1_000_000) })
      : fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
  money: () => fc.integer({ min: -100_000_000, max: 10_000_000_000 }).map((n) => n / 100),
  date: () =>
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  flag: () => fc.boolean(),
  scale: ({ steps }) => fc.integer({ min: 1, max: steps.length }),
  choice: ({ options }) => keysOf(options),
  choices: ({ options }) => some(Object.keys(options)),
  term: ({ vocabulary }) => fc.constantFrom(...termsOf(vocabulary)),
  terms: ({ vocabulary }) => some(termsOf(vocabulary)),
  ref: ({ kinds }, idsOf) => (idsOf(kinds).length ? fc.constantFrom(...idsOf(kinds)) : fc.constant(null)),
};

/** A value of one field, never empty but for a ref to a kind without objects. */
export const fieldValue = (field: Field, idsOf: (kinds: readonly string[]) => readonly string[] = () => []): fc.Arbitrary<Value> =>
  // The lookup pairs type and arbitrary, which the compiler cannot follow through a union.
  (byType[field.type] as (field: Field, idsOf: (kinds: readonly string[]) => readonly string[]) => fc.Arbitrary<Value>)(field, idsOf);

/** Content that passes every rule of the kind, tidied as it will be stored; `filled` says how often a field has something in it. */
export function valuesOf(
  kind: KindName,
  options: { idsOf?: (kinds: readonly string[]) => readonly string[]; filled?: number; only?: readonly string[] } = {},
): fc.Arbitrary<Values> {
  const { filled = 0.8, only } = options;
  const fields = Object.entries(kindOf(kind).fields).filter(
    ([name, field]) => field.required || name === 'name' || !only || only.includes(name),
  );
  return fc
    .record(
      Object.fromEntries(
        fields.map(([name, field]) => {
          const value = fieldValue(field, options.idsOf);
          const some = Math.round(filled * 10);
          return [
            name,
            field.required || name === 'name' || some >= 10
              ? value
              : fc.oneof({ weight: some, arbitrary: value }, { weight: 10 - some, arbitrary: fc.constant(null) }),
          ];
        }),
      ),
    )
    .map((values) => repaired(kind, values))
    .filter((values): values is Values => values !== null);
}

/** The values without those that the kind's rules object to; null when that does not help. */
function repaired(kind: KindName, values: Values): Values | null {
  let tried = values;
  for (let i = 0; i < 8; i++) {
    const { value, problems } = validate(kindOf(kind), tried);
    if (passes(problems)) return value;
    const wrong = problems.flatMap((problem) => (problem.severity === 'error' && problem.at.field ? [problem.at.field] : []));
    const culprits = wrong.some((name) => tried[name] !== null && tried[name] !== undefined) ? wrong : reasons(kind, tried, wrong);
    tried = { ...tried, ...Object.fromEntries(culprits.map((name) => [name, null])) };
  }
  return null;
}

/** Fields that ask for something in `wrong`: emptying one of them settles it. */
function reasons(kind: KindName, values: Values, wrong: readonly string[]): string[] {
  return Object.keys(kindOf(kind).fields).filter((name) => {
    if (values[name] === null || values[name] === undefined || kindOf(kind).fields[name]?.required) return false;
    const { problems } = validate(kindOf(kind), { ...values, [name]: null });
    return wrong.some((field) => !problems.some((problem) => problem.severity === 'error' && problem.at.field === field));
  });
}
