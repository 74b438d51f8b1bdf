/** Visits to the site: each test gets its own, signed in as it asks, and nothing may go wrong in the browser meanwhile. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Role } from '#auth/roles';
import { roles } from '#auth/roles';

export const origin = inject('origin');

let browser: Promise<Browser> | undefined;
const open: BrowserContext[] = [];
const complaints: string[] = [];
const cookies = new Map<Role, Awaited<ReturnType<BrowserContext['cookies']>>>();

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

/** A new browser profile, where nobody is signed in. */
export async function stranger(options: BrowserContextOptions = {}): Promise<Page> {
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
  open.push(context);
  context.on('page', listen);
  return context.newPage();
}

/** Presses «Logg inn som …». */
export async function signInAs(page: Page, role: Role): Promise<void> {
  await page.goto('/nb/logg-inn');
  await page.getByRole('button', { name: `Logg inn som ${roles[role].label.nb.toLowerCase()}` }).click();
  await page.waitForURL(`${origin}/nb`);
}

/** Somebody with this role, at this address. Signs in once per test file and role; each visit is its own browser profile. */
export async function visitor(role: Role, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await stranger(options);
  const known = cookies.get(role);
  if (known) await page.context().addCookies(known);
  else {
    await signInAs(page, role);
    cookies.set(role, await page.context().cookies());
  }
  await page.goto(path);
  return page;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((context) => context.close()));
  const wrong = complaints.splice(0).filter((one) => !expected?.test(one));
  expected = null;
  expect(wrong).toEqual([]);
});
afterAll(async () => {
  await (await browser)?.close();
});
