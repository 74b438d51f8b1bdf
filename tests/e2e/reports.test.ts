import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { expect, test } from 'vitest';
import { slugOf } from '#app/_i18n/slugs';
import { ask } from '#tests/e2e/ask';
import { visitor } from '#tests/e2e/visit';
import { openPdf, openWord } from '#tests/setup/documents';

const bytesOf = async (download: Download): Promise<Uint8Array> => buffer(await download.createReadStream());

test('a report is chosen, filtered, made as PDF, and read', async () => {
  const page = await visitor('architect', '/nb/rapporter');
  await page.getByRole('link', { name: 'Velg og lag Systemkatalog' }).click();
  await page.waitForURL(/rapporter\/systems/);
  await page.goto('/nb/rapporter/systems?filter=personalData:eq:true');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lag rapporten' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Eksempelvik kommune – Systemkatalog .*\.pdf$/);
  const pdf = await openPdf(await bytesOf(file));
  expect(pdf).toMatchObject({ tagged: true, title: 'Systemkatalog' });
  expect(pdf.text).toContain('Utvalg: Personopplysninger: Ja');
  await page.getByText(/er lastet ned/).waitFor();
});

test('the page of an object gives its sheet, and the list the report of what it shows', async () => {
  const page = await visitor('reader', '/nb/applikasjoner?filter=lifecycle:in:live');
  await page.getByRole('button', { name: 'Eksporter' }).click();
  const list = page.waitForEvent('download');
  await page.locator('button[formaction="/api/report"][value="docx"]').click();
  const word = openWord(await bytesOf(await list));
  expect(word.paragraphs.map(({ text }) => text)).toContain('Utvalg: Livsløp: I drift');

  const { vendors } = await ask<{ vendors: { nodes: { id: string }[] } }>(
    page,
    '{ vendors(filter: { name: { eq: "Visma" } }) { nodes { id } } }',
  );
  await page.goto(`/nb/${slugOf('vendor')}/${vendors.nodes[0]?.id}`);
  await page.getByRole('button', { name: 'Rapport', exact: true }).click();
  const sheet = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Leverandørark som PDF' }).click();
  expect((await openPdf(await bytesOf(await sheet))).title).toBe('Visma');
});

test('a report is reworded with a preview, and brought back to what it was', async () => {
  const page = await visitor('administrator', '/nb/rapporter/vendor/tilpass');
  await page.getByLabel('Innledning').fill('Før møtet: #les $dette$ <b>.');
  await page.getByRole('button', { name: 'Flytt Systemer opp' }).click();
  await page.getByRole('button', { name: 'Vis slik det er nå' }).click();
  const picture = page.getByRole('img', { name: /første sidene av Leverandørark/ });
  await picture.waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('Endringene er lagret.').waitFor();
  await page.getByRole('button', { name: 'Gjenopprett versjon 0' }).click();
  await page.getByText('Versjonen er gjenopprettet.').waitFor();
  await page.reload();
  expect(await page.getByLabel('Innledning').inputValue()).toBe('');
});

test('who may not adapt reports is told who may', async () => {
  const page = await visitor('reader', '/nb/rapporter/systems/tilpass');
  await page.getByText('Administratorer og arkitekter tilpasser rapportene').waitFor();
});

test('a saved view is chosen as a figure, with its table, where a report is made', async () => {
  const page = await visitor('architect', '/nb/rapporter');
  await ask(page, 'mutation { saveView(kind: "map:capability", name: "Kostnad på kartet", query: "farge=cost") { view { id } } }');
  await page.goto('/nb/rapporter/adoption');
  await page.getByLabel('Legg til figur').selectOption({ label: 'Kostnad på kartet (kapabilitetskart)' });
  await page.getByRole('button', { name: 'Ta bort Kostnad på kartet (kapabilitetskart)' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lag rapporten' }).click();
  const pdf = await openPdf(await bytesOf(await download));
  expect(pdf.title).toBe('Bruk av fellesløsninger');
  expect(pdf.text).toContain('Kostnad på kartet');
  expect(pdf.alts.join(' ')).toMatch(/Etter forvalter|etter forvalter/);
  expect(pdf.alts.join(' ')).toContain('Årlig kostnad');
});
