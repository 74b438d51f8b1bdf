/** Programs that run in a process of their own: heavy or native work that ends when it takes too much. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a program of this folder lies, also when the code runs from a bundle and no longer lies beside it. */
export function programAt(name: string): string {
  const places = [import.meta.dirname, join(process.cwd(), 'exporters')].filter((place) => place !== undefined);
  const found = places.map((place) => join(place, name)).find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} was not found. Looked in: ${places.join(', ')}`);
  return found;
}

// Packages would be fetched through a proxy that is not there, and nothing of this process' environment is handed on.
const nowhere = 'http://127.0.0.1:9';
/** The environment of a program: nothing of ours. */
export const sealed: NodeJS.ProcessEnv = { NODE_ENV: 'production', HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere };
