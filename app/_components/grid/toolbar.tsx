'use client';
import { Button, Heading } from '@digdir/designsystemet-react';
import { FilterIcon, PlusIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { ColumnsMenu } from '#app/_components/grid/columns-menu.tsx';
import { ExportMenu } from '#app/_components/grid/export-menu.tsx';
import styles from '#app/_components/grid/grid.module.css';
import type { GridState } from '#app/_components/grid/state';
import { ToMap } from '#app/_components/grid/to-map.tsx';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { ViewsMenu } from '#app/_components/grid/views-menu.tsx';
import { slugOf } from '#app/_i18n/slugs';
import { map } from '#app/_i18n/texts/boxes';
import { counted, grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';
import { isHierarchy } from '#model/map/hierarchies';

interface Properties {
  kind: KindName;
  title: string;
  state: GridState;
  change: ChangeState;
  mayCreate: boolean;
  total: number | null;
  adding: boolean;
  onAdd: () => void;
}

/** Title, number of hits, search, and how the list is shown. */
export function Toolbar({ kind, title, state, change, mayCreate, total, adding, onAdd }: Properties) {
  const t = useText();
  const [text, setText] = useState(state.q);
  useEffect(() => setText(state.q), [state.q]);
  useEffect(() => {
    if (text === state.q) return;
    const timer = setTimeout(() => change({ q: text }, { quiet: true }), 250);
    return () => clearTimeout(timer);
  }, [text, state.q, change]);
  return (
    <div className={styles.toolbar}>
      <div className={styles.title}>
        <Heading level={1} data-size="sm">
          {title}
        </Heading>
        {total !== null && <span className="ho-muted">{t(counted.hits, { count: total })}</span>}
      </div>
      <input
        type="search"
        className={`ds-input ${styles.search}`}
        aria-label={t(grid.search)}
        placeholder={t(grid.search)}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.tools}>
        <Button variant="secondary" data-size="sm" aria-expanded={adding} aria-label={t(grid.addFilter)} onClick={onAdd}>
          <FilterIcon aria-hidden />
          <span className={styles.toolText}>{t(grid.filter)}</span>
        </Button>
        {isHierarchy(kind) && (
          <Button asChild variant="secondary" data-size="sm">
            <Link href={`/${t.language}/kart/${slugOf(kind)}`}>{t(map.asMap)}</Link>
          </Button>
        )}
        <ViewsMenu kind={kind} state={state} change={change} />
        <ColumnsMenu kind={kind} state={state} change={change} />
        <ExportMenu kind={kind} state={state} />
        <ToMap kind={kind} state={state} />
        {mayCreate && (
          <Button asChild data-size="sm">
            <Link href={`/${t.language}/${slugOf(kind)}/ny`}>
              <PlusIcon aria-hidden />
              {t(grid.add)}
            </Link>
          </Button>
        )}
      </div>
    </div>
  );
}
