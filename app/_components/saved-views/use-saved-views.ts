'use client';
/** Views of a page kept under a name: what there is, and how one is kept and forgotten. */
import { useEffect, useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { useAnswer } from '#app/_components/use-answer';
import { fetchApi } from '#app/_data/api';
import { savedSelection } from '#app/_data/saved';
import { useLanguage } from '#app/_i18n/use-text.tsx';
import type { Savable, SavedView } from '#model/saved-pages';

const listed = `query SavedViews($kind: String) { savedViews(kind: $kind) { ${savedSelection} } }`;
const saved = `mutation SaveView($kind: String!, $name: String!, $query: String!, $shared: Boolean, $onFront: Boolean) {
  result: saveView(kind: $kind, name: $name, query: $query, shared: $shared, onFront: $onFront) { view { ${savedSelection} } refusal { message } } }`;
const removed = 'mutation RemoveView($id: ID!) { result: removeView(id: $id) { refusal { message } } }';

interface Changed {
  result: { view?: SavedView | null; refusal: { message: string } | null };
}
type ToSave = Pick<SavedView, 'name' | 'query'> & Partial<Pick<SavedView, 'shared' | 'onFront'>>;

/** `open` asks for them, so that a page that is only read asks for nothing. */
export function useSavedViews(kind: Savable, open: boolean) {
  const language = useLanguage();
  const tell = useTell();
  const { data } = useAnswer<{ savedViews: SavedView[] }>(open ? listed : null, { kind }, 0);
  const [views, setViews] = useState<readonly SavedView[]>([]);
  useEffect(() => setViews(data?.savedViews ?? []), [data]);
  /** Null when it was refused; the reader is then told why. */
  const send = async (document: string, variables: Record<string, unknown>): Promise<Changed['result'] | null> => {
    try {
      const { result } = await fetchApi<Changed>(document, variables, language);
      if (!result.refusal) return result;
      tell({ text: result.refusal.message, tone: 'danger' });
    } catch (error) {
      tell({ text: error instanceof Error ? error.message : String(error), tone: 'danger' });
    }
    return null;
  };
  return {
    views,
    save: async (view: ToSave): Promise<SavedView | null> => {
      const made = (await send(saved, { kind, ...view }))?.view ?? null;
      if (made) setViews((now) => [...now.filter(({ id }) => id !== made.id), made].sort((a, b) => a.name.localeCompare(b.name, language)));
      return made;
    },
    remove: async (id: string): Promise<void> => {
      if (await send(removed, { id })) setViews((now) => now.filter((view) => view.id !== id));
    },
  };
}
