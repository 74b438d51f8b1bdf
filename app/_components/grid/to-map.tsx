'use client';
/** From a list to the picture of the same, with the same filters. */
import { Button } from '@digdir/designsystemet-react';
import { BranchingIcon, LightBulbIcon, TableIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import styles from '#app/_components/grid/grid.module.css';
import { type GridState, writeState } from '#app/_components/grid/state';
import { slugOf } from '#app/_i18n/slugs';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';
import { isHierarchy } from '#model/map/hierarchies';
import { isOutlineKind } from '#model/outline-kinds';

/** The landscape reads the same address as the lists; what concerns integrations begins with `i-`. */
function landscapeQuery(kind: KindName, state: GridState): string {
  const own = new URLSearchParams(writeState(kind, { ...state, open: null }));
  const kept = [...own].filter(([name]) => name === 'q' || name === 'filter');
  return new URLSearchParams(kept.map(([name, value]) => [kind === 'integration' ? `i-${name}` : name, value])).toString();
}

export function ToMap({ kind, state }: { kind: KindName; state: GridState }) {
  const t = useText();
  const links = [
    ...(kind === 'application' || kind === 'integration'
      ? [{ href: `/landskap?${landscapeQuery(kind, state)}`, label: words.landscape, Icon: BranchingIcon }]
      : []),
    ...(isHierarchy(kind) ? [{ href: `/kart/${slugOf(kind)}`, label: words.boxes, Icon: TableIcon }] : []),
    ...(isOutlineKind(kind) ? [{ href: `/tankekart/${slugOf(kind)}`, label: words.mindMap, Icon: LightBulbIcon }] : []),
  ];
  return links.map(({ href, label, Icon }) => (
    <Button key={href} asChild variant="secondary" data-size="sm">
      <Link href={`/${t.language}${href.replace(/\?$/, '')}`} prefetch={false}>
        <Icon aria-hidden />
        <span className={styles.toolText}>{t(label)}</span>
      </Link>
    </Button>
  ));
}
