/** Opening what the municipality has: what is missing, the public page and its files, and keys for other systems. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { slugOf } from '#app/_i18n/slugs';
import { ask } from '#tests/e2e/ask';
import { expectAccessible, expectGood, expectNoSideways } from '#tests/e2e/checks';
import { stranger, visitor } from '#tests/e2e/visit';

/** A dataset that is marked for publishing, and lacks what the standard demands of it. */
async function marked(page: Page): Promise<{ name: string; path: string }> {
  const name = `Benker i parken ${crypto.randomUUID().slice(0, 8)}`;
  const { made } = await ask<{ made: { dataset: { id: string } | null } }>(
    page,
    'mutation Make($input: DatasetInput!) { made: createDataset(input: $input) { dataset { id } } }',
    { input: { name, published: true, themes: ['ENVI'] } },
  );
  return { name, path: `/nb/${slugOf('dataset')}/${made.dataset?.id}` };
}
const readiness = (page: Page) => page.getByRole('region', { name: 'Klar for publisering', exact: true });

describe('a dataset that is marked for publishing', () => {
  test('says field by field what is missing, with what the standard asks for, and leads there by the keyboard', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const { path } = await marked(page);
    await page.goto(path);
    const region = readiness(page);
    await region.getByText('Merket for publisering, men vises ikke før dette er fylt ut:').waitFor();
    await region.getByText('Noen setninger om hva dette er, som kan leses alene av en som ikke kjenner kommunen.').waitFor();
    await expectAccessible(page);
    const missing = region.getByRole('link', { name: 'Beskrivelse', exact: true });
    await missing.focus();
    await missing.press('Enter');
    await page.getByRole('button', { name: 'Lagre' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('felt-description');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
  });

  test('is shown to everybody once it is complete, at an address that gives each what it asks for', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const { name, path } = await marked(page);
    await page.goto(`${path}?endre=description`);
    await page.getByLabel('Beskrivelse', { exact: true }).fill('Hvor det går an å sitte ned, og hvem som ser etter benken.');
    await page.getByRole('button', { name: 'Lagre' }).click();
    const region = readiness(page);
    await region.getByText('Publisert for alle').waitFor();
    const { pathname } = new URL((await region.getByRole('link', { name: /\/katalog\// }).getAttribute('href')) ?? '', 'http://localhost');

    const visit = await stranger();
    await visit.goto(pathname);
    await visit.getByRole('heading', { level: 1, name }).waitFor();
    for (const language of ['nb', 'nn', 'en']) await expectGood(visit, `/${language}${pathname}`);

    const get = (address: string, accept: string) => visit.request.get(address, { headers: { accept } });
    for (const [address, accept, type] of [
      [pathname, 'text/turtle', 'text/turtle'],
      [pathname, 'application/ld+json', 'application/ld+json'],
      [pathname, 'application/rdf+xml;q=0.9, text/html;q=0.5', 'application/rdf+xml'],
      [`${pathname}.ttl`, 'text/html', 'text/turtle'],
    ] as const) {
      const answer = await get(address, accept);
      expect(answer.headers()['content-type'], `${address} as ${accept}`).toContain(type);
      expect(await answer.text()).toContain(name);
    }
    const catalogue = await get(`${pathname.split('/').slice(0, 3).join('/')}/dcat.ttl`, '*/*');
    expect(await catalogue.text()).toContain(name);
  });

  test('goes out from its list after its standard, whatever else the list shows', async () => {
    const page = await visitor('architect', `/nb/${slugOf('dataset')}`);
    await page.getByRole('button', { name: 'Eksporter' }).click();
    const download = page.waitForEvent('download');
    await page.locator('button[formaction="/api/export?as=turtle"]').click();
    expect((await download).suggestedFilename()).toMatch(/Datasett.*\.ttl$/);
  });
});

describe('a key for another system', () => {
  test('is made, shown once, used for what it is for, and revoked', async () => {
    const page = await visitor('administrator', '/nb/administrasjon/nokler');
    const name = `E-læring ${crypto.randomUUID().slice(0, 6)}`;
    await page.getByLabel('Hvilket system skal bruke den').fill(name);
    await page.getByRole('checkbox', { name: 'Tjenester', exact: true }).check();
    await page.getByRole('button', { name: 'Lag nøkkelen' }).click();
    const key = await page.getByLabel('Nøkkelen', { exact: true }).inputValue();
    await expectAccessible(page);
    const fetched = async (feed: string) => {
      const visit = await stranger();
      return (await visit.request.get(`/api/feed/${feed}.json`, { headers: { authorization: `Bearer ${key}` } })).status();
    };
    expect(await fetched('services')).toBe(200);
    expect(await fetched('applications')).toBe(403);
    await page.reload();
    expect(await page.getByLabel('Nøkkelen', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: `Trekk tilbake nøkkelen til ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
    await page.getByText('Nøkkelen er trukket tilbake.').waitFor();
    expect(await fetched('services')).toBe(401);
    for (const language of ['nb', 'nn', 'en']) await expectGood(page, `/${language}/administrasjon/nokler`);
  });
});
