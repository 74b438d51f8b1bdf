/** What the landscape shows, as its address says it, so that a link or a saved view shows the same. Pure. */
import { apiFilter, type GridState, readState, writeState } from '#app/_components/grid/state';
import { isDay } from '#app/_map/state';

export const groupings = ['area', 'unit', 'capability', 'vendor', 'hosting', 'none'] as const;
export type Grouping = (typeof groupings)[number];
export interface Spot {
  x: number;
  y: number;
}

export interface LandscapeState {
  /** Search and filters; `open` is the chosen application. */
  applications: GridState;
  integrations: GridState;
  neighbours: boolean;
  hideAlone: boolean;
  groupBy: Grouping;
  /** Groups that are unfolded in a crowded picture. */
  opened: readonly string[] | 'all';
  /** A dataset, or one of the words below. */
  follow: string | null;
  from: string | null;
  onlyWay: boolean;
  /** Where applications were put by hand, by the end of their id. */
  moved: Readonly<Record<string, Spot>>;
  /** The day it shows; null is all that is registered now. */
  date: string | null;
}

export const personal = 'personopplysninger';
export const special = 'saerlige-kategorier';

const names = {
  neighbours: 'naboer',
  hideAlone: 'alene',
  groupBy: 'grupper',
  opened: 'apne',
  follow: 'folg',
  from: 'fra',
  onlyWay: 'hele',
  moved: 'flyttet',
  date: 'dato',
} as const;
const prefix = 'i-';
const all = 'alle';
const no = 'nei';

/** Ids are told apart by their last letters, which keeps addresses short; the first ones are the time. */
export const shortId = (id: string): string => id.slice(-10);

const isGrouping = (text: string | null): text is Grouping => (groupings as readonly (string | null)[]).includes(text);

function readMoved(text: string): Record<string, Spot> {
  const spots = [...text.matchAll(/([0-9a-f-]{10})~(-?\d{1,6})~(-?\d{1,6})/g)];
  return Object.fromEntries(spots.map(([, id = '', x, y]) => [id, { x: Number(x), y: Number(y) }]));
}
const writeMoved = (moved: LandscapeState['moved']): string =>
  Object.entries(moved)
    .map(([id, { x, y }]) => `${id}~${Math.round(x)}~${Math.round(y)}`)
    .join('_');

/** Reads an address; what it says that does not exist here is left out. */
export function readLandscape(query: URLSearchParams): LandscapeState {
  const integrations = new URLSearchParams(
    [...query].flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])),
  );
  const groupBy = query.get(names.groupBy);
  const opened = query.get(names.opened) ?? '';
  const date = query.get(names.date);
  return {
    applications: readState('application', query),
    integrations: readState('integration', integrations),
    neighbours: query.get(names.neighbours) !== no,
    hideAlone: query.get(names.hideAlone) === no,
    groupBy: isGrouping(groupBy) ? groupBy : 'area',
    opened: opened === all ? 'all' : opened.split(',').filter((one) => one !== ''),
    follow: query.get(names.follow),
    from: query.get(names.from),
    onlyWay: query.get(names.onlyWay) === null,
    moved: readMoved(query.get(names.moved) ?? ''),
    date: isDay(date) ? date : null,
  };
}

/** The address of a state; what is as it is from the start is left out. */
export function writeLandscape(state: LandscapeState): string {
  const query = new URLSearchParams(writeState('application', state.applications));
  for (const [name, value] of new URLSearchParams(writeState('integration', state.integrations))) query.append(`${prefix}${name}`, value);
  const set = (name: string, value: string | null) => value && query.set(name, value);
  set(names.neighbours, state.neighbours ? null : no);
  set(names.hideAlone, state.hideAlone ? no : null);
  set(names.groupBy, state.groupBy === 'area' ? null : state.groupBy);
  set(names.opened, state.opened === 'all' ? all : state.opened.join(','));
  set(names.follow, state.follow);
  set(names.from, state.follow ? state.from : null);
  set(names.onlyWay, state.follow && !state.onlyWay ? 'ja' : null);
  set(names.moved, writeMoved(state.moved));
  set(names.date, state.date);
  return query.toString();
}

const isFiltered = ({ q, filters }: GridState): boolean => q.trim() !== '' || filters.length > 0;

/** What is asked of the API. */
export const landscapeVariables = ({ applications, integrations, neighbours, date }: LandscapeState) => ({
  filter: apiFilter('application', applications),
  integrations: apiFilter('integration', integrations),
  withNeighbours: neighbours && isFiltered(applications),
  asOf: date,
});
