'use client';
/** The systems that a number in the matrix counts. */
import { Dialog, Heading, Skeleton } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useAnswer } from '#app/_components/use-answer';
import { hrefOf } from '#app/_i18n/slugs';
import { mapCounts, map as words } from '#app/_i18n/texts/boxes';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { behindDocument, behindVariables, type MatrixBehindAnswer, type MatrixLine } from '#app/_map/matrix-data';
import type { MapState } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';

/** A number of the matrix: of a row and a column, or of a row alone. */
export interface MatrixNumber {
  row: MatrixLine;
  column: MatrixLine | null;
}

interface Properties {
  hierarchy: Hierarchy;
  state: MapState;
  number: MatrixNumber;
  onClose: () => void;
}

export function MatrixBehind({ hierarchy, state, number: { row, column }, onClose }: Properties) {
  const t = useText();
  const asked = behindVariables(hierarchy, state, row.id, column?.id ?? null);
  const { data, error } = useAnswer<MatrixBehindAnswer>(behindDocument, asked, 0);
  const title = column ? t(words.behindBoth, { row: row.name, column: column.name }) : t(words.panel, { name: row.name });
  return (
    <Dialog open onClose={onClose} closeButton={t(frame.close)} closedby="any" aria-label={title}>
      <div className="ho-stack">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        {error && <p role="alert">{error.message}</p>}
        {!data && !error && <Skeleton variant="rectangle" height={180} />}
        {data && (
          <>
            <p className="ho-muted">{t(mapCounts.applications, { count: data.matrixBehind.length })}</p>
            <ul className={`ho-plain-list ${styles.behind}`}>
              {data.matrixBehind.map(({ id, name }) => (
                <li key={id}>
                  <Link className="ho-link" href={hrefOf(t.language, 'application', id)} prefetch={false}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
