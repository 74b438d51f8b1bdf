/** OPML 2.0: the note as `_note`, as outliners write it; all else as attributes of the outline. */
import { type OutlineWriter, toldSteps, type WriteOptions } from '#exporters/outline/options';
import { attributes, attributeText } from '#exporters/outline/xml';
import { joinList } from '#model/exchange';
import type { Outline, OutlineNode } from '#model/outline';
import { hasLabels } from '#model/outline-lines';
import { mayHaveNumber } from '#model/outline-numbers';
import { isOpmlName, opmlMark, opmlNames } from '#model/outline-opml';
import { endsWithLevel, escapeName } from '#model/outline-text';

function own({ title, level, id, number, keywords, description, fields = {} }: OutlineNode): Record<string, string | undefined> {
  return {
    text: title,
    id,
    // An empty level says that the title ends as it does on purpose.
    level: level === undefined ? (endsWithLevel(title) ? '' : undefined) : String(level),
    // An empty number, that what the title begins with is none.
    number: number ?? (mayHaveNumber(title) ? '' : undefined),
    // No keywords, that the note is no more than that.
    keywords: keywords ? joinList(keywords) : hasLabels(description ?? '') ? '' : undefined,
    _note: description,
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [opmlNames.encode(escapeName(name, isOpmlName)), value])),
  };
}

function head({ root }: Outline, { title, organisation, author, date }: WriteOptions): string {
  const owner = [author, organisation].filter(Boolean).join(', ');
  return [
    `<title>${attributeText(title ?? root.title)}</title>`,
    ...(date ? [`<dateModified>${date.toUTCString()}</dateModified>`] : []),
    ...(owner ? [`<ownerName>${attributeText(owner)}</ownerName>`] : []),
  ].join('');
}

/** Writes OPML. */
export const writeOpmlOutline: OutlineWriter = async (outline, options) => {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:husorden="${opmlMark}">`,
    `<head>${head(outline, options)}</head>`,
    '<body>',
  ];
  let open = 0;
  const closeTo = (depth: number) => {
    for (; open > depth; open--) lines.push('</outline>');
  };
  for (const { node, depth } of toldSteps(outline, options)) {
    closeTo(depth);
    const leaf = node.children.length === 0;
    lines.push(`<outline${attributes(own(node))}${leaf ? '/' : ''}>`);
    if (!leaf) open += 1;
  }
  closeTo(0);
  return { bytes: new TextEncoder().encode(`${[...lines, '</body>', '</opml>'].join('\n')}\n`), losses: [] };
};
