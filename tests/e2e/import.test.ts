/** Bringing in a real system list, and cells pasted from a spreadsheet; and everything out again. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application, ask } from '#tests/e2e/ask';
import { expectAccessible, expectNoSideways } from '#tests/e2e/checks';
import { downloaded } from '#tests/e2e/downloaded';
import { focusedGrid, visitor } from '#tests/e2e/visit';

const address = '/nb/import-og-eksport';
const workbook = 'importers/fixtures/systemoversikt.xlsx';

/** The number in a tab of the plan. */
async function inTab(page: Page, name: string): Promise<number> {
  const text = await page.getByRole('tab', { name: new RegExp(`^${name}`) }).innerText();
  return Number(text.replace(/\D/g, ''));
}
const registered = async (page: Page, q: string) =>
  (
    await ask<{ list: { totalCount: number } }>(page, 'query Find($q: String!) { list: applications(filter: { q: $q }) { totalCount } }', {
      q,
    })
  ).list.totalCount;

test('a system list: columns, plan, a cell put right, brought in, undone', async () => {
  const page = await visitor('architect', address);
  await page.locator('input[type=file]').setInputFiles(workbook);

  await page.getByRole('heading', { name: '2. Kolonner' }).waitFor();
  const columns = page.getByRole('region', { name: '2. Kolonner' });
  await columns.getByText('Systemoversikt 2026').waitFor();
  await columns.getByText('Skjult ark').waitFor();
  await columns.getByText('Alle kolonnene er kjent igjen.').first().click();
  await columns.getByText('Visma Enterprise HRM').first().waitFor();

  const plan = page.getByRole('region', { name: '3. Dette vil skje' });
  const wrong = await inTab(page, 'Må rettes');
  expect(wrong).toBeGreaterThan(5);
  expect(await plan.getByRole('button', { name: /^Legg inn \d+ rader/ }).isDisabled()).toBe(true);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page);
  await expectAccessible(page, 'the plan at 320');
  await page.setViewportSize({ width: 1280, height: 900 });

  // «Arbeid > Lønns- og arbeidsvilkår» is not in Los; «Arbeid» is.
  const field = plan.getByRole('textbox', { name: 'Riktig verdi for celle O5' });
  await field.fill('Arbeid');
  await field.press('Enter');
  await plan.getByText('Rettes til: Arbeid').waitFor();
  await page.getByRole('button', { name: 'Oppdater planen' }).click();
  await expect.poll(() => inTab(page, 'Må rettes')).toBe(wrong - 1);

  await page.getByRole('tab', { name: /^Nye/ }).click();
  await plan.getByRole('button', { name: /^Visma Enterprise HRM/ }).click();
  await plan.getByText(/1\s250\s000/).waitFor();
  await expectAccessible(page);

  await plan.getByRole('checkbox', { name: /Legg inn resten/ }).click();
  const bring = plan.getByRole('button', { name: /^Legg inn \d+ rader/ });
  await expect.poll(() => bring.isEnabled(), { timeout: 15_000 }).toBe(true);
  await bring.click();
  const done = page.getByRole('region', { name: '4. Ferdig' });
  await done.getByText(/^Lagt til: .*applikasjoner/).waitFor();
  await expectAccessible(page);
  expect(await registered(page, 'Visma Enterprise HRM')).toBeGreaterThan(0);

  await done.getByRole('button', { name: 'Angre hele importen' }).click();
  await done.getByText('Importen er angret. Registeret er som før.').waitFor();
  await page.goto('/nb/administrasjon/importer');
  await page
    .getByText(/^Angret /)
    .first()
    .waitFor();
  await expectAccessible(page);
});

test('cells pasted from a spreadsheet are a plan like any other; what is there already only changes', async () => {
  const page = await visitor('architect', '/nb/min-bruker');
  const known = await application(page, 'Limt', { annualCost: 1000 });
  const fresh = `Limt inn ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto(address);
  await page.getByText('Lim inn celler fra Excel i stedet').click();
  await page
    .getByRole('textbox', { name: 'Celler, med overskriftene øverst' })
    .fill(`System\tÅrlig kostnad\n${known.name}\t2 000\n${fresh}\tkr 3 000,-`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bruk det som er limt inn' }).click();
  await page.getByRole('combobox', { name: 'Radene er' }).selectOption({ label: 'Applikasjoner' });
  await expect.poll(() => inTab(page, 'Nye')).toBe(1);
  expect(await inTab(page, 'Endres')).toBe(1);
  await page.getByRole('tab', { name: /^Endres/ }).click();
  await page.getByRole('button', { name: new RegExp(known.name) }).click();
  const plan = page.getByRole('tabpanel');
  await plan.getByText(/^1\s000/).waitFor();
  await plan.getByText(/^2\s000/).waitFor();
  await page.getByRole('button', { name: 'Legg inn 2 rader' }).click();
  await page.getByText(/^Lagt til: 1 applikasjon\. Endret: 1 applikasjon\.$/).waitFor();
  await page.goto(known.path);
  await page.getByText(/Årlig kostnad fra 1\s000\skr til 2\s000\skr/).waitFor();
});

test('cells pasted into a list fill a block, seen before it counts', async () => {
  const page = await visitor('architect', '/nb/min-bruker');
  const stem = `Blokk${crypto.randomUUID().slice(0, 6)}`;
  for (const name of ['a', 'b']) await application(page, `${stem} ${name}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/nb/applikasjoner?q=${stem}&kolonner=name,annualCost,userCount`);
  const grid = await focusedGrid(page);
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => navigator.clipboard.writeText('11 000\t5\n12 000\t6'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Lim inn celler' });
  await dialog.getByRole('cell', { name: /^12\s000/ }).waitFor();
  await expectAccessible(page);
  expect(await grid.getByText(/12\s000/).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Lagre endringene' }).click();
  await grid.getByText(/^12\s000\skr$/).waitFor();
  await page.getByText('2 er endret.').waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect.poll(() => grid.getByText(/12\s000/).count()).toBe(0);
});

test('a file that is no spreadsheet is refused in a plain sentence', async () => {
  const page = await visitor('architect', address);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bilde.xlsx', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0') });
  const alert = page.getByRole('alert').filter({ hasText: 'bilde.xlsx' });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/\.$/);
  await page.getByRole('button', { name: 'Velg fil' }).waitFor();
  await expectAccessible(page);
});

test('what is taken out and brought in again changes nothing', async () => {
  const page = await visitor('administrator', address);
  await page.getByRole('combobox', { name: 'Hva' }).selectOption({ label: 'Kapabiliteter' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Last ned' }).click()]);
  const { rows } = await downloaded(download);
  expect(rows.length).toBeGreaterThan(20);
  await page.locator('input[type=file]').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await buffer(await download.createReadStream()),
  });
  await page.getByText('Ingenting å legge inn').waitFor();
  expect(await inTab(page, 'Uendret')).toBe(rows.length);
});
