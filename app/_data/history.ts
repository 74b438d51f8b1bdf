/** What has happened to an object, gathered for reading: many links made at once are one event. */
import type { KindName } from '#model/kinds/index';

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
  beforeName: string | null;
  afterName: string | null;
}
export interface HistoryChange {
  id: string;
  at: string;
  operation: 'CREATE' | 'CHANGE' | 'CONFIRM' | 'REMOVE' | 'RESTORE' | 'DELETE' | 'LINK' | 'UNLINK';
  actorName: string | null;
  batchLabel: string | null;
  elementId: string;
  elementName: string | null;
  kind: string;
  link: string | null;
  otherId: string | null;
  otherName: string | null;
  otherKind: string | null;
  fields: FieldChange[];
}

export const changeSelection = `id at operation actorName batchLabel elementId elementName kind link otherId otherName otherKind
  fields { field before after beforeName afterName }`;

export const historyDocument = (kind: KindName): string =>
  `query History($id: ID!, $first: Int, $after: ID) { object: ${kind}(id: $id, removed: true) { history(first: $first, after: $after) { ${changeSelection} } } }`;

export const historyPage = 20;

/** One event: a change, and for links all others made with it. */
export interface HistoryEvent {
  change: HistoryChange;
  others: { id: string; kind: string; name: string }[];
}

/** Links made (or cut) by the same hand at the same moment in the same list become one event. */
export function eventsOf(changes: readonly HistoryChange[]): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (const change of changes) {
    const other = change.otherId ? [{ id: change.otherId, kind: change.otherKind ?? '', name: change.otherName ?? '' }] : [];
    const last = events.at(-1);
    const together =
      last &&
      other.length > 0 &&
      last.change.at === change.at &&
      last.change.operation === change.operation &&
      last.change.link === change.link;
    if (together) last.others.push(...other);
    else events.push({ change, others: other });
  }
  return events;
}
