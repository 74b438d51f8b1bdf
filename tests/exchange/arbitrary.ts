/** Made-up content for any kind, valid but unkind: equal names, semicolons, what looks like formulas. */
import fc from 'fast-check';
import type { Field, FieldType, Value } from '#model/fields';
import { hasValidCheckDigit, normalise } from '#model/formats';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf, relationRules } from '#model/relations';
import { validate } from '#model/validation';
import { vocabularies } from '#model/vocabularies';
import { kindsOf, type Stored } from '#tests/exchange/registry';

const tricky = fc.constantFrom(
  '=1+1',
  '+47',
  '-',
  '?',
  '@navn',
  "'=x",
  'a; b',
  '"sitat"',
  'Ja',
  'Nei',
  'Ukjent',
  'Sum',
  'linje\nto',
  'æøå ÆØÅ',
  '_x0041_',
  '1/2',
  'A > B',
  '<b>&amp;',
  '100 %',
  '2014',
  '007',
  'ca. 20',
  "it's",
  'tab\tend',
  ' … ',
  'N/A',
  'Husorden-id',
  '[x]',
);
const words = fc.oneof(
  { weight: 2, arbitrary: tricky },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 4 }) },
);

const organisationNumber = fc
  .integer({ min: 80_000_000, max: 99_999_999 })
  .map((n) => [...Array(10).keys()].map((digit) => `${n}${digit}`).find(hasValidCheckDigit) ?? '974767880');

const formats = {
  url: fc.webUrl({ withQueryParameters: true }),
  uri: fc.webUrl(),
  email: fc.constantFrom('a@b.no', 'ola.nordmann@kommune.no'),
  phone: fc.constantFrom('12345678', '+4712345678'),
  organisation_number: organisationNumber,
};

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const shipped: Record<string, { terms: Record<string, unknown> }> = vocabularies;

const values: { [T in FieldType]: (field: Extract<Field, { type: T }>) => fc.Arbitrary<Value> } = {
  text: ({ format }) => (format ? formats[format].filter((text) => 'value' in normalise(format, text)) : words),
  texts: () => fc.array(words, { maxLength: 4 }),
  number: ({ integer, min = -1e6, max = 1e9 }) => {
    const scale = integer ? 1 : 1000;
    return fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, 1e6)) * scale }).map((n) => Math.max(min, n / scale));
  },
  money: () => fc.integer({ min: -1e9, max: 1e11 }).map((n) => n / 100),
  date: () => day,
  flag: () => fc.boolean(),
  scale: ({ steps }) => fc.integer({ min: 1, max: steps.length }),
  choice: ({ options }) => fc.constantFrom(...Object.keys(options)),
  choices: ({ options }) => fc.subarray(Object.keys(options)),
  term: ({ vocabulary }) => fc.constantFrom(...Object.keys(shipped[vocabulary]?.terms ?? {})),
  terms: ({ vocabulary }) => fc.subarray(Object.keys(shipped[vocabulary]?.terms ?? {})),
  ref: () => fc.constant(null),
};

/** Any value a field may hold, before it is tidied. */
export const anyValue = (field: Field): fc.Arbitrary<Value> => (values[field.type] as (field: Field) => fc.Arbitrary<Value>)(field);

const idOf = (kind: KindName, n: number): string =>
  `00000000-0000-7000-8${kindNames.indexOf(kind).toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

const perKind = 4;
const idsOf = (kinds: readonly KindName[]): string[] => kinds.flatMap((kind) => Array.from({ length: perKind }, (_, n) => idOf(kind, n)));

function anyObject(kind: KindName, n: number): fc.Arbitrary<Stored> {
  const { fields } = kindOf(kind);
  const content = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field.type === 'ref')
        return [name, fc.option(fc.constantFrom(...idsOf(kindsOf(field.kinds))), { freq: field.required ? 1000 : 2 })];
      return [name, fc.option(anyValue(field), { freq: 3 })];
    }),
  );
  return fc
    .record({ values: fc.record(content), name: fc.oneof(fc.constantFrom('Visma', 'visma', 'Barnehage', 'A; B'), words) })
    .map(({ values: raw, name }): Stored => {
      const id = idOf(kind, n);
      const given = { ...raw, name: name.trim() === '' ? 'Navn' : name };
      const { value, problems } = validate(kindOf(kind), given, { id });
      const broken = problems.flatMap(({ at }) => (at.field ? [at.field] : []));
      const kept = Object.fromEntries(Object.entries(value).map(([field, one]) => [field, broken.includes(field) ? null : (one ?? null)]));
      return { id, kind, version: 1 + n, values: { ...kept, name: kept.name ?? 'Navn' }, links: {} };
    });
}

/** A few objects of every kind, joined at random. */
export const anyCatalogue: fc.Arbitrary<Stored[]> = fc
  .tuple(
    fc.tuple(...kindNames.flatMap((kind) => Array.from({ length: perKind }, (_, n) => anyObject(kind, n)))),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: perKind - 1 }), fc.nat({ max: perKind - 1 })), { maxLength: 60 }),
  )
  .map(([objects, pairs]) => {
    const byId = new Map(objects.map((one) => [one.id, one]));
    for (const [rule, from, to] of pairs) {
      const chosen = relationRules[rule % relationRules.length];
      if (!chosen) continue;
      const source = byId.get(idOf(chosen.source, from));
      const target = byId.get(idOf(chosen.target, to));
      if (!source || !target || source === target) continue;
      const forward = linksOf(source.kind).find(
        ({ verb, direction, kind, rule: one }) => one === chosen && verb === chosen.verb && direction === 'forward' && kind === target.kind,
      );
      const reverse = linksOf(target.kind).find(({ direction, rule: one }) => one === chosen && direction === 'reverse');
      if (!forward || !reverse || source.links[forward.name]?.includes(target.id)) continue;
      source.links[forward.name] = [...(source.links[forward.name] ?? []), target.id];
      target.links[reverse.name] = [...(target.links[reverse.name] ?? []), source.id];
    }
    return objects;
  });
