import { expect, it } from 'vitest';
import { dayIn, freshSince, isFresh } from '#app/_data/days';

const now = new Date('2026-03-31T12:00:00Z');

it('counts months from today, to the last day where the month is too short', () => {
  expect(dayIn(0, now)).toBe('2026-03-31');
  expect(dayIn(-1, now)).toBe('2026-02-28');
  expect(dayIn(6, now)).toBe('2026-09-30');
  expect(dayIn(-12, new Date('2024-02-29T12:00:00Z'))).toBe('2023-02-28');
});

it('begins the day when it begins in Norway', () => {
  expect(dayIn(0, new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(dayIn(0, new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
});

it('counts what was confirmed within twelve months as up to date', () => {
  expect(freshSince(now)).toBe('2025-03-31');
  expect(isFresh('2025-03-31T08:00:00Z', now)).toBe(true);
  expect(isFresh('2025-03-30T08:00:00Z', now)).toBe(false);
  expect(isFresh(null, now)).toBe(false);
});
