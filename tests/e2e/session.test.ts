/** Who comes in, what each role finds there, and how one leaves. */

import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type Role, roleNames, roles } from '#auth/roles';
import { application, ask } from '#tests/e2e/ask';
import { expectAccessible } from '#tests/e2e/checks';
import { expectComplaint, origin, signInAs, stranger, visitor } from '#tests/e2e/visit';

const notFound = /status of 404/;

async function signInWith(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/nb/logg-inn');
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}

/** What the menu offers besides the kinds. */
const offers: Record<Role, { import: boolean; administration: boolean; add: boolean }> = {
  administrator: { import: true, administration: true, add: true },
  architect: { import: true, administration: true, add: true },
  data_protection_officer: { import: false, administration: false, add: false },
  service_owner: { import: false, administration: false, add: true },
  reader: { import: false, administration: false, add: false },
};

describe('signing in', () => {
  test.each(roleNames)('as %s gives what the role may use, and no more', async (role) => {
    const page = await stranger();
    await signInAs(page, role);
    await page.getByRole('button', { name: `Innlogget som ${roles[role].label.nb}` }).waitFor();
    const menu = page.getByRole('navigation').first();
    expect(await menu.getByRole('link', { name: 'Administrasjon' }).count()).toBe(offers[role].administration ? 1 : 0);
    await page.goto('/nb/applikasjoner');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'Legg til', exact: true }).count()).toBe(offers[role].add ? 1 : 0);
    await page.goto('/nb/import-og-eksport');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Velg fil' }).count()).toBe(offers[role].import ? 1 : 0);
    await page.getByRole('link', { name: 'Last ned' }).waitFor();
  });

  test('is asked for wherever one comes from, and leads back there', async () => {
    const page = await stranger();
    await page.goto('/nb/applikasjoner?sorter=-annualCost');
    await page.waitForURL(/\/nb\/logg-inn/);
    await page.getByRole('button', { name: 'Logg inn som leser' }).click();
    await page.waitForURL(`${origin}/nb/applikasjoner?sorter=-annualCost`);
  });

  test('with a wrong password says so without telling which part was wrong', async () => {
    const page = await stranger();
    await signInWith(page, inject('neighbour').email, 'noe helt annet enn det');
    const message = await page.getByRole('alert').filter({ hasText: /\S/ }).innerText();
    expect(message).toMatch(/passord/i);
    expect(await page.getByLabel('E-post').inputValue()).toBe(inject('neighbour').email);
    await expectAccessible(page);
    await signInWith(page, 'ingen@nabovik.example', 'noe helt annet enn det');
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).innerText()).toBe(message);
  });
});

describe('a role', () => {
  test('that only reads has no way to change an object', async () => {
    const architect = await visitor('architect', '/nb/min-bruker');
    const made = await application(architect, 'Leses bare');
    const page = await visitor('reader', made.path);
    await page.getByRole('heading', { level: 1, name: made.name }).waitFor();
    for (const name of [/^Endre/, /^Fjern/, /^Stemmer/, /^Legg til/]) expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.goto(`/nb/applikasjoner?q=${encodeURIComponent(made.name)}`);
    const cell = page.getByRole('row', { name: made.name }).getByRole('gridcell').nth(1);
    await cell.dblclick();
    expect(await page.getByRole('grid').getByRole('combobox').count()).toBe(0);
  });

  test('of a service owner changes what the own unit owns, and is told why not the rest', async () => {
    const page = await visitor('service_owner', '/nb/mine-ansvar');
    const { mine, others } = await ask<Record<'mine' | 'others', { nodes: { id: string; mayEdit: boolean }[] }>>(
      page,
      '{ mine: applications(first: 200) { nodes { id mayEdit } } others: capabilities(first: 1) { nodes { id mayEdit } } }',
    );
    const [own, other] = [mine.nodes.find(({ mayEdit }) => mayEdit), mine.nodes.find(({ mayEdit }) => !mayEdit)];
    expect(others.nodes[0]?.mayEdit).toBe(false);
    await page.goto(`/nb/applikasjoner/${own?.id}`);
    await page.getByRole('button', { name: 'Endre Om' }).waitFor();
    await page.goto(`/nb/applikasjoner/${other?.id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Endre Om' }).count()).toBe(0);
  });

  test('without administration is told so at its address', async () => {
    const page = await visitor('reader', '/nb/administrasjon/brukere');
    await page.getByText('Rollen din gir ikke tilgang til dette').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

describe('another organisation', () => {
  test('does not exist, whatever is known of its addresses', async () => {
    expectComplaint(notFound);
    const { application: secret } = inject('neighbour');
    const page = await visitor('administrator', '/nb');
    const response = await page.goto(`/nb/applikasjoner/${secret.id}`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
    expect(await page.content()).not.toContain(secret.name);
    await expectAccessible(page);
    await page.goto(`/nb/sok?q=${encodeURIComponent(secret.name)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: secret.name }).count()).toBe(0);
  });

  test('has its own, and sees nothing of ours', async () => {
    const { email, password, application: own } = inject('neighbour');
    const page = await stranger();
    await signInWith(page, email, password);
    await page.waitForURL(`${origin}/nb`);
    await page.goto('/nb/applikasjoner');
    await page.getByText('1 treff').first().waitFor();
    await page.getByRole('link', { name: own.name }).waitFor();
  });
});

test('an address that does not exist gives a page that says so, with a way on', async () => {
  expectComplaint(notFound);
  const page = await visitor('reader', '/nb');
  for (const path of ['/nb/finnes-ikke', '/nb/applikasjoner/finnes-ikke', '/nb/applikasjoner/018f3b5c-0000-7000-8000-000000000000']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
    await page.getByRole('link', { name: 'Til forsiden' }).waitFor();
  }
});

describe('signing out', () => {
  test('ends this session, and Back does not bring it back', async () => {
    const page = await stranger();
    await signInAs(page, 'reader');
    await page.goto('/nb/applikasjoner');
    await page.getByRole('button', { name: /^Innlogget som/ }).click();
    await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
    await page.waitForURL(/logg-inn/);
    await page.goto('/nb/applikasjoner');
    await page.waitForURL(/logg-inn/);
  });

  test('on all devices ends the sessions of the others too', async () => {
    const { email, password } = inject('neighbour');
    const [here, there] = [await stranger(), await stranger()];
    for (const page of [here, there]) {
      await signInWith(page, email, password);
      await page.waitForURL(`${origin}/nb`);
    }
    await here.getByRole('button', { name: /^Innlogget som/ }).click();
    await here.getByRole('button', { name: 'Logg ut på alle enheter' }).click();
    await here.waitForURL(/logg-inn/);
    await there.goto('/nb/applikasjoner');
    await there.waitForURL(/logg-inn/);
  });
});
