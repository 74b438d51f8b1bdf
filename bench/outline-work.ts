/** Husorden writes or reads an outline, in a process of its own. */
import { readFile, writeFile } from 'node:fs/promises';
import { writeOutline } from '../exporters/outline/index.ts';
import { readOutline } from '../importers/outline/index.ts';
import type { OutlineFormatName } from '../model/outline-formats.ts';
import { tell } from './outline-tell.ts';
import { tree } from './outline-tree.ts';

const [action = '', format = '', path = '', size = '0'] = process.argv.slice(2);

if (action === 'read') {
  const bytes = await readFile(path);
  await tell(() => readOutline(bytes, path));
} else {
  const outline = tree(Number(size));
  const { bytes } = await tell(() => writeOutline(outline, format as OutlineFormatName, { language: 'nb' }));
  await writeFile(path, bytes);
}
