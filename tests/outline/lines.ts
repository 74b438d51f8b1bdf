/** An outline as lines a person can check by eye. */
import type { Outline } from '#model/outline';
import { stepsOf } from '#model/outline-tree';

/** A line for each node: `  2.1 Lønn (3) #id [stikkord] = beskrivelse {felt: verdi}`, two spaces in for each level. */
export const linesOf = (outline: Outline): string[] =>
  [...stepsOf(outline)].map(({ node, depth }) =>
    [
      '  '.repeat(depth),
      node.number && `${node.number} `,
      node.title || '∅',
      node.level === undefined ? '' : ` (${node.level})`,
      node.id && ` #${node.id}`,
      node.keywords && ` [${node.keywords.join('; ')}]`,
      node.description && ` = ${node.description.replaceAll('\n', ' ⏎ ')}`,
      node.fields &&
        ` {${Object.entries(node.fields)
          .map(([name, value]) => `${name}: ${value}`)
          .join(', ')}}`,
    ].join(''),
  );
