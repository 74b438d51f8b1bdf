/** Pages that can be kept under a name with all that was chosen on them, besides the lists of the kinds. */
import { isKindName, type KindName } from '#model/kinds/index';
import { hierarchies } from '#model/map/hierarchies';

const pages = [...hierarchies.map((name) => `map:${name}` as const), 'landscape', 'sharedSolutions'] as const;
export type SavedPage = (typeof pages)[number];
/** What a saved view is a view of. */
export type Savable = KindName | SavedPage;

export const isSavedPage = (value: unknown): value is SavedPage => (pages as readonly unknown[]).includes(value);
export const isSavable = (value: unknown): value is Savable => isKindName(value) || isSavedPage(value);
