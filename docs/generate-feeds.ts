/** Writes docs/feeds.schema.json from the model; with `--check` it only tells whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { feedNames, feedSchema } from '#model/feeds';

const path = fileURLToPath(new URL('feeds.schema.json', import.meta.url));
const text = `${JSON.stringify(Object.fromEntries(feedNames.map((name) => [name, z.toJSONSchema(feedSchema(name))])), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  process.stderr.write('docs/feeds.schema.json is out of date. Run npm run generate.\n');
  process.exitCode = 1;
}
