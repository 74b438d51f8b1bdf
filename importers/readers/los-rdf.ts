/** Reads Los (and other SKOS vocabularies of its shape) from RDF/XML. SKOS reference: https://www.w3.org/TR/skos-reference/. */
import { type LosProblemCode, labelWord, languageNames, losProblems, noteWord } from '#importers/readers/los-problems';
import { rdf, readRdfXml, type Statement } from '#importers/readers/rdf-xml';
import { losKey } from '#model/los';
import type { Problem, Result, Severity } from '#model/result';
import { fill, type Language, languages, type Text } from '#model/text';

/** 1 hovedtema, 2 undertema, 3 ord, or a life event (hendelse), which stands outside the levels. */
export type LosLevel = 1 | 2 | 3 | 'event';
export type ByLanguage<T> = Partial<Record<Language, T>>;
export type MatchKind = 'exact' | 'close' | 'broad' | 'narrow' | 'related';
const matchKinds = ['exact', 'close', 'broad', 'narrow', 'related'] as const satisfies readonly MatchKind[];

export interface LosConcept {
  uri: string;
  level: LosLevel;
  /** The concepts directly above; a word may have several. */
  parents: string[];
  related: string[];
  labels: ByLanguage<string>;
  alternativeLabels: ByLanguage<string[]>;
  /** Helper words (hjelpeord): what people call it. As in the file, so the same word may come twice. */
  hiddenLabels: ByLanguage<string[]>;
  notes: ByLanguage<string>;
  /** Member of the collection Kommune-Los. */
  kommuneLos: boolean;
  /** Concepts in other vocabularies, such as the EU data themes. */
  matches: Partial<Record<MatchKind, string[]>>;
}

export interface LosCollection {
  uri: string;
  labels: ByLanguage<string>;
  members: string[];
}

export interface LosVocabulary {
  concepts: LosConcept[];
  collections: LosCollection[];
}

const skos = 'http://www.w3.org/2004/02/skos/core#';

/** The statements about one subject. */
interface Node {
  uri: string;
  line: number;
  types: Set<string>;
  statements: Statement[];
}

/** What the parts of the reader share: the nodes by key, and where problems go. */
interface Reading {
  nodes: Map<string, Node>;
  note: (code: LosProblemCode, severity: Severity, node: Node, line: number, value?: string, fills?: Record<string, string | Text>) => void;
}

/**
 * Reads a Los file: concepts with levels, labels, helper words and all parents, and the collections.
 * Whatever is wrong in the file becomes a problem at its line; the rest is read.
 */
export function readLosRdf(bytes: Uint8Array, file = 'los.rdf'): Result<LosVocabulary> {
  const { value: statements, problems } = readRdfXml(bytes, file);
  if (problems.some((p) => p.severity === 'error')) return { value: { concepts: [], collections: [] }, problems };
  const reading: Reading = {
    nodes: gather(statements),
    note(code, severity, node, line, value, fills) {
      const text = fill(losProblems[code], { concept: nameOf(node), value: value ?? '', ...fills });
      const problem: Problem = { code, severity, at: { file, row: line }, text };
      problems.push(value === undefined ? problem : { ...problem, value });
    },
  };
  const all = [...reading.nodes.values()];
  const nodes = all.filter((n) => n.types.has(`${skos}Concept`));
  if (nodes.length === 0) problems.push({ code: 'no_concepts', severity: 'error', at: { file }, text: losProblems.no_concepts });
  const collections = all
    .filter((n) => n.types.has(`${skos}Collection`) || n.types.has(`${skos}OrderedCollection`))
    .map((node) => ({
      uri: node.uri,
      labels: labelsOf(reading, node).labels,
      members: links(reading, node, 'member', 'unknown_member'),
    }));
  const kommuneLos = new Set(collections.filter((c) => c.uri.endsWith('/kommune-los')).flatMap((c) => c.members));
  const parents = parentsOf(reading, nodes);
  const level = levels(reading, parents);
  const concepts = nodes.map((node) => ({
    uri: node.uri,
    level: level(node),
    parents: parents.get(node.uri) ?? [],
    related: links(reading, node, 'related', 'unknown_related'),
    ...labelsOf(reading, node),
    notes: notesOf(reading, node),
    kommuneLos: kommuneLos.has(node.uri),
    matches: matchesOf(reading, node),
  }));
  return { value: { concepts, collections }, problems };
}

function gather(statements: readonly Statement[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const statement of statements) {
    const key = losKey(statement.subject);
    const node = nodes.get(key) ?? { uri: statement.subject, line: statement.line, types: new Set(), statements: [] };
    if (statement.predicate === `${rdf}type` && 'uri' in statement.object) node.types.add(statement.object.uri);
    node.statements.push(statement);
    nodes.set(key, node);
  }
  return nodes;
}

const uris = (node: Node, property: string) =>
  node.statements.flatMap((s) => (s.predicate === skos + property && 'uri' in s.object ? [{ uri: s.object.uri, line: s.line }] : []));

const literals = (node: Node, ...properties: string[]) =>
  node.statements.flatMap((s) =>
    properties.some((p) => s.predicate === skos + p) && 'text' in s.object
      ? [{ text: s.object.text.replace(/\s+/g, ' ').trim(), written: s.object.language, line: s.line }]
      : [],
  );

/** A readable name for messages: the label in Bokmål, else the end of the URI. */
const nameOf = (node: Node): string =>
  literals(node, 'prefLabel').find((l) => languageOf(l.written) === 'nb')?.text ?? node.uri.split('/').slice(-2).join('/');

/** `no` is the older code for Bokmål; a region (`nb-NO`) changes nothing here. */
const languageOf = (written: string): Language | undefined => {
  const code = written.toLowerCase().split('-')[0];
  return code === 'no' || code === '' ? 'nb' : languages.find((l) => l === code);
};

/** `*` and `**` stand for «to be written» in Los. */
const isPlaceholder = (text: string) => /^[*\s]*$/.test(text);

/** The links of one property to nodes that exist, as those nodes write their URI; the others are reported. */
function links({ nodes, note }: Reading, node: Node, property: string, missing: LosProblemCode): string[] {
  const found = new Set<string>();
  for (const { uri, line } of uris(node, property)) {
    const target = nodes.get(losKey(uri));
    if (target) found.add(target.uri);
    else note(missing, 'warning', node, line, uri);
  }
  return [...found];
}

function labelsOf({ note }: Reading, node: Node): Pick<LosConcept, 'labels' | 'alternativeLabels' | 'hiddenLabels'> {
  const labels: ByLanguage<string> = {};
  const alternativeLabels: ByLanguage<string[]> = {};
  const hiddenLabels: ByLanguage<string[]> = {};
  const lists = { altLabel: alternativeLabels, hiddenLabel: hiddenLabels };
  for (const property of ['prefLabel', 'altLabel', 'hiddenLabel'] as const)
    for (const { text, written, line } of literals(node, property)) {
      const language = languageOf(written);
      if (!language) note('unknown_language', 'warning', node, line, text, { language: written });
      else if (isPlaceholder(text)) note('placeholder', 'info', node, line, text, { what: labelWord, language: languageNames[language] });
      else if (property !== 'prefLabel') lists[property][language] = [...(lists[property][language] ?? []), text];
      else if (labels[language] === undefined) labels[language] = text;
      else {
        alternativeLabels[language] = [...(alternativeLabels[language] ?? []), text];
        note('second_label', 'warning', node, line, text, { language: languageNames[language] });
      }
    }
  for (const language of languages)
    if (labels[language] === undefined) note('missing_label', 'warning', node, node.line, undefined, { language: languageNames[language] });
  return { labels, alternativeLabels, hiddenLabels };
}

/** Definitions: `skos:note` since 2020, `skos:definition` before. */
function notesOf({ note }: Reading, node: Node): ByLanguage<string> {
  const notes: ByLanguage<string> = {};
  for (const { text, written, line } of literals(node, 'note', 'definition')) {
    const language = languageOf(written);
    if (!language) note('unknown_language', 'warning', node, line, text, { language: written });
    else if (isPlaceholder(text)) note('placeholder', 'info', node, line, text, { what: noteWord, language: languageNames[language] });
    else notes[language] = notes[language] === undefined ? text : `${notes[language]} ${text}`;
  }
  return notes;
}

function matchesOf({ note }: Reading, node: Node): LosConcept['matches'] {
  const matches: LosConcept['matches'] = {};
  for (const kind of matchKinds)
    for (const { uri, line } of uris(node, `${kind}Match`)) {
      const read = uri.slice(Math.max(uri.lastIndexOf('http://'), uri.lastIndexOf('https://'), 0));
      if (read !== uri) note('malformed_uri', 'warning', node, line, uri, { read });
      matches[kind] = [...(matches[kind] ?? []), read];
    }
  return matches;
}

/** `skos:broader`, and `skos:narrower` read from the other end; a link that would close a circle is left out. */
function parentsOf(reading: Reading, nodes: readonly Node[]): Map<string, string[]> {
  const parents = new Map<string, string[]>(nodes.map((n) => [n.uri, []]));
  const isAbove = (uri: string, below: string): boolean => {
    const seen = new Set([below]);
    for (const one of seen) for (const parent of parents.get(one) ?? []) seen.add(parent);
    return seen.has(uri);
  };
  const place = (child: Node, parent: string, line: number) => {
    const list = parents.get(child.uri);
    if (!list || list.includes(parent)) return;
    if (isAbove(child.uri, parent)) reading.note('in_circle', 'warning', child, line, parent);
    else list.push(parent);
  };
  for (const node of nodes)
    for (const { uri, line } of uris(node, 'broader')) {
      const parent = reading.nodes.get(losKey(uri));
      if (parent && parents.has(parent.uri)) place(node, parent.uri, line);
      else reading.note('unknown_parent', 'warning', node, line, uri);
    }
  for (const node of nodes)
    for (const { uri, line } of uris(node, 'narrower')) {
      const child = reading.nodes.get(losKey(uri));
      if (child && parents.has(child.uri)) place(child, node.uri, line);
      else reading.note('unknown_child', 'warning', node, line, uri);
    }
  return parents;
}

/** The level is said by the place in the theme structure and the address; elsewhere than in Los, by the distance from the top. */
function levels(reading: Reading, parents: ReadonlyMap<string, readonly string[]>): (node: Node) => LosLevel {
  const top = new Set<string>();
  for (const node of reading.nodes.values()) {
    for (const { uri } of uris(node, 'hasTopConcept')) top.add(losKey(uri));
    if (uris(node, 'topConceptOf').length > 0) top.add(losKey(node.uri));
  }
  const parts = new Set(['tema', 'ord', 'hendelse']);
  const above = (uri: string) => parents.get(uri) ?? [];
  return (node) => {
    const part = node.uri.split('/').at(-2) ?? '';
    const schemes = uris(node, 'inScheme').map((s) => ({ ...s, part: s.uri.split('/').at(-1) ?? '' }));
    for (const scheme of schemes)
      if (parts.has(part) && parts.has(scheme.part) && scheme.part !== part)
        reading.note('scheme_differs', 'warning', node, scheme.line, scheme.uri);
    const says = parts.has(part) ? part : schemes.find((s) => parts.has(s.part))?.part;
    if (says === 'hendelse') return 'event';
    if (top.has(losKey(node.uri))) return 1;
    if (says === 'ord') return 3;
    if (says === 'tema') return 2;
    if (above(node.uri).length === 0) return 1;
    return above(node.uri).every((parent) => above(parent).length === 0) ? 2 : 3;
  };
}
