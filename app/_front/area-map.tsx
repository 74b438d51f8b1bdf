/**
 * The capability map of an area in small: blocks, and in them what we must be able to do, in the colour of how many systems support it.
 * It is a list that lies as a map where there is room for one.
 */
import Link from 'next/link';
import styles from '#app/_front/area-map.module.css';
import { say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import { frontCounts as counts } from '#app/_i18n/texts/front';
import map from '#app/_map/map.module.css';
import type { Rect } from '#model/map/layout';
import { type SceneNode, sceneOf } from '#model/map/scene';
import type { Language } from '#model/text';

/** A capability, how many systems are behind it, and the list of them. */
export interface AreaNode extends Omit<SceneNode, 'code' | 'values'> {
  count: number;
  href: string;
}

const frame = { x: 0, y: 0, width: 720, height: 460 };
const part = (of: number, whole: number) => `${((100 * of) / whole).toFixed(2)}%`;
const placed = ({ x, y, width, height }: Rect) => ({
  insetInlineStart: part(x, frame.width),
  insetBlockStart: part(y, frame.height),
  inlineSize: part(width, frame.width),
  blockSize: part(height, frame.height),
});

export function AreaMap({ language, nodes }: { language: Language; nodes: readonly AreaNode[] }) {
  const t = say(language);
  const shown = nodes.map(({ count, ...node }) => ({ ...node, code: null, values: [count] }));
  const sides = [{ measure: 'tools', nodes: shown, value: 0 } as const];
  const { boxes, rects, sides: drawn } = sceneOf({ sides, size: null, level: 1, folded: [], frame });
  const box = (at: number) => {
    const [rect, node] = [rects[at], nodes[boxes[at]?.node ?? -1]];
    if (!rect || !node) return null;
    return (
      <li
        key={boxes[at]?.key}
        className={`${styles.box} ${map.cell}`}
        style={placed(rect)}
        data-ramp="amount"
        data-step={node.count > 0 ? drawn[0]?.steps[boxes[at]?.node ?? -1] : undefined}
        data-none={node.count === 0 || undefined}
      >
        <Link href={hrefOf(language, 'capability', node.id)} className={`${styles.name} ho-focus`} prefetch={false} title={node.name}>
          {node.name}
        </Link>
        <Link
          href={node.href}
          className={`${styles.count} ho-focus`}
          prefetch={false}
          aria-label={t(counts.systems, { count: node.count })}
        >
          {node.count}
        </Link>
      </li>
    );
  };
  return (
    <ul className={`ho-plain-list ${styles.map}`}>
      {boxes.map(({ key, node, parent, children }, at) => {
        const rect = rects[at];
        if (parent !== null) return null;
        if (children.length === 0 || !rect) return box(at);
        return (
          <li key={key} className={styles.block}>
            <div className={styles.frame} style={placed(rect)} aria-hidden />
            <span className={styles.title} style={placed({ ...rect, height: 24 })}>
              {nodes[node]?.name}
            </span>
            <ul className="ho-plain-list">{children.map(box)}</ul>
          </li>
        );
      })}
    </ul>
  );
}
