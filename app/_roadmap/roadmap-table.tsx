'use client';
/** The rows of a group: what, from, to, days that matter, and the bar. */
import { Button, Table, Tag } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useState } from 'react';
import { date, unknown } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { map } from '#app/_i18n/texts/map';
import { kindWords, markWords, roadmap as words } from '#app/_i18n/texts/roadmap';
import { useText } from '#app/_i18n/use-text.tsx';
import { type Item, kindOfItem } from '#app/_roadmap/data';
import styles from '#app/_roadmap/roadmap.module.css';
import { RoadmapBar, RoadmapScale } from '#app/_roadmap/roadmap-bar.tsx';
import type { Span, Zoom } from '#model/roadmap';

/** Rows shown at first, and with each press. */
const page = 100;

interface Properties {
  items: readonly Item[];
  span: Span;
  zoom: Zoom;
  today: string;
  labelledBy: string;
}

export function RoadmapTable({ items, span, zoom, today, labelledBy }: Properties) {
  const t = useText();
  const [shown, setShown] = useState(page);
  const day = (value: string | null) => (value === null ? <span className="ho-muted">{t(unknown)}</span> : date(value, t.language));
  return (
    <>
      <Table data-size="sm" className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t(words.what)}</th>
            <th scope="col">{t(words.from)}</th>
            <th scope="col">{t(words.to)}</th>
            <th scope="col">{t(words.days)}</th>
            <th scope="col" className={styles.time}>
              <span className="ds-sr-only">{t(words.timeline)}</span>
              <RoadmapScale span={span} zoom={zoom} />
            </th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, shown).map((item) => {
            const kind = kindOfItem(item);
            const reversed = item.from !== null && item.to !== null && item.to < item.from;
            return (
              <tr key={item.id}>
                <th scope="row" className={styles.name}>
                  <Link className="ho-link" href={hrefOf(t.language, kind, item.id)} prefetch={false}>
                    {item.name}
                  </Link>{' '}
                  <Tag data-size="sm" data-color="neutral">
                    {t(kindWords[kind].one)}
                  </Tag>
                </th>
                <td data-label={t(words.from)}>{day(item.from)}</td>
                <td data-label={t(words.to)}>{day(item.to)}</td>
                <td data-label={t(words.days)}>
                  {reversed && <div>{t(words.reversed)}</div>}
                  {item.marks.map(({ type, on }) => (
                    <div key={type}>{t(markWords[type === 'NOTICE' ? 'notice' : 'renewal'], { on: date(on, t.language) })}</div>
                  ))}
                  {item.autoRenews && <div>{t(words.renews)}</div>}
                  {item.replacedBy && <div>{t(words.replacedBy, { name: item.replacedBy.name })}</div>}
                </td>
                <td className={styles.time}>
                  <RoadmapBar item={item} span={span} zoom={zoom} today={today} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {items.length > shown && (
        <Button variant="secondary" data-size="sm" onClick={() => setShown(shown + page)}>
          {t(map.showMore)}
        </Button>
      )}
    </>
  );
}
