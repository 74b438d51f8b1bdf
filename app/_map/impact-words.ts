/** What is hit, in words. Pure. */
import { list, number } from '#app/_i18n/format';
import { inSentence } from '#app/_i18n/in-sentence';
import { kindPlural } from '#app/_i18n/kind-name';
import type { Say } from '#app/_i18n/say';
import { connectionCounts, connections as words } from '#app/_i18n/texts/connections';
import type { Member } from '#app/_map/graph-data';
import { soonestFirst } from '#app/_map/impact-members';
import type { ImpactNames } from '#app/_map/impact-picture';
import { grouped } from '#model/gather';
import { kindNames, kindOf } from '#model/kinds/index';

/** «Dette rammes: 3 applikasjoner og 1 tjeneste. Det merkes først i …» */
export function hitSentence(t: Say, hit: readonly Member[]): string {
  const byKind = grouped(hit, ({ element }) => element?.kind ?? '');
  const what = kindNames
    .map((kind) => ({ kind, count: byKind.get(kind)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${number(count, t.language)} ${inSentence(t(count === 1 ? kindOf(kind).label : kindOf(kind).plural))}`);
  const [soonest] = soonestFirst(hit.filter(({ element, hours }) => element?.kind === 'application' && typeof hours === 'number'));
  const told = t(words.hit, { what: list(what, t.language) });
  if (!soonest) return told;
  const hours = t(connectionCounts.hours, { count: soonest.hours ?? 0 });
  return `${told} ${t(words.first, { name: soonest.element?.name ?? '', hours })}`;
}

/** The words the picture needs. */
export const impactNames = (t: Say): ImpactNames => ({
  plural: (kind) => kindPlural(t, kind),
  more: (count) => t(words.more, { count }),
  hours: (hours) => `${number(hours, t.language)} t`,
});
