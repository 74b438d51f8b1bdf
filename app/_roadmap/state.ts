/** What the roadmap shows, as it stands in the address. Pure. */
import { firstYear, lastYear, type RoadmapGroup, type RoadmapKind, roadmapKinds, type Zoom } from '#model/roadmap';

export interface RoadmapState {
  group: RoadmapGroup;
  kinds: readonly RoadmapKind[];
  zoom: Zoom;
  /** The year the window begins with; null: the one before this. */
  year: number | null;
  text: string;
}

const groups: Readonly<Record<string, RoadmapGroup>> = { enhet: 'unit', leverandor: 'vendor', kapabilitet: 'domain', ingen: 'none' };
const kinds: Readonly<Record<string, RoadmapKind>> = { applikasjoner: 'application', avtaler: 'agreement', tiltak: 'initiative' };
const nameIn = <T extends string>(names: Readonly<Record<string, T>>, value: T): string =>
  Object.keys(names).find((name) => names[name] === value) ?? '';

export function readRoadmapState(query: URLSearchParams): RoadmapState {
  const shown = query.get('vis');
  const year = Number(query.get('fra'));
  return {
    group: groups[query.get('gruppe') ?? ''] ?? 'unit',
    kinds: shown === null ? roadmapKinds : shown.split(',').flatMap((name) => kinds[name] ?? []),
    zoom: query.get('zoom') === 'kvartal' ? 'quarter' : 'year',
    year: Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : null,
    text: query.get('sok') ?? '',
  };
}

export function writeRoadmapState({ group, kinds: shown, zoom, year, text }: RoadmapState): string {
  const query = new URLSearchParams();
  if (group !== 'unit') query.set('gruppe', nameIn(groups, group));
  if (shown.length < roadmapKinds.length) query.set('vis', shown.map((kind) => nameIn(kinds, kind)).join(','));
  if (zoom !== 'year') query.set('zoom', 'kvartal');
  if (year !== null) query.set('fra', String(year));
  if (text !== '') query.set('sok', text);
  return query.toString();
}
