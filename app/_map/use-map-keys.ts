'use client';
/** The keyboard in a map: between boxes, in and out. */
import type { KeyboardEvent } from 'react';
import { type Direction, type Drawn, nearest } from '#app/_map/view-in';
import type { Scene } from '#model/map/scene';

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

interface Around {
  scene: Scene;
  drawn: readonly Drawn[];
  current: number | null;
  /** Puts the keyboard on a box. */
  go: (place: number) => void;
  /** Shows a box as large as there is room for; null shows all. */
  zoomTo: (place: number | null) => void;
  fold: (place: number) => void;
  choose: (place: number) => void;
  leave: () => void;
  toTable: () => void;
}

/** What the keys do. Letters work only while the map has the keyboard (WCAG 2.1.4). */
export function useMapKeys({ scene, drawn, current, go, zoomTo, fold, choose, leave, toTable }: Around) {
  const first = scene.boxes.findIndex(({ parent }) => parent === null);
  const enter = (place: number) => {
    const box = scene.boxes[place];
    const [child] = box?.children ?? [];
    if (child === undefined) return choose(place);
    if (!scene.open[place]) fold(place);
    zoomTo(place);
    go(child);
  };
  const out = (place: number) => {
    const parent = scene.boxes[place]?.parent ?? null;
    if (parent === null) {
      zoomTo(null);
      return leave();
    }
    zoomTo(scene.boxes[parent]?.parent ?? null);
    go(parent);
  };
  const acts: Readonly<Record<string, (place: number) => void>> = {
    Enter: enter,
    Escape: out,
    ' ': choose,
    f: (place) => fold(place),
    t: toTable,
    Home: () => go(first),
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = current ?? first;
    if (place < 0) return;
    const direction = directions[event.key];
    if (direction) {
      const next = nearest(scene, drawn, place, direction);
      event.preventDefault();
      if (next !== undefined) go(next);
      return;
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(place);
  };
}
