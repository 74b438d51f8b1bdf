'use client';
/** «Hvor går sykefraværsdata?»: chooses what to follow, and from where. */
import { Checkbox } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import { InlineSelect } from '#app/_map/inline-select.tsx';
import styles from '#app/_map/landscape.module.css';
import type { Landscape } from '#app/_map/landscape-data';
import { type LandscapeState, personal, special } from '#app/_map/landscape-state';
import { carried, wayOf } from '#app/_map/landscape-way';
import type { ChangeLandscape } from '#app/_map/use-landscape-state';

interface Properties {
  state: LandscapeState;
  change: ChangeLandscape;
  landscape: Landscape;
}

export function FollowForm({ state: { follow, from, onlyWay }, change, landscape }: Properties) {
  const t = useText();
  const datasets = useMemo(() => carried(landscape.integrations), [landscape]);
  const senders = useMemo(() => {
    if (!follow) return [];
    const ids = new Set(wayOf(landscape, follow, null).map(({ edge }) => edge.from));
    return landscape.applications.filter((one) => ids.has(one.id));
  }, [landscape, follow]);
  if (landscape.integrations.length === 0) return null;
  return (
    <div className={styles.tools}>
      <InlineSelect
        label={words.follow}
        value={follow ?? ''}
        onChange={(wanted) => change({ follow: wanted || null, from: null, moved: {} })}
      >
        <option value="">{t(words.followNothing)}</option>
        <option value={personal}>{t(words.followPersonal)}</option>
        <option value={special}>{t(words.followSpecial)}</option>
        {datasets.length > 0 && (
          <optgroup label={t(words.datasets)}>
            {datasets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
        )}
      </InlineSelect>
      {follow && (
        <>
          <InlineSelect label={words.followFrom} value={from ?? ''} onChange={(wanted) => change({ from: wanted || null })}>
            <option value="">{t(words.followOrigin)}</option>
            {senders.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </InlineSelect>
          <Checkbox
            data-size="sm"
            label={t(words.onlyWay)}
            checked={onlyWay}
            onChange={({ target }) => change({ onlyWay: target.checked, moved: {} })}
          />
        </>
      )}
    </div>
  );
}
