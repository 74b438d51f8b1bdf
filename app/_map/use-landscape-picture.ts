'use client';
/** What the landscape shows on the chosen day, with all that is there today as well where it stands today. */
import { useMemo, useRef } from 'react';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { useAnswer } from '#app/_components/use-answer';
import { termLabel } from '#app/_data/vocabularies';
import { mapCounts, map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import { type Landscape, landscapeDocument } from '#app/_map/landscape-data';
import { type Names, pictureOf, toPlace, withMoved } from '#app/_map/landscape-picture';
import { type LandscapeState, landscapeVariables } from '#app/_map/landscape-state';
import type { Layout } from '#app/_map/layout-groups';
import { type Kept, withRoomFor } from '#app/_map/layout-keep';
import { useLayout } from '#app/_map/use-layout';

const nothing: Landscape = { total: 0, truncated: false, applications: [], integrations: [] };

export function useLandscapePicture(state: LandscapeState) {
  const t = useText();
  const vocabularies = useVocabularies();
  const now = useAnswer<{ landscape: Landscape }>(landscapeDocument, landscapeVariables({ ...state, date: null }), 0);
  const then = useAnswer<{ landscape: Landscape }>(state.date ? landscapeDocument : null, landscapeVariables(state), 0);
  const data = (state.date ? then.data : null) ?? now.data;
  const landscape = data?.landscape ?? nothing;

  const names = useMemo<Names>(
    () => ({
      hosting: (key) => t(termLabel(vocabularies.hosting ?? [], key)),
      none: t(words.noGroup),
      others: t(words.otherGroups),
      many: (count) => t(mapCounts.integrations, { count }),
      applications: (count) => t(mapCounts.applications, { count }),
    }),
    [vocabularies, t],
  );
  // Only what decides the picture, so that choosing a node draws nothing anew.
  const wanted = JSON.stringify([state.groupBy, state.hideAlone, state.opened, state.follow, state.from, state.onlyWay]);
  const everything = useMemo(() => pictureOf(now.data?.landscape ?? nothing, state, names), [now.data, wanted, names]);
  const picture = useMemo(
    () => (landscape === now.data?.landscape ? everything : pictureOf(landscape, state, names, everything)),
    [landscape, now.data, everything, wanted, names],
  );
  // A day of which nothing is left is laid out by itself.
  const base = everything.nodes.length > 0 ? everything : picture;
  const placed = useMemo(() => toPlace(base.nodes), [base]);
  const work = useLayout(placed, base.lines);

  // What has come with other days keeps its place too.
  const kept = useRef<{ of: Layout; kept: Kept }>(null);
  const layout = useMemo(() => {
    if (!work.layout || !work.settled) return null;
    const before = kept.current?.of === work.layout ? kept.current.kept : { layout: work.layout, nodes: placed };
    kept.current = { of: work.layout, kept: withRoomFor(before, toPlace(picture.nodes)) };
    return withMoved(kept.current.kept.layout, state.moved);
  }, [work.layout, work.settled, placed, picture, state.moved]);

  return {
    landscape,
    picture,
    work,
    /** Null until it is laid out. */
    layout: work.stopped ? null : layout,
    known: data !== null,
    error: then.error ?? now.error,
    loading: now.loading || then.loading,
  };
}
