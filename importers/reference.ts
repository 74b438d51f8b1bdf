/** A reference model of capabilities from a file: YAML, ArchiMate, or anything that is read as an outline. */
import { readArchi } from '#importers/archimate/archi';
import { readExchange } from '#importers/archimate/exchange';
import type { Model } from '#importers/archimate/model';
import { readOutline } from '#importers/outline/index';
import { isArchimate } from '#importers/readers/archimate';
import { decode, isBinary } from '#importers/readers/encoding';
import { yamlOutline } from '#importers/reference-yaml';
import { defaultLimits } from '#importers/sheet';
import { itemsOf, type ReferenceItem } from '#model/capability-reference';
import type { OutlineNode } from '#model/outline';

/** The capabilities in a file. @throws Refusal */
export async function readReference(bytes: Uint8Array, file: string): Promise<ReferenceItem[]> {
  if (!isBinary(bytes)) {
    const { text } = decode(bytes);
    const start = text.slice(0, 4096);
    if (isArchimate(start)) {
      const read = start.includes('archimatetool.com/archimate') ? readArchi : readExchange;
      return itemsOf(capabilitiesIn(await read(text, file, defaultLimits)));
    }
    if (/\.ya?ml$/i.test(file)) return itemsOf(yamlOutline(text));
  }
  return itemsOf((await readOutline(bytes, file)).outline.root);
}

/** Capabilities lie under those they are a part of, or specialise. */
function capabilitiesIn({ elements, relationships }: Model): OutlineNode {
  const nodes = new Map<string, OutlineNode>(
    elements
      .filter(({ type }) => type === 'Capability')
      .map(({ identifier, names, documentation }): [string, OutlineNode] => [
        identifier,
        {
          title: names[0]?.text ?? '',
          id: identifier,
          ...(documentation[0] ? { description: documentation[0].text } : {}),
          children: [],
        },
      ]),
  );
  const placed = new Set<string>();
  for (const { type, source = '', target = '' } of relationships) {
    const [above, below] = type === 'Specialization' ? [target, source] : [source, target];
    const [parent, child] = [nodes.get(above), nodes.get(below)];
    if (!['Composition', 'Aggregation', 'Specialization'].includes(type) || !parent || !child || placed.has(below)) continue;
    if (reaches(child, parent)) continue;
    parent.children.push(child);
    placed.add(below);
  }
  return { title: '', children: [...nodes].flatMap(([id, node]) => (placed.has(id) ? [] : [node])) };
}

/** Whether one lies somewhere below another, so that no ring is made. */
function reaches(from: OutlineNode, wanted: OutlineNode): boolean {
  const waiting = [from];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === wanted) return true;
    waiting.push(...node.children);
  }
  return false;
}
