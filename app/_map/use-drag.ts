'use client';
/** Dragging a box to another, where it shall lie from now on. */
import { type PointerEvent, useRef, useState } from 'react';

export interface Dragged {
  place: number;
  /** What it is held over; undefined outside all boxes. */
  over: number | undefined;
  x: number;
  y: number;
}

/** So many pixels make a drag of a press. */
const threshold = 6;

/** Handlers for the boxes, and what is being dragged. `under` tells which box lies at a point of the window. */
export function useDrag(
  under: (x: number, y: number) => number | undefined,
  may: (place: number, over: number | undefined) => boolean,
  drop: (place: number, over: number | undefined) => void,
) {
  const start = useRef<{ place: number; x: number; y: number } | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const end = () => {
    start.current = null;
    setDragged(null);
  };
  return {
    dragged,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const place = under(event.clientX, event.clientY);
        if (event.button !== 0 || place === undefined) return;
        start.current = { place, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = start.current;
        if (!from) return;
        if (!dragged && Math.hypot(event.clientX - from.x, event.clientY - from.y) < threshold) return;
        if (!dragged) event.currentTarget.setPointerCapture(event.pointerId);
        const over = under(event.clientX, event.clientY);
        setDragged({ place: from.place, over: may(from.place, over) ? over : from.place, x: event.clientX, y: event.clientY });
      },
      onPointerUp: () => {
        if (dragged && dragged.over !== dragged.place) drop(dragged.place, dragged.over);
        end();
      },
      onPointerCancel: end,
    },
  };
}
