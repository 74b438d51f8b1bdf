/** Objects of a property → the content of a cell, after the mapping of the kind. What fits nowhere is left for others, or told. */
import { type Graph, type GraphNode, objectsOf, textIn } from '#importers/rdf/graph';
import type { RemarkCode } from '#importers/rdf/refusals';
import type { ReadObject } from '#importers/rdf/statements';
import { idsHeading, joinList, joinNamed } from '#model/exchange';
import type { Field } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import { addressed } from '#model/rdf/address';
import { codeLists } from '#model/rdf/codes';
import type { Mapping, Property, Value } from '#model/rdf/mapping';
import { expand } from '#model/rdf/statement';
import { isLanguage, type Language, type Text } from '#model/text';

/** A row that will be: what its cells say, by heading. */
export interface Draft {
  kind: KindName;
  node: GraphNode;
  name: string;
  cells: Map<string, string>;
}

export interface Reading {
  graph: Graph;
  /** Rows by what they are about. */
  drafts: ReadonlyMap<string, Draft>;
  /** Makes a row of somebody who answers, and gives its name. */
  contact(iri: string): { name: string; id?: string } | null;
  remark(code: RemarkCode, line: number, fills: { value: string; name?: string; label?: Text }): void;
}

const languageOf = (tag: string): Language | undefined => {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return code === '' || code === 'no' ? 'nb' : isLanguage(code) ? code : undefined;
};

type Of<A extends Value['as']> = Extract<Value, { as: A }>;
const isMany = (field: Field | undefined): boolean => field?.type === 'texts' || field?.type === 'choices' || field?.type === 'terms';

interface Context extends Reading {
  readonly draft: Draft;
  /** The property at hand, and those of its objects nobody has read yet. */
  property: Property;
  objects: readonly ReadObject[];
}

/** Puts texts in a field: all of them, or the first, with a word about the others. */
function put({ draft, property, remark }: Context, field: string, texts: readonly { text: string; object: ReadObject }[]): void {
  const [first, ...others] = texts;
  if (!first) return;
  for (const { object } of texts) object.used = true;
  if (isMany(kindOf(draft.kind).fields[field])) {
    draft.cells.set(field, joinList(texts.map(({ text }) => text)));
    return;
  }
  draft.cells.set(field, first.text);
  for (const { text, object } of others)
    if (text !== first.text)
      remark('rdf_second_value', object.line, { name: draft.name, value: text.slice(0, 100), label: property.label });
}

const literals = (objects: readonly ReadObject[]) =>
  objects.flatMap((object) => ('text' in object ? [{ object, text: object.text, tag: object.language }] : []));
const links = (objects: readonly ReadObject[]) => objects.flatMap((object) => ('iri' in object ? [{ object, text: object.iri }] : []));

function texts(context: Context, { fields }: Of<'texts'>): void {
  const { draft, property, objects, remark } = context;
  const all = literals(objects).filter(({ text }) => text.trim() !== '');
  const spoken = (language: Language) => all.filter(({ tag }) => languageOf(tag) === language);
  for (const [language, field] of Object.entries(fields)) {
    const said = spoken(language as Language);
    // A thing must be called something: a name in another language will do.
    const required = kindOf(draft.kind).fields[field]?.required;
    put(context, field, said.length > 0 || !required ? said : all.slice(0, 1));
  }
  for (const { object, tag } of all)
    if (!object.used) {
      object.used = true;
      remark('rdf_language', object.line, { name: draft.name, value: tag, label: property.label });
    }
}

function codes(context: Context, { field, list }: Of<'code'>): void {
  const { draft, property, objects, remark } = context;
  const { keyOf, scheme } = codeLists[list];
  const known = links(objects).flatMap(({ object, text }) => {
    const key = keyOf(text);
    return key === undefined ? [] : [{ object, text: key }];
  });
  put(context, field, known);
  // A value from the list itself that we do not have is told at once; others may belong to another field.
  for (const { object, text } of links(objects))
    if (!object.used && scheme && text.replace(/^https?:/, '').startsWith(`${scheme.replace(/^https?:/, '')}/`)) {
      object.used = true;
      remark('rdf_unknown_value', object.line, { name: draft.name, value: text, label: property.label });
    }
}

interface Target {
  name: string;
  id?: string;
}

function pointers(context: Context, { field, kind }: Of<'pointer'>): void {
  const { draft, property, objects, drafts, remark } = context;
  const targets: Target[] = [];
  for (const { object, text } of links(objects)) {
    const target = targetOf(text, kind, drafts);
    if (target) targets.push(target);
    else if (property.name === 'dcat:theme' || property.name === 'cv:thematicArea') continue;
    else remark('rdf_elsewhere', object.line, { name: draft.name, value: text, label: property.label });
    object.used = true;
  }
  point(draft, field, targets);
}

/** What an address names: a row of this file, an object of ours, or a concept of Los. */
function targetOf(iri: string, kind: KindName, drafts: Reading['drafts']): Target | null {
  const row = drafts.get(iri);
  const own = addressed(iri);
  if (row?.kind === kind) return { name: kind === 'losConcept' ? iri : row.name, ...(own ? { id: own.id } : {}) };
  if (own?.kind === kind) return { name: own.id, id: own.id };
  return kind === 'losConcept' && /^https?:\/\/psi\.norge\.no\/los\/(tema|ord|hendelse)\//.test(iri) ? { name: iri } : null;
}

/** Names, and ids beside them where all have one. */
function point(draft: Draft, field: string, targets: readonly Target[]): void {
  if (targets.length === 0) return;
  draft.cells.set(field, joinList(targets.map(({ name }) => name)));
  const known = targets.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]));
  if (known.length > 0) draft.cells.set(idsHeading(field), joinNamed(known));
}

function things(context: Context, { field, text: properties }: Of<'thing'>): void {
  const { draft, objects, graph } = context;
  const found = objects.flatMap((object): { object: ReadObject; text: string }[] => {
    if ('text' in object) return [{ object, text: object.text }];
    const text = textIn(graph.node(object.iri), ...properties, 'rdfs:label', 'dct:title', 'skos:prefLabel', 'dct:description');
    const said = text ?? (/^https?:/.test(object.iri) ? object.iri : undefined);
    return said === undefined ? [] : [{ object, text: said }];
  });
  if (isMany(kindOf(draft.kind).fields[field]) || found.length < 2) put(context, field, found);
  else {
    // One text with room for many lines.
    for (const { object } of found) object.used = true;
    draft.cells.set(field, found.map(({ text }) => text).join('\n'));
  }
}

function period({ draft, objects, graph }: Context, { from, to }: Of<'period'>): void {
  for (const object of objects) {
    if (!('iri' in object)) continue;
    const node = graph.node(object.iri);
    const start = textIn(node, 'dcat:startDate');
    const end = textIn(node, 'dcat:endDate');
    if (start) draft.cells.set(from, start.slice(0, 10));
    if (end) draft.cells.set(to, end.slice(0, 10));
    object.used = true;
    return;
  }
}

function contact({ draft, objects, contact: answering }: Context, { field }: Of<'contact'>): void {
  for (const { object, text } of links(objects)) {
    object.used = true;
    const someone = field === undefined ? null : answering(text);
    if (someone && field !== undefined && !draft.cells.has(field)) point(draft, field, [someone]);
  }
}

const readers: { [A in Value['as']]: (context: Context, value: Of<A>) => void } = {
  texts,
  code: codes,
  pointer: pointers,
  thing: things,
  period,
  contact,
  plain: (context, { field }) => put(context, field, literals(context.objects)),
  date: (context, { field }) =>
    put(
      context,
      field,
      literals(context.objects).map(({ object, text }) => ({ object, text: text.slice(0, 10) })),
    ),
  iri: (context, { field }) => put(context, field, [...links(context.objects), ...literals(context.objects)]),
  // The address itself is the identifier; what is written here only repeats it.
  identifier: ({ objects }) => {
    for (const object of objects) object.used = true;
  },
  // The registry is one organisation's: it knows who publishes.
  publisher: ({ objects }) => {
    for (const object of objects) object.used = true;
  },
};

const known = new Map<Property, readonly string[]>();

/** What a property is called in full, now and before. */
function namesOf(property: Property): readonly string[] {
  let names = known.get(property);
  if (!names) {
    names = [expand(property.name), ...(property.also ?? [])];
    known.set(property, names);
  }
  return names;
}

/** Reads every property of a row. */
export function readProperties(reading: Reading, draft: Draft, mapping: Mapping): void {
  const [first] = mapping.properties;
  if (!first) return;
  const context: Context = { ...reading, draft, property: first, objects: [] };
  for (const property of mapping.properties) {
    const written = writtenOf(reading.graph, draft, property);
    const objects = written.some(({ used }) => used) ? written.filter(({ used }) => !used) : written;
    if (objects.length === 0) continue;
    context.property = property;
    context.objects = objects;
    // The lookup pairs value and reader, which the compiler cannot follow through a union.
    (readers[property.value.as] as (context: Context, value: Value) => void)(context, property.value);
  }
}

function writtenOf(graph: Graph, { node }: Draft, property: Property): readonly ReadObject[] {
  const names = namesOf(property);
  if (!property.inverse) return objectsOf(node, ...names);
  return names
    .flatMap((name) => graph.pointing(name, node.iri))
    .map(({ iri, object }): ReadObject => {
      object.used = true;
      return { iri, line: object.line };
    });
}
