/** Vocabularies as an organisation has them: the shipped defaults, reworded, added to or retired by its administrator. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Text } from '#model/text';
import { type VocabularyName, vocabularies } from '#model/vocabularies';

export interface Term extends Text {
  key: string;
  retired: boolean;
}

interface StoredTerm extends Record<string, unknown> {
  vocabulary: string;
  key: string;
  nb: string;
  nn: string;
  en: string;
  retired: boolean;
  /** From 1 where an administrator has ordered the list; 0 where nobody has. */
  position: number;
}

/** Every vocabulary with its terms in order, retired ones included and marked. */
export async function allTerms(session: Session): Promise<Map<string, Term[]>> {
  const stored = await rowsOf<StoredTerm>(
    session.db,
    sql`select vocabulary, key, nb, nn, en, retired, position from term
      where organisation_id = ${session.actor.organisationId} order by vocabulary, position, key`,
  );
  return new Map(
    Object.keys(vocabularies).map((name) => [
      name,
      merged(
        name as VocabularyName,
        stored.filter((row) => row.vocabulary === name),
      ),
    ]),
  );
}

/** The shipped terms with the organisation's rows over them; what was added and not ordered comes last. */
function merged(name: VocabularyName, stored: readonly StoredTerm[]): Term[] {
  const shipped = Object.entries<Text>(vocabularies[name].terms);
  const terms = new Map<string, Term & { place: number }>(
    shipped.map(([key, { nb, nn, en }], index) => [key, { key, nb, nn, en, retired: false, place: index + 1 }]),
  );
  for (const { key, nb, nn, en, retired, position } of stored)
    terms.set(key, { key, nb, nn, en, retired, place: position || (terms.get(key)?.place ?? Number.POSITIVE_INFINITY) });
  return [...terms.values()].sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ place: _, ...term }) => term);
}

/** True for a term that ships with the product, and so can be reworded and retired, but not taken away. */
export const isShipped = (vocabulary: VocabularyName, key: string): boolean => Object.hasOwn(vocabularies[vocabulary].terms, key);

/** Which keys a vocabulary has, for validation of a kind; asks the database only when the kind uses vocabularies. */
export async function termsOf(session: Session, kind: KindName): Promise<(vocabulary: string) => ReadonlySet<string>> {
  const uses = Object.values(kindOf(kind).fields).some((field) => field.type === 'term' || field.type === 'terms');
  const all = uses ? await allTerms(session) : new Map<string, Term[]>();
  return (vocabulary) => new Set((all.get(vocabulary) ?? []).map((term) => term.key));
}
