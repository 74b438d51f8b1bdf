import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '#app/_data/parse-number';
import { money, number } from '#app/_i18n/format';

test('numbers are read the way people write them', () => {
  expect(parseNumber('1 250 000')).toBe(1_250_000);
  expect(parseNumber('kr 1 250 000,-')).toBe(1_250_000);
  expect(parseNumber('1.250.000,50')).toBe(1_250_000.5);
  expect(parseNumber('12,5')).toBe(12.5);
  expect(parseNumber('1,250,000.5')).toBe(1_250_000.5);
  expect(parseNumber('−7')).toBe(-7);
});

test('what is not one number is not guessed', () => {
  for (const text of ['', 'ca. 200', '12,5,1', '1-2', 'abc', '1 000 eller 2 000']) expect(parseNumber(text)).toBeUndefined();
});

test('what we show in Norwegian is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
      const value = cents / 100;
      expect(parseNumber(number(value, 'nb'))).toBe(value);
      expect(parseNumber(money(value, 'nn'))).toBe(value);
    }),
  );
});
