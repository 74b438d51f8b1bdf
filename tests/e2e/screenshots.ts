/**
 * Pictures every page of the demo, wide and narrow, into `docs/screenshots/`: `npm run screenshots`.
 * With `dark` after it, the same in the dark, into the folder named by a second word. Further words are the only pages to picture.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { root } from '#cli/build';
import { askedPages, fixedPages, kindNames, kindPages } from '#tests/e2e/pages';
import { launchChromium } from '#tests/e2e/setup/chromium';
import { type Served, serve } from '#tests/e2e/setup/serve';
import { smallPng } from '#tests/e2e/small-png';

const sizes = { 1280: { width: 1280, height: 800 }, 320: { width: 320, height: 640 } } as const;

const [scheme = 'light', into = 'docs/screenshots', ...only] = process.argv.slice(2);
const folder = resolve(root, into);

/** Whether a page is among those that were named, when some were. */
const isWanted = (name: string): boolean => only.length === 0 || only.includes(name);

async function signIn(context: BrowserContext, origin: string, role: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/nb/logg-inn');
  await page.getByRole('button', { name: `Logg inn som ${role}` }).click();
  await page.waitForURL(`${origin}/nb`);
  return page;
}

/** Waits until nothing moves, and pictures what a visitor sees first. */
async function picture(page: Page, name: string): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  // A layout is worked out beside the page, and asks the network for nothing.
  await page.locator('progress[aria-labelledby=tegner]').waitFor({ state: 'detached' });
  for (const [width, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    await page.waitForTimeout(200);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await writeFile(join(folder, `${name}-${width}.png`), smallPng(png));
  }
  await page.setViewportSize(sizes[1280]);
}

/** States that no address has. */
async function pictureImport(page: Page): Promise<void> {
  await page.goto('/nb/import-og-eksport');
  await page.locator('input[type=file]').setInputFiles(join(root, 'importers/fixtures/systemoversikt.xlsx'));
  await page.getByRole('heading', { name: '3. Dette vil skje' }).waitFor();
  await picture(page, 'import-plan');
}

async function pictureAll(server: Served, context: BrowserContext): Promise<void> {
  const entry = await context.newPage();
  await entry.goto('/nb/logg-inn');
  if (isWanted('logg-inn')) await picture(entry, 'logg-inn');
  const page = await signIn(context, server.origin, 'administrator');
  const pages = { ...fixedPages, ...(await askedPages(page)) };
  for (const kind of kindNames) Object.assign(pages, await kindPages(page, kind));
  for (const [name, path] of Object.entries(pages)) {
    if (!isWanted(name)) continue;
    await page.goto(`/nb${path}`);
    await picture(page, name);
  }
  if (isWanted('import-plan')) await pictureImport(page);
}

/** The front page and «Mine ansvar» are other pages to other roles. */
async function pictureRoles(server: Served, newContext: () => Promise<BrowserContext>): Promise<void> {
  for (const role of ['virksomhetsarkitekt', 'personvernombud', 'tjenesteeier', 'leser']) {
    const context = await newContext();
    const page = await signIn(context, server.origin, role);
    if (isWanted(`forside-${role}`)) await picture(page, `forside-${role}`);
    if (role === 'tjenesteeier' && isWanted(`mine-ansvar-${role}`)) {
      await page.goto('/nb/mine-ansvar');
      await picture(page, `mine-ansvar-${role}`);
    }
    await context.close();
  }
}

await mkdir(folder, { recursive: true });
if (only.length === 0) for (const old of await readdir(folder)) if (old.endsWith('.png')) await rm(join(folder, old));
const data = await mkdtemp(join(tmpdir(), 'husorden-screenshots-'));
const server = await serve(data);
const listening = await launchChromium();
const browser = await chromium.connect(listening.wsEndpoint());
const newContext = () =>
  browser.newContext({
    baseURL: server.origin,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: sizes[1280],
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
try {
  const context = await newContext();
  await pictureAll(server, context);
  await context.close();
  await pictureRoles(server, newContext);
} finally {
  await browser.close();
  await listening.close();
  await server.stop();
  await rm(data, { recursive: true, force: true });
}
