/** Statements by what they are about, and who was asked for what: so that what nobody read can be told. */

import type { ReadObject, ReadStatement } from '#importers/rdf/statements';
import { gather } from '#model/gather';
import { expand, type Name, rdfType } from '#model/rdf/statement';

export interface GraphNode {
  iri: string;
  /** The line it is first spoken of at. */
  line: number;
  types: ReadonlySet<string>;
  properties: ReadonlyMap<string, ReadObject[]>;
}

export class Graph {
  readonly #nodes = new Map<string, { iri: string; line: number; types: Set<string>; properties: Map<string, ReadObject[]> }>();
  readonly #inverse = new Map<string, Map<string, { iri: string; object: ReadObject }[]>>();

  constructor(statements: readonly ReadStatement[]) {
    for (const { subject, predicate, object } of statements) {
      let node = this.#nodes.get(subject);
      if (!node) {
        node = { iri: subject, line: object.line, types: new Set(), properties: new Map() };
        this.#nodes.set(subject, node);
      }
      if (predicate === rdfType) {
        if ('iri' in object) node.types.add(object.iri);
        continue;
      }
      gather(node.properties, predicate, object);
    }
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
        for (const object of node.properties.get(predicate) ?? [])
          if ('iri' in object) gather(byObject, object.iri, { iri: node.iri, object });
    }
    return byObject.get(iri) ?? [];
  }
}

/** The objects of a property, under its own name or an older one. */
export const objectsOf = (node: GraphNode, ...names: readonly string[]): ReadObject[] =>
  names.flatMap((name) => node.properties.get(name) ?? []);

/** The first text of the first of these properties that has one; in Bokmål where it is said there. Leaves it to be read by others. */
export function peek(node: GraphNode | undefined, ...names: readonly Name[]): string | undefined {
  for (const name of node ? names : []) {
    const texts = node ? objectsOf(node, expand(name)).filter((object) => 'text' in object) : [];
    const chosen = texts.find(({ language }) => /^(nb|no)?$/.test(language)) ?? texts[0];
    if (chosen) return chosen.text;
  }
  return undefined;
}

/** The same, and it counts as read. */
export function textIn(node: GraphNode | undefined, ...names: readonly Name[]): string | undefined {
  for (const name of node ? names : []) for (const one of node ? objectsOf(node, expand(name)) : []) one.used = true;
  return peek(node, ...names);
}
