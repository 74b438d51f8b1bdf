'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import styles from '#app/_convert/convert.module.css';
import type { SentNode } from '#app/_convert/protocol';
import { convertWords as words } from '#app/_i18n/texts/convert';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  nodes: readonly SentNode[];
  label: string;
}

const estimate = 36;

/** The tree as rows, numbered as the import numbers them; only those in sight exist, however many there are. */
export function TreeTable({ nodes, label }: Properties) {
  const t = useText();
  const scroller = useRef<HTMLElement>(null);
  const depths = useMemo(() => depthsOf(nodes), [nodes]);
  const has = (test: (node: SentNode) => unknown) => nodes.some((node) => Boolean(test(node)));
  const columns = useMemo(
    () => ({
      number: has(({ number }) => number),
      level: has(({ level }) => level !== undefined),
      keywords: has(({ keywords }) => keywords),
      description: has(({ description }) => description),
      other: has(({ fields }) => fields),
    }),
    [nodes],
  );
  const virtual = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = 2 + Object.values(columns).filter(Boolean).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section ref={scroller} className={`${styles.scroller} ho-focus`} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-rowcount={nodes.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t(words.row)}</th>
            <th scope="col">{t(words.title)}</th>
            {columns.number && <th scope="col">{t(words.number)}</th>}
            {columns.level && <th scope="col">{t(words.level)}</th>}
            {columns.keywords && <th scope="col">{t(words.keywords)}</th>}
            {columns.description && <th scope="col">{t(words.description)}</th>}
            {columns.other && <th scope="col">{t(words.other)}</th>}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden>
              <td colSpan={width} className={styles.space} style={{ blockSize: before }} />
            </tr>
          )}
          {items.map(({ index }) => {
            const node = nodes[index];
            if (!node) return null;
            const fields = Object.entries(node.fields ?? {});
            return (
              <tr key={index} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                <td className={styles.rowNumber}>{index + 2}</td>
                <th scope="row" style={{ paddingInlineStart: `${Math.min(depths[index] ?? 0, 12) * 1.25 + 0.5}rem` }}>
                  {node.title}
                </th>
                {columns.number && <td>{node.number}</td>}
                {columns.level && <td>{node.level}</td>}
                {columns.keywords && <td>{node.keywords?.join(', ')}</td>}
                {columns.description && <td className={styles.long}>{node.description}</td>}
                {columns.other && <td className={styles.long}>{fields.map(([name, value]) => `${name}: ${value}`).join('\n')}</td>}
              </tr>
            );
          })}
          {after > 0 && (
            <tr aria-hidden>
              <td colSpan={width} className={styles.space} style={{ blockSize: after }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** How deep each node is: its parent always stands before it. */
function depthsOf(nodes: readonly SentNode[]): number[] {
  const depths: number[] = [];
  for (const { parent } of nodes) depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
  return depths;
}
