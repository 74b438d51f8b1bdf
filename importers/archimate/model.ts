/** An ArchiMate model as it was read, before it is known what the registry has a place for. */
import type { FolderName, KeptProperty } from '#model/archimate-kept';
import type { Problem } from '#model/result';
import type { XmlNode } from '#model/xml';

/** A text with the language it was marked with, as written. */
export interface Marked {
  text: string;
  language: string;
}

/** An element, a relationship or a view. */
export interface Concept {
  identifier: string;
  /** `BusinessActor`, `Flow`, `Diagram` … */
  type: string;
  names: readonly Marked[];
  documentation: readonly Marked[];
  properties: readonly KeptProperty[];
  /** The ends of a relationship, and how data are accessed. */
  source?: string;
  target?: string;
  accessType?: string;
  /** All of it but its properties. */
  node: XmlNode;
}

export interface Model {
  elements: Concept[];
  relationships: Concept[];
  views: Concept[];
  /** What somebody has declared views to be for. */
  viewpoints: Concept[];
  /** The folders that things lie in, by identifier: the way down to each. */
  places: ReadonlyMap<string, readonly (readonly FolderName[])[]>;
  /** What the model says of itself, besides its name and properties: `documentation`, `metadata`. */
  said: ReadonlySet<string>;
  /** Properties of the model itself. */
  properties: readonly KeptProperty[];
  problems: Problem[];
}
