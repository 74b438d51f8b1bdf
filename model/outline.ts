/** One neutral tree between mind map, table, Excel, Word, PDF and the registry. */
import type { Severity } from '#model/result';
import type { Text } from '#model/text';

/** A heading with what hangs below it. What is not known is left out, never written as empty. */
export interface OutlineNode {
  /** May be empty: people leave blank nodes in mind maps. */
  title: string;
  /** The level the author gave it («(3)», a heading style). The depth in the tree says where it is; this says what it is. */
  level?: number;
  /** A stable identity: the registry's uuid, or the id of the tool that made the file. */
  id?: string;
  /** The number the author gave it, such as `2.1.3`; never made up by a reader. */
  number?: string;
  /** In the order they were written. */
  keywords?: string[];
  /** Paragraphs are kept apart by `\n`. */
  description?: string;
  /** Any other named values, in the order they were written. */
  fields?: Record<string, string>;
  children: OutlineNode[];
}

export interface Outline {
  root: OutlineNode;
}

/** Something a format could not carry, or a reader could not understand. */
export interface Loss {
  severity: Severity;
  /** Where: the way down to the node («Støtte › Lønn»), and what of it («Støtte › Lønn: number»); or a place in the file. */
  at: string;
  /** What was lost, in a sentence. */
  what: Text;
}

/** What every reader of an outline gives. A file that cannot be read at all is a `Refusal`, thrown. */
export interface OutlineRead {
  outline: Outline;
  losses: Loss[];
}

/** What every writer of an outline gives. */
export interface OutlineWritten {
  bytes: Uint8Array;
  losses: Loss[];
}
