/** Visits to the site: each test gets its own, signed in as it asks, and nothing may go wrong in the browser meanwhile. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Role } from '#auth/roles';
import { roles } from '#auth/roles';

export const origin = inject('origin');

let browser: Promise<Browser> | undefined;
const open: (BrowserContext | Page)[] = [];
const complaints: string[] = [];
/** Who has signed in already in this test file; what the browser has fetched for one page it need not fetch for the next. */
const signedIn = new Map<Role, Promise<BrowserContext>>();

/** What the browser says of itself when a page that does not exist is asked for. */
let expected: RegExp | null = null;
/** Lets the browser complain of what this test causes on purpose. */
export const expectComplaint = (pattern: RegExp): void => {
  expected = pattern;
};

function listen(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
}

async function profile(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('chromium'));
  const context = await (await browser).newContext({
    baseURL: origin,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  context.on('page', listen);
  return context;
}

/** A new browser profile, where nobody is signed in. */
export async function stranger(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await profile(options);
  open.push(context);
  return context.newPage();
}

/** Presses «Logg inn som …». */
export async function signInAs(page: Page, role: Role): Promise<void> {
  await page.goto('/nb/logg-inn');
  await page.getByRole('button', { name: `Logg inn som ${roles[role].label.nb.toLowerCase()}` }).click();
  await page.waitForURL(`${origin}/nb`);
}

async function signInOnce(role: Role): Promise<BrowserContext> {
  const context = await profile({});
  const page = await context.newPage();
  await signInAs(page, role);
  await page.close();
  return context;
}

/** Somebody with this role, at this address. With options of its own, the visit is a browser profile of its own. */
export async function visitor(role: Role, path: string, options?: BrowserContextOptions): Promise<Page> {
  const known = signedIn.get(role) ?? signInOnce(role);
  signedIn.set(role, known);
  const context = await known;
  if (options) {
    const page = await stranger({ ...options, storageState: await context.storageState() });
    await page.goto(path);
    return page;
  }
  const page = await context.newPage();
  open.push(page);
  await page.goto(path);
  return page;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  const wrong = complaints.splice(0).filter((one) => !expected?.test(one));
  expected = null;
  expect(wrong).toEqual([]);
});
afterAll(async () => {
  await (await browser)?.close();
});

/** The list of the page, with its first cell active; it takes the focus once the page has come alive. */
export async function focusedGrid(page: Page): Promise<Locator> {
  const grid = page.getByRole('grid');
  await expect
    .poll(async () => {
      await grid.blur();
      await grid.focus();
      return grid.getAttribute('aria-activedescendant');
    })
    .not.toBeNull();
  return grid;
}
