/** Writes docs/model.md from the model; with `--check` it only says whether the page is up to date, and exits 1 when it is not. */
import { readFile, writeFile } from 'node:fs/promises';
import { modelDocument } from './model-document.ts';

const page = new URL('./model.md', import.meta.url);
const wanted = modelDocument();

if (process.argv.includes('--check')) {
  const found = await readFile(page, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (found !== wanted) {
    console.error('docs/model.md is out of date. Run: npx tsx docs/generate-model.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(page, wanted);
}
