/** Pages that can be kept under a name with all that was chosen on them, besides the lists of the kinds. */
import { isKindName, type KindName } from '#model/kinds/index';
import { hierarchies } from '#model/map/hierarchies';
import type { MeasureName } from '#model/measures';

const pages = [...hierarchies.map((name) => `map:${name}` as const), 'landscape', 'impact', 'roadmap', 'sharedSolutions'] as const;
export type SavedPage = (typeof pages)[number];
/** What a saved view is a view of. */
export type Savable = KindName | SavedPage;

export const isSavedPage = (value: unknown): value is SavedPage => (pages as readonly unknown[]).includes(value);
export const isSavable = (value: unknown): value is Savable => isKindName(value) || isSavedPage(value);

/** The words the address of a map uses for its choices. */
export const mapWords = {
  measure: 'farge',
  size: 'storrelse',
  level: 'niva',
  against: 'mot',
  date: 'dato',
  unit: 'enhet',
  filter: 'filter',
  months: 'maneder',
  view: 'form',
  columns: 'kolonner',
  folded: 'fold',
  chosen: 'vis',
} as const;

/** What the address of a map says when only its measure is chosen. */
export const mapQuery = ({ measure }: { measure: MeasureName }): string => new URLSearchParams({ [mapWords.measure]: measure }).toString();

/** A list or a picture kept under a name. */
export interface SavedView {
  id: string;
  /** What it is a view of; a page that is no more is a name only. */
  kind: string;
  name: string;
  /** The query string of the page's address. */
  query: string;
  shared: boolean;
  onFront: boolean;
  /** Whether the one who asks keeps it, and may change it. */
  own: boolean;
  ownerName: string | null;
}
