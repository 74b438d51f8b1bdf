'use client';
/** Very many lines as one bitmap: it is drawn when the picture rests, and only moved while it moves, which hundreds of curves are too slow for. */
import { memo, useEffect, useRef } from 'react';
import styles from '#app/_map/graph-canvas.module.css';
import { curveBetween, thickness } from '#app/_map/graph-path';
import type { GraphLine, Tone } from '#app/_map/graph-types';
import type { Box } from '#app/_map/layout-groups';

const mostCurves = 100;
/** No side of a bitmap is longer, whatever the screen. */
const longestSide = 4_096;

/** The lines that are drawn as a bitmap, and those that stay curves: all when they are few, otherwise those one has asked for. */
export function inBitmap(lines: readonly GraphLine[], chosen: string | null): [GraphLine[], GraphLine[]] {
  if (lines.length <= mostCurves) return [[], [...lines]];
  const asked = ({ followed, from, to }: GraphLine) => followed === true || from === chosen || to === chosen;
  return [lines.filter((line) => !asked(line)), lines.filter(asked)];
}

interface Properties {
  lines: readonly GraphLine[];
  boxOf: (id: string) => Box | undefined;
  /** The part of the picture that is drawn. */
  area: Box;
  far: boolean;
  zoom: number;
  chosen: string | null;
}

const colours: Readonly<Record<Tone, string>> = {
  plain: '--ds-color-neutral-border-default',
  personal: '--ds-color-accent-border-strong',
  special: '--ds-color-danger-border-strong',
};
const dashes: Readonly<Record<Tone, number[]>> = { plain: [2, 4], personal: [], special: [12, 4] };

export const GraphBitmap = memo(function GraphBitmap({ lines, boxOf, area, far, zoom, chosen }: Properties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x, y, width, height } = area;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const scale = Math.min(zoom * window.devicePixelRatio, longestSide / Math.max(width, height));
    canvas.current.width = Math.ceil(width * scale);
    canvas.current.height = Math.ceil(height * scale);
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    const theme = getComputedStyle(canvas.current);
    // From afar lines keep the thickness they have on the screen.
    const thick = far ? Math.min(12, 1 / Math.max(zoom, 0.05)) : 1;
    for (const { from, to, tone, count, bothWays, undirected, faded } of lines) {
      const [a, b] = [boxOf(from), boxOf(to)];
      if (!a || !b) continue;
      const curve = curveBetween(a, b, from < to ? 6 : -6);
      context.globalAlpha = faded || chosen !== null ? 0.18 : 0.9;
      context.strokeStyle = context.fillStyle = theme.getPropertyValue(colours[tone]);
      context.lineWidth = thickness(count, false) * thick;
      context.setLineDash(far ? [] : dashes[tone]);
      context.stroke(new Path2D(curve.path));
      if (!undirected) arrow(context, curve.end, thick);
      if (bothWays) arrow(context, curveBetween(b, a, from < to ? 6 : -6).end, thick);
    }
  }, [lines, boxOf, x, y, width, height, far, zoom, chosen]);
  return <canvas ref={canvas} className={styles.bitmap} style={{ left: x, top: y, width, height }} />;
});

function arrow(context: CanvasRenderingContext2D, { x, y, angle }: { x: number; y: number; angle: number }, thick: number): void {
  const [length, half] = [10 * thick, 0.45];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - length * Math.cos(angle - half), y - length * Math.sin(angle - half));
  context.lineTo(x - length * Math.cos(angle + half), y - length * Math.sin(angle + half));
  context.fill();
}
