/** Statements of RDF as plain data, and the namespaces they are written with. RDF 1.1: https://www.w3.org/TR/rdf11-concepts/. */

export interface Iri {
  iri: string;
}
export interface Literal {
  text: string;
  /** A language tag (`nb`), or the full URI of a datatype; a plain text has neither. */
  language?: string;
  datatype?: string;
}
/** We write no blank nodes: whatever has properties of its own has an address. */
export interface Statement {
  subject: string;
  predicate: string;
  object: Iri | Literal;
}

/** Prefixes of everything we write. */
export const namespaces = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cpsvno: 'https://data.norge.no/vocabulary/cpsvno#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatno: 'https://data.norge.no/vocabulary/dcatno#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Prefix = keyof typeof namespaces;
/** `dct:title`. */
export type Name = `${Prefix}:${string}`;

const expanded = new Map<Name, string>();

/** `dct:title` → `http://purl.org/dc/terms/title`. Names stand in our code, so there are only so many to remember. */
export function expand(name: Name): string {
  const known = expanded.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const iri = namespaces[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
  expanded.set(name, iri);
  return iri;
}

const prefixes = new Map<string, string>(Object.entries(namespaces).map(([prefix, namespace]) => [namespace, prefix]));

/** `http://purl.org/dc/terms/title` → `dct:title`; null where no prefix fits, or what is left is not a plain name. */
export function shorten(iri: string): string | null {
  const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  const prefix = prefixes.get(iri.slice(0, cut));
  if (prefix === undefined) return null;
  const rest = iri.slice(cut);
  return /^[A-Za-z_][\w-]*$/.test(rest) ? `${prefix}:${rest}` : null;
}

export const rdfType = expand('rdf:type');
export const xsdDate = expand('xsd:date');
export const xsdUri = expand('xsd:anyURI');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what an IRI may not hold (RFC 3987 §2.2).
const forbidden = /[\u0000-\u0020<>"{}|\\^`\u007f]/g;

/** Half a character, which no encoding holds, becomes the replacement character. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** The address with what no address may hold written as per cent; null for what is not an absolute address. */
export function iriOf(value: string): string | null {
  const trimmed = value.trim();
  if (!/^[a-z][a-z0-9+.-]*:[^\s]/i.test(trimmed)) return null;
  // One of our own prefixes is no scheme, and would be taken for a short form.
  if (Object.hasOwn(namespaces, trimmed.slice(0, trimmed.indexOf(':')))) return null;
  return wellFormed(trimmed).replace(forbidden, (sign) => encodeURIComponent(sign));
}
