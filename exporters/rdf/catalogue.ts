/** What an organisation publishes, after one standard: the catalogue, then one object after another, complete ones only. */
import { writeStatements } from '#exporters/rdf/write';
import type { ExportDocument, ExportRecord, ExportTable } from '#exporters/table';
import { catalogueIri, catalogueStatements, contactStatements, memberOf } from '#model/rdf/catalogue';
import { type Described, describe, isComplete, type LeftOut, type Publishing, type Reference, subjectOf } from '#model/rdf/describe';
import { mappingOf, type StandardName } from '#model/rdf/standards';
import type { Statement } from '#model/rdf/statement';

export interface CatalogueQuestion {
  standard: StandardName;
  publishing: Publishing;
  /** In the order of the standard: what others hang on comes first. */
  tables: readonly Pick<ExportTable, 'kind' | 'rows'>[];
  /** Told of what is not written. */
  leftOut?: (object: LeftOut) => void;
}

const nameOf = ({ values }: ExportRecord): string => String(values.name ?? '');

/** The statements of a catalogue, in groups that belong together. */
export async function* catalogueGroups(question: CatalogueQuestion): AsyncGenerator<Statement[]> {
  const { standard, publishing, tables } = question;
  yield catalogueStatements(publishing, standard);
  const written = new Set<string>();
  const said = new Set<string>();
  // Said when it is known whether the other end is published too.
  const waiting: { subject: string; reference: Reference }[] = [];
  for (const { kind, rows } of tables) {
    const mapping = mappingOf(kind)?.mapping;
    if (!mapping) continue;
    const member = memberOf(standard, kind);
    for await (const record of rows) {
      const described = describe(mapping, record, publishing);
      const owner = described.references.find(({ inverse }) => inverse);
      if (owner && !written.has(owner.id)) continue;
      if (!isComplete(described)) {
        question.leftOut?.({ kind, id: record.id, name: nameOf(record), missing: described.missing });
        continue;
      }
      written.add(record.id);
      for (const reference of described.references) waiting.push({ subject: described.subject, reference });
      yield [
        ...(member ? [{ subject: catalogueIri(publishing, standard), predicate: member, object: { iri: described.subject } }] : []),
        ...described.statements,
        ...described.codes.filter(({ subject, predicate }) => isNew(said, `${subject} ${predicate}`)),
        ...newContact(described, publishing, said),
      ];
    }
  }
  const known = waiting.filter(({ reference }) => written.has(reference.id));
  for (let at = 0; at < known.length; at += 500)
    yield known.slice(at, at + 500).map((one) => referring(one.subject, one.reference, publishing));
}

/** A pointer to something that is published too. */
export function referring(subject: string, { predicate, kind, id, inverse }: Reference, publishing: Publishing): Statement {
  const other = subjectOf(publishing, kind, id);
  return inverse ? { subject: other, predicate, object: { iri: subject } } : { subject, predicate, object: { iri: other } };
}

/** True the first time. */
function isNew(known: Set<string>, key: string): boolean {
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

const newContact = ({ contact }: Described, publishing: Publishing, known: Set<string>): Statement[] =>
  typeof contact === 'string' && isNew(known, contact) ? contactStatements(publishing, contact) : [];

/** The catalogue of a standard as a file. */
export const writeCatalogue =
  (standard: StandardName) =>
  ({ tables, published }: ExportDocument): AsyncGenerator<Uint8Array> => {
    if (!published) throw new Error('A catalogue is written with what the organisation publishes with.');
    const { publishing, syntax, leftOut } = published;
    return writeStatements(catalogueGroups({ standard, publishing, tables, ...(leftOut ? { leftOut } : {}) }), syntax);
  };
