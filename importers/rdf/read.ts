/** Catalogues of RDF → the sheets of an import: one for each kind the file describes. The line of the file is the number of the row. */
import { Graph, type GraphNode, peek, textIn } from '#importers/rdf/graph';
import { type RemarkCode, rdfRemarks } from '#importers/rdf/refusals';
import { readStatements } from '#importers/rdf/statements';
import { type Draft, type Reading, readProperties } from '#importers/rdf/values';
import { Refusal } from '#importers/refusals';
import type { Hooks, ReadLimits, Sheet, SheetRow, Sheets } from '#importers/sheet';
import { idHeading } from '#model/exchange';
import type { KindName } from '#model/kinds/index';
import { addressed } from '#model/rdf/address';
import type { Mapping } from '#model/rdf/mapping';
import { mappingOf, publishedKinds } from '#model/rdf/standards';
import { expand, type Name, shorten } from '#model/rdf/statement';
import type { Syntax } from '#model/rdf/syntaxes';
import type { Problem } from '#model/result';
import { fill, type Text } from '#model/text';

/** What others hang on comes first. */
const order: readonly KindName[] = ['orgUnit', 'person', 'losConcept', 'dataset', 'dataService', 'distribution', 'service'];
const mostRemarks = 200;

/** Reads a catalogue. @throws Refusal */
export async function readRdf(bytes: Uint8Array, file: string, syntax: Syntax, limits: ReadLimits, hooks: Hooks): Promise<Sheets> {
  const graph = new Graph(await readStatements(bytes, syntax, hooks));
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  const remark = (code: RemarkCode, line: number, fills: { value: string; name?: string; label?: Text; count?: number }) => {
    if (problems.length >= mostRemarks) return;
    const severity = code === 'rdf_unread' || code === 'rdf_unread_type' ? 'info' : 'warning';
    problems.push({
      code,
      severity,
      at: { file, row: line },
      value: fills.value,
      text: fill(rdfRemarks[code], { name: '', label: '', count: 0, ...fills }),
    });
  };
  for (const node of graph.nodes) {
    const mapping = mappingFor(node);
    if (mapping) drafts.set(node.iri, draftOf(mapping.kind, node));
  }
  if (drafts.size === 0) throw new Refusal('rdf_empty');
  if (drafts.size > limits.rows) throw new Refusal('too_many_rows', { limit: limits.rows });
  const described = [...drafts.values()];
  const people = new Map<string, Draft>();
  const reading: Reading = { graph, drafts, remark, contact: (iri) => contactOf(graph, people, iri) };
  for (const draft of described) {
    const mapping = mappingOf(draft.kind)?.mapping;
    if (mapping) readProperties(reading, draft, mapping);
  }
  tellUnread(graph, described, remark);
  const all = [...people.values(), ...described];
  return {
    value: order.flatMap((kind) =>
      sheetOf(
        file,
        kind,
        all.filter((draft) => draft.kind === kind),
      ),
    ),
    problems,
  };
}

/** The kind something is read as, by its class. A concept that says nothing of itself is only pointed at. */
function mappingFor({ types, iri, properties }: GraphNode): Mapping | undefined {
  for (const kind of publishedKinds) {
    const mapping = mappingOf(kind)?.mapping;
    if (!mapping || ![...mapping.types, ...(mapping.alsoTypes ?? [])].some((type) => types.has(expand(type)))) continue;
    if (kind === 'losConcept' && (iri.startsWith('_:') || !properties.has(expand('skos:prefLabel')))) continue;
    return mapping;
  }
  return undefined;
}

function draftOf(kind: KindName, node: GraphNode): Draft {
  const cells = new Map<string, string>();
  const own = addressed(node.iri);
  const identifying = mappingOf(kind)?.mapping.properties.find(({ value }) => value.as === 'identifier')?.value;
  const known = peek(node, 'dct:identifier');
  if (own?.kind === kind) cells.set(idHeading(kind), own.id);
  else if (identifying?.as === 'identifier') {
    const address = node.iri.startsWith('_:') || node.iri.startsWith('urn:husorden:fil') ? known : node.iri;
    if (address && /^[a-z][a-z0-9+.-]*:\S+$/i.test(address)) cells.set(identifying.field, address);
  }
  return { kind, node, name: peek(node, 'dct:title', 'skos:prefLabel') ?? known ?? node.iri, cells };
}

/** Somebody who answers, as a row of their own, so that the address is not lost. Our own organisation answers without one. */
function contactOf(graph: Graph, people: Map<string, Draft>, iri: string): { name: string; id?: string } | null {
  const known = people.get(iri);
  const own = addressed(iri);
  if (known) return { name: known.name, ...(own ? { id: own.id } : {}) };
  const node = graph.node(iri);
  if (!node || /\/katalog\/[a-z0-9-]+#kontakt$/.test(iri)) return null;
  const email = emailIn(node);
  const name =
    textIn(node, 'vcard:fn', 'vcard:organization-unit' as Name, 'vcard:hasOrganizationName' as Name, 'vcard:organization-name' as Name) ??
    email;
  if (!name) return null;
  const kind = own?.kind === 'person' || node.types.has(expand('vcard:Individual')) ? 'person' : 'orgUnit';
  const cells = new Map([['name', name], ...(email ? [['email', email] as const] : [])]);
  if (own) cells.set(idHeading(kind), own.id);
  const phone = textIn(node, 'cv:telephone');
  if (phone && kind === 'person') cells.set('phone', phone);
  const page = (node.properties.get(expand('vcard:hasURL')) ?? []).find((object) => 'iri' in object);
  if (page && 'iri' in page && kind === 'orgUnit') cells.set('website', page.iri);
  people.set(iri, { kind, node, name, cells });
  return { name, ...(own ? { id: own.id } : {}) };
}

function emailIn(node: GraphNode): string | undefined {
  const [written] = node.properties.get(expand('vcard:hasEmail')) ?? [];
  const address = written && ('iri' in written ? written.iri : written.text);
  return address?.replace(/^mailto:/i, '') ?? textIn(node, 'cv:email');
}

/** Properties nobody read, and classes we have no place for; each once, with how often. */
function tellUnread(
  graph: Graph,
  drafts: readonly Draft[],
  remark: (code: RemarkCode, line: number, fills: { value: string; count: number }) => void,
): void {
  const unread = new Map<string, { line: number; count: number }>();
  const count = (key: string, line: number) => {
    const known = unread.get(key) ?? { line, count: 0 };
    unread.set(key, { line: known.line, count: known.count + 1 });
  };
  for (const { node } of drafts)
    for (const [predicate, objects] of node.properties) for (const { used, line } of objects) if (!used) count(predicate, line);
  for (const [predicate, { line, count: times }] of unread)
    remark('rdf_unread', line, { value: shorten(predicate) ?? predicate, count: times });
  unread.clear();
  const read = new Set(drafts.map(({ node }) => node.iri));
  for (const node of graph.nodes) if (!read.has(node.iri)) for (const type of node.types) if (resources.has(type)) count(type, node.line);
  for (const [type, { line, count: times }] of unread) remark('rdf_unread_type', line, { value: shorten(type) ?? type, count: times });
}

/** Classes whose members people would miss; what only explains something else is not among them. */
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

function sheetOf(file: string, kind: KindName, drafts: readonly Draft[]): Sheet[] {
  if (drafts.length === 0) return [];
  const partial = (mappingOf(kind)?.mapping.properties ?? []).flatMap(({ value }) => (value.as === 'pointer' ? [value.field] : []));
  // The heading of ids says for certain what the rows are; those of others have none.
  const headings = [
    idHeading(kind),
    ...new Set(drafts.flatMap(({ cells }) => [...cells.keys()].filter((heading) => heading !== idHeading(kind)))),
  ];
  let row = 1;
  const rows = drafts.map(({ cells, node }): SheetRow => {
    row = Math.max(row + 1, node.line);
    const made: SheetRow = { row, cells: [] };
    for (const [i, heading] of headings.entries()) {
      const value = cells.get(heading);
      if (value !== undefined && value !== '') made.cells[i + 1] = { row, column: i + 1, value };
    }
    return made;
  });
  const head: SheetRow = { row: 1, cells: [] };
  for (const [i, value] of headings.entries()) head.cells[i + 1] = { row: 1, column: i + 1, value };
  return [
    { file, name: kind, hiddenColumns: [], merges: [], rows: [head, ...rows], source: 'json', ...(partial.length > 0 ? { partial } : {}) },
  ];
}
