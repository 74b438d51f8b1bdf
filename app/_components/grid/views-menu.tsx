'use client';
import { Button, Popover, Textfield } from '@digdir/designsystemet-react';
import { BookmarkIcon, TrashIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import styles from '#app/_components/grid/grid.module.css';
import { type GridState, writeState } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { useTell } from '#app/_components/messages.tsx';
import { useAnswer } from '#app/_components/use-answer';
import { fetchApi } from '#app/_data/api';
import { slugOf } from '#app/_i18n/slugs';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

interface View {
  id: string;
  name: string;
  query: string;
}

const listed = 'query SavedViews($kind: String) { savedViews(kind: $kind) { id name query } }';
const saved = `mutation SaveView($kind: String!, $name: String!, $query: String!) {
  result: saveView(kind: $kind, name: $name, query: $query) { view { id name query } refusal { message } }
}`;
const removed = 'mutation RemoveView($id: ID!) { result: removeView(id: $id) { refusal { message } } }';

interface Changed {
  result: { view?: View | null; refusal: { message: string } | null };
}

/** The own views of a kind; `open` asks for them, so that a list that is only read asks for nothing. */
function useViews(kind: KindName, open: boolean) {
  const { language } = useText();
  const tell = useTell();
  const { data } = useAnswer<{ savedViews: View[] }>(open ? listed : null, { kind }, 0);
  const [views, setViews] = useState<View[]>([]);
  useEffect(() => setViews(data?.savedViews ?? []), [data]);
  const send = async (document: string, variables: Record<string, unknown>, after: (answer: Changed) => View[]) => {
    try {
      const answer = await fetchApi<Changed>(document, variables, language);
      if (answer.result.refusal) tell({ text: answer.result.refusal.message, tone: 'danger' });
      else setViews(after(answer));
    } catch (error) {
      tell({ text: error instanceof Error ? error.message : String(error), tone: 'danger' });
    }
  };
  return {
    views,
    save: (name: string, query: string) =>
      send(saved, { kind, name, query }, ({ result: { view } }) => {
        const others = views.filter((one) => one.id !== view?.id);
        return view ? [...others, view].sort((a, b) => a.name.localeCompare(b.name, language)) : others;
      }),
    remove: (id: string) => send(removed, { id }, () => views.filter((one) => one.id !== id)),
  };
}

/** Views kept under a name, in every browser one signs in from; each is an address, so it can be sent to others. */
export function ViewsMenu({ kind, state, change }: { kind: KindName; state: GridState; change: ChangeState }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { views, save, remove } = useViews(kind, open);
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="secondary" data-size="sm">
        <BookmarkIcon aria-hidden />
        <span className={styles.toolText}>{t(grid.views)}</span>
      </Popover.Trigger>
      <Popover placement="bottom-end" className={styles.menu} open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)}>
        {views.length > 0 && (
          <ul className="ho-plain-list">
            {views.map((view) => (
              <li key={view.id} className={styles.view}>
                <Link className="ho-link" href={`/${t.language}/${slugOf(kind)}?${view.query}`}>
                  {view.name}
                </Link>
                <Button
                  variant="tertiary"
                  icon
                  data-size="sm"
                  aria-label={t(grid.removeView, { name: view.name })}
                  onClick={() => void remove(view.id)}
                >
                  <TrashIcon aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        )}
        <form
          className="ho-stack"
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = name.trim();
            if (!wanted) return;
            void save(wanted, writeState(kind, { ...state, open: null }));
            setName('');
          }}
        >
          <Textfield
            label={t(grid.viewName)}
            description={t(grid.viewHelp)}
            value={name}
            onChange={(event) => setName(event.target.value)}
            data-size="sm"
          />
          <Button type="submit" variant="secondary" data-size="sm">
            {t(grid.saveView)}
          </Button>
        </form>
        <Button variant="tertiary" data-size="sm" onClick={() => change({ removed: !state.removed })}>
          {t(state.removed ? grid.presentView : grid.removedView)}
        </Button>
      </Popover>
    </Popover.TriggerContext>
  );
}
