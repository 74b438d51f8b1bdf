/** Objects of a property → the content of a cell, after the mapping of the kind. What fits nowhere is left for others, or told. */
import type { Draft, Target } from '#importers/rdf/drafts';
import { type Graph, isAddress, isText, objectsOf, pointer, propertiesOf, type ReadObject, textIn } from '#importers/rdf/graph';
import type { RemarkCode } from '#importers/rdf/refusals';
import { point, targetOf } from '#importers/rdf/targets';
import { joinList } from '#model/exchange';
import type { Field } from '#model/fields';
import { grouped } from '#model/gather';
import { kindOf } from '#model/kinds/index';
import { codeLists } from '#model/rdf/codes';
import type { Mapping, Property, Value } from '#model/rdf/mapping';
import { expand, type Name } from '#model/rdf/statement';
import { isLanguage, type Language, languages, type Text } from '#model/text';

/** Says what was not read as it stood. */
export type Remark = (code: RemarkCode, line: number, fills: { value: string; name?: string; label?: Text; places?: Text }) => void;

export interface Reading {
  graph: Graph;
  /** Rows by what they are about. */
  drafts: ReadonlyMap<string, Draft>;
  /** Makes a row of somebody who answers, and gives its name. */
  contact(iri: string): Target | null;
  remark: Remark;
}

const languageOf = (tag = ''): Language | undefined => {
  if (isLanguage(tag)) return tag;
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return code === '' || code === 'no' ? 'nb' : isLanguage(code) ? code : undefined;
};

type Of<A extends Value['as']> = Extract<Value, { as: A }>;
const isMany = (field: Field | undefined): boolean => field?.type === 'texts' || field?.type === 'choices' || field?.type === 'terms';

interface Context extends Reading {
  draft: Draft;
  /** The property at hand, and those of its objects nobody has read yet. */
  property: Property;
  objects: readonly ReadObject[];
}

const asWritten = ({ text }: ReadObject): string => text;

/** Puts what objects say in a field: all of them, or the first, with a word about the others. */
function put(context: Context, field: string, objects: readonly ReadObject[], said: (object: ReadObject) => string = asWritten): void {
  const { draft, property, remark } = context;
  const [first] = objects;
  if (!first) return;
  for (const object of objects) object.used = true;
  if (isMany(kindOf(draft.kind).fields[field])) {
    draft.say(field, joinList(objects.map(said)));
    return;
  }
  const text = said(first);
  draft.say(field, text);
  if (objects.length > 1)
    for (const object of objects)
      if (said(object) !== text)
        remark('rdf_second_value', object.line, { name: draft.name, value: said(object).slice(0, 100), label: property.label });
}

function texts(context: Context, { fields }: Of<'texts'>): void {
  const { draft, property, objects, remark } = context;
  const all = objects.filter((object) => isText(object) && object.text.trim() !== '');
  const spoken = grouped(all, ({ language }) => languageOf(language));
  const understood = languages.some((language) => spoken.has(language) && fields[language] !== undefined);
  for (const language of languages) {
    const field = fields[language];
    if (field === undefined) continue;
    const said = spoken.get(language);
    const declared = kindOf(draft.kind).fields[field];
    if (said) put(context, field, said);
    // A thing must be called something, and words to find it by are better in another language than not at all.
    else if (declared?.required) put(context, field, all.slice(0, 1));
    else if (isMany(declared) && !understood)
      put(
        context,
        field,
        all.filter(({ used }) => !used),
      );
  }
  for (const object of all)
    if (!object.used) {
      object.used = true;
      remark('rdf_language', object.line, { name: draft.name, value: object.language ?? '', label: property.label });
    }
}

/** A licence may be a document of its own that says where it comes from, as DCAT-AP-NO 1.1 had it. */
function sourceOf({ graph }: Context, { text }: ReadObject): string {
  const source = graph.node(text)?.objects.find(({ predicate }) => predicate === expand('dct:source'));
  if (source) source.used = true;
  return source?.text ?? '';
}

function codes(context: Context, { field, list }: Of<'code'>): void {
  const { draft, property, objects, remark } = context;
  const { keyOf, scheme } = codeLists[list];
  const keys = new Map<ReadObject, string>();
  for (const object of objects) {
    const key = isAddress(object)
      ? (keyOf(object.text) ?? keyOf(sourceOf(context, object)))
      : keyOf(
          `${scheme}/${object.text
            .trim()
            .replace(/^\w+\//, '')
            .toUpperCase()}`,
        );
    if (key !== undefined) keys.set(object, key);
  }
  put(context, field, [...keys.keys()], (object) => keys.get(object) ?? '');
  // A value from the list itself that we do not have is told at once; others may belong to another field.
  for (const object of scheme ? objects : [])
    if (!object.used && isAddress(object) && isIn(object.text, scheme)) {
      object.used = true;
      remark('rdf_unknown_value', object.line, { name: draft.name, value: object.text, label: property.label });
    }
}

const withoutScheme = (iri = ''): string => iri.replace(/^https?:/, '');
const isIn = (iri: string, list: string | undefined): boolean => withoutScheme(iri).startsWith(`${withoutScheme(list)}/`);

function pointers(context: Context, { field, kind }: Of<'pointer'>): void {
  const { draft, property, objects, drafts, remark } = context;
  const targets: Target[] = [];
  for (const object of objects) {
    if (!isAddress(object)) continue;
    const { text } = object;
    const target = targetOf(text, kind, drafts);
    if (target) targets.push(target);
    else if (property.name === 'dcat:theme' || property.name === 'cv:thematicArea') continue;
    else remark('rdf_elsewhere', object.line, { name: draft.name, value: text, label: property.label });
    object.used = true;
  }
  point(draft, field, targets);
}

const labels: readonly Name[] = ['rdfs:label', 'dct:title', 'skos:prefLabel', 'dct:description'];

function things(context: Context, { field, text: properties }: Of<'thing'>): void {
  const { draft, objects, graph } = context;
  const said = new Map<ReadObject, string>();
  for (const object of objects) {
    const text = isText(object) ? object.text : textIn(graph.node(object.text), ...properties, ...labels);
    const known = text ?? (/^https?:/.test(object.text) ? object.text : undefined);
    if (known !== undefined) said.set(object, known);
  }
  const found = [...said.keys()];
  if (isMany(kindOf(draft.kind).fields[field]) || found.length < 2) put(context, field, found, (object) => said.get(object) ?? '');
  else {
    // One text with room for many lines.
    for (const object of found) object.used = true;
    draft.say(field, [...said.values()].join('\n'));
  }
}

function period({ draft, objects, graph }: Context, { from, to }: Of<'period'>): void {
  for (const object of objects) {
    if (!isAddress(object)) continue;
    const node = graph.node(object.text);
    const start = textIn(node, 'dcat:startDate');
    const end = textIn(node, 'dcat:endDate');
    if (start) draft.say(from, start.slice(0, 10));
    if (end) draft.say(to, end.slice(0, 10));
    object.used = true;
    return;
  }
}

function contact({ draft, objects, contact: answering }: Context, { field }: Of<'contact'>): void {
  for (const object of objects) {
    if (!isAddress(object)) continue;
    object.used = true;
    const someone = field === undefined ? null : answering(object.text);
    if (someone && field !== undefined && draft.said(field) === undefined) point(draft, field, [someone]);
  }
}

const readers: { [A in Value['as']]: (context: Context, value: Of<A>) => void } = {
  texts,
  code: codes,
  pointer: pointers,
  thing: things,
  period,
  contact,
  plain: (context, { field }) => put(context, field, context.objects.filter(isText)),
  date: (context, { field }) => put(context, field, context.objects.filter(isText), ({ text }) => text.slice(0, 10)),
  iri: (context, { field }) => put(context, field, [...context.objects.filter(isAddress), ...context.objects.filter(isText)]),
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

/** What reads rows, one after another: what they have in common is put together once. */
export function propertyReader(reading: Reading): (draft: Draft, mapping: Mapping) => void {
  let context: Context | undefined;
  return (draft, { properties }) => {
    const said = propertiesOf(draft.node);
    for (const property of properties) {
      const objects = unread(property.inverse ? pointingAt(reading.graph, draft, property) : objectsOf(said, namesOf(property)));
      if (objects.length === 0) continue;
      const { graph, drafts, contact, remark } = reading;
      context ??= { graph, drafts, contact, remark, draft, property, objects };
      context.draft = draft;
      context.property = property;
      context.objects = objects;
      // The lookup pairs value and reader, which the compiler cannot follow through a union.
      (readers[property.value.as] as (context: Context, value: Value) => void)(context, property.value);
    }
  };
}

function unread(objects: readonly ReadObject[]): readonly ReadObject[] {
  for (const { used } of objects) if (used) return objects.filter((object) => !object.used);
  return objects;
}

function pointingAt(graph: Graph, { node }: Draft, property: Property): readonly ReadObject[] {
  return namesOf(property).flatMap((name) =>
    graph.pointing(name, node.iri).map(({ iri, object }) => {
      object.used = true;
      return pointer(name, iri, object.line);
    }),
  );
}
