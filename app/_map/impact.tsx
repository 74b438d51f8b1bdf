'use client';
/** What stops when something stops: in a sentence, as a picture, and as a list with the way to each. */
import { useMemo, useState } from 'react';
import { PictureMenu } from '#app/_components/picture-menu.tsx';
import { useAddress } from '#app/_components/use-address';
import { useAnswer } from '#app/_components/use-answer';
import type { Reference } from '#app/_data/values';
import { connections as words } from '#app/_i18n/texts/connections';
import { useText } from '#app/_i18n/use-text.tsx';
import { DepthField } from '#app/_map/depth-field.tsx';
import { type Graph, impactDocument } from '#app/_map/graph-data';
import { GraphPicture } from '#app/_map/graph-picture.tsx';
import { ImpactList } from '#app/_map/impact-list.tsx';
import { readImpact, within, writeImpact } from '#app/_map/impact-members';
import { impactPicture } from '#app/_map/impact-picture';
import { hitSentence, impactNames } from '#app/_map/impact-words';
import styles from '#app/_map/landscape.module.css';

export function Impact({ centre }: { centre: Reference }) {
  const t = useText();
  const { query, moveTo } = useAddress();
  const { depth } = readImpact(new URLSearchParams(query));
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { data, error } = useAnswer<{ graph: Graph | null }>(impactDocument, { id: centre.id }, 0);
  const members = useMemo(() => within(data?.graph?.members ?? [], depth), [data, depth]);
  const picture = useMemo(() => impactPicture(members, impactNames(t), unfolded), [members, unfolded, t]);
  const wayOf = useMemo(() => {
    const byId = new Map(members.map((one) => [one.id, one]));
    return (id: string) =>
      [...(byId.get(id)?.way ?? []), id].filter((one) => byId.get(one)?.step === 0 || byId.get(one)?.element?.kind !== 'integration');
  }, [members]);

  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <div className={styles.waiting} aria-hidden="true" />;
  const hit = members.filter(({ step }) => step > 0);
  if (hit.length === 0 && depth === null) return <p className={styles.notice}>{t(words.noneHit, { name: centre.name })}</p>;

  return (
    <>
      <div className={styles.notice} role="status">
        <p>{hitSentence(t, hit)}</p>
      </div>
      {data.graph?.truncated && <p className={styles.notice}>{t(words.truncated)}</p>}
      <div className={styles.below}>
        <DepthField
          label={words.steps}
          all={words.allSteps}
          value={depth}
          onChange={(wanted) => moveTo(writeImpact({ centre: centre.id, depth: wanted }), { quiet: true })}
        />
        <div className={styles.keep}>
          <PictureMenu page="impact" query={writeImpact({ centre: centre.id, depth })} />
        </div>
      </div>
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
