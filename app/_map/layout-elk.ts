/** The browser's way to ELK: a worker that is started when it is needed, and ended when the work is cancelled. */
import ELK from 'elkjs/lib/elk-api';
import { arrange, type Layout, type Progress, type ToPlace } from '#app/_map/layout-groups';
import type { Edge } from '#model/graph';

/** A layout that is being worked out. */
export interface Work {
  layout: Promise<Layout>;
  /** Ends the worker; the layout is then never settled. */
  cancel(): void;
}

/** Begins to place everything, beside the page. */
export function startLayout(nodes: readonly ToPlace[], edges: readonly Edge[], progress: Progress): Work {
  const elk = new ELK({ workerFactory: () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }) });
  const layout = arrange(nodes, edges, (graph) => elk.layout(graph), progress);
  const cancel = () => elk.terminateWorker();
  layout.then(cancel, cancel);
  return { layout, cancel };
}
