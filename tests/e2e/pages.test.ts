/** What holds for every page: it works for all, in every width and language, and the browser has nothing to complain of. */

import { describe, expect, test } from 'vitest';
import { languages } from '#model/text';
import { expectAccessible, expectGood, expectOneHeading } from '#tests/e2e/checks';
import { fixedPages, kindPages } from '#tests/e2e/pages';
import { origin, stranger, visitor } from '#tests/e2e/visit';

describe('every page is accessible, fits 320 pixels, and makes no noise in the console', () => {
  test.each(Object.entries(fixedPages))('%s', async (_, path) => {
    await expectGood(await visitor('administrator', `/nb${path}`), `/nb${path}`);
  });

  test('before sign-in', async () => {
    await expectGood(await stranger(), '/nb/logg-inn');
  });

  test('in the dark', async () => {
    const page = await visitor('administrator', '/nb', { colorScheme: 'dark' });
    const { applikasjoner, 'applikasjoner-en': one, 'applikasjoner-ny': form } = await kindPages(page, 'application');
    for (const path of ['', applikasjoner, one, form, '/import-og-eksport', '/administrasjon/brukere']) {
      await page.goto(`/nb${path}`);
      await expectOneHeading(page);
      await expectAccessible(page, `${path} in the dark`);
    }
  });
});

describe('every page speaks the language of its address', () => {
  test.each(languages)('%s', async (language) => {
    const page = await visitor('administrator', `/${language}`);
    const pages = [...Object.values(fixedPages), ...Object.values(await kindPages(page, 'processing'))];
    for (const path of pages) {
      await page.goto(`/${language}${path}`);
      await expectOneHeading(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      // A name from the code, where a word should stand.
      expect(await page.locator('main').innerText(), path).not.toMatch(/\b[a-z]+_[a-z]+\b|\bundefined\b|\bnull\b|\[object|\{[a-z]+\}/);
    }
  });

  test('and changing language stays on the page', async () => {
    const page = await visitor('reader', '/nb/applikasjoner?sorter=-annualCost');
    await page.getByRole('button', { name: 'Språk: Bokmål' }).click();
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.waitForURL(`${origin}/nn/applikasjoner?sorter=-annualCost`);
    await page.getByRole('heading', { level: 1, name: 'Applikasjonar' }).waitFor();
    await page.goto('/');
    await page.waitForURL(`${origin}/nn`);
  });
});
