import { expect, test } from 'vitest';
import { preferredLanguage } from '#app/_i18n/preference';

test('a language chosen before wins over the browser', () => {
  expect(preferredLanguage('nn', 'en-GB,en')).toBe('nn');
});

test('the browser language with the highest weight that we speak is chosen', () => {
  expect(preferredLanguage(undefined, 'de-DE,en;q=0.5,nn-NO;q=0.8')).toBe('nn');
  expect(preferredLanguage('de', 'en;q=0.9, nn;q=0')).toBe('en');
});

test('plain Norwegian and unknown languages give Bokmål', () => {
  expect(preferredLanguage(undefined, 'no,en;q=0.9')).toBe('nb');
  expect(preferredLanguage(undefined, 'fi')).toBe('nb');
  expect(preferredLanguage(undefined, null)).toBe('nb');
});
