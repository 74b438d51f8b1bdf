/** The landscape, what stops, and what hangs together: as pictures and as the tables beside them. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '#model/text';
import { application, ask } from '#tests/e2e/ask';
import { expectAccessible, expectGood, expectNoSideways } from '#tests/e2e/checks';
import { visitor } from '#tests/e2e/visit';

const node = (page: Page, name: string) => page.locator('[data-node]').filter({ hasText: name }).first();
const drawn = (page: Page) => page.locator('[data-node]').first().waitFor();
const named = (stem: string) => `${stem} ${crypto.randomUUID().slice(0, 6)}`;

async function idOf(page: Page, list: string, name: string): Promise<string> {
  const { found } = await ask<{ found: { nodes: { id: string }[] } }>(
    page,
    `query ($name: String!) { found: ${list}(first: 1, filter: { name: { eq: $name } }) { nodes { id } } }`,
    { name },
  );
  return found.nodes[0]?.id ?? '';
}

describe('the landscape', () => {
  test('draws the applications in their groups, and says what flows in the table', async () => {
    const page = await visitor('reader', '/nb/landskap');
    await drawn(page);
    await node(page, 'Visma Lønn').waitFor();
    await page
      .getByRole('row', { name: /Visma Lønn Altinn A-melding/ })
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  test('says where sickness data go, step by step, and shows only that way', async () => {
    const page = await visitor('reader', '/nb/landskap');
    await page.getByLabel('Følg data').selectOption({ label: 'Sykefravær' });
    await page.getByRole('heading', { name: 'Hvor går «Sykefravær»?' }).waitFor();
    const steps = page.getByRole('region', { name: 'Hvor går «Sykefravær»?' }).getByRole('listitem');
    await expect.poll(() => steps.allInnerTexts()).toContainEqual(expect.stringContaining('Altinn sender «Sykmeldinger» til Visma Lønn'));
    expect(await steps.allInnerTexts()).toContainEqual(
      expect.stringContaining('Visma Lønn sender «Sykefravær per enhet» til Framsikt gjennom'),
    );
    await drawn(page);
    expect(await node(page, 'Framsikt').count()).toBe(1);
    expect(await node(page, 'Mercell').count()).toBe(0);
    await expectAccessible(page);
    // The address says it all.
    await page.reload();
    await page.getByRole('heading', { name: 'Hvor går «Sykefravær»?' }).waitFor();
  });

  test('is filtered as the lists are, and keeps those that it exchanges data with', async () => {
    const page = await visitor('architect', '/nb/applikasjoner?q=framsikt');
    await page.getByRole('link', { name: 'Landskap' }).click();
    await drawn(page);
    await node(page, 'Unit4').waitFor();
    await page.getByLabel('Ta med det de utveksler data med').uncheck();
    await expect.poll(() => node(page, 'Unit4').count()).toBe(0);
    expect(await node(page, 'Framsikt').count()).toBe(1);
  });

  test('is kept under a name with what was chosen, and downloaded as a picture', async () => {
    const page = await visitor('architect', '/nb/landskap?grupper=vendor');
    await drawn(page);
    const name = named('Etter driftsform');
    await page.getByLabel('Grupper etter').selectOption({ label: 'Driftsform' });
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByLabel('Navn på visningen').fill(name);
    await page.getByRole('button', { name: 'Lagre visningen' }).click();
    await page.getByText(`«${name}» er lagret.`).waitFor();
    const { savedViews } = await ask<{ savedViews: { name: string; query: string }[] }>(
      page,
      '{ savedViews(kind: "landscape") { name query } }',
    );
    expect(savedViews.find((view) => view.name === name)?.query).toBe(new URL(page.url()).search.slice(1));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Last ned' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bilde (PNG)' }).click()]);
    const bytes = await buffer(await download.createReadStream());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  test('is shown as it will be, with a slider and the keyboard', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const stem = named('Tidsreise');
    const nextMonth = await page.evaluate(() => {
      const now = new Date();
      return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1)).toISOString().slice(0, 10);
    });
    const stays = await application(page, stem);
    const ends = await application(page, stem, { endOfLife: nextMonth });
    await page.goto(`/nb/landskap?q=${encodeURIComponent(stem)}`);
    await node(page, ends.name).waitFor();
    const placeOf = (name: string) => page.locator('.react-flow__node').filter({ hasText: name }).getAttribute('style');
    const place = await placeOf(stays.name);
    const slider = page.getByRole('slider', { name: 'Slik det var eller blir' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('I dag: alt som er registrert');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^1\. [a-z]+ 20\d\d$/);
    await expect.poll(() => node(page, ends.name).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('dato')).toBe(nextMonth);
    expect(await node(page, stays.name).count()).toBe(1);
    expect(await placeOf(stays.name)).toBe(place);
    await expectAccessible(page);
    // The address says the day, also to another.
    await page.reload();
    await node(page, stays.name).waitFor();
    await expect.poll(() => node(page, ends.name).count()).toBe(0);
    expect(await placeOf(stays.name)).toBe(place);
    await page.getByRole('button', { name: 'I dag' }).click();
    await node(page, ends.name).waitFor();
    expect(page.url()).not.toContain('dato=');
    expect(await slider.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('is walked with the keyboard alone', async () => {
    const page = await visitor('reader', '/nb/landskap');
    await drawn(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
    await page.locator('[data-node][tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).not.toBe('');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hva stopper?' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('link', { name: 'Hva stopper?' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Gå til tabellen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('landskapstabell');
  });

  test('shows the table before the picture where there is little room', async () => {
    const page = await visitor('reader', '/nb/landskap', { viewport: { width: 320, height: 640 } });
    await drawn(page);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await top('#landskapstabell')).toBeLessThan(await top('[data-node]'));
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  test('says so when nothing matches', async () => {
    const page = await visitor('reader', '/nb/landskap?q=finnesikkeher');
    await page.getByText('Ingen applikasjoner passer med dette filteret.').waitFor();
  });

  test('stays readable with names of 200 letters, a ring, and one that talks to itself by others', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const stem = named('Ring');
    const long = await application(page, `${stem} ${'langtnavn'.repeat(18)}`.slice(0, 190));
    const other = await application(page, stem);
    for (const [source, target] of [
      [long.id, other.id],
      [other.id, long.id],
    ])
      await ask(page, 'mutation ($input: IntegrationInput!) { createIntegration(input: $input) { refusal { message } } }', {
        input: { name: 'Rundt', sourceId: source, targetId: target },
      });
    await page.goto(`/nb/landskap?q=${encodeURIComponent(stem)}&alene=nei`);
    await drawn(page);
    expect(await page.locator('[data-node]').count()).toBe(2);
    await expectNoSideways(page);
  });
});

describe('what stops', () => {
  test('is told in a sentence, a picture and a list with the way to each', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const id = await idOf(page, 'applications', 'Altinn');
    await page.goto(`/nb/hva-stopper?for=${id}`);
    await page.getByRole('heading', { level: 1, name: 'Hva stopper hvis Altinn stopper?' }).waitFor();
    await page.getByText(/^Dette rammes: /).waitFor();
    await page
      .getByRole('cell', { name: /^Altinn → .*Visma Lønn/ })
      .first()
      .waitFor();
    await drawn(page);
    await node(page, 'Visma Lønn').click();
    await expectAccessible(page);
    await page.getByLabel('Ta med').selectOption({ label: '1 ledd' });
    await expect.poll(() => node(page, 'Framsikt').count()).toBe(0);
  });

  test('is asked of anything by choosing it', async () => {
    const page = await visitor('reader', '/nb/hva-stopper');
    await page.getByLabel('Velg hva som stopper').fill('Framsikt');
    await page
      .getByRole('option', { name: /Framsikt/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Hva stopper hvis Framsikt stopper?' }).waitFor();
  });

  test('is walked with the keyboard alone: to what is hit, into what is folded, and to the list', async () => {
    const page = await visitor('reader', '/nb/min-bruker');
    await page.goto(`/nb/hva-stopper?for=${await idOf(page, 'vendors', 'Visma')}`);
    await drawn(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
    await page.locator('[data-node][tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('[data-node][aria-pressed=true]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-node][aria-pressed=true]').waitFor({ state: 'detached' });
    // What is pressed is unfolded and gone; the focus goes on to what has come.
    await page.locator('[data-bundle=true]').first().focus();
    const bundle = await focused();
    const before = await page.locator('[data-node]').count();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(before);
    await expect.poll(focused).not.toBe('');
    expect(await focused()).not.toBe(bundle);
    await page.getByRole('link', { name: 'Gå til tabellen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rammes');
  });

  test('says so when nothing depends on it', async () => {
    const page = await visitor('architect', '/nb/min-bruker');
    const { id, name } = await application(page, 'Alene');
    await page.goto(`/nb/hva-stopper?for=${id}`);
    await page.getByText(`Registeret kjenner ingenting som er avhengig av ${name}.`, { exact: false }).waitFor();
  });
});

test('the page of an object has a small map, and leads to the large one', async () => {
  const page = await visitor('reader', '/nb/min-bruker');
  const id = await idOf(page, 'applications', 'Visma Lønn');
  await page.goto(`/nb/applikasjoner/${id}`);
  await page.getByRole('img', { name: /^Kart over det Visma Lønn henger sammen med/ }).waitFor();
  await page.getByRole('link', { name: 'Åpne kartet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hva Visma Lønn henger sammen med' }).waitFor();
  await drawn(page);
  await page
    .getByRole('row', { name: /Visma Lønn .*Unit4/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.getByLabel('Ledd utover').selectOption({ label: '2 ledd' });
  await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(30);
});

test.each(languages)('all of it works in %s, wide and narrow', async (language) => {
  const page = await visitor('reader', '/nb/min-bruker');
  const id = await idOf(page, 'vendors', 'KS');
  for (const path of ['landskap?folg=personopplysninger', `hva-stopper?for=${id}`, `sammenhenger?for=${id}`]) {
    await expectGood(page, `/${language}/${path}`);
    expect(await page.locator('main').innerText(), path).not.toMatch(/\b[a-z]+_[a-z]+\b|\bundefined\b|\bnull\b|\[object|\{[a-z]+\}/);
  }
});
