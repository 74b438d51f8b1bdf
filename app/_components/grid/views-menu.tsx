'use client';
import { Button, Popover, Textfield } from '@digdir/designsystemet-react';
import { BookmarkIcon, TrashIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import styles from '#app/_components/grid/grid.module.css';
import { type GridState, writeState } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { slugOf } from '#app/_i18n/slugs';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

interface View {
  name: string;
  query: string;
}

const keyOf = (kind: KindName) => `husorden.visninger.${kind}`;

function readViews(kind: KindName): View[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(kind)) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((one): one is View => typeof one?.name === 'string' && typeof one?.query === 'string')
      : [];
  } catch {
    // What another version of us or somebody else wrote there is no reason to stop.
    return [];
  }
}

/** Views kept in this browser under a name; each is an address, so it can be sent to others. */
export function ViewsMenu({ kind, state, change }: { kind: KindName; state: GridState; change: ChangeState }) {
  const t = useText();
  const [views, setViews] = useState<View[]>([]);
  const [name, setName] = useState('');
  useEffect(() => setViews(readViews(kind)), [kind]);
  const keep = (next: View[]) => {
    setViews(next);
    localStorage.setItem(keyOf(kind), JSON.stringify(next));
  };
  const save = () => {
    const wanted = name.trim();
    if (!wanted) return;
    keep([...views.filter((view) => view.name !== wanted), { name: wanted, query: writeState(kind, { ...state, open: null }) }]);
    setName('');
  };
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="secondary" data-size="sm">
        <BookmarkIcon aria-hidden />
        {t(grid.views)}
      </Popover.Trigger>
      <Popover placement="bottom-end" className={styles.menu}>
        {views.length > 0 && (
          <ul className="ho-plain-list">
            {views.map((view) => (
              <li key={view.name} className={styles.view}>
                <Link className="ho-link" href={`/${t.language}/${slugOf(kind)}?${view.query}`}>
                  {view.name}
                </Link>
                <Button
                  variant="tertiary"
                  icon
                  data-size="sm"
                  aria-label={t(grid.removeView, { name: view.name })}
                  onClick={() => keep(views.filter((one) => one !== view))}
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
            save();
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
