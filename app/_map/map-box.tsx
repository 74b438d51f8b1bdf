'use client';
/** One box of a map: its name and its number, in the colour of its step. */
import { memo } from 'react';
import styles from '#app/_map/map.module.css';
import { headerOf, type Rect } from '#model/map/layout';
import type { Step } from '#model/map/scale';
import { figureWidth, fitted, writingOf } from '#model/map/text-fit';

interface Properties {
  id: string;
  name: string;
  /** The number as short as it can be, and in full for those who hear it. */
  short: string;
  label: string;
  rect: Rect;
  step: Step;
  ramp: 'amount' | 'attention';
  filled: boolean;
  absent: boolean;
  /** A number of nothing. */
  empty: boolean;
  depth: number;
  position: number;
  siblings: number;
  expanded: boolean | undefined;
  current: boolean;
  chosen: boolean;
  /** Half steps of zoom: letters too small to read are left out. */
  zoom: number;
}

/** Letters smaller than this on the screen are not drawn. */
const readable = 6;

function Box(box: Properties) {
  const { rect, filled } = box;
  return (
    <div
      id={box.id}
      className={styles.box}
      role="treeitem"
      aria-label={box.label}
      aria-level={box.depth + 1}
      aria-posinset={box.position}
      aria-setsize={box.siblings}
      aria-expanded={box.expanded}
      aria-selected={box.chosen}
      tabIndex={box.current ? 0 : -1}
      data-filled={filled || undefined}
      data-step={filled ? box.step : undefined}
      data-ramp={filled ? box.ramp : undefined}
      data-absent={box.absent || undefined}
      data-empty={(filled && box.empty) || undefined}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
    >
      {filled ? <Filled {...box} /> : <Header {...box} />}
    </div>
  );
}

type Writing = ReturnType<typeof writingOf>;
const known = new WeakMap<Rect, { name: string; short: string; writing: Writing }>();

/** How the name and the number are written; worked out once for each box. */
function writtenIn({ rect, name, short }: Properties): Writing {
  const found = known.get(rect);
  if (found && found.name === name && found.short === short) return found.writing;
  const writing = writingOf(rect, name, short);
  known.set(rect, { name, short, writing });
  return writing;
}

const headerSize = (rect: Rect): number => Math.min(13, headerOf(rect) * 0.62);

/** Which of its texts can be read: all that changes in a box when one comes closer. */
function readableIn(box: Properties): string {
  if (!box.filled) return String(headerSize(box.rect) * box.zoom >= readable);
  const { lettering, number } = writtenIn(box);
  return `${lettering.size * box.zoom >= readable} ${number * box.zoom >= readable}`;
}

const isSame = (a: Properties, b: Properties): boolean => {
  for (const name of Object.keys(a) as (keyof Properties)[]) if (name !== 'zoom' && a[name] !== b[name]) return false;
  return a.zoom === b.zoom || readableIn(a) === readableIn(b);
};

export const MapBox = memo(Box, isSame);

function Filled(box: Properties) {
  const { short, zoom } = box;
  const { side, beside, number, lettering } = writtenIn(box);
  return (
    <span aria-hidden className={styles.inside} data-beside={beside || undefined} style={{ padding: side }}>
      {lettering.size * zoom >= readable && (
        <span style={{ fontSize: lettering.size }}>
          {lettering.lines.map((line, i) => (
            <span key={`${i}:${line}`} className={styles.line}>
              {line}
            </span>
          ))}
        </span>
      )}
      {number * zoom >= readable && (
        <strong className={styles.number} style={{ fontSize: number }}>
          {short}
        </strong>
      )}
    </span>
  );
}

function Header({ rect, name, short, zoom }: Properties) {
  const height = headerOf(rect);
  const size = headerSize(rect);
  if (size * zoom < readable) return null;
  const number = figureWidth(short, size);
  const alone = number + size * 3 > rect.width;
  const { lines } = fitted(
    name,
    { width: rect.width - (alone ? 0 : number) - size * 1.6, height: size * 1.25 },
    { least: size, most: size },
  );
  return (
    <span aria-hidden className={styles.header} style={{ fontSize: size, height, paddingInline: size * 0.5 }}>
      <span className={styles.line}>{lines[0]}</span>
      {!alone && <strong className={styles.number}>{short}</strong>}
    </span>
  );
}
