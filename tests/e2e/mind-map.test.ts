/** Hierarchies as mind maps: read, unfolded and changed, with the keyboard and with the mouse. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '#model/text';
import { ask } from '#tests/e2e/ask';
import { expectAccessible, expectGood } from '#tests/e2e/checks';
import { visitor } from '#tests/e2e/visit';

const named = (stem: string) => `${stem} ${crypto.randomUUID().slice(0, 6)}`;
const inMap = (page: Page, name: string) => page.locator('[data-pane=map] [data-way]').filter({ hasText: name }).first();
const inList = (page: Page, name: string) => page.getByRole('treeitem', { name }).first();
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[data-mind-name]:focus').waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('[data-mind-name]').waitFor({ state: 'detached' });
}

/** A capability at the top with one below it, on the page. */
async function onTree(pane: 'map' | 'list') {
  const page = await visitor('architect', '/nb/min-bruker');
  const [top, child] = [named('Øverst'), named('Under')];
  const create = async (input: Record<string, unknown>) => {
    const { made } = await ask<{ made: { capability: { id: string } } }>(
      page,
      'mutation ($input: CapabilityInput!) { made: createCapability(input: $input) { capability { id } } }',
      { input },
    );
    return made.capability.id;
  };
  await create({ name: child, parentId: await create({ name: top }) });
  await page.goto('/nb/tankekart/kapabiliteter');
  const at = (name: string) => (pane === 'map' ? inMap(page, name) : inList(page, name));
  await at(top).waitFor();
  return { page, top, child, at };
}

describe.each(['map', 'list'] as const)('with the keyboard, in the %s', (pane) => {
  test('unfolds, adds, renames, undoes', async () => {
    const { page, top, child, at } = await onTree(pane);
    await at(top).focus();
    await page.keyboard.press(pane === 'map' ? ' ' : 'ArrowRight');
    await at(child).waitFor();
    await at(child).focus();
    await page.keyboard.press('Tab');
    const below = named('Nederst');
    await write(page, below);
    await expect.poll(() => focusedText(page)).toContain(below);
    await page.keyboard.press('Enter');
    const beside = named('Ved siden');
    await write(page, beside);
    await expect.poll(() => focusedText(page)).toContain(beside);
    await page.keyboard.press('F2');
    await write(page, `${beside} igjen`);
    await at(`${beside} igjen`).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => at(`${beside} igjen`).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => at(beside).count()).toBe(0);
    await expectAccessible(page);
  });

  test('moves what is cut to where it is put, and back', async () => {
    const { page, top, child, at } = await onTree(pane);
    const { page: _, top: other } = { page, top: named('Annen') };
    await at(top).focus();
    await page.keyboard.press('Enter');
    await write(page, other);
    await at(top).focus();
    await page.keyboard.press(' ');
    await at(child).waitFor();
    await at(child).focus();
    await page.keyboard.press('Control+x');
    await at(other).focus();
    await page.keyboard.press('Control+v');
    await page.getByText(`${child} er flyttet under ${other}.`).waitFor({ state: 'attached' });
    await expect.poll(() => focusedText(page)).toContain(child);
    await page.keyboard.press('Control+z');
    await page.getByText('Angret.').waitFor({ state: 'attached' });
  });
});

test('removing asks when something lies below, and is undone as one', async () => {
  const { page, top, child } = await onTree('list');
  await inList(page, top).focus();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog', { name: `Fjern ${top}?` }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click();
  await expect.poll(() => inList(page, top).count()).toBe(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await inList(page, top).waitFor();
  await inList(page, top).click();
  await inList(page, child).waitFor();
});

test('what lies under itself is refused where it stands', async () => {
  const { page, top, child } = await onTree('list');
  await inList(page, top).focus();
  await page.keyboard.press('ArrowRight');
  await inList(page, child).waitFor();
  await inList(page, top).focus();
  await page.keyboard.press('Control+x');
  await inList(page, child).focus();
  await page.keyboard.press('Control+v');
  await page.getByText('kan ikke ligge under seg selv').first().waitFor();
});

test('a branch is dragged with the mouse', async () => {
  const { page, top, child } = await onTree('map');
  await inMap(page, top).focus();
  await page.keyboard.press(' ');
  await inMap(page, child).waitFor();
  await page.getByRole('button', { name: 'Vis alt' }).click();
  await page.waitForTimeout(500);
  const [from, to] = [await inMap(page, child).boundingBox(), await inMap(page, 'Støtte').boundingBox()];
  if (!from || !to) throw new Error('Not drawn.');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await page.getByText(`${child} er flyttet under Støtte.`).waitFor({ state: 'attached' });
});

test('readers look and unfold, but change nothing', async () => {
  const page = await visitor('reader', '/nb/tankekart/kapabiliteter');
  await page.getByText('Du kan se og folde ut, men ikke endre.').waitFor();
  await inList(page, 'Støtte').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByRole('treeitem').count()).toBeGreaterThan(5);
  for (const key of ['F2', 'Insert', 'Delete']) await page.keyboard.press(key);
  expect(await page.locator('[data-mind-name]').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Ny under' }).count()).toBe(0);
});

test('a concept of Los is not renamed, but gets own ones below it', async () => {
  const page = await visitor('architect', '/nb/tankekart/los');
  await inList(page, 'Arbeid').focus();
  await page.keyboard.press('F2');
  expect(await page.locator('[data-mind-name]').count()).toBe(0);
  await page.keyboard.press('Tab');
  const own = named('Eget begrep');
  await write(page, own);
  await inList(page, own).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => inList(page, own).count()).toBe(0);
});

test('what lies under itself is there to be put right', async () => {
  const page = await visitor('architect', '/nb/min-bruker');
  const names = [named('Ring A'), named('Ring B')];
  const make = 'mutation ($input: CapabilityInput!) { made: createCapability(input: $input) { capability { id } } }';
  const ids: string[] = [];
  for (const name of names)
    ids.push((await ask<{ made: { capability: { id: string } } }>(page, make, { input: { name } })).made.capability.id);
  const put =
    'mutation ($id: ID!, $parent: ID!) { updateCapability(id: $id, version: 1, input: { parentId: $parent }) { refusal { message } } }';
  await ask(page, put, { id: ids[0], parent: ids[1] });
  await ask(page, put, { id: ids[1], parent: ids[0] });
  try {
    await page.goto('/nb/tankekart/kapabiliteter');
    const start = page.getByRole('treeitem', { name: /^Ring [AB]/ });
    await start.first().focus();
    await page.keyboard.press('ArrowRight');
    // One of them below the other, and nothing below that again.
    await expect.poll(() => start.count()).toBe(2);
  } finally {
    await ask(page, 'mutation ($ids: [ID!]!) { removeMany(ids: $ids) { count } }', { ids });
  }
});

test('Escape leaves the tree, so that Tab goes on through the page', async () => {
  const page = await visitor('architect', '/nb/tankekart/enheter');
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tankekart-verktoy');
});

test.each(languages)('it works in %s, wide and narrow', async (language) => {
  const page = await visitor('reader', '/nb/min-bruker');
  for (const kind of ['tjenester', 'los']) {
    await expectGood(page, `/${language}/tankekart/${kind}`);
    await page.locator('[data-pane=map] [data-way]').first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+_[a-z]+\b|\bundefined\b|\bnull\b|\[object|\{[a-z]+\}/);
  }
});
