/** Statements by what they are about, and who was asked for what: so that what nobody read can be told. */
import { gather, grouped } from '#model/gather';
import { expand, type Name, rdfType } from '#model/rdf/statement';

/** An object with the line it stands at. A blank node is an address that begins with `_:`. */
export interface ReadObject {
  /** The property it is the object of. */
  predicate: string;
  text: string;
  /** The language tag of a text, empty where it has none; undefined when `text` is an address. */
  language: string | undefined;
  line: number;
  used: boolean;
}
export type Say = (subject: string, object: ReadObject) => void;

export const literal = (predicate: string, text: string, language: string, line: number): ReadObject => ({
  predicate,
  text,
  language,
  line,
  used: false,
});
export const pointer = (predicate: string, text: string, line: number): ReadObject => ({
  predicate,
  text,
  language: undefined,
  line,
  used: false,
});

export const isAddress = ({ language }: ReadObject): boolean => language === undefined;
export const isText = ({ language }: ReadObject): boolean => language !== undefined;

export interface GraphNode {
  iri: string;
  /** The line it is first spoken of at. */
  line: number;
  types: readonly string[];
  objects: readonly ReadObject[];
}

interface Node extends GraphNode {
  types: string[];
  objects: ReadObject[];
}

const none: never[] = [];

export class Graph {
  readonly #nodes = new Map<string, Node>();
  readonly #inverse = new Map<string, Map<string, { iri: string; object: ReadObject }[]>>();
  /** Statements about the same thing mostly follow each other. */
  #last: Node | undefined;
  /** Readers make the same name anew for every statement; it is kept once. */
  readonly #names = new Map<string, string>();

  add(subject: string, object: ReadObject): void {
    let node = this.#last?.iri === subject ? this.#last : this.#nodes.get(subject);
    if (!node) {
      node = { iri: subject, line: object.line, types: none, objects: [] };
      this.#nodes.set(subject, node);
    }
    this.#last = node;
    if (object.predicate === rdfType) {
      if (!isAddress(object)) return;
      // Most have one type, and a list that is pushed to takes room for seventeen.
      if (node.types === none) node.types = [object.text];
      else node.types.push(object.text);
      return;
    }
    const name = this.#names.get(object.predicate);
    if (name === undefined) this.#names.set(object.predicate, object.predicate);
    else object.predicate = name;
    node.objects.push(object);
  }

  get nodes(): Iterable<GraphNode> {
    return this.#nodes.values();
  }

  node(iri: string): GraphNode | undefined {
    return this.#nodes.get(iri);
  }

  /** What points at a node by a property. */
  pointing(predicate: string, iri: string): readonly { iri: string; object: ReadObject }[] {
    let byObject = this.#inverse.get(predicate);
    if (!byObject) {
      byObject = new Map();
      this.#inverse.set(predicate, byObject);
      for (const node of this.#nodes.values())
        for (const object of node.objects)
          if (object.predicate === predicate && isAddress(object)) gather(byObject, object.text, { iri: node.iri, object });
    }
    return byObject.get(iri) ?? [];
  }
}

type Properties = ReadonlyMap<string, readonly ReadObject[]>;

/** Objects of a node by property. Made when asked for, since most nodes are asked once. */
export const propertiesOf = ({ objects }: GraphNode): Properties => grouped(objects, ({ predicate }) => predicate);

/** The objects of a property, under its own name or an older one. */
export function objectsOf(properties: Properties, names: readonly string[]): readonly ReadObject[] {
  let found: readonly ReadObject[] = none;
  for (const name of names) {
    const objects = properties.get(name);
    if (objects) found = found.length === 0 ? objects : [...found, ...objects];
  }
  return found;
}

/** The first object of a property that is an address. */
export const addressIn = ({ objects }: GraphNode, name: Name): string | undefined =>
  objects.find((object) => object.predicate === expand(name) && isAddress(object))?.text;

/** The first text of the first of these properties that has one; in Bokmål where it is said there. Leaves it to be read by others. */
export function peek(node: GraphNode | undefined, ...names: readonly Name[]): string | undefined {
  for (const name of node ? names : []) {
    const predicate = expand(name);
    let first: string | undefined;
    for (const object of node?.objects ?? none)
      if (object.predicate === predicate && isText(object)) {
        if (object.language === 'nb' || object.language === 'no' || object.language === '') return object.text;
        first ??= object.text;
      }
    if (first !== undefined) return first;
  }
  return undefined;
}

/** What large nodes were found to say: everything in a file may point at one of them. */
const found = new WeakMap<GraphNode, Map<string, string | undefined>>();
const large = 100;

/** The same, and it counts as read. */
export function textIn(node: GraphNode | undefined, ...names: readonly Name[]): string | undefined {
  const key = node && node.objects.length > large ? names.join(' ') : undefined;
  const before = node && key !== undefined ? found.get(node) : undefined;
  if (key !== undefined && before?.has(key)) return before.get(key);
  const wanted = new Set(names.map(expand));
  for (const object of node?.objects ?? none) if (wanted.has(object.predicate)) object.used = true;
  const text = peek(node, ...names);
  if (node && key !== undefined) found.set(node, new Map([...(before ?? []), [key, text]]));
  return text;
}
