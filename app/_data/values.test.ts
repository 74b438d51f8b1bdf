import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromApi, inputOf, isEmpty, isSame, type Reference, type Shown, toApi } from '#app/_data/values';
import type { Field } from '#model/fields';
import { same } from '#model/text';

const label = same('x');
const options = { fag_system: label, other: label };
const reference: Reference = { id: '1', kind: 'vendor', name: 'Visma' };
const cases: [Field, fc.Arbitrary<Shown>][] = [
  [{ type: 'choice', label, options }, fc.constantFrom(...Object.keys(options))],
  [{ type: 'choices', label, options }, fc.uniqueArray(fc.constantFrom(...Object.keys(options)), { minLength: 1 })],
  [{ type: 'money', label }, fc.integer()],
  [{ type: 'flag', label }, fc.boolean()],
  [{ type: 'texts', label }, fc.array(fc.string(), { minLength: 1 })],
  [{ type: 'term', label, vocabulary: 'lifecycle' }, fc.constant('phasing_out')],
];

test('a value that goes to the API and comes back is the same', () => {
  for (const [field, values] of cases) fc.assert(fc.property(values, (value) => isSame(fromApi(field, toApi(field, value)), value)));
});

test('a reference is sent as its id under its column name, and an emptied list as an empty list', () => {
  const fields: Record<string, Field> = {
    vendor: { type: 'ref', label, kinds: ['vendor'], reverse: { name: 'applications', label } },
    aliases: { type: 'texts', label },
    note: { type: 'text', label },
  };
  expect(inputOf(fields, { vendor: reference, aliases: null, note: '  ', unknown: 'x' })).toEqual({
    vendorId: '1',
    aliases: [],
    note: null,
  });
});

test('zero and «no» are known values; the empty text and the empty list are not', () => {
  expect([0, false, 'a'].some(isEmpty)).toBe(false);
  expect([null, undefined, '', []].every(isEmpty)).toBe(true);
  expect(isSame('', null)).toBe(true);
  expect(isSame(0, null)).toBe(false);
});

test('references are the same when they point to the same object, whatever its name was', () => {
  expect(isSame(reference, { ...reference, name: 'Visma AS' })).toBe(true);
  expect(isSame(reference, { ...reference, id: '2' })).toBe(false);
});
