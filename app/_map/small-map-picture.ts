/** Where the parts of a small map stand: the object in the middle, what it hangs together with in clusters on both sides. Pure. */
import type { Tie } from '#app/_map/around-picture';
import type { Box } from '#app/_map/layout-groups';
import { grouped } from '#model/gather';

export interface Cluster {
  key: string;
  label: string;
  names: string[];
  /** Data go this way or that. */
  flow: boolean;
  box: Box;
}
interface Words {
  plural: (kind: string) => string;
  sends: string;
  receives: string;
  more: (count: number) => string;
}

const most = 4;
const size = { width: 720, cluster: 220, middle: { width: 180, height: 40 }, row: 17, gap: 12 };

/** Clusters by what they are, the flows first; those that send stand to the left. */
export function smallMap(
  centre: string,
  ties: readonly Tie[],
  words: Words,
): { width: number; height: number; middle: Box; clusters: Cluster[] } {
  const parts = ties.flatMap((tie) => {
    if (tie.from.id !== centre && tie.to.id !== centre) return [];
    const other = tie.from.id === centre ? tie.to : tie.from;
    const key = tie.integration ? (tie.from.id === centre ? '>' : '<') : (other.element?.kind ?? '');
    return [{ key, other }];
  });
  const clusters = [...grouped(parts, ({ key }) => key)].map(([key, all]) => {
    const names = [...new Set(all.map(({ other }) => other.element?.name ?? ''))];
    const shown = names.length > most ? [...names.slice(0, most - 1), words.more(names.length - most + 1)] : names;
    const label = key === '>' ? words.sends : key === '<' ? words.receives : words.plural(key);
    return { key, label, names: shown, flow: key === '>' || key === '<' };
  });
  const sides: [typeof clusters, typeof clusters] = [[], []];
  const heights = [0, 0];
  for (const cluster of clusters.sort((a, b) => Number(b.flow) - Number(a.flow))) {
    const side = cluster.key === '<' ? 0 : cluster.key === '>' ? 1 : (heights[0] ?? 0) <= (heights[1] ?? 0) ? 0 : 1;
    sides[side].push(cluster);
    heights[side] = (heights[side] ?? 0) + heightOf(cluster) + size.gap;
  }
  const height = Math.max(...heights, size.middle.height + 2 * size.gap) + size.gap;
  const placed = sides.flatMap((side, i) => {
    let y = (height - (heights[i] ?? 0) + size.gap) / 2;
    return side.map((cluster): Cluster => {
      const box = { x: i === 0 ? 1 : size.width - size.cluster - 1, y, width: size.cluster, height: heightOf(cluster) };
      y += box.height + size.gap;
      return { ...cluster, box };
    });
  });
  const middle = { ...size.middle, x: (size.width - size.middle.width) / 2, y: (height - size.middle.height) / 2 };
  return { width: size.width, height, middle, clusters: placed };
}

const heightOf = ({ names }: Pick<Cluster, 'names'>): number => 30 + names.length * size.row;
