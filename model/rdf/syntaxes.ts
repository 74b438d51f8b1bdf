/** The ways RDF is written. */
import { same, type Text } from '#model/text';

interface SyntaxDeclaration {
  label: Text;
  mime: string;
  extension: string;
}

export const syntaxes = {
  turtle: { label: same('Turtle'), mime: 'text/turtle', extension: 'ttl' },
  jsonld: { label: same('JSON-LD'), mime: 'application/ld+json', extension: 'jsonld' },
  rdfxml: { label: same('RDF/XML'), mime: 'application/rdf+xml', extension: 'rdf' },
} as const satisfies Record<string, SyntaxDeclaration>;
export type Syntax = keyof typeof syntaxes;
export const syntaxNames = Object.keys(syntaxes) as Syntax[];

/** True for the name of a syntax; narrows a string from a flag. */
export const isSyntax = (value: unknown): value is Syntax => typeof value === 'string' && Object.hasOwn(syntaxes, value);

/** The syntax files with this ending are written in. */
export const syntaxOf = (extension: string): Syntax | undefined => syntaxNames.find((name) => syntaxes[name].extension === extension);
