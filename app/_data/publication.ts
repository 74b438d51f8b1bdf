/** How ready an object is for the national catalogues, as its page reads it. */
import { ask } from '#app/_data/ask';
import type { KindName } from '#model/kinds/index';
import { mappingOf } from '#model/rdf/standards';
import type { Language } from '#model/text';

export interface PublicationAnswer {
  label: string;
  marked: boolean;
  complete: boolean;
  address: string;
  missing: { property: string; mandatory: boolean; label: string; help: string | null; fields: string[] }[];
}

const document =
  'query Publication($id: ID!) { publication(id: $id) { label marked complete address missing { property mandatory label help fields } } }';

/** Null for kinds that are never published. */
export const publicationOf = async (kind: KindName, id: string, language: Language): Promise<PublicationAnswer | null> =>
  mappingOf(kind) ? (await ask<{ publication: PublicationAnswer | null }>(document, { id }, language)).publication : null;
