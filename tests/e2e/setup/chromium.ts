/** The browser of the tests and the screenshots. */
import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Dates are written in the browser's language.
  '--lang=nb-NO',
  // Letters are drawn alike on all machines.
  '--font-render-hinting=none',
];

/** Starts Chromium with a profile of its own. `CHROMIUM` names another place it is installed. */
export function launchChromium(): Promise<BrowserServer> {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!executablePath) throw new Error('Chromium is not installed: apt-get install chromium, or name it with CHROMIUM.');
  return chromium.launchServer({ executablePath, args: flags });
}
