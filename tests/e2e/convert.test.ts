/** One format into another, a tree into the registry, and an edited file that meets a changed registry. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readOutline } from '#importers/outline/index';
import { languages } from '#model/text';
import { ask } from '#tests/e2e/ask';
import { expectAccessible, expectGood, expectNoSideways } from '#tests/e2e/checks';
import { visitor } from '#tests/e2e/visit';

const mapOf = (stem: string) => ({
  name: 'kart.mm',
  mimeType: 'application/x-freemind',
  buffer: Buffer.from(
    `<map version="1.0.1"><node TEXT="${stem}"><node TEXT="${stem} støtte (1)"><node TEXT="${stem} lønn (2)"/><node TEXT="${stem} arkiv"/></node><node TEXT="${stem} drift"/></node></map>`,
  ),
});
const region = (page: Page, name: string) => page.getByRole('region', { name });

test.each(languages)('the empty page is in order, in %s', async (language) => {
  const page = await visitor('reader', `/${language}/konverter`);
  await expectGood(page, `/${language}/konverter`);
});

test('a mind map is drawn, walked by keyboard, tabled beside, examined, and downloaded as Word', async () => {
  const page = await visitor('reader', '/nb/konverter');
  await page.locator('input[type=file]').setInputFiles(mapOf('Kart'));
  await page.getByText('5 punkter i 3 nivåer. Alt i filen ble lest.').waitFor();
  const picture = region(page, 'Tankekart av kart.mm');
  const root = picture.getByRole('button', { name: /^Kart, nivå 1, 2 punkter under$/ });
  await root.waitFor();
  await root.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toMatch(/^Kart støtte, nivå 2/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toMatch(/^Kart drift/);
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toMatch(/^Kart støtte/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => picture.getByRole('button', { name: /^Kart lønn/ }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await picture.getByRole('button', { name: /^Kart lønn/ }).waitFor();

  const table = region(page, 'Tabell av kart.mm').getByRole('table');
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['Kart', 'Kart støtte', 'Kart lønn', 'Kart arkiv', 'Kart drift']);
  await expect.poll(() => page.getByText('Tar med alt').count(), { timeout: 60_000 }).toBe(11);
  await expectAccessible(page);
  expect(await page.getByRole('button', { name: 'Legg inn i registeret' }).count()).toBe(0);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Last ned som Word' }).click()]);
  expect(download.suggestedFilename()).toBe('kart.docx');
  const { outline } = await readOutline(new Uint8Array(await buffer(await download.createReadStream())), 'kart.docx');
  expect(outline.root.children.map(({ title, level }) => [title, level])).toEqual([
    ['Kart støtte', 1],
    ['Kart drift', undefined],
  ]);

  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page);
  await expectAccessible(page, 'the converter at 320');
});

test('a pasted text is a tree, and what cannot be read is refused in a sentence', async () => {
  const page = await visitor('reader', '/nb/konverter');
  await page.locator('input[type=file]').setInputFiles({ name: 'tom.mm', mimeType: 'text/xml', buffer: Buffer.from('') });
  await page.getByRole('alert').filter({ hasText: 'Velg en annen fil.' }).waitFor();
  await page.getByText('Lim inn tekst i stedet').click();
  await page.getByRole('textbox', { name: /^Overskrifter/ }).fill('# Tjenester\n\n- Lønn\n  - Kjøring');
  await page.getByRole('button', { name: 'Bruk det som er limt inn' }).click();
  await page.getByText('3 punkter i 3 nivåer').waitFor();
});

test('from the converter into the registry: levels chosen, a plan, brought in, undone', async () => {
  const page = await visitor('architect', '/nb/konverter');
  const stem = `Tre${crypto.randomUUID().slice(0, 6)}`;
  await page.locator('input[type=file]').setInputFiles(mapOf(stem));
  await page.getByText('5 punkter i 3 nivåer').waitFor();
  await page.getByRole('button', { name: 'Legg inn i registeret' }).click();
  await page.waitForURL('**/nb/import-og-eksport');
  await page.getByText('Filen er et tre. Velg hva nivåene er.').waitFor();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Nivå 1 er' }).selectOption({ label: 'Tjenester' });
  await page.getByRole('combobox', { name: 'Nivå 2 er' }).selectOption({ label: 'Arbeidsprosesser' });
  await page.getByRole('tab', { name: 'Nye (4)' }).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page);
  await expectAccessible(page, 'levels at 320');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Legg inn 4 rader' }).click();
  await page.getByText(/^Lagt til: 2 tjenester og 2 arbeidsprosesser\.$/).waitFor();
  await page.getByRole('button', { name: 'Angre hele importen' }).click();
  await page.getByText('Importen er angret. Registeret er som før.').waitFor();
});

test('a file edited while somebody worked here: both sides are shown, one is chosen, and what is missing is only offered', async () => {
  const page = await visitor('administrator', '/nb/min-bruker');
  const stem = `Flett${crypto.randomUUID().slice(0, 6)}`;
  const make = 'mutation ($input: CapabilityInput!) { made: createCapability(input: $input) { capability { id version } } }';
  const made: { id: string; version: number }[] = [];
  for (const name of [`${stem} én`, `${stem} to`]) {
    const answer = await ask<{ made: { capability: { id: string; version: number } } }>(page, make, {
      input: { name, description: 'Før' },
    });
    made.push(answer.made.capability);
  }
  const response = await page.request.get('/api/export?kind=capability&format=outline-json&language=nb');
  const text = await response.text();
  await ask(
    page,
    'mutation ($id: ID!, $version: Int!, $input: CapabilityInput!) { updateCapability(id: $id, version: $version, input: $input) { __typename } }',
    { ...made[0], input: { description: 'Endret her' } },
  );
  type Tree = { title: string; description?: string; children?: Tree[] };
  const file = JSON.parse(text) as { root: Tree };
  const edited = (tree: Tree): Tree[] => {
    const children = (tree.children ?? []).flatMap(edited);
    if (tree.title === `${stem} to`) return children;
    return [{ ...tree, ...(tree.title === `${stem} én` ? { description: 'Endret i filen' } : {}), children }];
  };
  const [root] = edited(file.root);
  await page.goto('/nb/import-og-eksport');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kapabiliteter.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ root })) });

  const conflict = page.getByRole('group', { name: 'Beskrivelse' });
  for (const said of ['Før', 'Endret her', 'Endret i filen']) await conflict.getByText(said, { exact: true }).waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page);
  await expectAccessible(page, 'a conflict at 320');
  await page.setViewportSize({ width: 1280, height: 900 });
  await conflict.getByRole('radio', { name: 'Ta filens' }).check();
  await page.getByRole('button', { name: 'Oppdater planen' }).click();
  await page.getByRole('tab', { name: 'Endres (1)' }).waitFor();
  await page.getByRole('tab', { name: 'Mangler i filen (1)' }).click();
  await page.getByRole('button', { name: new RegExp(`${stem} to`) }).click();
  await page.getByRole('checkbox', { name: `Fjern ${stem} to fra Husorden` }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Oppdater planen' }).click();
  await page.getByRole('tab', { name: 'Fjernes (1)' }).waitFor();
  await page.getByRole('button', { name: 'Legg inn 2 rader' }).click();
  await page.getByText('Endret: 1 kapabilitet. Fjernet: 1 kapabilitet.').waitFor();
  await page.getByRole('button', { name: 'Angre hele importen' }).click();
  await page.getByText('Importen er angret. Registeret er som før.').waitFor();
});
