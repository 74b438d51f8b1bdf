/** What an administrator or architect does with a vocabulary: word, add, retire, order, take away. */
import { sql } from 'drizzle-orm';
import { assertMay } from '#auth/roles';
import { columnOf, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { allTerms, isShipped, type Term } from '#db/terms';
import { NotFound, ValidationFailed } from '#model/errors';
import { kindNames, kindOf } from '#model/kinds/index';
import { type Problem, problemAt } from '#model/result';
import { fill, type Language, languages, type Text } from '#model/text';
import type { VocabularyName } from '#model/vocabularies';

export interface TermInput {
  vocabulary: VocabularyName;
  /** Null makes a new term. */
  key: string | null;
  nb: string;
  /** Left blank, they read as Bokmål does. */
  nn?: string | null;
  en?: string | null;
  retired?: boolean | null;
}

const longest = 100;
const manage = ({ actor }: Session): void => assertMay(actor, 'manage_vocabulary', { organisationId: actor.organisationId });
const termsIn = async (session: Session, vocabulary: VocabularyName): Promise<Term[]> => (await allTerms(session)).get(vocabulary) ?? [];

/**
 * Words a term anew, retires it or takes it into use again, or adds one.
 * @throws NotAllowed, NotFound, ValidationFailed with problems at `nb`, `nn` and `en`
 */
export async function saveTerm(session: Session, input: TermInput): Promise<Term> {
  manage(session);
  const { vocabulary } = input;
  const terms = await termsIn(session, vocabulary);
  const known = terms.find(({ key }) => key === input.key);
  if (input.key !== null && !known) throw new NotFound();
  const nb = input.nb.trim();
  const term: Term = {
    key: known?.key ?? freeKey(nb, terms),
    nb,
    nn: input.nn?.trim() || nb,
    en: input.en?.trim() || nb,
    retired: input.retired ?? known?.retired ?? false,
  };
  const problems = problemsOf(term, terms);
  if (problems.length > 0) throw new ValidationFailed(problems);
  await store(session, vocabulary, term);
  return term;
}

/** Puts the terms of a vocabulary in this order. @throws NotAllowed, ValidationFailed unless each term is named once */
export async function orderTerms(session: Session, vocabulary: VocabularyName, keys: readonly string[]): Promise<Term[]> {
  manage(session);
  const terms = new Map((await termsIn(session, vocabulary)).map((term) => [term.key, term]));
  const ordered = keys.flatMap((key) => terms.get(key) ?? []);
  if (new Set(keys).size !== keys.length || ordered.length !== keys.length || ordered.length !== terms.size)
    throw new ValidationFailed([
      problemAt('keys', 'not_all_terms', {
        nb: 'Listen er endret av noen andre. Hent siden på nytt og ordne den igjen.',
        nn: 'Lista er endra av nokon andre. Hent sida på nytt og ordne ho igjen.',
        en: 'Somebody else has changed the list. Fetch the page again and order it once more.',
      }),
    ]);
  for (const [index, term] of ordered.entries()) await store(session, vocabulary, term, index + 1);
  return ordered;
}

/**
 * Gives a shipped term its wording back, and takes away one that was added, as long as no object uses it.
 * @throws NotAllowed, NotFound, ValidationFailed
 */
export async function removeTerm(session: Session, vocabulary: VocabularyName, key: string): Promise<Term> {
  manage(session);
  const term = (await termsIn(session, vocabulary)).find((one) => one.key === key);
  if (!term) throw new NotFound();
  const uses = isShipped(vocabulary, key) ? 0 : ((await usesOf(session, vocabulary)).get(key) ?? 0);
  if (uses > 0)
    throw new ValidationFailed([
      problemAt(
        'key',
        'in_use',
        fill(
          {
            nb: '«{term}» brukes av {uses}. Ta det ut av bruk i stedet; da kan det ikke velges på nytt.',
            nn: '«{term}» er brukt av {uses}. Ta det ut av bruk i staden; då kan det ikkje veljast på nytt.',
            en: '“{term}” is used by {uses}. Retire it instead; then it cannot be chosen again.',
          },
          { term, uses },
        ),
      ),
    ]);
  await session.db.execute(
    sql`delete from term where organisation_id = ${session.actor.organisationId} and vocabulary = ${vocabulary} and key = ${key}`,
  );
  return term;
}

/** How many objects of the organisation use each term, by key. */
export async function usesOf(session: Session, vocabulary: VocabularyName): Promise<Map<string, number>> {
  const s = new Statement();
  const own = s.value(session.actor.organisationId, 'uuid');
  const parts = kindNames.flatMap((kind) =>
    Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
      if (!('vocabulary' in field) || field.vocabulary !== vocabulary) return [];
      const column = `t.${columnOf(name, field)}`;
      const key = field.type === 'terms' ? `unnest(${column})` : column;
      return [`select t.id, ${key} as key from ${tableOf(kind)} t where t.organisation_id = ${own} and t.removed_at is null`];
    }),
  );
  if (parts.length === 0) return new Map();
  const text = `select key, count(distinct id)::int as count from (${parts.join(' union all ')}) x where key is not null group by key`;
  const rows = await rowsOf<{ key: string; count: number }>(session.db, s.sql(text));
  return new Map(rows.map(({ key, count }) => [key, count]));
}

async function store(session: Session, vocabulary: VocabularyName, { key, nb, nn, en, retired }: Term, position?: number): Promise<void> {
  const place = position === undefined ? sql`term.position` : sql`excluded.position`;
  await session.db.execute(
    sql`insert into term (organisation_id, vocabulary, key, nb, nn, en, retired, position)
      values (${session.actor.organisationId}, ${vocabulary}, ${key}, ${nb}, ${nn}, ${en}, ${retired}, ${position ?? 0})
      on conflict (organisation_id, vocabulary, key) do update set nb = excluded.nb, nn = excluded.nn, en = excluded.en, retired = excluded.retired, position = ${place}`,
  );
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** `Under innføring` → `under_innforing`; a key that is taken gets a number. */
function freeKey(label: string, terms: readonly Term[]): string {
  const key =
    label
      .toLowerCase()
      .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 60) || 'valg';
  const taken = new Set(terms.map((term) => term.key));
  let free = key;
  for (let n = 2; taken.has(free); n++) free = `${key}_${n}`;
  return free;
}

const languageNames: Readonly<Record<Language, Text>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
};

const required: Text = {
  nb: 'Skriv hva det heter på bokmål.',
  nn: 'Skriv kva det heiter på bokmål.',
  en: 'Write what it is called in Bokmål.',
};
const tooLong: Text = {
  nb: 'Ordet er {length} tegn på {language}. Skriv høyst {longest}.',
  nn: 'Ordet er {length} teikn på {language}. Skriv høgst {longest}.',
  en: 'The word is {length} characters in {language}. Write {longest} at most.',
};
const taken: Text = {
  nb: '«{label}» finnes fra før i listen på {language}. Velg et annet ord.',
  nn: '«{label}» finst frå før i lista på {language}. Vel eit anna ord.',
  en: '“{label}” is in the list already in {language}. Choose another word.',
};

function problemsOf(term: Term, terms: readonly Term[]): Problem[] {
  if (term.nb === '') return [problemAt('nb', 'required', required)];
  const others = terms.filter(({ key }) => key !== term.key);
  return languages.flatMap((language) => {
    const label = term[language];
    const about = { label, language: languageNames[language] };
    if (label.length > longest) return [problemAt(language, 'too_long', fill(tooLong, { ...about, length: label.length, longest }))];
    // A word that reads the same in several languages is reported once, where it is written first.
    if (language !== 'nb' && label === term.nb) return [];
    const same = others.some((other) => other[language].toLowerCase() === label.toLowerCase());
    return same ? [problemAt(language, 'taken', fill(taken, about))] : [];
  });
}
