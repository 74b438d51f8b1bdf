/** The assessments of a capability over time, from its history. Pure. */

/** A change as the API tells it. */
export interface AssessmentChange {
  at: string;
  fields: readonly { field: string; before: unknown; after: unknown }[];
}
export interface Assessment {
  /** The day it was given. */
  on: string;
  now: number | null;
  wanted: number | null;
}

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** One entry for each day an assessment changed, oldest first; the last of a day counts. `current` is how it stands. */
export function assessmentsOf(
  changes: readonly AssessmentChange[],
  created: string,
  current: { now: number | null; wanted: number | null },
): Assessment[] {
  // Read backwards from how it stands now, newest change first.
  let state = { ...current };
  const found: Assessment[] = [];
  for (const { at, fields } of changes) {
    const touched = fields.filter(({ field }) => field === 'currentMaturity' || field === 'targetMaturity');
    if (touched.length === 0) continue;
    if (found.at(-1)?.on !== at.slice(0, 10)) found.push({ on: at.slice(0, 10), ...state });
    for (const { field, before } of touched) state = { ...state, [field === 'currentMaturity' ? 'now' : 'wanted']: asNumber(before) };
  }
  if (found.at(-1)?.on !== created.slice(0, 10) && (state.now !== null || state.wanted !== null))
    found.push({ on: created.slice(0, 10), ...state });
  return found.toReversed();
}
