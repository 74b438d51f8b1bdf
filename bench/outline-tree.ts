/** Made-up outlines of any size, and the same as plain rows. */
import type { Outline } from '../model/outline.ts';

/** A tree as a municipality has it: five below each, words on every other node, a sentence on every third. */
export function tree(count: number): Outline {
  const root = { title: 'Kommunen', children: [] as Outline['root'][] };
  const waiting = [root];
  for (let i = 1; i < count; i++) {
    const node = {
      title: `Tjeneste nummer ${i} for innbyggere og næringsliv`,
      level: i % 5,
      id: `0192f0c1-0000-7000-8000-${String(i).padStart(12, '0')}`,
      number: `${1 + (i % 9)}.${i % 40}`,
      ...(i % 2 ? { keywords: ['årsoppgjør', `stikkord ${i % 300}`] } : {}),
      ...(i % 3 ? {} : { description: `Beskriver hva kommunen gjør her, for hvem og hvor ofte. Nummer ${i}.` }),
      ...(i % 4 ? {} : { fields: { Eier: `Enhet ${i % 100}`, Kostnad: String(i * 1000) } }),
      children: [],
    };
    waiting[Math.floor((i - 1) / 5)]?.children.push(node);
    waiting.push(node);
  }
  return { root };
}

/** A plain table of titles, levels and texts: the least that a file with the same content takes. */
export const rows = (count: number): string[][] => {
  const found: string[][] = [];
  const visit = (node: Outline['root'], depth: number) => {
    found.push([String(depth), node.title, node.keywords?.join('; ') ?? '', node.description ?? '', node.id ?? '', node.number ?? '']);
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree(count).root, 0);
  return found;
};
