/** «Utnytter kommunen felleskomponentene maksimalt?»: what is known of the use of each national shared solution. Pure. */
import { adoption } from '#model/kinds/adoption';
import type { Text } from '#model/text';

export const answers = adoption.fields.answer.options;
export type Answer = keyof typeof answers;
export const answerNames = Object.keys(answers) as Answer[];

/** What the registry holds about one solution. */
export interface Solution {
  id: string;
  name: string;
  type: string;
  manager: { id: string; name: string } | null;
  /** The main themes of Los it is tagged with, or what uses it is. */
  themes: readonly { id: string; name: string }[];
  /** The municipality's own uses of it. */
  applications: readonly { id: string; name: string; inUse: boolean; retired: boolean; since: string | null }[];
  integrations: number;
  agreements: number;
  /** What somebody has answered. */
  given: { id: string; version: number; answer: Answer | null; note: string | null; decidedOn: string | null } | null;
}

export type Reason = 'answered' | 'in_use' | 'planned' | 'retired' | 'no_traces';

/** Whether a solution is in use, and how that is known. What somebody has answered goes before what the registry finds traces of. */
export function standingOf({ given, applications }: Solution): { answer: Answer; reason: Reason } {
  if (given?.answer) return { answer: given.answer, reason: 'answered' };
  if (applications.some(({ inUse }) => inUse)) return { answer: 'used', reason: 'in_use' };
  if (applications.some(({ retired }) => !retired)) return { answer: 'unsure', reason: 'planned' };
  if (applications.length > 0) return { answer: 'not_used', reason: 'retired' };
  return { answer: 'unsure', reason: 'no_traces' };
}

export type Counts = Record<Answer, number>;

/** How many solutions have each answer. */
export function countsOf(solutions: readonly Solution[]): Counts {
  const counts: Counts = { used: 0, not_used: 0, unsure: 0, not_relevant: 0 };
  for (const solution of solutions) counts[standingOf(solution).answer] += 1;
  return counts;
}

/** The share in use of those that are relevant; null when none is. */
export function shareUsed({ used, not_used, unsure }: Counts): number | null {
  const relevant = used + not_used + unsure;
  return relevant > 0 ? used / relevant : null;
}

/** What solutions are put together by. */
export const groupings = {
  manager: {
    label: { nb: 'Forvalter', nn: 'Forvaltar', en: 'Manager' },
    none: { nb: 'Forvalter ikke oppgitt', nn: 'Forvaltar ikkje oppgitt', en: 'Manager not stated' },
  },
  theme: {
    label: { nb: 'Los-tema', nn: 'Los-tema', en: 'Los theme' },
    none: { nb: 'Uten Los-tema', nn: 'Utan Los-tema', en: 'Without a Los theme' },
  },
} as const satisfies Record<string, Record<'label' | 'none', Text>>;
export type Grouping = keyof typeof groupings;

export interface Group {
  /** Null for what has none. */
  id: string | null;
  name: string | null;
  solutions: Solution[];
  counts: Counts;
}

/** The solutions by who manages them, or by theme, where one may stand in several; those without come last. */
export function grouped(solutions: readonly Solution[], by: Grouping): Group[] {
  const groups = new Map<string, { id: string | null; name: string | null; solutions: Solution[] }>();
  for (const solution of solutions) {
    const places = by === 'theme' ? solution.themes : solution.manager ? [solution.manager] : [];
    for (const { id, name } of places.length > 0 ? places : [{ id: null, name: null }]) {
      const group = groups.get(id ?? '') ?? { id, name, solutions: [] };
      group.solutions.push(solution);
      groups.set(id ?? '', group);
    }
  }
  return [...groups.values()]
    .toSorted((a, b) => (a.name === null ? 1 : b.name === null ? -1 : a.name.localeCompare(b.name, 'nb')))
    .map((group) => ({ ...group, counts: countsOf(group.solutions) }));
}
