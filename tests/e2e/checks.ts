/** What holds for every page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA, as the law demands of public websites (forskrift om universell utforming av IKT-løsninger), and what came after. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe finds nothing to complain of. */
export async function expectAccessible(page: Page, about = page.url()): Promise<void> {
  // What lies under the header that stays, is not covered once it is scrolled to.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${about}: ${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** The page fits its width; tables may scroll inside themselves. */
export async function expectNoSideways(page: Page, about = page.url()): Promise<void> {
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= room) return [];
    return [...document.querySelectorAll('main *, header *')]
      .filter((one) => one.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map((one) => `${one.tagName} ${one.className}`);
  });
  expect(wide, about).toEqual([]);
}

/** The heading that says what the page answers. */
export async function expectOneHeading(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  expect(await page.locator('h1').allInnerTexts(), page.url()).toEqual([expect.stringMatching(/\S/)]);
}

/** All of this, wide and narrow. */
export async function expectGood(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
  await expectOneHeading(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page);
  await expectAccessible(page, `${path} at 320`);
}
