'use client';
import { type Item, kindOfItem } from '#app/_roadmap/data';
/** The bar of a row, and the scale above the bars. Both only show what the row and its headings say, so nobody is told of them. */
import styles from '#app/_roadmap/roadmap.module.css';
import { barOf, placeOf, type Span, scaleOf, type Zoom } from '#model/roadmap';

const percent = (value: number): string => `${value.toFixed(3)}%`;

export function RoadmapScale({ span, zoom }: { span: Span; zoom: Zoom }) {
  return (
    <svg className={styles.scale} width="100%" height={zoom === 'year' ? 20 : 36} aria-hidden focusable="false">
      {scaleOf(span, zoom).map(({ year, quarter, start }) => (
        <g key={`${year} ${quarter ?? ''}`}>
          <line className={styles.grid} x1={percent(start)} x2={percent(start)} y1="0" y2="100%" />
          {(quarter === undefined || quarter === 1) && (
            <text x={percent(start)} dx="4" y="14">
              {year}
            </text>
          )}
          {quarter !== undefined && (
            <text x={percent(start)} dx="4" y="31">
              {quarter}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

export function RoadmapBar({ item, span, zoom, today }: { item: Item; span: Span; zoom: Zoom; today: string }) {
  const bar = barOf(item, span);
  const now = placeOf(today, span);
  return (
    <svg className={styles.bar} width="100%" height="24" aria-hidden focusable="false" data-kind={kindOfItem(item)}>
      {scaleOf(span, zoom).map(({ start }) => (
        <line key={start} className={styles.grid} x1={percent(start)} x2={percent(start)} y1="0" y2="100%" />
      ))}
      {bar && (
        <>
          <rect className={styles.body} x={percent(bar.start)} width={percent(bar.width)} y="5" height="14" rx="2" />
          {bar.openStart && <line className={styles.open} x1={percent(bar.start)} x2={percent(bar.start)} y1="2" y2="22" />}
          {bar.openEnd && (
            <line className={styles.open} x1={percent(bar.start + bar.width)} x2={percent(bar.start + bar.width)} y1="2" y2="22" />
          )}
        </>
      )}
      {item.marks.map(({ type, on }) => {
        const place = placeOf(on, span);
        if (place === undefined) return null;
        return type === 'NOTICE' ? (
          <svg key={type} x={percent(place)} overflow="visible" aria-hidden>
            <rect className={styles.mark} x="-5" y="7" width="10" height="10" />
          </svg>
        ) : (
          <circle key={type} className={styles.mark} cx={percent(place)} cy="12" r="5" />
        );
      })}
      {now !== undefined && <line className={styles.now} x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />}
    </svg>
  );
}
