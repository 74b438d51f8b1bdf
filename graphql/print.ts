/** Writes `graphql/schema.graphql`, the printed schema that every change is reviewed against; `--check` only tells whether it is current. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '#graphql/schema';

const path = fileURLToPath(new URL('schema.graphql', import.meta.url));
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) await writeFile(path, printed);
else if ((await readFile(path, 'utf8').catch(() => '')) !== printed) {
  console.error('graphql/schema.graphql is not current. Run: npm run generate');
  process.exitCode = 1;
}
