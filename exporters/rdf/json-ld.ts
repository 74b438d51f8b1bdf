/** JSON-LD 1.1, https://www.w3.org/TR/json-ld11/, with its context inside: nothing has to be fetched to read it. */
import { grouped } from '#exporters/rdf/groups';
import { type Iri, type Literal, namespaces, rdfType, type Statement, shorten, wellFormed } from '#model/rdf/statement';

const value = (object: Iri | Literal): unknown => {
  if ('iri' in object) return { '@id': object.iri };
  const { text, language, datatype } = object;
  const whole = wellFormed(text);
  if (language) return { '@value': whole, '@language': language };
  return datatype ? { '@value': whole, '@type': datatype } : { '@value': whole };
};

/** Writes groups of statements as one object for each subject. */
export async function* writeJsonLd(groups: AsyncIterable<readonly Statement[]>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(namespaces)},\n"@graph":[`;
  let first = true;
  for await (const statements of groups)
    for (const { subject, properties } of grouped(statements)) {
      const node: Record<string, unknown> = { '@id': subject };
      for (const { predicate, objects } of properties)
        if (predicate === rdfType) node['@type'] = objects.flatMap((object) => ('iri' in object ? [object.iri] : []));
        else node[shorten(predicate) ?? predicate] = objects.map(value);
      yield `${first ? '' : ','}\n${JSON.stringify(node)}`;
      first = false;
    }
  yield ']}\n';
}
