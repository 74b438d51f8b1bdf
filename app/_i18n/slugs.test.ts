import { expect, test } from 'vitest';
import { kindAt, slugOf } from '#app/_i18n/slugs';
import { kindNames } from '#model/kinds/index';

const taken = ['sok', 'logg-inn', 'import', 'administrasjon', 'mine', 'ny', 'konto', 'lenke'];

test('every kind has an address of its own that leads back to it, and takes no page’s address', () => {
  for (const name of kindNames) {
    expect(kindAt(slugOf(name))).toBe(name);
    expect(slugOf(name)).toMatch(/^[a-z0-9-]+$/);
    expect(taken).not.toContain(slugOf(name));
  }
});

test('addresses use plain letters', () => {
  expect(slugOf('vendor')).toBe('leverandorer');
});
