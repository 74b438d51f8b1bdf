/** Work in a list: find, sort, filter, choose columns, change in place, change many, take out. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { application, ask } from '#tests/e2e/ask';
import { expectAccessible, expectNoSideways } from '#tests/e2e/checks';
import { downloaded } from '#tests/e2e/downloaded';
import { focusedGrid, origin, visitor } from '#tests/e2e/visit';

const list = '/nb/applikasjoner';
const grid = (page: Page) => page.getByRole('grid', { name: 'Applikasjoner' });
const row = (page: Page, name: string) => grid(page).getByRole('row').filter({ hasText: name });
/** The number the heading says. */
const hits = async (page: Page) =>
  Number((await page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::*[1]').innerText()).split(' ')[0]);
/** The names down the first column; the foot is no row of the list. */
const names = async (page: Page) =>
  (await grid(page).getByRole('rowheader').allInnerTexts()).map((name) => name.trim()).filter((name) => name !== 'Sum');
/** The part of the address after the question mark. */
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** A list with only these applications in it. */
async function listOf(page: Page, stem: string): Promise<void> {
  await page.goto(`${list}?q=${encodeURIComponent(stem)}`);
  await grid(page).waitFor();
}
const onlyHere = (): string => `Prøve${crypto.randomUUID().slice(0, 6)}`;

async function columnIndex(page: Page, heading: string): Promise<number> {
  const headings = await grid(page).getByRole('columnheader').allInnerTexts();
  return headings.findIndex((one) => one.trim() === heading);
}
/** The cell of a row under a heading. */
async function cell(page: Page, of: Locator, heading: string): Promise<Locator> {
  return of.locator(`[aria-colindex="${(await columnIndex(page, heading)) + 1}"]`);
}

describe('finding in a list', () => {
  test('by words narrows it as one types, and the address remembers', async () => {
    const page = await visitor('reader', list);
    const all = await hits(page);
    await page.getByRole('searchbox', { name: 'Søk i listen' }).fill('lønn');
    await page.waitForURL(/q=l/);
    await expect.poll(() => hits(page)).toBeLessThan(all);
    await page.reload();
    expect(await page.getByRole('searchbox', { name: 'Søk i listen' }).inputValue()).toBe('lønn');
    await expect.poll(() => hits(page)).toBeLessThan(all);
  });

  test('by a filter gives a chip that says what it does; Back and the chip take it away', async () => {
    const page = await visitor('reader', list);
    const all = await hits(page);
    await page.getByRole('button', { name: 'Legg til filter' }).click();
    await page.getByLabel('Felt', { exact: true }).selectOption({ label: 'Årlig kostnad' });
    await page.getByLabel('Vilkår').selectOption({ label: 'tomt' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bruk', exact: true }).click();
    await page.waitForURL(/filter=annualCost/);
    expect(query(page)).toContain('filter=annualCost:empty:true');
    await expect.poll(() => hits(page)).toBeLessThan(all);
    const some = await hits(page);
    const chip = page.getByRole('button', { name: /^Fjern filteret Årlig kostnad/ });
    await page.goBack();
    await expect.poll(() => hits(page)).toBeGreaterThan(some);
    expect(await chip.count()).toBe(0);
    await page.goForward();
    await chip.click();
    await expect.poll(() => hits(page)).toBeGreaterThan(some);
    expect(query(page)).toBe('');
  });

  test('by a number shows only what is at least that', async () => {
    const page = await visitor('reader', `${list}?filter=annualCost:gte:1000000&sorter=annualCost`);
    await grid(page).getByRole('row').nth(1).waitFor();
    const costs = (
      await grid(page)
        .getByRole('gridcell')
        .getByText(/^[\d\s]+\skr$/)
        .allInnerTexts()
    ).map((text) => Number(text.replace(/\D/g, '')));
    expect(costs.length).toBeGreaterThan(0);
    expect(Math.min(...costs)).toBeGreaterThanOrEqual(1_000_000);
  });

  test('nothing says what to do', async () => {
    const page = await visitor('architect', `${list}?q=xqzwv`);
    await page.getByText('Ingenting passer med søket og filtrene.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Fjern alle filtre' }).click();
    await grid(page).waitFor();
  });
});

describe('the shape of a list', () => {
  test('is sorted by its headings, and Back undoes it', async () => {
    const page = await visitor('reader', list);
    await grid(page).getByRole('button', { name: 'Navn' }).click();
    await page.waitForURL(/sorter=-name/);
    const backwards = (all: readonly string[]) => all.every((name, i) => i === 0 || (all[i - 1] ?? '').localeCompare(name, 'nb') >= 0);
    await expect.poll(async () => backwards(await names(page))).toBe(true);
    expect(await grid(page).getByRole('columnheader', { name: 'Navn' }).getAttribute('aria-sort')).toBe('descending');
    await page.goBack();
    await expect.poll(() => grid(page).getByRole('columnheader', { name: 'Navn' }).getAttribute('aria-sort')).toBe('ascending');
  });

  test('has the columns one chooses, and a link to it shows the same', async () => {
    const page = await visitor('reader', list);
    expect(await columnIndex(page, 'Antall brukere')).toBe(-1);
    await page.getByRole('button', { name: 'Kolonner' }).click();
    await page.getByRole('checkbox', { name: 'Antall brukere' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => columnIndex(page, 'Antall brukere')).toBeGreaterThan(0);
    const another = await visitor('reader', page.url().slice(origin.length));
    await expect.poll(() => columnIndex(another, 'Antall brukere')).toBeGreaterThan(0);
  });

  test('is kept as a view under a name', async () => {
    const page = await visitor('reader', `${list}?filter=annualCost:empty:true&sorter=-name`);
    const name = onlyHere();
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('textbox', { name: 'Navn på visningen' }).fill(name);
    await page.getByRole('button', { name: 'Lagre denne visningen' }).click();
    await page.getByRole('link', { name }).waitFor();
    await page.goto(list);
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('link', { name }).click();
    await page.waitForURL(/sorter=-name/);
    expect(query(page)).toContain('filter=annualCost:empty:true');
  });

  test('fits 320 pixels, and only the table scrolls sideways', async () => {
    const page = await visitor('architect', list, { viewport: { width: 320, height: 640 } });
    await grid(page).waitFor();
    await expectNoSideways(page);
    await grid(page).getByRole('checkbox').nth(1).check();
    await expectNoSideways(page, 'with a row selected');
    await expectAccessible(page, 'with a row selected at 320');
  });
});

describe('changing in place', () => {
  test('F2 edits, Tab saves and goes on, Escape regrets; the history knows', async () => {
    const page = await visitor('architect', list);
    const made = await application(page, onlyHere(), { annualCost: 100_000 });
    await page.goto(`${list}?q=${encodeURIComponent(made.name)}&kolonner=name,annualCost,userCount`);
    await row(page, made.name).waitFor();
    await focusedGrid(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    const cost = page.getByRole('textbox', { name: `Årlig kostnad, ${made.name}` });
    await cost.fill('250 000');
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    const users = page.getByRole('textbox', { name: `Antall brukere, ${made.name}` });
    await users.waitFor();
    await users.fill('12');
    await page.keyboard.press('Escape');
    await expect.poll(() => grid(page).innerText()).toMatch(/250\s000\skr/);
    expect(await row(page, made.name).innerText()).not.toContain('12');
    await page.getByText('Årlig kostnad er endret for').waitFor();
    await page.goto(made.path);
    await page.getByText(/endret virksomhetsarkitekt Årlig kostnad fra 100\s000\skr til 250\s000\skr/i).waitFor();
  });

  test('a value that makes no sense stays in its cell, with the reason', async () => {
    const page = await visitor('architect', list);
    const made = await application(page, onlyHere(), { annualCost: 100_000 });
    await page.goto(`${list}?q=${encodeURIComponent(made.name)}&kolonner=name,annualCost`);
    await (await cell(page, row(page, made.name), 'Årlig kostnad')).dblclick();
    await page.getByRole('textbox', { name: /Årlig kostnad/ }).fill('mange penger');
    await page.keyboard.press('Enter');
    await grid(page).getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => row(page, made.name).innerText()).toMatch(/100\s000\skr/);
  });

  test('«Angre» gives back what was', async () => {
    const page = await visitor('architect', list);
    const made = await application(page, onlyHere(), { annualCost: 100_000 });
    await page.goto(`${list}?q=${encodeURIComponent(made.name)}&kolonner=name,annualCost`);
    await (await cell(page, row(page, made.name), 'Årlig kostnad')).dblclick();
    await page.getByRole('textbox', { name: /Årlig kostnad/ }).fill('5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => row(page, made.name).innerText()).toMatch(/100\s000\skr/);
  });
});

describe('many at once', () => {
  test('get the same value with «Endre felt», undone as one', async () => {
    const page = await visitor('architect', list);
    const stem = onlyHere();
    for (let i = 0; i < 3; i++) await application(page, stem);
    await listOf(page, stem);
    await grid(page).getByRole('checkbox', { name: 'Merk alle som er hentet' }).check();
    await page.getByRole('button', { name: 'Endre felt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Felt', { exact: true }).selectOption({ label: 'Årlig kostnad' });
    await dialog.getByLabel('Ny verdi').fill('7000');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('3 er endret.').waitFor();
    await expect
      .poll(() =>
        grid(page)
          .getByText(/^7\s000\skr$/)
          .count(),
      )
      .toBe(3);
    await page
      .getByText(/21\s000\skr/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect
      .poll(() =>
        grid(page)
          .getByText(/^7\s000\skr$/)
          .count(),
      )
      .toBe(0);
  });

  test('are tagged with a Los word found by what people call it', async () => {
    const page = await visitor('architect', list);
    const stem = onlyHere();
    const made = [await application(page, stem), await application(page, stem)];
    await listOf(page, stem);
    for (const { name } of made)
      await grid(page)
        .getByRole('checkbox', { name: `Merk ${name}` })
        .check();
    await page.getByRole('button', { name: 'Merk med Los' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('førskole');
    await dialog.getByRole('option').first().waitFor();
    await expectAccessible(page);
    await dialog
      .getByRole('option', { name: /^Barnehage/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('2 er merket med Los.').waitFor();
    const { list: tagged } = await ask<{ list: { nodes: { losConcepts: { nodes: { name: string }[] } }[] } }>(
      page,
      'query Tags($q: String!) { list: applications(first: 5, filter: { q: $q }) { nodes { losConcepts { nodes { name } } } } }',
      { q: stem },
    );
    expect(tagged.nodes.map(({ losConcepts }) => losConcepts.nodes[0]?.name)).toEqual([
      expect.stringContaining('arnehage'),
      expect.stringContaining('arnehage'),
    ]);
  });

  test('are removed after a question, and brought back', async () => {
    const page = await visitor('architect', list);
    const made = await application(page, onlyHere());
    await listOf(page, made.name);
    await grid(page)
      .getByRole('checkbox', { name: `Merk ${made.name}` })
      .check();
    await page.getByRole('button', { name: 'Fjern', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Fjern ${made.name}?` });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Behold' }).click();
    expect(await row(page, made.name).count()).toBe(1);
    await page.getByRole('button', { name: 'Fjern', exact: true }).click();
    await dialog.getByRole('button', { name: 'Fjern', exact: true }).click();
    await page.getByText('1 er fjernet.').waitFor();
    await page.getByText('Ingenting passer med søket og filtrene.').waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await row(page, made.name).waitFor();
  });
});

describe('a row', () => {
  test('opens beside the list, then as a page; Back returns to the list as it was', async () => {
    const page = await visitor('reader', `${list}?sorter=-name`);
    const first = grid(page).getByRole('rowheader').getByRole('link').first();
    const name = (await first.innerText()).trim();
    await first.click();
    const panel = page.getByRole('complementary', { name: `Kort om ${name}` });
    await panel.getByRole('heading', { name }).waitFor();
    await expectAccessible(page);
    expect(query(page)).toContain('vis=');
    await panel.getByRole('link', { name: 'Åpne siden' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await panel.getByRole('heading', { name }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(query(page)).toBe('?sorter=-name');
  });
});

describe('taking a list out', () => {
  test.each(['Excel', 'CSV', 'JSON'] as const)('%s holds what the list shows', async (format) => {
    const page = await visitor('reader', `${list}?filter=annualCost:gte:500000&sorter=-annualCost&kolonner=name,annualCost`);
    await grid(page).getByRole('row').nth(1).waitFor();
    await grid(page).getByRole('rowheader').getByRole('link').first().waitFor();
    const shown = await hits(page);
    const first = (await names(page))[0]?.trim();
    await page.getByRole('button', { name: 'Eksporter' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: format, exact: true }).click()]);
    const { sheet, headings, rows } = await downloaded(download);
    expect(sheet).toMatch(/applikasjon|application/i);
    expect(headings).toEqual(expect.arrayContaining(['Navn', 'Årlig kostnad']));
    expect(rows).toHaveLength(shown);
    expect(rows[0]?.[headings.indexOf('Navn')]).toBe(first);
    const costs = rows.map((one) =>
      Number(
        String(one[headings.indexOf('Årlig kostnad')])
          .replace(/[^\d.,]/g, '')
          .replace(',', '.'),
      ),
    );
    expect(Math.min(...costs)).toBeGreaterThanOrEqual(500_000);
  });

  test('only the selected rows when some are selected', async () => {
    const page = await visitor('reader', list);
    await grid(page).getByRole('checkbox').nth(1).check();
    await grid(page).getByRole('checkbox').nth(2).check();
    await page.getByRole('region', { name: '2 merket' }).getByRole('button', { name: 'Eksporter' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Excel', exact: true }).click()]);
    expect((await downloaded(download)).rows).toHaveLength(2);
  });
});
