/** The roadmap as the API answers, and what of it is shown. */
import type { RoadmapState } from '#app/_roadmap/state';
import type { RoadmapKind, RoadmapNamed } from '#model/roadmap';

export interface Item extends RoadmapNamed {
  kind: Uppercase<RoadmapKind>;
  from: string | null;
  to: string | null;
  autoRenews: boolean | null;
  unit: RoadmapNamed | null;
  vendor: RoadmapNamed | null;
  domain: RoadmapNamed | null;
  replacedBy: RoadmapNamed | null;
  marks: { type: 'NOTICE' | 'RENEWAL'; on: string }[];
}

export interface Answer {
  total: number;
  items: Item[];
}

export const kindOfItem = ({ kind }: Item): RoadmapKind => kind.toLowerCase() as RoadmapKind;

export const roadmapDocument = `query Roadmap { roadmap { total items { id kind name from to autoRenews
  unit { id name } vendor { id name } domain { id name } replacedBy { id name } marks { type on } } } }`;

/** The items that the choices on the page leave. */
export function shownItems(items: readonly Item[], { text, kinds }: RoadmapState): Item[] {
  const wanted = text.trim().toLocaleLowerCase('nb');
  const says = (item: Item) =>
    [item.name, item.unit?.name, item.vendor?.name, item.domain?.name].some((name) => name?.toLocaleLowerCase('nb').includes(wanted));
  return items.filter((item) => kinds.includes(kindOfItem(item)) && (wanted === '' || says(item)));
}

/** The year the window begins with: the one before this, until another is chosen. */
export const yearOf = ({ year, zoom }: RoadmapState, today: string): number =>
  year ?? Number(today.slice(0, 4)) - (zoom === 'year' ? 1 : 0);
