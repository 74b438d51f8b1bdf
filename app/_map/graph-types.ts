/** What a picture of nodes and lines is drawn from. */
import type { Edge } from '#model/graph';

/** How much a line or a node asks to be seen. */
export type Tone = 'plain' | 'personal' | 'special';

export interface GraphNode {
  id: string;
  label: string;
  /** A second line, such as the unit. */
  note?: string;
  /** The kind of the object, for its drawing; a bundle of several has the kind of its members. */
  kind: string;
  group: string | null;
  /** A national shared solution. */
  shared?: boolean;
  /** Where one started from. */
  start?: boolean;
  /** There, but not what was asked for. */
  faded?: boolean;
  /** Stands for several. */
  bundle?: boolean;
  /** A short mark in the corner, such as «4 t». */
  mark?: string;
}

export interface GraphGroup {
  id: string;
  label: string;
  /** How many are in it. */
  note: string;
}

export interface GraphLine extends Edge {
  id: string;
  label: string;
  count: number;
  tone: Tone;
  bothWays?: boolean;
  /** Hangs together, with no way to go. */
  undirected?: boolean;
  /** Part of the way that is followed. */
  followed?: boolean;
  faded?: boolean;
}

export const nodeSize = { width: 188, height: 60 };
