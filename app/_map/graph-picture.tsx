'use client';
/** A picture of nodes without groups, laid out and drawn; pressing a node goes to its page. */
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { hrefOf } from '#app/_i18n/slugs';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import type { GraphGroup, GraphLine, GraphNode } from '#app/_map/graph-types';
import styles from '#app/_map/landscape.module.css';
import { toPlace } from '#app/_map/landscape-picture';
import { LayoutProgress } from '#app/_map/layout-progress.tsx';
import { useFocusFresh } from '#app/_map/use-focus-fresh';
import { useLayout } from '#app/_map/use-layout';

const GraphCanvas = dynamic(() => import('#app/_map/graph-canvas.tsx').then((module) => module.GraphCanvas), { ssr: false });

interface Properties {
  label: string;
  nodes: readonly GraphNode[];
  lines: readonly GraphLine[];
  /** The address of the table with the same content. */
  table: string;
  groups?: readonly GraphGroup[];
  /** The nodes on the way to a chosen one, when it is more than its neighbours. */
  wayOf?: (id: string) => string[];
  /** What pressing a bundle does. */
  onUnfold?: (id: string) => void;
}

const none: readonly GraphGroup[] = [];

export function GraphPicture({ label, nodes, lines, table, groups = none, wayOf, onUnfold }: Properties) {
  const t = useText();
  const router = useRouter();
  const [chosen, setChosen] = useState<string | null>(null);
  const work = useLayout(
    useMemo(() => toPlace(nodes), [nodes]),
    lines,
  );
  const focusFresh = useFocusFresh(nodes, work.settled);
  const drawn = useMemo(() => {
    const way = chosen && wayOf?.(chosen);
    if (!way) return lines;
    const steps = new Set(way.slice(1).map((id, i) => `${way[i]}\n${id}`));
    return lines.map((line) => ({ ...line, followed: steps.has(`${line.from}\n${line.to}`) }));
  }, [lines, chosen, wayOf]);
  const open = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    if (node && !node.bundle) router.push(hrefOf(t.language, node.kind, id));
  };
  const choose = (id: string | null) => {
    if (!id || !onUnfold || !nodes.find((one) => one.id === id)?.bundle) return setChosen(id);
    focusFresh();
    onUnfold(id);
  };
  return (
    <section className={styles.canvas} aria-label={t(words.picture)}>
      <a className="ds-skip-link" href={table}>
        {t(words.toTable)}
      </a>
      {work.layout && work.settled ? (
        <GraphCanvas
          label={label}
          nodes={nodes}
          groups={groups}
          lines={drawn}
          layout={work.layout}
          chosen={chosen}
          onChoose={choose}
          onOpen={open}
        />
      ) : (
        <LayoutProgress work={work} />
      )}
    </section>
  );
}
