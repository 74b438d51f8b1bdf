/** What every writer of an outline is given. */
import type { Outline, OutlineWritten } from '#model/outline';
import type { Language } from '#model/text';

export interface WriteOptions {
  /** Of headings and labels in the file. */
  language: Language;
  title?: string;
  organisation?: string;
  /** Who made it. */
  author?: string;
  date?: Date;
}

/** The outline is tidy: what is empty is left out. */
export type OutlineWriter = (outline: Outline, options: WriteOptions) => Promise<OutlineWritten>;
