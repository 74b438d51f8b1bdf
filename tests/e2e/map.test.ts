/** The maps as people use them: by mouse, by keyboard, in all widths and languages, and with nothing or too much to show. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '#model/text';
import { application, ask } from '#tests/e2e/ask';
import { expectAccessible, expectGood, expectOneHeading } from '#tests/e2e/checks';
import { origin, visitor } from '#tests/e2e/visit';

const maps = {
  kapabiliteter: '/kart/kapabiliteter?farge=cost',
  oppdatert: '/kart/kapabiliteter?farge=freshness&storrelse=cost',
  'to mål': '/kart/kapabiliteter?farge=maturityGap&mot=maturity',
  los: '/kart/los?farge=services',
  enheter: '/kart/enheter',
  matrise: '/kart/kapabiliteter?form=matrise&niva=1',
  'los og systemer': '/kart/los?form=matrise&kolonner=application',
  fellesløsninger: '/felleslosninger',
} as const;

/** Waits until the boxes are drawn. */
const boxesOf = async (page: Page) => {
  const boxes = page.getByRole('treeitem');
  await boxes.first().waitFor();
  return boxes;
};

describe('every map', () => {
  test.each(Object.entries(maps))('%s is accessible, and fits 320 pixels', async (_name, path) => {
    const page = await visitor('architect', '/nb');
    await expectGood(page, `/nb${path}`);
  });

  test('speaks every language, without a name from the code', async () => {
    const page = await visitor('reader', '/nb');
    for (const language of languages)
      for (const path of Object.values(maps)) {
        await page.goto(`/${language}${path}`);
        await expectOneHeading(page);
        expect(await page.locator('main').innerText(), path).not.toMatch(/\b[a-z]+_[a-z]+\b|\bundefined\b|\bnull\b|\[object|\{[a-z]+\}/);
      }
  });
});

describe('the capability map', () => {
  test('with the keyboard alone: between boxes, in, out, what stands behind, and to the table', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter?niva=1');
    const boxes = await boxesOf(page);
    await boxes.first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    expect(await focused()).toMatch(/^Innbyggertjenester\. Antall systemer: \d+$/);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Oppvekst og læring/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Helse og omsorg/);
    await page.keyboard.press('Space');
    const panel = page.getByRole('complementary', { name: 'Bak Helse og omsorg' });
    await panel.getByRole('link').nth(2).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Helse og omsorg/);
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Innbyggertjenester/);
    await page.keyboard.press('t');
    expect(await focused()).toBe('Tabell');
  });

  test('is folded, made larger and seen whole with the keyboard alone', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter?niva=1');
    const boxes = await boxesOf(page);
    const count = () => boxes.count();
    const all = await count();
    const top = page.getByRole('treeitem', { name: /^Innbyggertjenester/ });
    await top.focus();
    expect(await top.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('f');
    await expect.poll(() => top.getAttribute('aria-expanded')).toBe('false');
    expect(await count()).toBeLessThan(all);
    expect(await top.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(count).toBe(all);
    const width = async () => (await top.boundingBox())?.width ?? 0;
    const whole = await width();
    await page.getByRole('button', { name: 'Nærmere' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(width).toBeGreaterThan(whole * 1.1);
    await page.getByRole('button', { name: 'Vis hele kartet' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => Math.round(await width())).toBe(Math.round(whole));
  });

  test('crossed with the units it is a table that scrolls with the keyboard', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter?form=matrise&niva=1', { viewport: { width: 700, height: 700 } });
    const matrix = page.getByRole('region', { name: 'Matrise' }).last();
    await matrix.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => matrix.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    const row = matrix.getByRole('row', { name: /^Helse og omsorg/ });
    expect(await row.getByRole('rowheader').innerText()).toBe('Helse og omsorg');
    expect(await row.getByRole('cell').count()).toBe((await matrix.getByRole('columnheader').count()) - 1);
  });

  test('a number of the matrix opens what it counts, with the keyboard, and leads there', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter?form=matrise&niva=1');
    const matrix = page.getByRole('region', { name: 'Matrise' }).last();
    const number = matrix.getByRole('button', { name: /Bak både Helse og omsorg og / }).first();
    const count = Number(await number.innerText());
    await number.press('Enter');
    const behind = page.getByRole('dialog', { name: /^Bak både Helse og omsorg og / });
    const systems = behind.getByRole('listitem');
    await systems.first().waitFor();
    expect(await systems.count()).toBe(count);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await behind.waitFor({ state: 'detached' });
    expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
    await number.press('Enter');
    const first = systems.first().getByRole('link');
    const name = await first.innerText();
    await first.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test('boxes keep their places when another measure is chosen', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter?niva=2');
    const boxes = await boxesOf(page);
    const places = () =>
      boxes.evaluateAll((all) => all.map((one) => `${one.getAttribute('aria-label')?.split('.')[0]} ${one.getAttribute('style')}`));
    const before = await places();
    await page.getByLabel('Farge viser').selectOption({ label: 'Oppdatert' });
    await page
      .getByRole('treeitem', { name: /Oppdatert: / })
      .first()
      .waitFor();
    expect(await places()).toEqual(before);
    expect(page.url()).toContain('farge=freshness');
  });

  test('a slider shows another day, and the boxes keep their places', async () => {
    const page = await visitor('architect', '/nb/kart/kapabiliteter?niva=0');
    const { capabilities } = await ask<{ capabilities: { nodes: { id: string }[] } }>(
      page,
      '{ capabilities(first: 1, filter: { name: { eq: "Sosiale tjenester" } }) { nodes { id } } }',
    );
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const inTwoYears = `${new Date().getFullYear() + 2}-01-01`;
    await application(page, 'Tidsreise', {
      inUseFrom: yesterday,
      endOfLife: inTwoYears,
      capabilities: capabilities.nodes.map(({ id }) => id),
    });
    await page.reload();
    const boxes = await boxesOf(page);
    const top = page.getByRole('treeitem', { name: /^Innbyggertjenester/ });
    const places = () => boxes.evaluateAll((all) => all.map((one) => one.getAttribute('style')));
    const [now, before] = [await top.getAttribute('aria-label'), await places()];
    const slider = page.getByRole('slider', { name: 'Slik det var eller blir' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('I dag');
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => top.getAttribute('aria-label')).not.toBe(now);
    expect(new URL(page.url()).searchParams.get('dato')).toMatch(/-01$/);
    expect(await places()).toEqual(before);
    // The field among the further choices is the same day.
    await page.getByText('Flere valg').click();
    expect(await page.getByLabel('Slik det er den').inputValue()).toBe(new URL(page.url()).searchParams.get('dato'));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I dag' }).click();
    await expect.poll(() => top.getAttribute('aria-label')).toBe(now);
  });

  test('on a narrow screen the table comes first', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter', { viewport: { width: 320, height: 640 } });
    await boxesOf(page);
    const order = await page.evaluate(() => {
      const [table, tree] = [document.querySelector('table'), document.querySelector('[role=tree]')];
      return table && tree ? table.compareDocumentPosition(tree) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    });
    expect(order).toBeGreaterThan(0);
  });

  test('a box is dragged to another place, and the move is undone', async () => {
    const page = await visitor('architect', '/nb/kart/kapabiliteter?niva=1');
    await boxesOf(page);
    const parentOf = async () => {
      const { capabilities } = await ask<{ capabilities: { nodes: { parent: { name: string } | null }[] } }>(
        page,
        '{ capabilities(first: 1, filter: { name: { eq: "Sosiale tjenester" } }) { nodes { parent { name } } } }',
      );
      return capabilities.nodes[0]?.parent?.name;
    };
    expect(await parentOf()).toBe('Innbyggertjenester');
    await page.getByText('Flere valg').click();
    await page.getByLabel('Flytt ved å dra').check();
    const from = await page.getByRole('treeitem', { name: /^Sosiale tjenester/ }).boundingBox();
    const to = await page.getByRole('treeitem', { name: /^Støtte\./ }).boundingBox();
    if (!from || !to) throw new Error('The boxes are not drawn.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 8, { steps: 8 });
    await page.mouse.up();
    await page.getByText('Flyttet, med alt som lå under.').waitFor();
    expect(await parentOf()).toBe('Støtte');
    await page.getByRole('button', { name: 'Angre' }).click();
    await page
      .getByText('Endringen er angret.')
      .or(page.getByText(/[Aa]ngret/))
      .first()
      .waitFor();
    expect(await parentOf()).toBe('Innbyggertjenester');
  });

  test('a view is kept, shared, and found again at its own address', async () => {
    const page = await visitor('architect', '/nb/kart/kapabiliteter?farge=cost&niva=1');
    await boxesOf(page);
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByLabel('Navn på visningen').fill('Hva det koster');
    await page.getByLabel('Del med organisasjonen').check();
    await page.getByRole('button', { name: 'Lagre visningen' }).click();
    await page.getByText('«Hva det koster» er lagret.').waitFor();
    const { savedViews } = await ask<{ savedViews: { id: string; name: string }[] }>(
      page,
      '{ savedViews(kind: "map:capability") { id name } }',
    );
    const other = await visitor('reader', `/nb/visning/${savedViews.find(({ name }) => name === 'Hva det koster')?.id}`);
    await other.waitForURL(`${origin}/nb/kart/kapabiliteter?farge=cost&niva=1`);
  });

  test('is downloaded as SVG and as PDF', async () => {
    const page = await visitor('reader', '/nb/kart/kapabiliteter?farge=cost');
    await boxesOf(page);
    for (const [format, start] of [
      ['svg', '<svg'],
      ['pdf', '%PDF-'],
    ] as const) {
      const body = await page.evaluate(
        async (wanted) => (await fetch(`/api/picture?page=map:capability&format=${wanted}&query=farge%3Dcost`)).text(),
        format,
      );
      expect(body.startsWith(start)).toBe(true);
    }
  });
});

test('the front page of a leader has the map of the own area in small, and a list where there is little room', async () => {
  const page = await visitor('reader', '/nb');
  const area = page.getByRole('region', { name: /^Mitt område/ });
  const link = page.getByRole('link', { name: 'Helse og omsorg', exact: true });
  const name = area.locator(link);
  const positionOf = () => name.evaluate((one) => getComputedStyle(one.closest('li') ?? one).position);
  await name.waitFor();
  expect(await positionOf()).toBe('absolute');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await positionOf()).toBe('static');
  const count = area
    .getByRole('listitem')
    .filter({ has: link })
    .last()
    .getByRole('link', { name: /^\d+ system(er)?$/ });
  const [said = ''] = (await count.getAttribute('aria-label'))?.match(/\d+/) ?? [];
  await count.click();
  await page.waitForURL(/applikasjoner\?/);
  await page
    .getByText(new RegExp(`^${said} treff`))
    .first()
    .waitFor();
});

describe('what is not as it should be', () => {
  test('four hundred children, names of two hundred characters and a ring can be read, and the page still answers', async () => {
    const page = await visitor('architect', '/nb/kart/kapabiliteter');
    /** Makes so many at once. */
    const make = async (names: readonly string[], parentId: string | null): Promise<string[]> => {
      const mutation = names.map(
        (name, i) =>
          `m${i}: createCapability(input: { name: ${JSON.stringify(name)}, parentId: ${JSON.stringify(parentId)} }) { capability { id } }`,
      );
      const answer = await ask<Record<string, { capability: { id: string } }>>(page, `mutation { ${mutation.join(' ')} }`);
      return Object.values(answer).map(({ capability }) => capability.id);
    };
    const under = (id = '', parent = '') =>
      ask(page, `mutation { updateCapability(id: "${id}", version: 1, input: { parentId: "${parent}" }) { refusal { message } } }`);
    const [top = ''] = await make([`Prøveblokk ${'x'.repeat(180)}`], null);
    const made = [top];
    for (let i = 0; i < 400; i += 100)
      made.push(
        ...(await make(
          Array.from({ length: 100 }, (_, k) => `Prøve ${i + k} ${'med et svært langt navn '.repeat(7)}`.trim()),
          top,
        )),
      );
    const [a, b] = await make(['Ring A', 'Ring B'], null);
    await under(a, b);
    await under(b, a);
    try {
      await page.goto('/nb/kart/kapabiliteter?niva=2');
      await boxesOf(page);
      expect(await page.getByRole('treeitem', { name: /^Ring [AB]/ }).count()).toBeGreaterThan(0);
      expect(await page.getByRole('treeitem', { name: /^Prøve \d+/ }).count()).toBeGreaterThan(300);
    } finally {
      await ask(page, 'mutation ($ids: [ID!]!) { removeMany(ids: $ids) { count } }', { ids: [...made, a, b] });
    }
  }, 240_000);

  test('nothing at all says what would be here', async () => {
    const page = await visitor('architect', '/nb/kart/kapabiliteter?dato=2001-01-01');
    await page.getByText('Registeret hadde ingenting å vise den dagen.').waitFor();
  });
});

describe('the shared solutions', () => {
  test('are answered in place, and the numbers follow', async () => {
    const page = await visitor('architect', '/nb/felleslosninger');
    const answer = page.getByLabel('Er Maskinporten i bruk?');
    await answer.selectOption({ label: 'Ikke i bruk' });
    await page.getByText('Svaret om Maskinporten er lagret.').waitFor();
    await page.getByRole('button', { name: /^Ikke i bruk/ }).click();
    await page.getByRole('row', { name: /Maskinporten/ }).waitFor();
    await page.reload();
    expect(await page.getByLabel('Er Maskinporten i bruk?').inputValue()).toBe('not_used');
    await page.getByLabel('Er Maskinporten i bruk?').selectOption({ label: 'Følg registeret' });
    await page.getByText('Svaret om Maskinporten er lagret.').waitFor();
  });
});
