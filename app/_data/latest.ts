/** The latest changes of an organisation, gathered for reading: what was done in one go is told in one sentence. */
import { changeSelection, eventsOf, type HistoryChange, type HistoryEvent } from '#app/_data/history';

export interface LatestChange extends HistoryChange {
  batchId: string | null;
  elementKind: string;
}

export const latestDocument = `query Latest($first: Int!) { changes(first: $first) { batchId elementKind ${changeSelection} } }`;

/** One event, or how many there were in one go. */
export type Latest =
  | { type: 'event'; id: string; kind: string; event: HistoryEvent }
  | { type: 'many'; id: string; at: string; who: string | null; count: number; batchLabel: string | null; open: boolean };

/** More than this in one go is told as a number. */
const fewEnough = 3;

/** A batch is done in one go; so is what one transaction wrote, which has one and the same instant. */
const goOf = (change: LatestChange): string => change.batchId ?? `${change.at} ${change.actorName}`;

/**
 * Changes, newest first, as they are told.
 * @param all whether `changes` goes back to the beginning; if not, the last group may be larger than what is here
 */
export function latestOf(changes: readonly LatestChange[], all: boolean): Latest[] {
  const goes: LatestChange[][] = [];
  for (const change of changes) {
    const last = goes.at(-1);
    if (last?.[0] && goOf(last[0]) === goOf(change)) last.push(change);
    else goes.push([change]);
  }
  return goes.flatMap((go, index): Latest[] => {
    const events = eventsOf(go);
    const [first] = go;
    const kindsById = new Map(go.map((change) => [change.elementId, change.elementKind]));
    if (!first || events.length <= fewEnough)
      return events.map((event) => ({ type: 'event', id: event.change.id, kind: kindsById.get(event.change.elementId) ?? '', event }));
    const { id, at, actorName: who, batchLabel } = first;
    return [{ type: 'many', id, at, who, count: go.length, batchLabel, open: !all && index === goes.length - 1 }];
  });
}
