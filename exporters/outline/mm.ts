/** FreeMind and Freeplane mind maps: notes as rich text; level, number, keywords and fields as attributes. */
import { identities } from '#exporters/outline/identities';
import { type OutlineWriter, toldSteps } from '#exporters/outline/options';
import { attributes, htmlParagraphs } from '#exporters/outline/xml';
import { guardFormula } from '#exporters/writers/csv';
import { joinList } from '#model/exchange';
import type { OutlineNode } from '#model/outline';
import { hasLabels } from '#model/outline-lines';
import { mayHaveNumber } from '#model/outline-numbers';
import { endsWithLevel, escapeName, partLabelled, partLabels } from '#model/outline-text';
import type { Language } from '#model/text';

const isPart = (name: string): boolean => partLabelled(name) !== undefined;

function named(node: OutlineNode, other: string | undefined, language: Language): [name: string, value: string][] {
  const { title, level, number, keywords, description = '', fields = {} } = node;
  const parts: [string, string | undefined][] = [
    // An empty level says that the title ends as it does on purpose.
    [partLabels.level[language], level === undefined ? (endsWithLevel(title) ? '' : undefined) : String(level)],
    // An empty number, that what the title begins with is none.
    [partLabels.number[language], number ?? (mayHaveNumber(title) ? '' : undefined)],
    // No keywords, that the note is no more than that.
    [partLabels.keywords[language], keywords ? joinList(keywords) : hasLabels(description) ? '' : undefined],
    [partLabels.id[language], other],
    ...Object.entries(fields).map(([name, value]): [string, string] => [escapeName(name, isPart), value]),
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

/** Writes a mind map that FreeMind 0.9 and every Freeplane opens. */
export const writeMmOutline: OutlineWriter = async (outline, options) => {
  const { language } = options;
  const identity = identities(outline);
  // The oldest version that Freeplane takes for its own and opens without asking; FreeMind reads it too.
  const lines = ['<map version="freeplane 1.3.0">'];
  let open = 0;
  const closeTo = (depth: number) => {
    for (; open > depth; open--) lines.push('</node>');
  };
  for (const { node, depth } of toldSteps(outline, options)) {
    closeTo(depth);
    const { native, other } = identity(node);
    lines.push(`<node${attributes({ ID: native, TEXT: guardFormula(node.title) })}>`);
    open += 1;
    if (node.description !== undefined)
      lines.push(`<richcontent TYPE="NOTE"><html><head></head><body>${htmlParagraphs(node.description)}</body></html></richcontent>`);
    for (const [name, value] of named(node, other, language))
      lines.push(`<attribute${attributes({ NAME: name, VALUE: guardFormula(value) })}/>`);
  }
  closeTo(0);
  return { bytes: new TextEncoder().encode(`${[...lines, '</map>'].join('\n')}\n`), losses: [] };
};
