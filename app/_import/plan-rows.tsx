'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import styles from '#app/_import/import.module.css';
import { PlanRowView } from '#app/_import/plan-row.tsx';
import type { ShownRow } from '#app/_import/protocol';
import type { ImportActions, ImportState } from '#app/_import/use-import';

type Properties = Pick<ImportState, 'pending' | 'settling'> &
  Pick<ImportActions, 'correct' | 'regret' | 'settle'> & {
    rows: readonly ShownRow[];
    label: string;
    /** Rows that must be corrected are unfolded from the start. */
    unfolded: boolean;
    showKind: boolean;
  };

/** The rows of a tab; only those in sight exist, however many there are. */
export function PlanRows({ rows, label, unfolded, showKind, pending, settling, correct, regret, settle }: Properties) {
  const scroller = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (index: number) => rows[index]?.key ?? String(index);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (unfolded ? 160 : 44),
    getItemKey: keyOf,
    overscan: 8,
  });
  // Another list is read from its top.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [rows]);
  const toggle = (key: string) =>
    setToggled((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section ref={scroller} className={`${styles.scroller} ho-focus`} aria-label={label} tabIndex={0}>
      <ul className={styles.canvas} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <PlanRowView
                row={row}
                open={toggled.has(row.key) !== unfolded}
                onToggle={() => toggle(row.key)}
                showKind={showKind}
                pending={pending}
                onCorrect={correct}
                onRegret={regret}
                settling={settling}
                onSettle={settle}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
