/** The page of one object: read, confirm, correct, relate, look back; and the form that makes a new one. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { application, ask } from '#tests/e2e/ask';
import { expectAccessible, expectNoSideways } from '#tests/e2e/checks';
import { origin, visitor } from '#tests/e2e/visit';

const named = (stem: string) => `${stem} ${crypto.randomUUID().slice(0, 6)}`;
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Somebody who has just made this application, on its page. */
async function onNew(stem: string, input: Record<string, unknown> = {}) {
  const page = await visitor('architect', '/nb/min-bruker');
  const made = await application(page, stem, input);
  await page.goto(made.path);
  await page.getByRole('heading', { level: 1, name: made.name }).waitFor();
  return { page, made };
}

describe('the page of an object', () => {
  test('is confirmed with one click, and says so', async () => {
    const { page, made } = await onNew('Bekreftes');
    await page.getByText('Innholdet er ikke bekreftet av noen ennå.').waitFor();
    await page.getByRole('button', { name: 'Stemmer' }).click();
    await page.getByText(`${made.name} er bekreftet.`).waitFor();
    await page.getByText(/^Bekreftet .* av Virksomhetsarkitekt\./).waitFor();
    await section(page, 'Historikk').getByText('bekreftet Virksomhetsarkitekt at innholdet stemmer').waitFor();
  });

  test('is corrected section by section, and the history gives it back', async () => {
    const { page, made } = await onNew('Rettes', { description: 'Som den var' });
    await page.getByRole('button', { name: 'Endre Om' }).click();
    await page.getByLabel('Beskrivelse').fill('Som den ble');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText(`${made.name} er lagret.`).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Som den ble' }).waitFor();
    const history = section(page, 'Historikk');
    await history.getByText(/endret Virksomhetsarkitekt Beskrivelse fra «Som den var» til «Som den ble»/).waitFor();
    await history.getByRole('button', { name: 'Gjenopprett' }).click();
    await page.getByText(`${made.name} er gjenopprettet.`).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Som den var' }).waitFor();
  });

  test('leads to the field that is missing', async () => {
    const { page } = await onNew('Mangler noe');
    const missing = page.getByRole('complementary').getByRole('link').first();
    const label = await missing.innerText();
    await missing.click();
    await page.getByRole('button', { name: 'Lagre' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^felt-/);
    expect(
      (await page.locator('label:has(~ * :focus), label:has(+ :focus), fieldset:focus-within').first().innerText()).toLowerCase(),
    ).toContain(label);
  });

  test('asks once before changes are lost', async () => {
    const { page } = await onNew('Forlates');
    await page.getByRole('button', { name: 'Endre Om' }).click();
    await page.getByLabel('Beskrivelse').fill('Ikke lagret');
    await page.getByRole('navigation').first().getByRole('link', { name: 'Applikasjoner' }).click();
    const question = page.getByRole('dialog', { name: 'Forlat uten å lagre?' });
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Bli her' }).click();
    expect(await page.getByLabel('Beskrivelse').inputValue()).toBe('Ikke lagret');
    await page.getByRole('navigation').first().getByRole('link', { name: 'Applikasjoner' }).click();
    await question.getByRole('button', { name: 'Forlat siden' }).click();
    await page.waitForURL(`${origin}/nb/applikasjoner`);
  });

  test('is tagged with Los, with every path to the word, and untagged with «Angre»', async () => {
    const { page } = await onNew('Merkes');
    const relations = section(page, 'Sammenhenger');
    await relations
      .getByRole('button', { name: /^Legg til los/i })
      .first()
      .click();
    await page.getByRole('combobox', { name: /^Legg til los/i }).fill('barnehageplass');
    const option = page.getByRole('option').first();
    await option.getByText('›').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('Koblingen er lagt til.').waitFor();
    await relations.getByRole('button', { name: /^Fjern koblingen til/ }).click();
    await page.getByText(/^Koblingen til .* er fjernet\.$/).waitFor();
    await page.getByRole('button', { name: 'Angre' }).last().click();
    await relations.getByRole('button', { name: /^Fjern koblingen til/ }).waitFor();
  });

  test('that two change at once tells the second who changed what, and keeps both', async () => {
    const { page: mine, made } = await onNew('Samtidig', { description: 'Fra først av' });
    const theirs = await visitor('administrator', made.path);
    await mine.getByRole('button', { name: 'Endre Om' }).click();
    await mine.getByLabel('Beskrivelse').fill('Min beskrivelse');
    await theirs.getByRole('button', { name: 'Endre Om' }).click();
    await theirs.getByLabel('Beskrivelse').fill('Deres beskrivelse');
    await theirs.getByRole('button', { name: 'Lagre' }).click();
    await theirs.getByText(`${made.name} er lagret.`).waitFor();
    await mine.getByRole('button', { name: 'Lagre' }).click();
    const told = mine.getByRole('alert').filter({ hasText: 'Administrator lagret en endring' });
    await told.waitFor();
    await mine.getByText('Endret siden du åpnet siden: Beskrivelse.').waitFor();
    await expectAccessible(mine);
    await mine.getByRole('button', { name: 'Hent det som er lagret, og behold mine endringer' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await mine.getByLabel('Beskrivelse').inputValue()).toBe('Min beskrivelse');
    // What is stored has to be here before it can be saved upon.
    await mine.getByText(/endret Administrator Beskrivelse/).waitFor();
    await mine.getByRole('button', { name: 'Lagre' }).click();
    await mine.getByText(`${made.name} er lagret.`).waitFor();
    await mine.getByRole('definition').filter({ hasText: 'Min beskrivelse' }).waitFor();
  });

  test('tells what refers to it before it is removed, and can be brought back', async () => {
    const { page, made } = await onNew('Fjernes');
    const other = await application(page, 'Den andre enden');
    const input = { name: named('Integrasjon'), sourceId: made.id, targetId: other.id };
    const answer = await ask<{ made: { integration: unknown } }>(
      page,
      'mutation Link($input: IntegrationInput!) { made: createIntegration(input: $input) { integration { id } } }',
      { input },
    );
    expect(answer.made.integration).not.toBeNull();
    await page.reload();
    await page.getByRole('button', { name: 'Fjern', exact: true }).click();
    const question = page.getByRole('dialog', { name: `Fjern ${made.name}?` });
    await question.getByText(/1 integrasjon viser til/).waitFor();
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Fjern', exact: true }).click();
    await page.waitForURL(`${origin}/nb/applikasjoner`);
    await page.goto(made.path);
    await page.getByText(/^Dette ble fjernet/).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hent tilbake' }).click();
    await page.getByText(`${made.name} er hentet tilbake.`).waitFor();
    await page.getByRole('button', { name: 'Endre Om' }).waitFor();
  });
});

describe('the form for something new', () => {
  test('says at the field what is wrong, keeps what was written, and leads there', async () => {
    const page = await visitor('architect', '/nb/leverandorer/ny');
    await page.getByLabel(/^Organisasjonsnummer/).fill('123456789');
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Dette må rettes før det kan lagres' });
    await summary.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await summary.getByRole('link', { name: 'Organisasjonsnummer' }).click();
    const number = page.getByLabel(/^Organisasjonsnummer/);
    expect(await number.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    expect(await number.inputValue()).toBe('123456789');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
    await expectAccessible(page, 'the form with errors at 320');
  });

  test('makes the object, with its owner and Los word, and shows it', async () => {
    const page = await visitor('architect', '/nb/applikasjoner');
    await page.getByRole('link', { name: 'Legg til', exact: true }).click();
    const name = named('Laget i skjema');
    await page.getByLabel(/^Navn/).fill(name);
    const unit = page.getByRole('combobox', { name: /^Eierenhet|^Eier enhet|^Ansvarlig enhet/ });
    await unit.fill('oppvekst');
    await page.getByRole('listbox').getByRole('option').first().click();
    const chosen = await unit.inputValue();
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText(`${name} er lagt til.`).waitFor();
    await page.getByRole('definition').filter({ hasText: chosen }).first().waitFor();
  });
});
