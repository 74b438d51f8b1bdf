/** Search from anywhere. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from '#tests/e2e/ask';
import { expectAccessible } from '#tests/e2e/checks';
import { origin, visitor } from '#tests/e2e/visit';

/** Presses until the page has come alive and listens. */
async function openSearch(page: Page, key: string) {
  const dialog = page.getByRole('dialog');
  await expect
    .poll(async () => {
      if ((await dialog.count()) === 0) await page.keyboard.press(key);
      return dialog.getByRole('combobox').isVisible();
    })
    .toBe(true);
  return dialog;
}

test('Ctrl-K opens it, arrows choose, Enter goes there', async () => {
  const page = await visitor('architect', '/nb/min-bruker');
  const { name } = await application(page, 'Søkes opp');
  const dialog = await openSearch(page, 'Control+k');
  await dialog.getByRole('combobox').fill(name);
  await dialog.getByRole('option', { name }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  expect(await dialog.getByRole('option', { selected: true }).innerText()).toContain(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await dialog.count()).toBe(0);
});

test('a slash opens it too, but not while writing; Escape closes and gives the focus back', async () => {
  const page = await visitor('reader', '/nb/applikasjoner');
  await page.getByRole('searchbox', { name: 'Søk i listen' }).press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  const button = page.getByRole('banner').getByRole('button', { name: /Søk/ });
  await button.focus();
  await openSearch(page, '/');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test.each([
  ['førskole', /barnehage/i],
  ['barnehageplas', /barnehage/i],
  ['webcruter', /webcruiter/i],
])('«%s» finds what was meant', async (text, meant) => {
  const page = await visitor('reader', `/nb/sok?q=${encodeURIComponent(text)}`);
  await page.getByRole('main').getByRole('link', { name: meant }).first().waitFor();
});

test('what is not there is said, and Enter without a choice shows all hits', async () => {
  const page = await visitor('reader', '/nb');
  const field = (await openSearch(page, 'Control+k')).getByRole('combobox');
  await field.fill('xqzwvy');
  await page.getByText('Ingenting passer med «xqzwvy»').waitFor();
  await expectAccessible(page);
  await field.fill('skole');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/nb/sok?q=skole`);
  await page.getByRole('status').filter({ hasText: 'treff' }).waitFor();
  await page
    .getByRole('navigation', { name: 'Vis bare' })
    .getByRole('link', { name: /Tjenester/ })
    .click();
  await page.waitForURL(/slag=service/);
});
