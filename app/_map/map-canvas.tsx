'use client';
/** The picture: React Flow carries the canvas (pan, zoom, pinch); the boxes in it are our own, and only those that can be seen are there. */
import '@xyflow/react/dist/base.css';
import { Button } from '@digdir/designsystemet-react';
import { ExpandIcon, ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons';
import { ReactFlow, ReactFlowProvider, useReactFlow, type Viewport } from '@xyflow/react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';

interface Properties {
  width: number;
  height: number;
  busy: boolean;
  /** Two canvases side by side are looked at from the same place. */
  viewport?: Viewport | undefined;
  onViewport?: ((viewport: Viewport) => void) | undefined;
  children: ReactNode;
}

const MovingContext = createContext(false);
/** Whether the picture is being moved right now. */
export const useMoving = (): boolean => useContext(MovingContext);

const none: never[] = [];
const motion = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250);

/** How to show a part of the canvas as large as there is room for; null shows all of it. */
export function useZoomTo() {
  const flow = useReactFlow();
  return (rect: { x: number; y: number; width: number; height: number } | null, whole: { width: number; height: number }) =>
    void flow.fitBounds(rect ?? { x: 0, y: 0, ...whole }, { padding: rect ? 0.03 : 0, duration: motion() });
}

/** The canvas fills the window below what stands around it, within bounds. */
const around = 310;
const [lowest, tallest] = [350, 1000];

/** The room there is for a map, once it is known. */
export function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width } = element;
      const height = Math.round(Math.min(tallest, Math.max(lowest, window.innerHeight - around)));
      if (width > 0) setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}

export function MapCanvas({ width, height, busy, viewport, onViewport, children }: Properties) {
  const [moving, setMoving] = useState(false);
  return (
    <ReactFlowProvider>
      <div className={styles.canvas} style={{ blockSize: height }} aria-busy={busy} data-moving={moving || undefined}>
        <ReactFlow
          nodes={none}
          edges={none}
          minZoom={1}
          maxZoom={64}
          translateExtent={[
            [0, 0],
            [width, height],
          ]}
          {...(viewport && onViewport ? { viewport, onViewportChange: onViewport } : {})}
          onMoveStart={() => setMoving(true)}
          onMoveEnd={() => setMoving(false)}
          nodesFocusable={false}
          disableKeyboardA11y
          elementsSelectable={false}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          panActivationKeyCode={null}
          selectionKeyCode={null}
          deleteKeyCode={null}
          proOptions={{ hideAttribution: true }}
        >
          <MovingContext value={moving}>{children}</MovingContext>
        </ReactFlow>
      </div>
      <ZoomButtons width={width} height={height} />
    </ReactFlowProvider>
  );
}

function ZoomButtons({ width, height }: { width: number; height: number }) {
  const t = useText();
  const flow = useReactFlow();
  const zoomTo = useZoomTo();
  return (
    <div className={`${styles.zoom} ho-no-print`}>
      <Button variant="tertiary" icon data-size="sm" aria-label={t(words.zoomIn)} onClick={() => void flow.zoomIn({ duration: motion() })}>
        <ZoomPlusIcon aria-hidden />
      </Button>
      <Button
        variant="tertiary"
        icon
        data-size="sm"
        aria-label={t(words.zoomOut)}
        onClick={() => void flow.zoomOut({ duration: motion() })}
      >
        <ZoomMinusIcon aria-hidden />
      </Button>
      <Button variant="tertiary" icon data-size="sm" aria-label={t(words.zoomAll)} onClick={() => zoomTo(null, { width, height })}>
        <ExpandIcon aria-hidden />
      </Button>
    </div>
  );
}
