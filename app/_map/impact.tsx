'use client';
/** What stops when something stops: in a sentence, as a picture, and as a list with the way to each. */
import { useMemo, useState } from 'react';
import { useAnswer } from '#app/_components/use-answer';
import type { Reference } from '#app/_data/values';
import { list, number } from '#app/_i18n/format';
import { inSentence } from '#app/_i18n/in-sentence';
import { connectionCounts, connections as words } from '#app/_i18n/texts/connections';
import { useText } from '#app/_i18n/use-text.tsx';
import { DepthField } from '#app/_map/depth-field.tsx';
import { type Graph, impactDocument, type Member } from '#app/_map/graph-data';
import { GraphPicture } from '#app/_map/graph-picture.tsx';
import { ImpactList } from '#app/_map/impact-list.tsx';
import { impactPicture } from '#app/_map/impact-picture';
import styles from '#app/_map/landscape.module.css';
import { grouped } from '#model/gather';
import { isKindName, kindNames, kindOf } from '#model/kinds/index';

/** How many things away a member is; integrations stand between things and do not count. */
const distance = (member: Member, byId: ReadonlyMap<string, Member>): number =>
  member.way.filter((id) => byId.get(id)?.element?.kind !== 'integration' || byId.get(id)?.step === 0).length;

export function Impact({ centre }: { centre: Reference }) {
  const t = useText();
  const [depth, setDepth] = useState<number | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { data, error } = useAnswer<{ graph: Graph | null }>(impactDocument, { id: centre.id }, 0);
  const members = useMemo(() => {
    const all = (data?.graph?.members ?? []).filter(({ element }) => element !== null);
    const byId = new Map(all.map((one) => [one.id, one]));
    return depth === null ? all : all.filter((one) => distance(one, byId) <= depth);
  }, [data, depth]);
  const picture = useMemo(
    () =>
      impactPicture(
        members,
        {
          plural: (kind) => (isKindName(kind) ? t(kindOf(kind).plural) : kind),
          more: (count) => t(words.more, { count }),
          hours: (hours) => `${number(hours, t.language)} t`,
        },
        unfolded,
      ),
    [members, unfolded, t],
  );
  const wayOf = useMemo(() => {
    const byId = new Map(members.map((one) => [one.id, one]));
    return (id: string) =>
      [...(byId.get(id)?.way ?? []), id].filter((one) => byId.get(one)?.step === 0 || byId.get(one)?.element?.kind !== 'integration');
  }, [members]);

  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <div className={styles.waiting} aria-hidden="true" />;
  const hit = members.filter(({ step }) => step > 0);
  if (hit.length === 0 && depth === null) return <p className={styles.notice}>{t(words.noneHit, { name: centre.name })}</p>;
  const byKind = grouped(hit, ({ element }) => element?.kind ?? '');
  const what = kindNames
    .map((kind) => ({ kind, count: byKind.get(kind)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${number(count, t.language)} ${inSentence(t(count === 1 ? kindOf(kind).label : kindOf(kind).plural))}`);
  const timed = hit.filter(({ element, hours }) => element?.kind === 'application' && typeof hours === 'number');
  const [soonest] = timed.sort((a, b) => (a.hours ?? 0) - (b.hours ?? 0));

  return (
    <>
      <div className={styles.notice} role="status">
        <p>
          {t(words.hit, { what: list(what, t.language) })}{' '}
          {soonest &&
            t(words.first, { name: soonest.element?.name ?? '', hours: t(connectionCounts.hours, { count: soonest.hours ?? 0 }) })}
        </p>
      </div>
      {data.graph?.truncated && <p className={styles.notice}>{t(words.truncated)}</p>}
      <DepthField label={words.steps} all={words.allSteps} value={depth} onChange={setDepth} />
      <div className={styles.picture}>
        <GraphPicture
          label={t(words.stopsOf, { name: centre.name })}
          nodes={picture.nodes}
          groups={picture.groups}
          lines={picture.lines}
          table="#rammes"
          wayOf={wayOf}
          onUnfold={(bundle) => setUnfolded(new Set([...unfolded, bundle]))}
        />
      </div>
      <ImpactList members={members} />
    </>
  );
}
