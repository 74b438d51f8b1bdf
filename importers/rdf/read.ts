/** Catalogues of RDF → the sheets of an import: one for each kind the file describes. The line of the file is the number of the row. */
import { type Draft, Drafts, type Target } from '#importers/rdf/drafts';
import { addressIn, type Graph, type GraphNode, peek, textIn } from '#importers/rdf/graph';
import { type RemarkCode, rdfRemarks } from '#importers/rdf/refusals';
import { readGraph } from '#importers/rdf/statements';
import { tellUnread } from '#importers/rdf/unread';
import { propertyReader, type Remark } from '#importers/rdf/values';
import { Refusal } from '#importers/refusals';
import type { Hooks, ReadLimits, Sheets } from '#importers/sheet';
import { type KindName, kindOf } from '#model/kinds/index';
import { addressed, isOwnContact } from '#model/rdf/address';
import type { Mapping } from '#model/rdf/mapping';
import { mappingOf, publishedKinds } from '#model/rdf/standards';
import { expand, type Name } from '#model/rdf/statement';
import type { Syntax } from '#model/rdf/syntaxes';
import type { Problem } from '#model/result';
import { fill } from '#model/text';

/** What others hang on comes first. */
const order: readonly KindName[] = ['orgUnit', 'person', 'losConcept', 'dataset', 'dataService', 'distribution', 'service'];
const mostRemarks = 200;
/** What is good to know, and nothing to mend. */
const told: ReadonlySet<RemarkCode> = new Set(['rdf_unread', 'rdf_unread_type']);

/** Reads a catalogue. @throws Refusal */
export async function readRdf(bytes: Uint8Array, file: string, syntax: Syntax, limits: ReadLimits, hooks: Hooks): Promise<Sheets> {
  const graph = await readGraph(bytes, syntax, hooks);
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  const kinds = new Map<KindName, Drafts>();
  const rowsOf = (kind: KindName): Drafts => {
    const rows = kinds.get(kind) ?? new Drafts(kind);
    kinds.set(kind, rows);
    return rows;
  };
  const remark: Remark = (code, line, fills) => {
    if (problems.length >= mostRemarks) return;
    const severity = told.has(code) ? 'info' : 'warning';
    problems.push({
      code,
      severity,
      at: { file, row: line },
      value: fills.value,
      text: fill(rdfRemarks[code], { name: '', label: '', places: '', ...fills }),
    });
  };
  for (const node of graph.nodes) {
    const mapping = mappingFor(node);
    if (mapping) drafts.set(node.iri, draftOf(rowsOf(mapping.kind), mapping, node));
  }
  if (drafts.size === 0) throw new Refusal('rdf_empty');
  if (drafts.size > limits.rows) throw new Refusal('too_many_rows', { limit: limits.rows });
  const described = [...drafts.values()];
  const people = new Map<string, Target | null>();
  const contact = (iri: string): Target | null => {
    const known = people.get(iri);
    if (known !== undefined) return known;
    const found = contactOf(graph, rowsOf, iri, remark);
    people.set(iri, found);
    return found;
  };
  const readProperties = propertyReader({ graph, drafts, remark, contact });
  for (const draft of described) {
    const mapping = mappingOf(draft.kind)?.mapping;
    if (mapping) readProperties(draft, mapping);
  }
  tellUnread(graph, drafts, remark);
  return { value: order.flatMap((kind) => kinds.get(kind)?.sheet(file) ?? []), problems };
}

/** The mapping of each class. Something of several classes is read as what stands first here. */
const byClass: ReadonlyMap<string, Mapping> = new Map(
  publishedKinds.flatMap((kind) => {
    const mapping = mappingOf(kind)?.mapping;
    return mapping ? [...mapping.types, ...(mapping.alsoTypes ?? [])].map((type) => [expand(type), mapping] as const) : [];
  }),
);
const inOrder = [...new Set(byClass.values())];

/** The kind something is read as, by its class. A concept that says nothing of itself is only pointed at. */
function mappingFor({ types, iri, objects }: GraphNode): Mapping | undefined {
  let found: Mapping | undefined;
  for (const type of types) {
    const mapping = byClass.get(type);
    if (!mapping || (mapping.kind === 'losConcept' && !isDescribed(iri, objects))) continue;
    if (!found || inOrder.indexOf(mapping) < inOrder.indexOf(found)) found = mapping;
  }
  return found;
}

const isDescribed = (iri: string, objects: GraphNode['objects']): boolean =>
  !iri.startsWith('_:') && objects.some(({ predicate }) => predicate === expand('skos:prefLabel'));

function draftOf(rows: Drafts, { kind, properties }: Mapping, node: GraphNode): Draft {
  const own = addressed(node.iri);
  const known = peek(node, 'dct:identifier');
  const id = own?.kind === kind ? own.id : undefined;
  const draft = rows.add(node, peek(node, 'dct:title', 'skos:prefLabel') ?? known ?? node.iri, id);
  const identifying = id === undefined ? properties.find(({ value }) => value.as === 'identifier')?.value : undefined;
  if (identifying?.as === 'identifier') {
    const address = node.iri.startsWith('_:') || node.iri.startsWith('urn:husorden:fil') ? known : node.iri;
    if (address && /^[a-z][a-z0-9+.-]*:\S+$/i.test(address)) draft.say(identifying.field, address);
  }
  return draft;
}

const contactWords = new Set(
  (['vcard:hasEmail', 'cv:email', 'vcard:hasTelephone', 'cv:telephone', 'vcard:hasURL', 'cv:contactPage'] as Name[]).map(expand),
);

/** Somebody who answers, as a row of their own, so that the address is not lost. Our own organisation answers without one. */
function contactOf(graph: Graph, rowsOf: (kind: KindName) => Drafts, iri: string, remark: Remark): Target | null {
  const own = addressed(iri);
  const node = graph.node(iri);
  if (!node) return null;
  const email = emailIn(node);
  // What is said twice in words of two standards is read once.
  for (const object of node.objects) if (contactWords.has(object.predicate)) object.used = true;
  const name =
    textIn(node, 'vcard:fn', 'vcard:organization-unit' as Name, 'vcard:hasOrganizationName' as Name, 'vcard:organization-name' as Name) ??
    email;
  if (!name || isOwnContact(iri)) return null;
  const kind = own?.kind === 'person' || node.types.includes(expand('vcard:Individual')) ? 'person' : 'orgUnit';
  // Most catalogues describe whoever answers anew for every dataset.
  const before = own ? undefined : rowsOf(kind).named(name);
  const draft = before ?? rowsOf(kind).add(node, name, own?.id);
  draft.say('name', name);
  const say = (field: string, value: string) => {
    const said = draft.said(field);
    if (said === undefined) draft.say(field, value);
    else if (said !== value)
      remark('rdf_second_value', node.line, { name, value: value.slice(0, 100), label: kindOf(kind).fields[field]?.label });
  };
  if (email) say('email', email);
  const phone = textIn(node, 'cv:telephone') ?? addressIn(node, 'vcard:hasTelephone')?.replace(/^tel:/i, '');
  if (phone && kind === 'person') say('phone', phone);
  const page = addressIn(node, 'vcard:hasURL');
  if (page && kind === 'orgUnit') say('website', page);
  return draft.target;
}

function emailIn(node: GraphNode): string | undefined {
  const written = addressIn(node, 'vcard:hasEmail') ?? textIn(node, 'vcard:hasEmail');
  return written?.replace(/^mailto:/i, '') ?? textIn(node, 'cv:email');
}
