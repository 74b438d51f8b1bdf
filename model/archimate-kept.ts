/**
 * What an ArchiMate model holds that the registry has no place for: kept as it came, and written again the next time a model is taken out.
 * Properties are named by their name, since the definitions of a file are only its own.
 */
import type { XmlNode } from '#model/xml';

/** A property of an element or relationship, with the language its value was marked with. */
export interface KeptProperty {
  name: string;
  values: readonly { text: string; language?: string }[];
}

/** An element, relationship or view that is kept whole, or a viewpoint that views point at. `node` is without its properties. */
export interface KeptConcept {
  part: 'element' | 'relationship' | 'view' | 'viewpoint';
  identifier: string;
  node: XmlNode;
  properties: readonly KeptProperty[];
}

/** What people are told the number of. */
export type CountedPart = Exclude<KeptConcept['part'], 'viewpoint'>;

/** What the model calls something the registry does have, and the properties it has no field for. */
export interface KeptName {
  part: 'name';
  identifier: string;
  /** The id of the object, or the identifier that the relationship would have had. */
  stands: string;
  /** What a relationship is called and how it is documented, where the registry has no words for it. */
  texts?: readonly XmlNode[];
  properties: readonly KeptProperty[];
}

/** A folder by its labels, in as many languages as it has. */
export type FolderName = readonly XmlNode[];

/** Where something lies among the folders of a model: each way down to it, the outermost folder first. */
export interface KeptPlace {
  part: 'place';
  /** Of an element, a relationship or a view, whether the registry has a place for it or not. */
  identifier: string;
  folders: readonly (readonly FolderName[])[];
}

export type KeptPart = KeptConcept | KeptName | KeptPlace;
