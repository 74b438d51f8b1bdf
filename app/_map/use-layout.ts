'use client';
/** A layout that is worked out beside the page: how far it has come, what came of it, and a way to stop it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Layout, ToPlace } from '#app/_map/layout-groups';
import type { Edge } from '#model/graph';

export interface LayoutWork {
  layout: Layout | null;
  /** The layout is that of the present nodes. */
  settled: boolean;
  progress: { done: number; all: number };
  stopped: 'cancelled' | 'failed' | null;
  cancel: () => void;
  again: () => void;
}

interface Result {
  of: readonly ToPlace[];
  layout: Layout;
}

/** Lays out the nodes each time they change; what is under way then is given up. */
export function useLayout(nodes: readonly ToPlace[], edges: readonly Edge[]): LayoutWork {
  const [result, setResult] = useState<Result | null>(null);
  const [progress, setProgress] = useState({ done: 0, all: 1 });
  const [stopped, setStopped] = useState<LayoutWork['stopped']>(null);
  const [attempt, setAttempt] = useState(0);
  const end = useRef(() => {});
  useEffect(() => {
    if (nodes.length === 0) return;
    let over = false;
    setStopped(null);
    setProgress({ done: 0, all: 1 });
    end.current = () => {};
    import('#app/_map/layout-elk').then(({ startLayout }) => {
      if (over) return;
      const work = startLayout(nodes, edges, (done, all) => !over && setProgress({ done, all }));
      end.current = work.cancel;
      work.layout.then(
        (layout) => !over && setResult({ of: nodes, layout }),
        () => !over && setStopped('failed'),
      );
    });
    return () => {
      over = true;
      end.current();
    };
  }, [nodes, edges, attempt]);
  const cancel = useCallback(() => {
    end.current();
    setStopped('cancelled');
  }, []);
  const again = useCallback(() => setAttempt((now) => now + 1), []);
  return { layout: result?.layout ?? null, settled: result?.of === nodes, progress, stopped, cancel, again };
}
