/** Statements about one subject after another, as every syntax writes them. */
import type { Iri, Literal, Statement } from '#model/rdf/statement';

export interface Property {
  predicate: string;
  objects: (Iri | Literal)[];
}
export interface Group {
  subject: string;
  properties: Property[];
}

/** Statements about the same subject together, in the order subjects and properties first come. */
export function grouped(statements: readonly Statement[]): Group[] {
  const bySubject = new Map<string, Map<string, Property>>();
  for (const { subject, predicate, object } of statements) {
    let properties = bySubject.get(subject);
    if (!properties) {
      properties = new Map();
      bySubject.set(subject, properties);
    }
    const known = properties.get(predicate);
    if (known) known.objects.push(object);
    else properties.set(predicate, { predicate, objects: [object] });
  }
  return [...bySubject].map(([subject, properties]) => ({ subject, properties: [...properties.values()] }));
}

/** Writes texts as bytes, some tens of kilobytes at a time. */
export async function* chunked(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for await (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < 65_536) continue;
    yield encoder.encode(waiting.join(''));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield encoder.encode(waiting.join(''));
}
