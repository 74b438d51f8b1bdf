/** Nodes and lines drawn for paper, laid out as on the screen. */
import { curveBetween, thickness } from '#app/_map/graph-path';
import type { GraphGroup, GraphLine, GraphNode } from '#app/_map/graph-types';
import { toPlace, withMoved } from '#app/_map/landscape-picture';
import type { LandscapeState } from '#app/_map/landscape-state';
import { arrange } from '#app/_map/layout-groups';
import { withElk } from '#exporters/elk';
import { type ChartLine, graphChart } from '#exporters/figures/graph-chart';

interface Shown {
  nodes: readonly GraphNode[];
  groups: readonly GraphGroup[];
  lines: readonly GraphLine[];
}

/** The picture as SVG, with what was moved by hand where it was put. @throws LayoutTooLarge */
export async function graphSvg(
  { nodes, groups, lines }: Shown,
  title: string,
  { moved = {}, signal }: { moved?: LandscapeState['moved'] | undefined; signal?: AbortSignal | undefined } = {},
): Promise<string> {
  const layout = withMoved(await withElk((elk) => arrange(toPlace(nodes), lines, elk), signal), moved);
  return graphChart({
    title,
    nodes: nodes.flatMap((node) => {
      const box = layout.nodes.get(node.id);
      return box ? [{ ...node, ...box }] : [];
    }),
    groups: groups.flatMap((group) => {
      const box = layout.groups.get(group.id);
      return box ? [{ ...group, ...box }] : [];
    }),
    lines: lines.flatMap(({ from, to, count, tone, followed, faded }): ChartLine[] => {
      const [a, b] = [layout.nodes.get(from), layout.nodes.get(to)];
      if (!a || !b) return [];
      const { path, end } = curveBetween(a, b);
      return [
        { path, end, tone, width: thickness(count, tone !== 'plain'), ...(followed ? { followed } : {}), ...(faded ? { faded } : {}) },
      ];
    }),
  });
}
