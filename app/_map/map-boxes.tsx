'use client';
/** The boxes of one side of a map, on its canvas. */
import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { type MouseEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { MapBox } from '#app/_map/map-box.tsx';
import { useMoving, useZoomTo } from '#app/_map/map-canvas.tsx';
import { useDrag } from '#app/_map/use-drag';
import { useMapKeys } from '#app/_map/use-map-keys';
import { boxAt, drawnIn, type View } from '#app/_map/view-in';
import type { Rect } from '#model/map/layout';
import type { Scene } from '#model/map/scene';
import { shown, shownShort } from '#model/map/shown';
import type { Box } from '#model/map/tree';
import { measureOf } from '#model/measures';

interface Properties {
  scene: Scene;
  side: number;
  label: string;
  width: number;
  height: number;
  chosen: string | null;
  onChoose: (key: string | null, withKeys: boolean) => void;
  onFold: (key: string) => void;
  onTable: () => void;
  /** Set while boxes are moved by dragging; tells which node is put under which, null for none. */
  onMove: ((node: string, under: string | null) => void) | null;
}

/** The part of the map that is drawn, in coarse steps. While the picture moves it stays, as long as it holds all that is seen. */
function useView(width: number, height: number): View {
  const moving = useMoving();
  const drawn = useRef('');
  const coarse = useStore(({ transform: [x, y, zoom] }) => {
    const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    if (!moving || !holds(viewOf(drawn.current, width, height), seen)) {
      const level = Math.floor(Math.log2(zoom) * 2 + 1e-9) / 2;
      const step = 4 * 2 ** level;
      drawn.current = `${Math.round((seen.x * step) / width)} ${Math.round((seen.y * step) / height)} ${level}`;
    }
    return drawn.current;
  });
  // The picture goes on moving while boxes that have come into sight are made.
  const made = useDeferredValue(coarse);
  return useMemo(() => viewOf(made, width, height), [made, width, height]);
}

/** Half as wide again as what is seen, so that whatever lies within half a step is in it. */
function viewOf(coarse: string, width: number, height: number): View {
  const [x = 0, y = 0, level = 0] = coarse.split(' ').map(Number);
  const [wide, high] = [width / 2 ** level, height / 2 ** level];
  return { x: (x * wide) / 4 - wide / 4, y: (y * high) / 4 - high / 4, width: wide * 1.5, height: high * 1.5, zoom: 2 ** level };
}

const holds = (whole: Rect, part: Rect): boolean =>
  part.x >= whole.x && part.y >= whole.y && part.x + part.width <= whole.x + whole.width && part.y + part.height <= whole.y + whole.height;

export function MapBoxes({ scene, side, label, width, height, chosen, onChoose, onFold, onTable, onMove }: Properties) {
  const t = useText();
  const id = useId();
  const flow = useReactFlow();
  const zoomToRect = useZoomTo();
  const view = useView(width, height);
  const [current, setCurrent] = useState<string | null>(null);
  const places = useMemo(() => new Map(scene.boxes.map(({ key }, place) => [key, place])), [scene.boxes]);
  const positions = useMemo(() => positionsOf(scene.boxes), [scene.boxes]);
  const at = current === null ? null : (places.get(current) ?? null);
  const drawn = useMemo(() => drawnIn(scene, view, at), [scene, view, at]);
  const wanted = useRef<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);

  const zoomTo = (place: number | null) => zoomToRect(place === null ? null : (scene.rects[place] ?? null), { width, height });
  const keyOf = (place: number): string => scene.boxes[place]?.key ?? '';
  const nodeOf = (place: number | undefined) => (place === undefined ? undefined : scene.nodes[scene.boxes[place]?.node ?? -1]);
  const go = (place: number) => {
    const key = keyOf(place);
    wanted.current = key;
    setCurrent(key);
  };
  // The box may have to be drawn before it can take the keyboard.
  useEffect(() => {
    if (wanted.current === null || wanted.current !== current) return;
    const element = document.getElementById(`${id}${current}`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    const [seen, box] = [tree.current?.closest('.react-flow')?.getBoundingClientRect(), element.getBoundingClientRect()];
    const place = places.get(current ?? '');
    const rect = place === undefined ? undefined : scene.rects[place];
    if (seen && rect && (box.left < seen.left - 1 || box.right > seen.right + 1 || box.top < seen.top - 1 || box.bottom > seen.bottom + 1))
      void flow.setCenter(rect.x + rect.width / 2, rect.y + rect.height / 2, { zoom: flow.getZoom() });
  });

  const onKeyDown = useMapKeys({
    scene,
    drawn,
    current: at,
    go,
    zoomTo,
    fold: (place) => onFold(keyOf(place)),
    choose: (place) => onChoose(keyOf(place), true),
    leave: () => onChoose(null, true),
    toTable: onTable,
  });

  const under = (x: number, y: number) => {
    const point = flow.screenToFlowPosition({ x, y });
    return boxAt(scene, drawn, point.x, point.y);
  };
  /** Not into itself, nor into what lies in it. */
  const may = (place: number, over: number | undefined): boolean => {
    const moved = scene.boxes[place]?.node;
    for (let box = over; box !== undefined; box = scene.boxes[box]?.parent ?? undefined) if (scene.boxes[box]?.node === moved) return false;
    return true;
  };
  const { dragged, handlers } = useDrag(under, may, (place, over) => {
    const node = nodeOf(place);
    if (node) onMove?.(node.id, nodeOf(over)?.id ?? null);
  });

  const drawnSide = scene.sides[side];
  if (!drawnSide) return null;
  const measure = measureOf(drawnSide.measure);
  const roots = scene.boxes.filter(({ parent }) => parent === null);
  const first = current !== null && drawn.some(({ place }) => keyOf(place) === current) ? current : roots[0]?.key;
  const placeIn = (event: MouseEvent): number | undefined => {
    const key = (event.target as Element).closest('[role=treeitem]')?.id.slice(id.length);
    return key === undefined ? undefined : places.get(key);
  };

  return (
    <>
      <ViewportPortal>
        <div
          ref={tree}
          role="tree"
          aria-label={label}
          className={`${styles.tree} ${onMove ? 'nopan' : ''}`}
          style={{ width, height }}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const place = placeIn(event);
            if (place === undefined || dragged) return;
            go(place);
            onChoose(keyOf(place), false);
          }}
          onDoubleClick={(event) => {
            const place = placeIn(event);
            if (place !== undefined) zoomTo(place);
          }}
          {...(onMove ? handlers : {})}
        >
          {drawn.map(({ place, filled }) => {
            const box = scene.boxes[place];
            const rect = scene.rects[place];
            if (!box || !rect) return null;
            const node = scene.nodes[box.node];
            const value = drawnSide.values[box.node];
            const siblings = box.parent === null ? roots.length : (scene.boxes[box.parent]?.children.length ?? 1);
            const number = value === undefined ? t(words.notThere) : shown(measure, value, t.language);
            return (
              <MapBox
                key={box.key}
                id={`${id}${box.key}`}
                name={node?.name ?? ''}
                short={value === undefined ? '–' : shownShort(measure, value, t.language)}
                label={`${node?.name ?? ''}. ${t(measure.label)}: ${number}`}
                rect={rect}
                step={drawnSide.steps[box.node] ?? 0}
                ramp={measure.attention === 'none' ? 'amount' : 'attention'}
                filled={filled}
                absent={value === undefined}
                empty={value === 0}
                depth={box.depth}
                position={positions[place] ?? 1}
                siblings={siblings}
                expanded={box.children.length > 0 ? !filled : undefined}
                current={box.key === first}
                chosen={box.key === chosen || (dragged?.over === place && dragged.place !== place)}
                zoom={view.zoom}
              />
            );
          })}
        </div>
      </ViewportPortal>
      {dragged && (
        <div className={styles.ghost} style={{ left: dragged.x + 14, top: dragged.y + 14 }}>
          {nodeOf(dragged.place)?.name}
        </div>
      )}
    </>
  );
}

/** Which among its siblings each box is, from 1. */
function positionsOf(boxes: readonly Box[]): number[] {
  const positions = boxes.map(() => 0);
  let roots = 0;
  boxes.forEach(({ parent, children }, place) => {
    if (parent === null) positions[place] = roots += 1;
    children.forEach((child, i) => {
      positions[child] = i + 1;
    });
  });
  return positions;
}
