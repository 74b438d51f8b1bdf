/** What every reader of an outline is given. */
import { defaultLimits, type Hooks, type ReadLimits } from '#importers/sheet';
import type { OutlineRead } from '#model/outline';

export interface OutlineLimits extends ReadLimits {
  nodes: number;
  /** Levels below the root. */
  depth: number;
}

// A tagged PDF takes 1.5 kB for each node, and 50,000 nodes are to be read again.
export const outlineLimits: OutlineLimits = { ...defaultLimits, fileBytes: 100_000_000, nodes: 200_000, depth: 200 };

export interface ReadOptions {
  limits: OutlineLimits;
  hooks: Hooks;
}

/** `file` is the name of the file; a tree that has no top of its own is called by it. */
export type OutlineReader = (bytes: Uint8Array, file: string, options: ReadOptions) => Promise<OutlineRead>;

/** The name of a file without its folder and ending. */
export const bareName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
