/** Vocabularies as an organisation has them: the shipped defaults, reworded, added to or retired by its administrator. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Text } from '#model/text';
import { vocabularies } from '#model/vocabularies';

export interface Term extends Text {
  key: string;
  retired: boolean;
}

export type VocabularyName = keyof typeof vocabularies;
export const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);

interface StoredTerm extends Record<string, unknown> {
  vocabulary: string;
  key: string;
  nb: string;
  nn: string;
  en: string;
  retired: boolean;
}

/** Every vocabulary with its terms in order, retired ones included and marked. */
export async function allTerms(session: Session): Promise<Map<string, Term[]>> {
  const stored = await rowsOf<StoredTerm>(
    session.db,
    sql`select vocabulary, key, nb, nn, en, retired from term order by vocabulary, position, key`,
  );
  return new Map(
    Object.entries(vocabularies).map(([name, vocabulary]) => {
      const terms = new Map<string, Term>(
        Object.entries(vocabulary.terms).map(([key, { nb, nn, en }]) => [key, { key, nb, nn, en, retired: false }]),
      );
      for (const { vocabulary: of, key, nb, nn, en, retired } of stored) if (of === name) terms.set(key, { key, nb, nn, en, retired });
      return [name, [...terms.values()]];
    }),
  );
}

/** Which keys a vocabulary has, for validation of a kind; asks the database only when the kind uses vocabularies. */
export async function termsOf(session: Session, kind: KindName): Promise<(vocabulary: string) => ReadonlySet<string>> {
  const uses = Object.values(kindOf(kind).fields).some((field) => field.type === 'term' || field.type === 'terms');
  const all = uses ? await allTerms(session) : new Map<string, Term[]>();
  return (vocabulary) => new Set((all.get(vocabulary) ?? []).map((term) => term.key));
}
