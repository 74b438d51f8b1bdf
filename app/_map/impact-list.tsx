'use client';
/** What is hit, by kind, the most urgent first, with the way to each. */
import { Button, Heading, Table } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useState } from 'react';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { unknown } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { connectionCounts, connections as words } from '#app/_i18n/texts/connections';
import { map } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Member } from '#app/_map/graph-data';
import { soonestFirst, wayTeller } from '#app/_map/impact-members';
import styles from '#app/_map/landscape.module.css';
import { grouped } from '#model/gather';
import { kindNames, kindOf } from '#model/kinds/index';
import { impact } from '#model/scales';

const page = 50;

export function ImpactList({ members }: { members: readonly Member[] }) {
  const t = useText();
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const byKind = grouped(
    members.filter(({ step }) => step > 0),
    ({ element }) => element?.kind ?? '',
  );
  const wayOf = wayTeller(members);
  const none = <span className="ho-muted">{t(unknown)}</span>;
  return (
    <section id="rammes" className={styles.table} tabIndex={-1} aria-label={t(words.list)}>
      {kindNames.map((kind) => {
        const all = soonestFirst(byKind.get(kind) ?? []);
        if (all.length === 0) return null;
        const rated = kind === 'application' || kind === 'integration';
        const count = shown[kind] ?? page;
        return (
          <section key={kind} className={styles.table} aria-labelledby={`rammes-${kind}`}>
            <Heading level={2} data-size="2xs" id={`rammes-${kind}`} className={styles.kindTitle ?? ''}>
              <KindIcon kind={kind} /> {t(kindOf(kind).plural)} <span className="ho-muted">{all.length}</span>
            </Heading>
            <Scrolled label={t(kindOf(kind).plural)} className={styles.scroll}>
              <Table data-size="sm" zebra>
                <thead>
                  <tr>
                    <th scope="col">{t(words.name)}</th>
                    <th scope="col">{t(words.critical)}</th>
                    {rated && <th scope="col">{t(words.availability)}</th>}
                    <th scope="col">{t(words.way)}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.slice(0, count).map((member) => {
                    const { id, hours, element } = member;
                    const step = element?.availability ? impact[element.availability - 1] : undefined;
                    return (
                      <tr key={id}>
                        <td>
                          <Link className="ho-link" href={hrefOf(t.language, kind, id)} prefetch={false}>
                            {element?.name}
                          </Link>
                        </td>
                        <td>{typeof hours === 'number' ? t(connectionCounts.hours, { count: hours }) : none}</td>
                        {rated && <td>{step ? `${element?.availability} – ${t(step)}` : none}</td>}
                        <td>{wayOf(member)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </Table>
            </Scrolled>
            {all.length > count && (
              <Button variant="secondary" data-size="sm" onClick={() => setShown({ ...shown, [kind]: count + page })}>
                {t(map.showMore)}
              </Button>
            )}
          </section>
        );
      })}
    </section>
  );
}
