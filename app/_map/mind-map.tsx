'use client';
/** A tree as a mind map: unfolds where it is asked to, and is read and walked by keyboard. What it draws also stands in a table beside it. */
import '@xyflow/react/dist/base.css';
import { type Edge, Handle, MiniMap, type Node, type NodeProps, Position, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { mapCounts, map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import canvas from '#app/_map/graph-canvas.module.css';
import { GraphControls } from '#app/_map/graph-controls.tsx';
import { type MindNode, type MindTree, neighbour, place, size, treeOf, unfolded } from '#app/_map/mind-layout';
import styles from '#app/_map/mind-map.module.css';

interface Properties {
  label: string;
  nodes: readonly MindNode[];
  chosen?: string | null;
  onChoose?: (id: string) => void;
}

/** About how many nodes to show before anybody has unfolded anything. */
const room = 24;
/** Text is not made smaller than this: what there is no room for is moved to. */
const legible = 0.7;

export const MindMap = (properties: Properties) => (
  <ReactFlowProvider>
    <Surface {...properties} />
  </ReactFlowProvider>
);

type Shown = Node<{ node: MindNode; below: number; open: boolean; depth: number; entry: boolean; chosen: boolean }, 'mind'>;

const MindBox = memo(function MindBox({ data: { node, below, open, depth, entry, chosen } }: NodeProps<Shown>) {
  const t = useText();
  const title = node.title || t(words.untitled);
  const said = [title, node.note, t(words.atLevel, { level: depth + 1 }), below > 0 ? t(mapCounts.below, { count: below }) : ''];
  return (
    <>
      <Handle type="target" position={Position.Left} className={styles.joint ?? ''} isConnectable={false} />
      <button
        type="button"
        className={styles.node}
        data-node={node.id}
        data-depth={Math.min(depth, 3)}
        data-chosen={chosen}
        aria-expanded={below > 0 ? open : undefined}
        aria-label={said.filter(Boolean).join(', ')}
        title={title}
        tabIndex={entry ? 0 : -1}
      >
        <span className={styles.title}>{title}</span>
        {below > 0 && (
          <span className={styles.count} aria-hidden>
            {open ? '–' : below}
          </span>
        )}
      </button>
      <Handle type="source" position={Position.Right} className={styles.joint ?? ''} isConnectable={false} />
    </>
  );
});

const nodeTypes = { mind: MindBox };

function Surface({ label, nodes, chosen = null, onChoose }: Properties) {
  const t = useText();
  const flow = useReactFlow();
  const surface = useRef<HTMLElement>(null);
  const tree = useMemo(() => treeOf(nodes), [nodes]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => unfolded(tree, room));
  const [active, setActive] = useState<string | null>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => setOpen(unfolded(tree, room)), [tree]);

  const placed = useMemo(() => place(tree, open), [tree, open]);
  const entry = active !== null && placed.some(({ id }) => id === active) ? active : (placed[0]?.id ?? null);
  const { shown, lines } = useMemo(() => drawn(tree, placed, open, entry, chosen), [tree, placed, open, entry, chosen]);

  const fit = useCallback(() => void flow.fitView({ padding: 0.08, maxZoom: 1 }), [flow]);
  const begin = useCallback(async () => {
    await flow.fitView({ padding: 0.08, maxZoom: 1, minZoom: legible });
    const box = surface.current?.getBoundingClientRect();
    const top = place(tree, unfolded(tree, room))[0];
    // Too large to see at once: then it begins where it is read from, at its top.
    if (box && top && flow.flowToScreenPosition(top).x < box.left)
      await flow.setViewport({ x: 16, y: box.height / 2 - (top.y + size.height / 2) * legible, zoom: legible });
  }, [flow, tree]);
  useEffect(() => {
    const frame = requestAnimationFrame(() => void begin());
    return () => cancelAnimationFrame(frame);
  }, [begin]);
  useEffect(() => {
    if (focusNext.current === null) return;
    const target = surface.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(focusNext.current)}"]`);
    if (!target) return;
    focusNext.current = null;
    target.focus({ preventScroll: true });
  });

  const toggle = (id: string, wanted?: boolean) => {
    if (!tree.children.has(id)) return;
    setOpen((now) => {
      const next = new Set(now);
      if (wanted ?? !now.has(id)) next.add(id);
      else next.delete(id);
      return next;
    });
  };
  const goTo = (id: string) => {
    focusNext.current = id;
    setActive(id);
    onChoose?.(id);
    const box = placed.find((one) => one.id === id);
    if (box) void flow.setCenter(box.x + size.width / 2, box.y + size.height / 2, { zoom: Math.max(flow.getZoom(), 0.6) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset.node;
    if (id === undefined || !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home'].includes(event.key)) return;
    event.preventDefault();
    // As in a tree: right unfolds before it goes on, left folds before it goes back.
    if (event.key === 'ArrowRight' && tree.children.has(id) && !open.has(id)) return toggle(id, true);
    if (event.key === 'ArrowLeft' && open.has(id)) return toggle(id, false);
    const next = neighbour(tree, placed, id, event.key);
    if (next !== undefined) goTo(next);
  };

  return (
    <section ref={surface} className={canvas.surface} aria-label={label} onKeyDown={onKeyDown}>
      <p className="ds-sr-only">{t(words.mindMapHelp)}</p>
      <ReactFlow<Shown>
        nodes={shown}
        edges={lines}
        nodeTypes={nodeTypes}
        onNodeClick={(_event, { id }) => {
          setActive(id);
          onChoose?.(id);
          toggle(id);
        }}
        minZoom={0.05}
        maxZoom={2}
        nodesFocusable={false}
        edgesFocusable={false}
        nodesConnectable={false}
        nodesDraggable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        onlyRenderVisibleElements
        zoomOnDoubleClick={false}
        preventScrolling={false}
        zoomOnScroll={false}
        panOnDrag
        ariaLabelConfig={{ 'minimap.ariaLabel': t(words.miniMap) }}
      >
        {placed.length > 60 && <MiniMap<Shown> className={canvas.miniMap ?? ''} pannable zoomable nodeClassName={canvas.miniNode ?? ''} />}
        <GraphControls onFit={fit} onZoom={() => {}} />
      </ReactFlow>
    </section>
  );
}

function drawn(
  tree: MindTree,
  placed: ReturnType<typeof place>,
  open: ReadonlySet<string>,
  entry: string | null,
  chosen: string | null,
): { shown: Shown[]; lines: Edge[] } {
  const shown: Shown[] = [];
  const lines: Edge[] = [];
  for (const { id, depth, x, y } of placed) {
    const node = tree.byId.get(id);
    if (!node) continue;
    const below = tree.children.get(id)?.length ?? 0;
    const data = { node, below, open: open.has(id), depth, entry: id === entry, chosen: id === chosen };
    shown.push({ id, type: 'mind', position: { x, y }, width: size.width, height: size.height, data });
    if (node.parent !== null && depth > 0) lines.push({ id: `${node.parent} ${id}`, source: node.parent, target: id });
  }
  return { shown, lines };
}
