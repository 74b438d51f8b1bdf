/** One published object with what hangs on it, as anybody may see it. */
import { publishableRecords, publishingOf } from '#db/publication';
import type { Session } from '#db/session';
import { publicOrigin } from '#env';
import { referring } from '#exporters/rdf/catalogue';
import type { ExportRecord } from '#exporters/table';
import { type KindName, kindOf } from '#model/kinds/index';
import { contactStatements, publisherStatements } from '#model/rdf/catalogue';
import { type Described, describe, isComplete, type Publishing } from '#model/rdf/describe';
import { mappingOf, publishedKinds } from '#model/rdf/standards';
import type { Statement } from '#model/rdf/statement';

export interface PublicObject {
  kind: KindName;
  record: ExportRecord;
  described: Described;
  publishing: Publishing;
  /** What hangs on it, such as the distributions of a dataset. */
  parts: { kind: KindName; record: ExportRecord; described: Described }[];
}

/** Kinds that hang on this one, and the ref they do it by. */
const partsOf = (kind: KindName): { kind: KindName; ref: string }[] =>
  publishedKinds.flatMap((part) =>
    (mappingOf(part)?.mapping.properties ?? []).flatMap(({ inverse, value }) =>
      inverse && value.as === 'pointer' && value.kind === kind ? [{ kind: part, ref: value.field }] : [],
    ),
  );

/** Null when there is none that is published and complete. */
export async function publicObject(session: Session, kind: KindName, id: string): Promise<PublicObject | null> {
  const mapping = mappingOf(kind)?.mapping;
  if (!mapping) return null;
  for await (const record of publishableRecords(session, kind, { id: { in: [id] } })) {
    const publishing = await publishingOf(session, publicOrigin());
    const described = describe(mapping, record, publishing);
    if (!isComplete(described)) return null;
    const parts: PublicObject['parts'] = [];
    for (const part of partsOf(kind)) {
      const partMapping = mappingOf(part.kind)?.mapping;
      if (!partMapping) continue;
      for await (const one of publishableRecords(session, part.kind, { [part.ref]: { in: [id] } })) {
        const said = describe(partMapping, one, publishing);
        if (isComplete(said)) parts.push({ kind: part.kind, record: one, described: said });
      }
    }
    return { kind, record, described, publishing, parts };
  }
  return null;
}

/** The object as statements, together with who publishes it and who answers. */
export function statementsOf({ described, publishing, parts }: PublicObject): Statement[] {
  const contact = described.contact;
  return [
    ...[described, ...parts.map((part) => part.described)].flatMap((one) => [
      ...one.statements,
      ...one.references.map((reference) => referring(one.subject, reference, publishing)),
      ...one.codes,
    ]),
    ...publisherStatements(publishing),
    ...(contact === undefined ? [] : contactStatements(publishing, contact)),
  ];
}

/** What an object of a kind is called, for titles. */
export const titleOf = ({ kind, record }: Pick<PublicObject, 'kind' | 'record'>): string =>
  String(record.values.name ?? kindOf(kind).label.nb);
