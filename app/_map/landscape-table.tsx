'use client';
/** The content of the picture as rows: every integration, and the applications that have none. */
import { Button, Heading, Table } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { unknown } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { mapCounts, map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/landscape.module.css';
import type { Integration, Landscape } from '#app/_map/landscape-data';
import type { Flow } from '#app/_map/landscape-way';
import { useFlowText } from '#app/_map/use-flow-text';
import type { Followed } from '#model/graph';

/** Rows shown at first, and with each press. */
const page = 100;

interface Properties {
  landscape: Landscape;
  way: readonly Followed<Flow>[] | null;
  hideAlone: boolean;
}

export function LandscapeTable({ landscape, way, hideAlone }: Properties) {
  const t = useText();
  const about = useFlowText();
  const [shown, setShown] = useState(page);
  const names = useMemo(() => new Map(landscape.applications.map(({ id, name }) => [id, name])), [landscape]);
  const rows = useMemo((): { integration: Integration; from: string; to: string }[] => {
    if (way) return way.map(({ edge }) => edge);
    const all = landscape.integrations.map((integration) => ({ integration, from: integration.source, to: integration.target }));
    const name = (id: string) => names.get(id) ?? '';
    return all.sort((a, b) => name(a.from).localeCompare(name(b.from), 'nb') || name(a.to).localeCompare(name(b.to), 'nb'));
  }, [landscape, names, way]);
  const alone = useMemo(() => {
    const tied = new Set(landscape.integrations.flatMap(({ source, target }) => [source, target]));
    return hideAlone || way ? [] : landscape.applications.filter(({ id }) => !tied.has(id));
  }, [landscape, hideAlone, way]);
  const link = (id: string, kind = 'application', name = names.get(id) ?? '') => (
    <Link className="ho-link" href={hrefOf(t.language, kind, id)} prefetch={false}>
      {name}
    </Link>
  );
  const privacy = ({ personalData, specialCategories }: Integration) =>
    specialCategories ? t(words.special) : personalData === null ? t(unknown) : t(personalData ? words.yes : words.no);
  const none = <span className="ho-muted">{t(unknown)}</span>;

  return (
    <section className={styles.table} aria-labelledby="landskapstabell">
      <Heading level={2} data-size="2xs" id="landskapstabell" tabIndex={-1}>
        {t(mapCounts.integrations, { count: rows.length })}
      </Heading>
      {rows.length > 0 && (
        <Scrolled label={t(mapCounts.integrations, { count: rows.length })} className={styles.scroll}>
          <Table data-size="sm" zebra>
            <thead>
              <tr>
                {[words.from, words.to, words.what, words.datasets, words.how, words.owner, words.personalData].map((heading) => (
                  <th key={heading.en} scope="col">
                    {t(heading)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map(({ integration, from, to }) => (
                <tr key={integration.id}>
                  <td>{link(from)}</td>
                  <td>
                    {link(to)}
                    {integration.direction === 'TWO_WAY' && <span className="ho-muted"> ({t(words.bothWays)})</span>}
                  </td>
                  <td>{link(integration.id, 'integration', integration.name)}</td>
                  <td>{integration.datasets.length > 0 ? integration.datasets.map(({ name }) => name).join(', ') : none}</td>
                  <td>{about(integration) || none}</td>
                  <td>{integration.owner?.name ?? none}</td>
                  <td>{privacy(integration)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Scrolled>
      )}
      {rows.length > shown && (
        <Button variant="secondary" data-size="sm" onClick={() => setShown(shown + page)}>
          {t(words.showMore)}
        </Button>
      )}
      {alone.length > 0 && (
        <details>
          <summary className="ho-focus">
            {t(words.alone)}: {t(mapCounts.applications, { count: alone.length })}
          </summary>
          <ul className={styles.alone}>
            {alone.slice(0, 500).map(({ id }) => (
              <li key={id}>{link(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
