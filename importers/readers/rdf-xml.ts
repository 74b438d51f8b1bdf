/**
 * RDF/XML as plain statements: node elements with `rdf:about`, property elements with `rdf:resource` or text, nested nodes.
 * Subset of https://www.w3.org/TR/rdf-syntax-grammar/ §2; what is left out (`rdf:parseType`, containers) is reported, never guessed.
 */

import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Problem, Result } from '#model/result';
import { fill, same, type Text } from '#model/text';

export interface Statement {
  subject: string;
  /** Full URI of the property. */
  predicate: string;
  /** A URI, or a text with its language as written (`nb`, `en-GB`, empty when none is said). */
  object: { uri: string } | { text: string; language: string };
  /** The line of the file where the statement ends, from 1. */
  line: number;
}

export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const maxBytes = 20_000_000;
const maxDepth = 32;

const notXml: Text = {
  nb: 'Filen kan ikke leses som XML: den stopper ved linje {line}. Hent filen på nytt fra utgiveren.',
  nn: 'Fila kan ikkje lesast som XML: ho stoppar ved linje {line}. Hent fila på nytt frå utgjevaren.',
  en: 'The file cannot be read as XML: it stops making sense at line {line}. Fetch it again from the publisher.',
};
const doctype: Text = {
  nb: 'Filen har en DOCTYPE-erklæring. Den kan hente innhold utenfra og blir ikke lest. Fjern erklæringen, eller bruk en fil uten.',
  nn: 'Fila har ei DOCTYPE-erklæring. Ho kan hente innhald utanfrå og blir ikkje lesen. Fjern erklæringa, eller bruk ei fil utan.',
  en: 'The file has a DOCTYPE declaration. It could pull in outside content, so it is not read. Remove it, or use a file without one.',
};
const tooLarge: Text = {
  nb: 'Filen er på {size} MB. Grensen er {limit} MB. Del den opp, eller sjekk at det er riktig fil.',
  nn: 'Fila er på {size} MB. Grensa er {limit} MB. Del ho opp, eller sjekk at det er rett fil.',
  en: 'The file is {size} MB. The limit is {limit} MB. Split it, or check that it is the right file.',
};
const tooDeep: Text = {
  nb: 'Filen har elementer i mer enn {limit} nivåer. Sjekk at det er riktig fil.',
  nn: 'Fila har element i meir enn {limit} nivå. Sjekk at det er rett fil.',
  en: 'The file nests elements more than {limit} levels deep. Check that it is the right file.',
};
const badEncoding: Text = {
  nb: 'Tegnene i filen stemmer ikke med tegnsettet den oppgir ({encoding}). Lagre filen som UTF-8 og prøv igjen.',
  nn: 'Teikna i fila stemmer ikkje med teiknsettet ho oppgjev ({encoding}). Lagre fila som UTF-8 og prøv igjen.',
  en: 'The characters do not match the encoding the file states ({encoding}). Save it as UTF-8 and try again.',
};
const notRdf: Text = {
  nb: 'Filen er XML, men ikke RDF: det ytterste elementet heter «{name}», ikke «rdf:RDF». Velg RDF/XML-filen.',
  nn: 'Fila er XML, men ikkje RDF: det ytste elementet heiter «{name}», ikkje «rdf:RDF». Vel RDF/XML-fila.',
  en: 'The file is XML but not RDF: its outermost element is «{name}», not «rdf:RDF». Choose the RDF/XML file.',
};
const leftOut: Text = {
  nb: '«{name}» bruker en RDF-form som ikke leses her. Innholdet er utelatt.',
  nn: '«{name}» bruker ei RDF-form som ikkje blir lesen her. Innhaldet er utelate.',
  en: '«{name}» uses a form of RDF that is not read here. Its content is left out.',
};

class Refused extends Error {
  constructor(
    readonly code: string,
    readonly says: Text,
    readonly value?: string,
  ) {
    super(code);
  }
}

/** Reads the statements of an RDF/XML file. A file that cannot be trusted or understood gives no statements and one error. */
export function readRdfXml(bytes: Uint8Array, file: string): Result<Statement[]> {
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  try {
    const text = decode(bytes);
    walk(parser, statements, (name, code) =>
      problems.push({ code, severity: 'warning', at: { file, row: parser.line }, value: name, text: fill(leftOut, { name }) }),
    );
    parser.write(text).close();
    return { value: statements, problems };
  } catch (error) {
    const row = parser.line;
    const problem: Problem =
      error instanceof Refused
        ? { code: error.code, severity: 'error', at: { file }, text: error.says }
        : { code: 'bad_xml', severity: 'error', at: { file, row }, text: fill(notXml, { line: row }) };
    const value = error instanceof Refused ? error.value : error instanceof Error ? error.message : undefined;
    return { value: [], problems: [value === undefined ? problem : { ...problem, value }] };
  }
}

function decode(bytes: Uint8Array): string {
  const megabytes = (n: number) => same((n / 1_000_000).toFixed(0));
  if (bytes.byteLength > maxBytes)
    throw new Refused('too_large', fill(tooLarge, { size: megabytes(bytes.byteLength), limit: megabytes(maxBytes) }));
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  const encoding = utf16 || /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(declaration)?.[1] || 'UTF-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('bad_encoding', fill(badEncoding, { encoding }), encoding);
  }
}

/** One open element: a node (subject) or a property of the node around it. */
interface Open {
  subject?: string;
  predicate?: string;
  resource?: string;
  language: string;
  text: string;
}

function walk(parser: SaxesParser<{ xmlns: true }>, statements: Statement[], skip: (name: string, code: string) => void): void {
  const stack: Open[] = [];
  let ignoring = 0;
  let blank = 0;
  const attribute = (tag: SaxesTagNS, uri: string, local: string) =>
    Object.values(tag.attributes).find((a) => a.uri === uri && a.local === local)?.value;

  parser.on('doctype', () => {
    throw new Refused('doctype', doctype);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const parent = stack.at(-1);
    const language = attribute(tag, 'http://www.w3.org/XML/1998/namespace', 'lang') ?? parent?.language ?? '';
    if (stack.length >= maxDepth) throw new Refused('too_deep', fill(tooDeep, { limit: maxDepth }));
    if (!parent && (tag.uri !== rdf || tag.local !== 'RDF')) throw new Refused('not_rdf', fill(notRdf, { name: tag.name }), tag.name);
    const open: Open = { language, text: '' };
    stack.push(open);
    if (!parent) return;
    if (ignoring > 0) ignoring += 1;
    else if (parent.subject === undefined) {
      const node = attribute(tag, rdf, 'nodeID');
      blank += 1;
      open.subject = attribute(tag, rdf, 'about') ?? (node === undefined ? `_:b${blank}` : `_:${node}`);
    }
    if (ignoring > 0) return;
    if (open.subject !== undefined) {
      // A typed node element is short for rdf:Description with an rdf:type (§2.13).
      if (tag.uri !== rdf || tag.local !== 'Description')
        statements.push({ subject: open.subject, predicate: `${rdf}type`, object: { uri: tag.uri + tag.local }, line: parser.line });
      if (parent.predicate !== undefined) parent.resource = open.subject;
      return;
    }
    if (attribute(tag, rdf, 'parseType') !== undefined) {
      ignoring = 1;
      skip(tag.name, 'rdf_form_not_read');
      return;
    }
    open.predicate = tag.uri + tag.local;
    const node = attribute(tag, rdf, 'nodeID');
    open.resource = attribute(tag, rdf, 'resource') ?? (node === undefined ? undefined : `_:${node}`);
  });
  const read = (text: string) => {
    const open = stack.at(-1);
    if (open && ignoring === 0) open.text += text;
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', () => {
    const open = stack.pop();
    const subject = stack.at(-1)?.subject;
    if (ignoring > 0) ignoring -= 1;
    else if (open?.predicate !== undefined && subject !== undefined) {
      const object = open.resource === undefined ? { text: open.text, language: open.language } : { uri: open.resource };
      statements.push({ subject, predicate: open.predicate, object, line: parser.line });
    }
  });
}
