'use client';
import { Button } from '@digdir/designsystemet-react';
import Link from 'next/link';
import styles from '#app/_components/grid/grid.module.css';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { inSentence } from '#app/_i18n/in-sentence';
import { slugOf } from '#app/_i18n/slugs';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  filtered: boolean;
  removed: boolean;
  mayCreate: boolean;
  onClear: () => void;
}

/** Says what would be here, and offers the first step. */
export function GridEmpty({ kind, filtered, removed, mayCreate, onClear }: Properties) {
  const t = useText();
  const { plural, help } = kindOf(kind);
  const name = inSentence(t(plural));
  return (
    <div className={styles.empty}>
      <KindIcon kind={kind} className={styles.emptyIcon} />
      {filtered ? (
        <>
          <p>{t(grid.emptyFiltered)}</p>
          <Button variant="secondary" onClick={onClear}>
            {t(grid.clearFilters)}
          </Button>
        </>
      ) : (
        <>
          <p>{t(removed ? grid.emptyRemoved : grid.emptyKind, { plural: name })}</p>
          {!removed && <p className="ho-muted">{t(help)}</p>}
          {mayCreate && !removed && (
            <Button asChild>
              <Link href={`/${t.language}/${slugOf(kind)}/ny`}>{t(grid.addFirst)}</Link>
            </Button>
          )}
        </>
      )}
    </div>
  );
}
