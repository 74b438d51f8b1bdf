'use client';
/** Nodes in groups and the lines between them, on a surface that can be moved and enlarged. What it draws also stands in a table beside it. */
import '@xyflow/react/dist/base.css';
import { MiniMap, type NodeChange, type OnMove, ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react';
import { type KeyboardEvent, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import { flowNodes, reused } from '#app/_map/flow-nodes';
import { focusSoon } from '#app/_map/focus-soon';
import { GraphBitmap, inBitmap } from '#app/_map/graph-bitmap.tsx';
import styles from '#app/_map/graph-canvas.module.css';
import { GraphControls } from '#app/_map/graph-controls.tsx';
import { GraphLines } from '#app/_map/graph-lines.tsx';
import { Dots, type FlowNode, nodeTypes } from '#app/_map/graph-node.tsx';
import { dotsIn, isDirection, nextTowards } from '#app/_map/graph-path';
import { spoken } from '#app/_map/graph-spoken';
import type { GraphGroup, GraphLine, GraphNode } from '#app/_map/graph-types';
import { areaOf, limits, type Seen, wholeOf, windowOf } from '#app/_map/graph-window';
import { around, type Box, type Layout } from '#app/_map/layout-groups';

export interface GraphCanvasProperties {
  label: string;
  nodes: readonly GraphNode[];
  groups: readonly GraphGroup[];
  lines: readonly GraphLine[];
  layout: Layout;
  /** The picture is shown as a whole when this is new; without it, when the layout is. */
  fitTo?: unknown;
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** What the second press on a chosen node does. */
  onOpen: (id: string) => void;
  /** Told where a node was put by hand; without it nothing can be moved. */
  onMoved?: (id: string, to: { x: number; y: number }) => void;
  /** Told how many lines were left out at the present zoom. */
  onHidden?: (count: number) => void;
}

export const GraphCanvas = (properties: GraphCanvasProperties) => (
  <ReactFlowProvider>
    <Canvas {...properties} />
  </ReactFlowProvider>
);

const still = { x: 0, y: 0, zoom: 1, width: 1200, height: 700 };

function Canvas({
  label,
  nodes,
  groups,
  lines,
  layout,
  fitTo = layout,
  chosen,
  onChoose,
  onOpen,
  onMoved,
  onHidden,
}: GraphCanvasProperties) {
  const t = useText();
  const flow = useReactFlow();
  const surface = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState<Seen>(still);
  const [dragged, setDragged] = useState<ReadonlyMap<string, Box>>(new Map());
  const [active, setActive] = useState<string | null>(null);

  const placed = useMemo<Layout>(
    () => (dragged.size > 0 ? { ...layout, nodes: new Map([...layout.nodes, ...dragged]) } : layout),
    [layout, dragged],
  );
  useEffect(() => setDragged(new Map()), [layout]);

  const look = useCallback(() => {
    const room = surface.current?.getBoundingClientRect();
    setSeen({ ...flow.getViewport(), width: room?.width ?? still.width, height: room?.height ?? still.height });
  }, [flow]);
  const fit = useCallback(() => {
    const bounds = around([...layout.groups.values(), ...layout.nodes.values()]);
    // Small pictures are not blown up.
    void flow.fitBounds(bounds, { padding: 0.06 }).then(async () => {
      if (flow.getZoom() > 1.1) await flow.setCenter(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, { zoom: 1.1 });
      look();
    });
  }, [flow, layout, look]);
  const latestFit = useRef(fit);
  latestFit.current = fit;
  useEffect(() => latestFit.current(), [fitTo]);

  // While the surface moves only its transform changes; what is drawn is worked out anew when it has moved far, or rests.
  const latest = useRef(seen);
  latest.current = seen;
  const onMove = useCallback<OnMove>(
    (_event, { x, y, zoom }) => {
      const was = latest.current;
      const far =
        Math.abs(x - was.x) > was.width * 0.4 || Math.abs(y - was.y) > was.height * 0.4 || zoom / was.zoom > 2.2 || was.zoom / zoom > 1.8;
      if (far) startTransition(look);
    },
    [look],
  );

  const whole = useMemo(() => wholeOf(nodes, lines), [nodes, lines]);
  const shown = useMemo(() => windowOf(whole, placed, seen, chosen), [whole, placed, seen, chosen]);
  const dots = useMemo(() => dotsIn(nodes, placed), [nodes, placed]);
  const [many, few] = useMemo(() => inBitmap(shown.lines, chosen), [shown.lines, chosen]);
  useEffect(() => onHidden?.(shown.hidden), [onHidden, shown.hidden]);
  const near = useMemo(
    () =>
      chosen ? new Set(lines.flatMap(({ from, to, followed }) => (followed || from === chosen || to === chosen ? [from, to] : []))) : null,
    [lines, chosen],
  );
  const entry = active && shown.nodes.some(({ id }) => id === active) ? active : (shown.nodes[0]?.id ?? null);

  const lastDrawn = useRef<FlowNode[]>([]);
  const drawnNodes = useMemo(() => {
    lastDrawn.current = reused(
      lastDrawn.current,
      flowNodes({ groups, dots, shown, layout: placed, entry, chosen, near, movable: onMoved !== undefined }),
    );
    return lastDrawn.current;
  }, [groups, dots, shown, placed, entry, chosen, near, onMoved]);

  const boxOf = useCallback((id: string) => placed.nodes.get(id) ?? placed.groups.get(id), [placed]);
  const goTo = (id: string) => {
    setActive(id);
    focusSoon(`[data-node="${CSS.escape(id)}"]`, { preventScroll: true });
    const box = placed.nodes.get(id);
    const visible = box && shown.nodes.some((node) => node.id === id);
    if (!box) return;
    const screen = flow.flowToScreenPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const room = surface.current?.getBoundingClientRect();
    const inside =
      room && screen.x > room.left + 60 && screen.x < room.right - 60 && screen.y > room.top + 30 && screen.y < room.bottom - 30;
    if (visible && inside) return;
    void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: Math.max(flow.getZoom(), limits.farZoom * 1.5) }).then(look);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset.node;
    if (event.key === 'Escape' && chosen) {
      event.stopPropagation();
      return onChoose(null);
    }
    if (!id || !isDirection(event.key)) return;
    event.preventDefault();
    const next = nextTowards(placed.nodes, id, event.key);
    if (next) goTo(next);
  };
  const onNodesChange = (changes: NodeChange<FlowNode>[]) => {
    const moves = changes.flatMap((change) => (change.type === 'position' && change.position ? [change] : []));
    if (!onMoved || moves.length === 0) return;
    setDragged((now) => {
      const next = new Map(now);
      for (const { id, position } of moves) {
        const box = placed.nodes.get(id);
        if (box && position) next.set(id, { ...box, ...position });
      }
      return next;
    });
  };
  const choose = (id: string) => {
    if (groups.some((group) => group.id === id)) return onChoose(null);
    setActive(id);
    if (id === chosen) onOpen(id);
    else onChoose(id);
  };

  return (
    <section ref={surface} className={styles.surface} data-far={shown.far} aria-label={label} onKeyDown={onKeyDown}>
      <p className="ds-sr-only">{t(words.canvasHelp)}</p>
      <ReactFlow<FlowNode>
        nodes={drawnNodes}
        edges={[]}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onNodeClick={(_event, { id }) => choose(id)}
        onNodeDragStop={(_event, { id, position }) => onMoved?.(id, position)}
        onPaneClick={() => onChoose(null)}
        onMove={onMove}
        onMoveStart={() => surface.current?.setAttribute('data-moving', '')}
        onMoveEnd={() => {
          surface.current?.removeAttribute('data-moving');
          look();
        }}
        minZoom={0.02}
        maxZoom={2}
        nodesFocusable={false}
        edgesFocusable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        preventScrolling={false}
        zoomOnScroll={false}
        panOnDrag
        proOptions={{ hideAttribution: false }}
        ariaLabelConfig={spoken(t)}
      >
        <ViewportPortal>
          {shown.far && <Dots path={dots.get('') ?? ''} />}
          {many.length > 0 && (
            <GraphBitmap lines={many} boxOf={boxOf} area={areaOf(seen)} far={shown.far} zoom={seen.zoom} chosen={chosen} />
          )}
          <GraphLines lines={few} boxOf={boxOf} chosen={chosen} far={shown.far} zoom={seen.zoom} />
        </ViewportPortal>
        {(placed.groups.size > 1 || nodes.length > 25) && (
          <MiniMap<FlowNode>
            className={styles.miniMap ?? ''}
            pannable
            zoomable
            nodeClassName={({ type }) => (type === 'group' ? (styles.miniGroup ?? '') : (styles.miniNode ?? ''))}
          />
        )}
        <GraphControls onFit={fit} onZoom={look} />
      </ReactFlow>
    </section>
  );
}
