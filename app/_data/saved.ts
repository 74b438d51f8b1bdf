/** What is kept under a name, and where it is seen. */
import { titleOf } from '#app/_frame/navigation';
import { slugOf } from '#app/_i18n/slugs';
import { adoption } from '#app/_i18n/texts/adoption';
import { mapTitles } from '#app/_i18n/texts/boxes';
import { connections } from '#app/_i18n/texts/connections';
import { map } from '#app/_i18n/texts/map';
import { roadmap } from '#app/_i18n/texts/roadmap';
import { isKindName } from '#model/kinds/index';
import { isHierarchy } from '#model/map/hierarchies';
import { isSavable, type Savable } from '#model/saved-pages';

import type { Language, Text } from '#model/text';

export const savedSelection = 'id kind name query shared onFront own ownerName';

/** The page of a view, without the language: `/kart/kapabiliteter`. */
export function pageOf(kind: Savable): string {
  if (isKindName(kind)) return `/${slugOf(kind)}`;
  if (kind === 'landscape') return '/landskap';
  if (kind === 'impact') return '/hva-stopper';
  if (kind === 'roadmap') return '/veikart';
  if (kind === 'sharedSolutions') return '/felleslosninger';
  const hierarchy = kind.slice('map:'.length);
  return `/kart/${isHierarchy(hierarchy) ? slugOf(hierarchy) : ''}`;
}

/** What the page of a view is called. */
export function pageTitle(kind: Savable): Text {
  if (isKindName(kind)) return titleOf(kind);
  if (kind === 'landscape') return map.landscapeTitle;
  if (kind === 'impact') return connections.stops;
  if (kind === 'roadmap') return roadmap.title;
  if (kind === 'sharedSolutions') return adoption.title;
  const hierarchy = kind.slice('map:'.length);
  return isHierarchy(hierarchy) ? mapTitles[hierarchy] : mapTitles.capability;
}

/** Where a view is seen; undefined when its page is no more. */
export const hrefOfView = (language: Language, { kind, query }: { kind: string; query: string }): string | undefined =>
  isSavable(kind) ? `/${language}${pageOf(kind)}${query ? `?${query}` : ''}` : undefined;
