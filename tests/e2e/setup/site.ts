/** The site that all browser tests visit: built if needed, filled with the demo and a neighbour, and served from a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchChromium } from '#tests/e2e/setup/chromium';
import { addNeighbour, type Neighbour } from '#tests/e2e/setup/neighbour';
import { serve } from '#tests/e2e/setup/serve';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    /** Where the shared browser listens. */
    chromium: string;
    neighbour: Neighbour;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-site-'));
  const neighbour = await addNeighbour(folder);
  const server = await serve(folder);
  const chromium = await launchChromium();
  project.provide('origin', server.origin);
  project.provide('chromium', chromium.wsEndpoint());
  project.provide('neighbour', neighbour);
  return async () => {
    await chromium.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
