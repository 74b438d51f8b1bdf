/** What the public pages show: read as anybody, whoever looks. */
import { publicObject, titleOf } from '#app/api/catalogue/object';
import { theDatabase } from '#db/open';
import { organisationAt, publishableRecords, publishingOf } from '#db/publication';
import { asAnybody } from '#db/session';
import { publicOrigin } from '#env';
import { isKindName, type KindName } from '#model/kinds/index';
import { catalogueIri } from '#model/rdf/catalogue';
import { describe, isComplete } from '#model/rdf/describe';
import { type Shown, shown } from '#model/rdf/shown';
import { mappingOf, type StandardName, standardNames, standards } from '#model/rdf/standards';
import type { Language } from '#model/text';

export interface PublicList {
  standard: StandardName;
  address: string;
  members: { kind: KindName; id: string; name: string }[];
}
export interface PublicCatalogue {
  name: string;
  lists: PublicList[];
}

/** At most so many of each are listed; programs get them all. */
const most = 2_000;

/** Null where nothing is published. */
export async function publicCatalogue(slug: string): Promise<PublicCatalogue | null> {
  const database = await theDatabase();
  const organisationId = await organisationAt(database, slug);
  if (organisationId === null) return null;
  return asAnybody(database, organisationId, async (session) => {
    const publishing = await publishingOf(session, publicOrigin());
    const lists: PublicList[] = [];
    for (const standard of standardNames) {
      const members: PublicList['members'] = [];
      for (const mapping of standards[standard].mappings) {
        // What hangs on something else is shown with it.
        if (mapping.properties.some(({ inverse }) => inverse)) continue;
        for await (const record of publishableRecords(session, mapping.kind)) {
          if (members.length >= most) break;
          if (isComplete(describe(mapping, record, publishing)))
            members.push({ kind: mapping.kind, id: record.id, name: String(record.values.name) });
        }
      }
      if (members.length > 0) lists.push({ standard, address: catalogueIri(publishing, standard), members });
    }
    return lists.length > 0 ? { name: publishing.name, lists } : null;
  });
}

export interface PublicPage {
  title: string;
  organisation: string;
  address: string;
  properties: Shown[];
  parts: { title: string; properties: Shown[] }[];
}

/** One published object, in words. Null where there is none. */
export async function publicPage(slug: string, kind: string, id: string, language: Language): Promise<PublicPage | null> {
  if (!isKindName(kind) || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const database = await theDatabase();
  const organisationId = await organisationAt(database, slug);
  if (organisationId === null) return null;
  return asAnybody(database, organisationId, async (session) => {
    const found = await publicObject(session, kind, id);
    const mapping = mappingOf(kind)?.mapping;
    if (!found || !mapping) return null;
    const { record, publishing, parts } = found;
    return {
      title: titleOf(found),
      organisation: publishing.name,
      address: `${publishing.base}/${kind}/${id}`,
      properties: shown(mapping, record, publishing, language),
      parts: parts.flatMap((part) => {
        const own = mappingOf(part.kind)?.mapping;
        return own ? [{ title: titleOf(part), properties: shown(own, part.record, publishing, language) }] : [];
      }),
    };
  });
}
