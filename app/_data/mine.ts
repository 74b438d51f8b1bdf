/** «Mine ansvar»: what names the user, or a unit of the user's, as responsible. */
import { cache } from 'react';
import { ask } from '#app/_data/ask';
import type { Viewer } from '#app/_data/viewer';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import type { Language } from '#model/text';

/** The fields of a kind that say who answers for it. */
const responsibleFields = (kind: KindName): { name: string; unit: boolean; person: boolean }[] =>
  Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    field.type === 'ref' && field.group === 'responsibility'
      ? [{ name, unit: field.kinds.includes('orgUnit'), person: field.kinds.includes('person') }].filter((one) => one.unit || one.person)
      : [],
  );

/** The kinds somebody can answer for. */
export const ownedKinds: readonly KindName[] = kindNames.filter((kind) => responsibleFields(kind).length > 0);

/** The persons in the registry who are the user: those with the same e-mail address. */
const personsOf = cache(async (email: string, language: Language): Promise<string[]> => {
  const { people } = await ask<{ people: { nodes: { id: string }[] } }>(
    'query Me($email: String!) { people(first: 10, filter: { email: { eq: $email } }) { nodes { id } } }',
    { email },
    language,
  );
  return people.nodes.map(({ id }) => id);
});

/** The filter that finds what the user answers for among one kind; null when nothing could. */
export async function mineFilter(viewer: Viewer, kind: KindName, language: Language): Promise<Record<string, unknown> | null> {
  const persons = await personsOf(viewer.user.email, language);
  const either = responsibleFields(kind).flatMap(({ name, unit, person }) => {
    const ids = [...(unit ? viewer.unitIds : []), ...(person ? persons : [])];
    return ids.length > 0 ? [{ [name]: { in: ids } }] : [];
  });
  return either.length > 0 ? { or: either } : null;
}

/** How many of each kind the user answers for; kinds without any are left out. */
export const mineCounts = cache(async (viewer: Viewer, language: Language): Promise<{ kind: KindName; count: number }[]> => {
  const filters = (await Promise.all(ownedKinds.map(async (kind) => ({ kind, filter: await mineFilter(viewer, kind, language) })))).filter(
    ({ filter }) => filter !== null,
  );
  if (filters.length === 0) return [];
  const typeName = (kind: KindName) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const document = `query Mine(${filters.map(({ kind }) => `$${kind}: ${typeName(kind)}Filter`).join(', ')}) {
    ${filters.map(({ kind }) => `${kind}: ${kindOf(kind).pluralName}(first: 1, filter: $${kind}) { totalCount }`).join(' ')}
  }`;
  const answer = await ask<Record<string, { totalCount: number }>>(
    document,
    Object.fromEntries(filters.map(({ kind, filter }) => [kind, filter])),
    language,
  );
  return filters.map(({ kind }) => ({ kind, count: answer[kind]?.totalCount ?? 0 })).filter(({ count }) => count > 0);
});
