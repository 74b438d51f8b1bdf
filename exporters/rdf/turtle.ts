/** Turtle, https://www.w3.org/TR/turtle/. */
import { grouped } from '#exporters/rdf/groups';
import { type Iri, type Literal, namespaces, rdfType, type Statement, shorten } from '#model/rdf/statement';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped.
const special = /["\\\u0000-\u001f\u007f\ud800-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, without the pairs that make a whole character.
const specials = /["\\\u0000-\u001f\u007f]|[\ud800-\udfff]/gu;

const numeric = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** §2.5.1 and §6.4: what would end or break a quoted text is escaped. Half a character, which no encoding holds, becomes the replacement character. */
const quoted = (text: string): string =>
  `"${special.test(text) ? text.replace(specials, (sign) => escapes[sign] ?? (sign >= '\ud800' ? '\ufffd' : numeric(sign))) : text}"`;

const iri = (address: string): string => shorten(address) ?? `<${address}>`;

function term(object: Iri | Literal): string {
  if ('iri' in object) return iri(object.iri);
  if (object.language) return `${quoted(object.text)}@${object.language}`;
  return object.datatype ? `${quoted(object.text)}^^${iri(object.datatype)}` : quoted(object.text);
}

/** Writes groups of statements; those about one subject in the same group stand together. */
export async function* writeTurtle(groups: AsyncIterable<readonly Statement[]>): AsyncGenerator<string> {
  yield `${Object.entries(namespaces)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
    .join('\n')}\n`;
  for await (const statements of groups)
    for (const { subject, properties } of grouped(statements)) {
      const lines = properties.map(
        ({ predicate, objects }) => `${predicate === rdfType ? 'a' : iri(predicate)} ${objects.map(term).join(' ,\n    ')}`,
      );
      yield `\n${iri(subject)}\n  ${lines.join(' ;\n  ')} .\n`;
    }
}
