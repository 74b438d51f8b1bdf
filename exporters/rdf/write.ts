/** Statements → bytes, in any syntax. */
import { chunked } from '#exporters/rdf/groups';
import { writeJsonLd } from '#exporters/rdf/json-ld';
import { writeRdfXml } from '#exporters/rdf/rdf-xml';
import { writeTurtle } from '#exporters/rdf/turtle';
import type { Statement } from '#model/rdf/statement';
import type { Syntax } from '#model/rdf/syntaxes';

const writers = {
  turtle: writeTurtle,
  jsonld: writeJsonLd,
  rdfxml: writeRdfXml,
} as const satisfies Record<Syntax, (groups: AsyncIterable<readonly Statement[]>) => AsyncGenerator<string>>;

/** Writes statements a group at a time; nothing is held but the group at hand. */
export const writeStatements = (groups: AsyncIterable<readonly Statement[]>, syntax: Syntax): AsyncGenerator<Uint8Array> =>
  chunked(writers[syntax](groups));
