import { expect, test } from 'vitest';
import { date, dayOf, list, longDate, money, number, relative, time } from '#app/_i18n/format';

const nbsp = /\u00a0|\u202f/g;
const plain = (text: string) => text.replace(nbsp, ' ');

test('kroner are grouped by thousands, with øre only when there are any', () => {
  expect(plain(money(1_250_000, 'nb'))).toBe('1 250 000 kr');
  expect(plain(money(99.5, 'nn'))).toBe('99,50 kr');
  expect(plain(money(1_250_000, 'en'))).toBe('NOK 1,250,000');
  expect(plain(number(1234.5, 'nb'))).toBe('1 234,5');
});

test('dates are written the way each language writes them', () => {
  expect(date('2026-02-17', 'nb')).toBe('17.02.2026');
  expect(longDate('2026-02-17', 'nn')).toBe('17. februar 2026');
  expect(longDate('2026-02-17', 'en', new Date('2026-06-01'))).toBe('17 February');
});

test('an instant late in the evening UTC belongs to the next day in Norway', () => {
  expect(dayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01');
  expect(time('2026-06-30T22:30:00Z', 'nb')).toBe('kl. 00.30');
});

test('time passed is told in the largest whole unit, with the right plural', () => {
  const now = new Date('2026-05-20T12:00:00Z');
  expect(relative('2026-02-17T12:00:00Z', 'nb', now)).toBe('for 3 måneder siden');
  expect(relative('2026-05-19T11:00:00Z', 'nn', now)).toBe('for 1 dag sidan');
  expect(relative('2026-05-20T11:59:50Z', 'en', now)).toBe('just now');
  expect(relative('2026-05-20T15:00:00Z', 'nb', now)).toBe('om 3 timer');
});

test('lists end with «og»', () => {
  expect(list(['a'], 'nb')).toBe('a');
  expect(list(['a', 'b', 'c'], 'nb')).toBe('a, b og c');
});
