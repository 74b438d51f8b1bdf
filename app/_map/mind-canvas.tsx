'use client';
/** The hierarchy as a mind map: branches that unfold to the right, and can be dragged onto each other. */
import '@xyflow/react/dist/base.css';
import { type Node, type NodeProps, ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react';
import { createContext, memo, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { mind as words } from '#app/_i18n/texts/mind';
import { useText } from '#app/_i18n/use-text.tsx';
import canvas from '#app/_map/graph-canvas.module.css';
import { GraphControls } from '#app/_map/graph-controls.tsx';
import { curveBetween } from '#app/_map/graph-path';
import { spoken } from '#app/_map/graph-spoken';
import { around, type Box } from '#app/_map/layout-groups';
import styles from '#app/_map/mind-editor.module.css';
import { MindName } from '#app/_map/mind-name.tsx';
import { above, boxSize, depthOf, idOf, isWithin, placesOf, top, type Way } from '#app/_map/mind-place';
import { type Mind, newWay } from '#app/_map/use-mind';

const MindContext = createContext<Mind | null>(null);
type BoxNode = Node<{ way: Way }, 'mind'>;

const MindBox = memo(function MindBox({ data: { way } }: NodeProps<BoxNode>) {
  const t = useText();
  const mind = useContext(MindContext);
  if (!mind) return null;
  const { tree, active, writing, cut, edit, nameOf } = mind;
  if (writing?.pane === 'map' && (writing.what === 'name' ? writing.way === way : newWay(writing.way) === way))
    return <MindName mind={mind} />;
  const below = way === top ? 0 : (tree.objects.get(idOf(way))?.below.totalCount ?? 0);
  const open = tree.isOpen(way);
  return (
    <>
      <button
        type="button"
        className={styles.box}
        data-way={way}
        data-depth={Math.min(depthOf(way), 3)}
        data-cut={way === cut}
        aria-pressed={way === active}
        aria-expanded={below > 0 ? open : undefined}
        aria-label={[nameOf(way), below > 0 ? t(words.below, { count: below }) : ''].filter(Boolean).join(', ')}
        title={nameOf(way)}
        tabIndex={way === active ? 0 : -1}
      >
        <span className={styles.boxName}>{nameOf(way)}</span>
        {below > 0 && (
          <span className={styles.count} aria-hidden="true" data-fold="true">
            {open ? '–' : below}
          </span>
        )}
      </button>
      {edit.refused?.way === way && !writing && (
        <span role="alert" className={styles.refused}>
          {edit.refused.text}
        </span>
      )}
    </>
  );
});

/** Up to this many stay in the document, also those out of sight: a name that is being written must not be lost. */
const mostAtOnce = 400;
const cornerTools = 60;
const nodeTypes = { mind: MindBox };

export const MindCanvas = (properties: { mind: Mind; label: string; large: boolean }) => (
  <ReactFlowProvider>
    <MindContext value={properties.mind}>
      <Surface {...properties} />
    </MindContext>
  </ReactFlowProvider>
);

function Surface({ mind, label, large }: { mind: Mind; label: string; large: boolean }) {
  const t = useText();
  const flow = useReactFlow();
  const { ways, active, tree, writing } = mind;
  const looked = writing?.pane === 'map' && writing.what === 'child' ? newWay(writing.way) : active;
  const scale = large ? 1.6 : 1;
  const [dragged, setDragged] = useState<{ way: Way; x: number; y: number } | null>(null);
  const boxes = useMemo(
    () =>
      new Map(
        [...placesOf(ways)].map(([way, { x, y }]): [Way, Box] => [
          way,
          { x: x * scale, y: y * scale, width: boxSize.width * scale, height: boxSize.height * scale },
        ]),
      ),
    [ways, scale],
  );
  const nodes = useMemo(
    () =>
      [...boxes].map(([way, box]): BoxNode => {
        const { x, y } = dragged?.way === way ? dragged : box;
        const draggable = way !== top && mind.mayEdit(way);
        return {
          id: `w:${way}`,
          type: 'mind',
          position: { x, y },
          width: box.width,
          height: box.height,
          draggable,
          zIndex: dragged?.way === way ? 3 : 2,
          data: { way },
        };
      }),
    [boxes, dragged, mind],
  );
  const fit = () => {
    const { y, height, ...rest } = around(boxes.values());
    // The tools in the corner cover nothing.
    const bounds = { ...rest, y: y - cornerTools, height: height + cornerTools };
    void flow.fitBounds(bounds, { padding: 0.05 }).then(() => {
      const zoom = Math.min(1.1, Math.max(0.4, flow.getZoom()));
      if (zoom === flow.getZoom()) return;
      // Too large to be read as a whole, it begins at the active one.
      const at = (zoom === 1.1 ? undefined : boxes.get(active)) ?? bounds;
      void flow.setCenter(at.x + at.width / 2, at.y + at.height / 2, { zoom });
    });
  };
  const latestFit = useRef(fit);
  latestFit.current = fit;
  const fitted = useRef('');
  useEffect(() => {
    // Once when the content is here, and again when the type changes; unfolding keeps the eye where it is.
    const key = `${tree.loaded}${scale}`;
    if (fitted.current === key) return;
    const frame = requestAnimationFrame(() => {
      fitted.current = key;
      latestFit.current();
    });
    return () => cancelAnimationFrame(frame);
  }, [tree.loaded, scale]);
  useEffect(() => {
    const box = boxes.get(looked);
    const surface = document.querySelector('[data-pane="map"]')?.getBoundingClientRect();
    if (!box || !surface) return;
    const at = flow.flowToScreenPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const seen = at.x > surface.left + 100 && at.x < surface.right - 100 && at.y > surface.top + 30 && at.y < surface.bottom - 30;
    if (!seen) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: flow.getZoom() });
  }, [looked, boxes, flow]);

  const wayAt = (point: { x: number; y: number }, without: Way): Way | undefined =>
    [...boxes].find(
      ([way, { x, y, width, height }]) =>
        !isWithin(way, without) && point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
    )?.[0];

  return (
    <section
      className={canvas.surface}
      data-pane="map"
      data-large={large}
      aria-label={label}
      onKeyDown={(event) => mind.onKeyDown(event, 'map')}
    >
      <a className="ds-skip-link" href="#disposisjon">
        {t(words.toOutline)}
      </a>
      <ReactFlow<BoxNode>
        nodes={nodes}
        edges={[]}
        nodeTypes={nodeTypes}
        onNodesChange={(changes) => {
          for (const change of changes)
            if (change.type === 'position' && change.position && change.dragging)
              setDragged({ way: change.id.slice(2), ...change.position });
        }}
        onNodeClick={(event, { data: { way } }) => {
          mind.select(way);
          if ((event.target as HTMLElement).closest('[data-fold]')) tree.toggle(way);
        }}
        onNodeDoubleClick={(_event, { data: { way } }) => mind.write(way, 'name', 'map')}
        onNodeDragStop={(event, { data: { way } }) => {
          setDragged(null);
          const pointer = 'clientX' in event ? event : event.changedTouches[0];
          const target = pointer && wayAt(flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY }), way);
          if (target !== undefined && target !== above(way)) void mind.drop(way, target, 'map');
        }}
        nodeDragThreshold={6}
        minZoom={0.05}
        maxZoom={2.5}
        nodesFocusable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        onlyRenderVisibleElements={ways.length > mostAtOnce}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        zoomOnScroll={false}
        panOnDrag
        ariaLabelConfig={spoken(t)}
      >
        <ViewportPortal>
          <svg className={canvas.lines} aria-hidden="true">
            {ways.map((way) => {
              const parent = above(way);
              const [a, b] = [parent === null ? undefined : boxes.get(parent), boxes.get(way)];
              return a && b && <path key={way} className={styles.branch} d={curveBetween(a, b).path} />;
            })}
          </svg>
        </ViewportPortal>
        <GraphControls onFit={fit} onZoom={() => {}} />
      </ReactFlow>
    </section>
  );
}
