'use client';
/** After a press that puts more into a picture, the focus goes to the first that has come, as what was pressed is often gone. */
import { useCallback, useEffect, useRef } from 'react';
import { focusSoon } from '#app/_map/focus-soon';

/** Gives what to call before the picture is asked for more. */
export function useFocusFresh(nodes: readonly { id: string }[], settled: boolean): () => void {
  const before = useRef<ReadonlySet<string>>(null);
  const latest = useRef(nodes);
  latest.current = nodes;
  useEffect(() => {
    const known = before.current;
    const fresh = settled && known ? nodes.find(({ id }) => !known.has(id)) : undefined;
    if (!fresh) return;
    before.current = null;
    focusSoon(`[data-node="${CSS.escape(fresh.id)}"]`, { preventScroll: true });
  }, [nodes, settled]);
  return useCallback(() => {
    before.current = new Set(latest.current.map(({ id }) => id));
  }, []);
}
