/** What holds for every page: it works for all, in every width and language, and the browser has nothing to complain of. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '#model/text';
import { expectAccessible, expectNoSideways } from '#tests/e2e/checks';
import { fixedPages, kindNames, kindPages } from '#tests/e2e/pages';
import { origin, stranger, visitor } from '#tests/e2e/visit';

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

/** The heading that says what the page answers. */
async function expectOneHeading(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  expect(await page.locator('h1').allInnerTexts(), page.url()).toEqual([expect.stringMatching(/\S/)]);
}

async function expectGood(page: Page, path: string): Promise<void> {
  await page.setViewportSize(wide);
  await page.goto(path);
  await expectOneHeading(page);
  await expectAccessible(page);
  await page.setViewportSize(narrow);
  await expectNoSideways(page);
  await expectAccessible(page, `${path} at 320`);
}

describe('every page is accessible, fits 320 pixels, and makes no noise in the console', () => {
  test.each(Object.entries(fixedPages))('%s', async (_, path) => {
    await expectGood(await visitor('administrator', `/nb${path}`), `/nb${path}`);
  });

  test.each(kindNames)('the list, form and page of %s', async (kind) => {
    const page = await visitor('administrator', '/nb/min-bruker');
    for (const path of Object.values(await kindPages(page, kind))) await expectGood(page, `/nb${path}`);
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
