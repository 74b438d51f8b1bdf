'use client';
/** What an object hangs together with, so many steps outwards: as a picture and as a table. */
import { Heading, Table } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { useAnswer } from '#app/_components/use-answer';
import type { Reference } from '#app/_data/values';
import { kindPlural } from '#app/_i18n/kind-name';
import { hrefOf } from '#app/_i18n/slugs';
import { connections as words } from '#app/_i18n/texts/connections';
import { useText } from '#app/_i18n/use-text.tsx';
import { aroundPicture, tiesIn } from '#app/_map/around-picture';
import { DepthField } from '#app/_map/depth-field.tsx';
import { aroundDocument, type Graph, type Member } from '#app/_map/graph-data';
import { GraphPicture } from '#app/_map/graph-picture.tsx';
import styles from '#app/_map/landscape.module.css';
import { tieLabel } from '#app/_map/tie-label';

export function Around({ centre }: { centre: Reference }) {
  const t = useText();
  const [depth, setDepth] = useState(1);
  const { data, error } = useAnswer<{ graph: Graph | null }>(aroundDocument, { id: centre.id, depth }, 0);
  const graph = data?.graph;
  const ties = useMemo(() => (graph ? tiesIn(graph) : []), [graph]);
  const picture = useMemo(
    () => aroundPicture(graph ?? { truncated: false, members: [], edges: [] }, ties, (kind) => kindPlural(t, kind)),
    [graph, ties, t],
  );
  if (error) return <p role="alert">{error.message}</p>;
  if (!graph) return <div className={styles.waiting} aria-hidden="true" />;
  if (ties.length === 0) return <p className={styles.notice}>{t(words.aroundNone, { name: centre.name })}</p>;
  const link = ({ id: to, element }: Member) => (
    <Link className="ho-link" href={hrefOf(t.language, element?.kind ?? '', to)} prefetch={false}>
      {element?.name}
    </Link>
  );
  return (
    <>
      <DepthField label={words.depth} value={depth} onChange={(wanted) => setDepth(wanted ?? 1)} />
      {graph.truncated && <p className={styles.notice}>{t(words.truncated)}</p>}
      <div className={styles.picture}>
        <GraphPicture
          label={t(words.aroundOf, { name: centre.name })}
          nodes={picture.nodes}
          groups={picture.groups}
          lines={picture.lines}
          table="#sammenhengtabell"
        />
      </div>
      <section className={styles.table} aria-labelledby="sammenhengtabell">
        <Heading level={2} data-size="2xs" id="sammenhengtabell" tabIndex={-1}>
          {t(words.around)} <span className="ho-muted">{ties.length}</span>
        </Heading>
        <Scrolled label={t(words.around)} className={styles.scroll}>
          <Table data-size="sm" zebra>
            <thead>
              <tr>
                <th scope="col">{t(words.from)}</th>
                <th scope="col">{t(words.tie)}</th>
                <th scope="col">{t(words.to)}</th>
              </tr>
            </thead>
            <tbody>
              {ties.map(({ id: key, from, to, name, integration }) => (
                <tr key={key}>
                  <td>{link(from)}</td>
                  <td>{integration ? t(words.sends, { what: name }) : t(tieLabel(from.element?.kind, name))}</td>
                  <td>{link(to)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Scrolled>
      </section>
    </>
  );
}
