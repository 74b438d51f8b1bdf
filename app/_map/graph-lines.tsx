'use client';
/** The lines, all in one drawing below the nodes. */
import { memo } from 'react';
import styles from '#app/_map/graph-canvas.module.css';
import { curveBetween, thickness } from '#app/_map/graph-path';
import type { GraphLine, Tone } from '#app/_map/graph-types';
import { type Box, mostNames } from '#app/_map/layout-groups';

interface Properties {
  lines: readonly GraphLine[];
  boxOf: (id: string) => Box | undefined;
  chosen: string | null;
  far: boolean;
  zoom: number;
}

const tones: readonly Tone[] = ['plain', 'personal', 'special'];
export const GraphLines = memo(function GraphLines({ lines, boxOf, chosen, far, zoom }: Properties) {
  // From afar lines keep the thickness they have on the screen.
  const scale = far ? Math.min(12, 1 / Math.max(zoom, 0.05)) : 1;
  const touches = ({ from, to }: GraphLine) => from === chosen || to === chosen;
  const strong = (line: GraphLine) => line.followed === true || touches(line);
  const named = lines.filter((line) => line.label !== '' && strong(line));
  const names = new Set(named.length <= mostNames ? named : named.slice(0, mostNames));
  if (lines.length <= mostNames) for (const line of lines) names.add(line);
  // What goes back the other way between the same two keeps to the other side.
  const pairs = new Set(lines.map(({ from, to }) => `${from}\n${to}`));
  return (
    <svg className={styles.lines} aria-hidden="true">
      <defs>
        {tones.map((tone) => (
          <marker
            key={tone}
            id={`arrow-${tone}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth={10 * scale}
            markerHeight={10 * scale}
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path className={styles.arrow} data-tone={tone} d="M0 0L10 5L0 10z" />
          </marker>
        ))}
      </defs>
      {lines.map((line) => {
        const [a, b] = [boxOf(line.from), boxOf(line.to)];
        if (!a || !b) return null;
        const { path, x, y } = curveBetween(a, b, pairs.has(`${line.to}\n${line.from}`) ? (line.from < line.to ? 8 : -8) : 0);
        const faded = line.faded || (chosen !== null && !strong(line));
        return (
          <g key={line.id} className={styles.line} data-tone={line.tone} data-faded={faded} data-strong={strong(line)}>
            <path
              d={path}
              strokeWidth={thickness(line.count, strong(line)) * scale}
              markerEnd={line.undirected ? undefined : `url(#arrow-${line.tone})`}
              markerStart={line.bothWays ? `url(#arrow-${line.tone})` : undefined}
            />
            {!far && names.has(line) && !faded && (
              <text x={x} y={y} className={styles.lineName}>
                {line.label.length > 42 ? `${line.label.slice(0, 40)}…` : line.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
});
