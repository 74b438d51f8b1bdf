/** What the page «Konverter» and the server say to each other: a stream of JSON, one message to a line. Types only, and the names of form fields. */
import type { OutlineFormatName } from '#model/outline-formats';
import type { Severity } from '#model/result';

/** A node as it is sent: the whole tree in the order it is read aloud. */
export interface SentNode {
  /** The place of its parent in the list; null for the root. */
  parent: number | null;
  title: string;
  level?: number;
  number?: string;
  keywords?: string[];
  description?: string;
  fields?: Record<string, string>;
}

/** Something that could not be read, or that a format cannot carry, in the reader's language. */
export interface ToldLoss {
  severity: Severity;
  at: string;
  what: string;
}

/** What a format would lose of this tree. */
export interface FormatLosses {
  format: OutlineFormatName;
  /** How many there are; the first of them are told. */
  count: number;
  losses: ToldLoss[];
  bytes: number;
  /** It cannot be made at all, and why. */
  refused?: string;
}

export type ConvertMessage =
  | { type: 'progress'; phase: 'read'; done: number; total: number }
  | { type: 'read'; file: string; nodes: number; levels: number; count: number; losses: ToldLoss[] }
  | { type: 'nodes'; nodes: SentNode[] }
  | { type: 'format'; format: FormatLosses }
  /** The last line: without it, the answer was cut off. */
  | { type: 'end' }
  | { type: 'refused'; code: string; message: string };

/** A file on its way: how far the work has come, what the file is, its bytes in pieces of base64, and the end. */
export type FileMessage =
  | { type: 'progress'; phase: 'write'; done: number; total: number }
  | { type: 'file'; name: string; mime: string; bytes: number }
  | { type: 'bytes'; base64: string }
  | { type: 'end' }
  | { type: 'refused'; code: string; message: string };

/** Whoever accepts this hears of progress while the file is made; everybody else gets the file itself. */
export const linesType = 'application/x-ndjson';

export const convertParts = { file: 'file', text: 'text', name: 'name', format: 'format', compare: 'compare' } as const;

/** Above this many nodes the formats are compared only when somebody asks for it. */
export const comparedAtOnce = 3_000;
