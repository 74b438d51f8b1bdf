/** An outline as rows and columns: a mind map with a column for each level, or a list with number and level. One row for each node. */
import type { WriteOptions } from '#exporters/outline/options';
import { joinList } from '#model/exchange';
import type { Loss, Outline, OutlineNode } from '#model/outline';
import type { OutlineLayout } from '#model/outline-formats';
import { columnLabels, isOutlineHeading, levelHeading } from '#model/outline-headings';
import { escapeName, partLabels } from '#model/outline-text';
import { lossOf, type OutlinePart, type Step, stepsOf } from '#model/outline-tree';
import { fill, type Language } from '#model/text';

export interface TableColumn {
  heading: string;
  width: number;
  hidden?: true;
  /** The part of a node it holds; a title has a column for each level, or for each sort. */
  part: OutlinePart | 'depth';
  cell(step: Step): string | number | undefined;
}

/** More columns than this, and programs that open the table get slow or give up. */
const mostFields = 200;

const isLeaf = ({ node, depth }: Step): boolean => depth > 0 && node.children.length === 0;

function titleColumns(layout: OutlineLayout, depth: number, language: Language): TableColumn[] {
  if (layout === 'outline')
    return [
      {
        heading: columnLabels.organisation[language],
        width: 44,
        part: 'title',
        cell: (step) => (isLeaf(step) ? undefined : step.node.title),
      },
      { heading: columnLabels.service[language], width: 44, part: 'title', cell: (step) => (isLeaf(step) ? step.node.title : undefined) },
    ];
  return Array.from({ length: depth + 1 }, (_, i) => ({
    heading: levelHeading(i + 1, language),
    width: 30,
    part: 'title',
    cell: (step) => (step.depth === i ? step.node.title : undefined),
  }));
}

function fieldColumn(name: string): TableColumn {
  return {
    heading: escapeName(name, isOutlineHeading),
    width: 24,
    part: `fields.${name}`,
    cell: ({ node: { fields } }) => (fields && Object.hasOwn(fields, name) ? fields[name] : undefined),
  };
}

/** What a whole outline needs columns for. */
function survey(outline: Outline) {
  const fields = new Set<string>();
  const seen = { depth: 0, level: false, number: false, nameless: false };
  const losses: Loss[] = [];
  for (const step of stepsOf(outline)) {
    const { node, depth } = step;
    seen.depth = Math.max(seen.depth, depth);
    seen.level ||= node.level !== undefined;
    seen.number ||= node.number !== undefined;
    seen.nameless ||= node.title === '';
    for (const name of Object.keys(node.fields ?? {})) {
      if (fields.size < mostFields) fields.add(name);
      else if (!fields.has(name)) losses.push(lossOf(step, `fields.${name}`, tooMany));
    }
  }
  return { ...seen, fields: [...fields], losses };
}

const tooMany = fill(
  {
    nb: 'Tabellen har plass til {limit} ulike felt. Dette feltet er ikke skrevet.',
    nn: 'Tabellen har plass til {limit} ulike felt. Dette feltet er ikkje skrive.',
    en: 'The table has room for {limit} different fields. This field was not written.',
  },
  { limit: mostFields },
);

/** The columns of an outline in a layout. The id is always among them: it says that the table is ours, and is to be taken word for word. */
export function columnsOf(outline: Outline, layout: OutlineLayout, { language }: WriteOptions): { columns: TableColumn[]; losses: Loss[] } {
  const { depth, level, number, nameless, fields, losses } = survey(outline);
  const of = (part: 'number' | 'level' | 'id', width: number, hidden?: true): TableColumn => ({
    heading: partLabels[part][language],
    width,
    ...(hidden ? { hidden } : {}),
    part,
    cell: ({ node }: { node: OutlineNode }) => node[part],
  });
  const listed = layout === 'outline';
  const numbering = [...(number || listed ? [of('number', 12)] : []), ...(level || listed ? [of('level', 8)] : [])];
  const description: TableColumn = {
    heading: (listed ? columnLabels : partLabels).description[language],
    width: 60,
    part: 'description',
    cell: ({ node }) => node.description,
  };
  const keywords: TableColumn = {
    heading: partLabels.keywords[language],
    width: 40,
    part: 'keywords',
    cell: ({ node }) => node.keywords && joinList(node.keywords),
  };
  const columns: TableColumn[] = [
    ...(listed ? numbering : []),
    ...titleColumns(layout, depth, language),
    ...(listed ? [description, keywords] : [keywords, description, ...numbering]),
    of('id', 12, true),
    // Number and level are the author's; where in the tree a row is, is told by its depth, or by the column its title is in.
    ...(listed || nameless
      ? [
          {
            heading: columnLabels.depth[language],
            width: 8,
            hidden: true as const,
            part: 'depth' as const,
            cell: (step: Step) => step.depth + 1,
          },
        ]
      : []),
    ...fields.map(fieldColumn),
  ];
  return { columns, losses };
}
