/** RDF/XML, https://www.w3.org/TR/rdf-syntax-grammar/. */
import { grouped } from '#exporters/rdf/groups';
import { type Iri, type Literal, namespaces, type Statement, shorten } from '#model/rdf/statement';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 §2.2 has no way to write these.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/** XML cannot hold every character; what it cannot is written as the replacement character, so that it shows. */
const content = (text: string): string => text.replace(impossible, '\ufffd').replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign);
const attribute = (text: string): string => text.replace(impossible, '\ufffd').replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign] ?? sign);

function property(predicate: string, object: Iri | Literal): string {
  const name = shorten(predicate);
  if (name === null) throw new Error(`${predicate} has no prefix, which RDF/XML needs.`);
  if ('iri' in object) return `    <${name} rdf:resource="${attribute(object.iri)}"/>\n`;
  const { text, language, datatype } = object;
  const said = language ? ` xml:lang="${attribute(language)}"` : datatype ? ` rdf:datatype="${attribute(datatype)}"` : '';
  return `    <${name}${said}>${content(text)}</${name}>\n`;
}

/** Writes groups of statements as one description for each subject. */
export async function* writeRdfXml(groups: AsyncIterable<readonly Statement[]>): AsyncGenerator<string> {
  const declared = Object.entries(namespaces).map(([prefix, namespace]) => `\n    xmlns:${prefix}="${namespace}"`);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>\n`;
  for await (const statements of groups)
    for (const { subject, properties } of grouped(statements)) {
      const body = properties.flatMap(({ predicate, objects }) => objects.map((object) => property(predicate, object)));
      yield `  <rdf:Description rdf:about="${attribute(subject)}">\n${body.join('')}  </rdf:Description>\n`;
    }
  yield '</rdf:RDF>\n';
}
