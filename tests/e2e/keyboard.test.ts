/** Everything can be done without a mouse: not one click in this file. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { application } from '#tests/e2e/ask';
import { focusedGrid, origin, stranger, visitor } from '#tests/e2e/visit';

/** What has the focus, as it is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one ? (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() : '';
  });

/** Presses Tab until something called this has the focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`${name} is not reached with Tab; the focus is on «${await focused(page)}».`);
}

/** Whatever has the focus can be seen to have it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const one = document.activeElement;
    if (!one) return false;
    // After the last stop the browser's own bar has its turn.
    if (one === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    // The skip link is there only while it has the focus.
    const appears = one.classList.contains('ds-skip-link') && box.height > 20;
    return box.width > 0 && (appears || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none');
  });
  expect(seen, `the focus on «${await focused(page)}» can be seen`).toBe(true);
}

test('signing in, and past the menu with the skip link', async () => {
  const page = await stranger();
  await page.goto('/nb/logg-inn');
  await tabTo(page, /^Logg inn som leser/);
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/nb`);
  await page.goto('/nb/applikasjoner');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Hopp til innholdet');
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('every stop on the way through a list and a page can be seen', async () => {
  const page = await visitor('architect', '/nb/applikasjoner');
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
  }
  await page.goto('/nb');
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
  }
});

test('the menu leads to a list', async () => {
  const page = await visitor('reader', '/nb');
  await tabTo(page, /^Tjenester$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/nb/tjenester`);
});

test('the menu of a narrow page opens, holds the focus, and gives it back', async () => {
  const page = await visitor('reader', '/nb', { viewport: { width: 320, height: 640 } });
  await tabTo(page, /^Meny$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Meny' });
  await dialog.waitFor();
  await expectFocusStays(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('Meny');
});

/** Tab goes round inside the dialog; the page behind is out of reach. */
async function expectFocusStays(page: Page): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const one = document.activeElement;
      // Between the last and the first stop the browser's own bar has the focus.
      return one !== null && one !== document.body && one.closest('dialog') === null;
    });
    expect(outside, `the focus left the dialog for «${await focused(page)}»`).toBe(false);
  }
}

describe('a list', () => {
  test('is walked with arrows, sorted, selected and opened', async () => {
    const page = await visitor('architect', '/nb/applikasjoner');
    const grid = await focusedGrid(page);
    const active = () => grid.getAttribute('aria-activedescendant');
    const first = await active();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await active()).not.toBe(first);
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('region', { name: '2 merket' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: '2 merket' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sorter=-name/);
    await page.keyboard.press('ArrowDown');
    const name = (await grid.getByRole('rowheader').first().innerText()).trim();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: `Kort om ${name}` })
      .getByRole('heading', { name })
      .waitFor();
    await tabTo(page, /^Åpne siden$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test('asks in a dialog that holds the focus and gives it back', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const { name } = await application(page, 'Uten mus');
    await page.goto(`/nb/applikasjoner?q=${encodeURIComponent(name)}`);
    await focusedGrid(page);
    await page.keyboard.press('Space');
    await tabTo(page, /^Fjern$/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Fjern ${name}?` });
    await dialog.waitFor();
    await expectFocusStays(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Fjern');
  });

  test('is filtered and exported', async () => {
    const page = await visitor('reader', '/nb/applikasjoner');
    await tabTo(page, /^Legg til filter$/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Felt', { exact: true }).waitFor();
    await page.keyboard.type('Antall');
    await page.getByLabel('Vilkår').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('tomt');
    await tabTo(page, /^Bruk$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/filter=userCount(:|%3A)empty/);
    await tabTo(page, /^Eksporter$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^JSON$/, 6);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });
});

test('an object is corrected', async () => {
  const page = await visitor('architect', '/nb/min-bruker');
  const { path, name } = await application(page, 'Uten mus', { description: 'Før' });
  await page.goto(path);
  await tabTo(page, /^Endre Om$/, 80);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lagre' }).waitFor();
  await page.getByLabel('Beskrivelse').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Etter');
  await tabTo(page, /^Lagre$/);
  await page.keyboard.press('Enter');
  await page.getByText(`${name} er lagret.`).waitFor();
  await page.getByRole('definition').filter({ hasText: 'Etter' }).waitFor();
});
