'use client';
import { Button, Popover, Textfield } from '@digdir/designsystemet-react';
import { BookmarkIcon, TrashIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useState } from 'react';
import styles from '#app/_components/grid/grid.module.css';
import { type GridState, writeState } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { useSavedViews } from '#app/_components/saved-views/use-saved-views';
import { slugOf } from '#app/_i18n/slugs';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

/** Views kept under a name, in every browser one signs in from; each is an address, so it can be sent to others. */
export function ViewsMenu({ kind, state, change }: { kind: KindName; state: GridState; change: ChangeState }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { views, save, remove } = useSavedViews(kind, open);
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
            void save({ name: wanted, query: writeState(kind, { ...state, open: null }) });
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
