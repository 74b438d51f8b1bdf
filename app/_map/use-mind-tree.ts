'use client';
/** What is known of a hierarchy, and what of it is unfolded; more is asked for when it is needed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ApiError, fetchApi } from '#app/_data/api';
import { useLanguage } from '#app/_i18n/use-text.tsx';
import { filterBelow, type Level, levelDocument, type MindObject } from '#app/_map/mind-data';
import { idOf, inSight, top, type Way } from '#app/_map/mind-place';
import { ringStarts } from '#app/_map/mind-rings';
import type { OutlineKind } from '#model/outline-kinds';

export interface MindTree {
  objects: ReadonlyMap<string, MindObject>;
  /** In sight, in the order they are read; the top is first. */
  ways: readonly Way[];
  isOpen: (way: Way) => boolean;
  toggle: (way: Way, open?: boolean) => void;
  /** Asks anew what lies below, the top when null. */
  reload: (...ids: (string | null)[]) => Promise<void>;
  error: string | null;
  loaded: boolean;
}

export function useMindTree(kind: OutlineKind): MindTree {
  const language = useLanguage();
  const [objects, setObjects] = useState<ReadonlyMap<string, MindObject>>(new Map());
  const [children, setChildren] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [open, setOpen] = useState<ReadonlySet<Way>>(new Set([top]));
  const [error, setError] = useState<string | null>(null);
  const asked = useRef(new Set<string>());

  const reload = useCallback(
    async (...ids: (string | null)[]) => {
      const document = levelDocument(kind);
      try {
        const levels = await Promise.all(
          [...new Set(ids)].map(async (id) => {
            const { list } = await fetchApi<{ list: Level }>(document, { filter: filterBelow(kind, id) }, language);
            return [id ?? '', list.nodes] as const;
          }),
        );
        setError(null);
        setObjects((now) => new Map([...now, ...levels.flatMap(([, nodes]) => nodes.map((node) => [node.id, node] as const))]));
        setChildren((now) => new Map([...now, ...levels.map(([id, nodes]) => [id, nodes.map((node) => node.id)] as const)]));
        // How many lie below is told by the object itself, which was read earlier.
        setObjects((now) => {
          const next = new Map(now);
          for (const [id, nodes] of levels) {
            const object = next.get(id);
            if (object) next.set(id, { ...object, below: { totalCount: nodes.length } });
          }
          return next;
        });
        if (!ids.includes(null)) return;
        const rings = await ringStarts(kind, language);
        if (rings.length === 0) return;
        setObjects((now) => new Map([...now, ...rings.map((node) => [node.id, node] as const)]));
        setChildren((now) => new Map(now).set('', [...new Set([...(now.get('') ?? []), ...rings.map(({ id }) => id)])]));
      } catch (problem) {
        setError(problem instanceof ApiError ? problem.message : String(problem));
      }
    },
    [kind, language],
  );
  useEffect(() => void reload(null), [reload]);

  const toggle = useCallback(
    (way: Way, wanted?: boolean) => {
      if (way === top) return;
      setOpen((now) => {
        const next = new Set(now);
        if (wanted ?? !now.has(way)) next.add(way);
        else next.delete(way);
        return next;
      });
      const id = idOf(way);
      if (wanted === false || asked.current.has(id)) return;
      asked.current.add(id);
      void reload(id);
    },
    [reload],
  );
  const ways = useMemo(() => inSight(children, open), [children, open]);
  return { objects, ways, isOpen: (way) => way === top || open.has(way), toggle, reload, error, loaded: children.has('') };
}
