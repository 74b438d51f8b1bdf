'use client';
/** The rows of a list, page after page as they are scrolled to. The database continues from the last row, however long the list. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GridRow } from '#app/_components/grid/cell-text';
import { type ListAnswer, pageSize, type Question } from '#app/_components/grid/page-size';
import { ApiError, fetchApi } from '#app/_data/api';
import { useLanguage } from '#app/_i18n/use-text.tsx';

export interface Rows {
  rows: readonly GridRow[];
  total: number | null;
  /** Of the whole list, whether its rows are here or not. */
  sums: Readonly<Record<string, number | null>>;
  /** True until the rows of a new question are here; the old ones stay on the screen meanwhile. */
  stale: boolean;
  error: string | null;
  hasMore: boolean;
  fetchMore: () => void;
  replace: (row: GridRow) => void;
  reload: () => void;
}

interface Loaded {
  key: string;
  rows: readonly GridRow[];
  total: number | null;
  sums: Readonly<Record<string, number | null>>;
  cursor: string | null;
  hasMore: boolean;
}

const loadedFrom = (key: string, { list }: ListAnswer, before: readonly GridRow[] = []): Loaded => ({
  key,
  rows: [...before, ...list.nodes],
  total: list.totalCount,
  sums: list.sums ?? {},
  cursor: list.pageInfo.endCursor,
  hasMore: list.pageInfo.hasNextPage,
});

const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The sums once a row has changed; the rest of the list, which is not all here, adds up as before. */
function sumsAfter(sums: Rows['sums'], before: GridRow | undefined, after: GridRow): Rows['sums'] {
  const difference = (name: string) => (before && name in after ? amount(after[name]) - amount(before[name]) : 0);
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, difference(name) === 0 ? sum : (sum ?? 0) + difference(name)]),
  );
}

/** `initial` is the first page as the server rendered it, for the question it was asked. */
export function useRows(question: Question, initial: { key: string; answer: ListAnswer } | null): Rows {
  const language = useLanguage();
  const key = JSON.stringify(question);
  const [loaded, setLoaded] = useState<Loaded>(() =>
    initial ? loadedFrom(initial.key, initial.answer) : { key: '', rows: [], total: null, sums: {}, cursor: null, hasMore: false },
  );
  const [error, setError] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const fetched = useRef(initial ? `${initial.key}#0` : '');
  const busy = useRef(false);

  useEffect(() => {
    if (fetched.current === `${key}#${turn}`) return;
    const abort = new AbortController();
    const { document, variables } = JSON.parse(key) as Question;
    fetchApi<ListAnswer>(document, { ...variables, first: pageSize }, language, abort.signal).then(
      (answer) => {
        fetched.current = `${key}#${turn}`;
        busy.current = false;
        setError(null);
        setLoaded(loadedFrom(key, answer));
      },
      (problem: unknown) => {
        if (abort.signal.aborted) return;
        setError(problem instanceof ApiError ? problem.message : String(problem));
      },
    );
    return () => abort.abort();
  }, [key, turn, language]);

  const current = useRef(loaded);
  current.current = loaded;
  const fetchMore = useCallback(() => {
    const from = current.current;
    if (busy.current || !from.hasMore || from.key !== key) return;
    busy.current = true;
    const { document, variables } = JSON.parse(key) as Question;
    fetchApi<ListAnswer>(document, { ...variables, first: pageSize, after: from.cursor }, language)
      .then(
        (answer) => setLoaded((now) => (now.key === from.key && now.cursor === from.cursor ? loadedFrom(key, answer, now.rows) : now)),
        (problem: unknown) => setError(problem instanceof ApiError ? problem.message : String(problem)),
      )
      .finally(() => {
        busy.current = false;
      });
  }, [key, language]);

  const replace = useCallback(
    (row: GridRow) =>
      setLoaded((now) => ({
        ...now,
        rows: now.rows.map((one) => (one.id === row.id ? { ...one, ...row } : one)),
        sums: sumsAfter(
          now.sums,
          now.rows.find((one) => one.id === row.id),
          row,
        ),
      })),
    [],
  );
  const reload = useCallback(() => setTurn((now) => now + 1), []);
  return {
    rows: loaded.rows,
    total: loaded.total,
    sums: loaded.sums,
    stale: loaded.key !== key,
    error,
    hasMore: loaded.hasMore,
    fetchMore,
    replace,
    reload,
  };
}
