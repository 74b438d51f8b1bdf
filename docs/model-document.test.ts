import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { kindNames, kindOf } from '#model/kinds/index';
import { modelDocument } from './model-document.ts';

const document = modelDocument();

it('is written in docs/model.md as the model is now', async () => {
  const written = await readFile(new URL('./model.md', import.meta.url), 'utf8');
  expect(written === document, 'docs/model.md is out of date. Run: npx tsx docs/generate-model.ts').toBe(true);
});

it('has a section for every kind and a row for every field', () => {
  for (const name of kindNames) {
    expect(document).toContain(`## ${kindOf(name).plural.nb}\n`);
    for (const field of Object.keys(kindOf(name).fields)) expect(document).toContain(`| \`${field}\` |`);
  }
});

it('has only links that lead somewhere', () => {
  const anchors = new Set([...document.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
  const links = [...document.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

it('has tables whose rows are as wide as their headings', () => {
  const widthOf = (line: string) => line.replace(/\\\|/g, '').split('|').length;
  const tables = document.split(/\n\n/).filter((block) => block.startsWith('| '));
  const uneven = tables.flatMap((block) => {
    const [heading = '', ...rows] = block.trimEnd().split('\n');
    return rows.filter((line) => widthOf(line) !== widthOf(heading));
  });
  expect(uneven).toEqual([]);
});
