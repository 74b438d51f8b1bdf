/** What nobody read: properties of rows and of what hangs on them, and whole things there is no place for; each once, with how often. */
import type { Draft } from '#importers/rdf/drafts';
import type { Graph, GraphNode } from '#importers/rdf/graph';
import type { Remark } from '#importers/rdf/values';
import { isOwnContact } from '#model/rdf/address';
import { codeLists } from '#model/rdf/codes';
import { expand, type Name, shorten } from '#model/rdf/statement';
import type { Text } from '#model/text';

/** What catalogues say of themselves, of who publishes them and of the codes they use: the registry knows it, or has no need of it. */
const silent = new Set(
  (
    [
      'dct:title',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dcat:contactPoint',
      'cv:contactPoint',
      'dct:spatial',
      'dct:language',
      'dcat:themeTaxonomy',
      'dcat:dataset',
      'dcat:service',
      'dcatno:containsService',
      'dct:type',
      'dct:hasPart',
      'skos:member',
      'skos:inScheme',
      'skos:prefLabel',
      'skos:topConceptOf',
      'rdfs:label',
      'foaf:name',
    ] as Name[]
  ).map(expand),
);

/** Classes whose members people would miss; of these the class is told, not each property. */
const resources = new Set(
  (
    [
      'dcat:DatasetSeries',
      'cv:Event',
      'cv:LifeEvent',
      'cv:BusinessEvent',
      'cpsvno:RequiredEvidence',
      'cv:Evidence',
      'cv:Cost',
      'cpsv:Rule',
      'skos:Collection',
    ] as Name[]
  ).map(expand),
);

/** How a long catalogue says that there is more of it (https://www.w3.org/ns/hydra/core). */
const nextPage = new Set(['next', 'nextPage'].map((name) => `http://www.w3.org/ns/hydra/core#${name}`));

/** A code of a list we know, or a concept of Los: what is said of it here is not about the catalogue. */
const isKnownCode = (iri: string): boolean =>
  /^https?:\/\/(publications\.europa\.eu\/resource\/authority|psi\.norge\.no\/los)\//.test(iri) ||
  Object.values(codeLists).some(({ keyOf }) => keyOf(iri) !== undefined);

class Tally {
  readonly #seen = new Map<string, { line: number; count: number }>();

  add(what: string, line: number): void {
    const known = this.#seen.get(what);
    if (known) known.count += 1;
    else this.#seen.set(what, { line, count: 1 });
  }

  tell(code: 'rdf_unread' | 'rdf_unread_type', remark: Remark): void {
    for (const [iri, { line, count }] of this.#seen) remark(code, line, { value: shorten(iri) ?? iri, places: placesOf(count) });
  }
}

const placesOf = (count: number): Text =>
  count === 1 ? { nb: 'ett sted', nn: 'éin stad', en: '1 place' } : { nb: `${count} steder`, nn: `${count} stader`, en: `${count} places` };

const publisher = expand('dct:publisher');
const catalogue = expand('dcat:Catalog');

/** Tells what was not read of a graph. */
export function tellUnread(graph: Graph, drafts: ReadonlyMap<string, Draft>, remark: Remark): void {
  const properties = new Tally();
  const types = new Tally();
  const nested = new Set<GraphNode>();
  /** What was read of a node may have led to others; what is said of who publishes is for others to know. */
  const follow = ({ objects }: GraphNode) => {
    for (const { text, language, used, predicate } of objects) {
      const next = used && language === undefined && predicate !== publisher ? graph.node(text) : undefined;
      if (next && !drafts.has(text)) nested.add(next);
    }
  };
  for (const { node } of drafts.values()) {
    for (const { predicate, used, line } of node.objects) if (!used) properties.add(predicate, line);
    follow(node);
  }
  for (const node of graph.nodes) {
    if (drafts.has(node.iri)) continue;
    const whole = node.types.find((type) => resources.has(type));
    if (whole !== undefined) types.add(whole, node.line);
    if (node.types.includes(catalogue)) nested.add(node);
    for (const { predicate, line, text } of node.objects) if (nextPage.has(predicate)) remark('rdf_page', line, { value: text });
  }
  // A set that grows while it is gone through is gone through to its end.
  for (const node of nested) {
    if (isKnownCode(node.iri) || isOwnContact(node.iri)) continue;
    for (const { predicate, used, line } of node.objects) if (!used && !silent.has(predicate)) properties.add(predicate, line);
    follow(node);
  }
  properties.tell('rdf_unread', remark);
  types.tell('rdf_unread_type', remark);
}
