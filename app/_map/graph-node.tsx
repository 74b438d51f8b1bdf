'use client';
/** What nodes and groups look like. */
import { StarFillIcon } from '@navikt/aksel-icons';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/graph-canvas.module.css';
import type { GraphGroup, GraphNode } from '#app/_map/graph-types';
import { isKindName } from '#model/kinds/index';

type ObjectNode = Node<{ node: GraphNode; entry: boolean; chosen: boolean; faded: boolean }, 'object'>;
type GroupNode = Node<{ group: GraphGroup; far: boolean; dots: string }, 'group'>;
export type FlowNode = ObjectNode | GroupNode;

const ObjectBox = memo(function ObjectBox({ data: { node, entry, chosen, faded } }: NodeProps<ObjectNode>) {
  const t = useText();
  const { label, note, kind, shared, start, bundle, mark } = node;
  const said = [label, note, shared ? t(words.legendShared) : undefined, mark];
  return (
    <button
      type="button"
      className={styles.node}
      data-node={node.id}
      data-shared={shared ?? false}
      data-start={start ?? false}
      data-bundle={bundle ?? false}
      data-faded={faded}
      aria-pressed={chosen}
      aria-label={said.filter((one) => one !== undefined && one !== '').join(', ')}
      title={label}
      tabIndex={entry ? 0 : -1}
    >
      <span className={styles.nodeIcon}>{shared ? <StarFillIcon aria-hidden /> : isKindName(kind) && <KindIcon kind={kind} />}</span>
      <span className={styles.nodeText}>
        <span className={styles.nodeLabel}>{label}</span>
        {note && <span className={styles.nodeNote}>{note}</span>}
      </span>
      {mark && <span className={styles.nodeMark}>{mark}</span>}
    </button>
  );
});

/** Nodes as spots, as they are seen from afar. */
export const Dots = memo(function Dots({ path }: { path: string }) {
  return (
    <svg className={styles.dots} aria-hidden="true">
      <path d={path} />
    </svg>
  );
});

const GroupBox = memo(function GroupBox({ data: { group, far, dots }, width = 0, height = 0 }: NodeProps<GroupNode>) {
  return (
    <div className={styles.group}>
      {far && <Dots path={dots} />}
      <div className={styles.groupLabel} style={far ? { fontSize: `${Math.max(18, Math.min(width, height * 2) / 9)}px` } : undefined}>
        <span>{group.label}</span> <span className={styles.groupCount}>{group.note}</span>
      </div>
    </div>
  );
});

export const nodeTypes = { object: ObjectBox, group: GroupBox };
