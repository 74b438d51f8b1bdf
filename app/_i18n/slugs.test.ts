import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kindAt, slugOf } from '#app/_i18n/slugs';
import { kindNames } from '#model/kinds/index';

const pages = fileURLToPath(new URL('../[lang]', import.meta.url));
/** Addresses of pages of their own. */
const taken = [pages, join(pages, '(inside)')].flatMap((folder) => readdirSync(folder)).filter((name) => /^[a-z-]+$/.test(name));

test('every kind has an address of its own that leads back to it, and takes no page’s address', () => {
  expect(taken).toContain('rapporter');
  for (const name of kindNames) {
    expect(kindAt(slugOf(name))).toBe(name);
    expect(slugOf(name)).toMatch(/^[a-z0-9-]+$/);
    expect(taken).not.toContain(slugOf(name));
  }
});

test('addresses use plain letters', () => {
  expect(slugOf('vendor')).toBe('leverandorer');
});
