/** Numbers on a page that lead to the list they count: the filter is said once, as the list says it. */
import { apiFilter, type GridFilter, readState, writeState } from '#app/_components/grid/state';
import { ask } from '#app/_data/ask';
import { slugOf } from '#app/_i18n/slugs';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Language } from '#model/text';

/** What is counted. */
export interface Counted {
  kind: KindName;
  filters: readonly GridFilter[];
  /** Also what it costs a year. */
  cost?: boolean;
}
export interface Figure {
  count: number;
  /** Null when no cost is known, or it was not asked for. */
  annualCost: number | null;
}

const typeName = (kind: KindName) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

/** All the numbers with one operation, in the order asked for. */
export async function figuresOf(asked: readonly Counted[], language: Language): Promise<Figure[]> {
  if (asked.length === 0) return [];
  const document = `query Figures(${asked.map(({ kind }, i) => `$f${i}: ${typeName(kind)}Filter`).join(', ')}) {
    ${asked
      .map(
        ({ kind, cost }, i) =>
          `f${i}: ${kindOf(kind).pluralName}(first: 0, filter: $f${i}) { totalCount ${cost ? 'sums { annualCost }' : ''} }`,
      )
      .join(' ')}
  }`;
  const variables = Object.fromEntries(asked.map(({ kind, filters }, i) => [`f${i}`, apiFilter(kind, { q: '', filters, removed: false })]));
  const answer = await ask<Record<string, { totalCount: number; sums?: { annualCost: number | null } }>>(document, variables, language);
  return asked.map((_, i) => ({ count: answer[`f${i}`]?.totalCount ?? 0, annualCost: answer[`f${i}`]?.sums?.annualCost ?? null }));
}

/** The list that is counted. */
export function listHref(language: Language, { kind, filters }: Counted): string {
  const query = writeState(kind, { ...readState(kind, new URLSearchParams()), filters });
  return `/${language}/${slugOf(kind)}${query ? `?${query}` : ''}`;
}

/** A filter in one word: `has('ownerUnit', 'under', id)`, `has('owner', 'empty')`. */
export const has = (name: string, operator: GridFilter['operator'], ...values: string[]): GridFilter => ({
  name,
  operator,
  values: values.length > 0 ? values : ['true'],
});
