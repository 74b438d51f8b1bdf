'use client';
/** Views of a page kept under a name: one's own, and those that are shared. */
import { Button, Checkbox, Popover, Textfield } from '@digdir/designsystemet-react';
import { BookmarkIcon, LinkIcon, TrashIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useState } from 'react';
import styles from '#app/_components/grid/grid.module.css';
import { useTell } from '#app/_components/messages.tsx';
import { useSavedViews } from '#app/_components/saved-views/use-saved-views';
import { hrefOfView } from '#app/_data/saved';
import { saved as words } from '#app/_i18n/texts/saved';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Savable } from '#model/saved-pages';

/** `query` is what the address says now. */
export function SavedViewsMenu({ kind, query }: { kind: Savable; query: string }) {
  const t = useText();
  const tell = useTell();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [onFront, setOnFront] = useState(false);
  const { views, save, remove } = useSavedViews(kind, open);
  const keep = async () => {
    const view = await save({ name, query, shared, onFront });
    if (!view) return;
    setName('');
    tell({ text: t(words.done, { name: view.name }) });
  };
  const copy = async (id: string) => {
    await navigator.clipboard.writeText(`${window.location.origin}/${t.language}/visning/${id}`);
    tell({ text: t(words.copied) });
  };
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="secondary" data-size="sm">
        <BookmarkIcon aria-hidden />
        {t(words.views)}
      </Popover.Trigger>
      <Popover placement="bottom-end" className={styles.menu} open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)}>
        {views.length > 0 && (
          <ul className="ho-plain-list">
            {views.map((view) => (
              <li key={view.id} className={styles.view}>
                <span>
                  <Link className="ho-link" href={hrefOfView(t.language, view) ?? ''}>
                    {view.name}
                  </Link>
                  {view.shared && (
                    <span className="ho-muted ho-small"> {view.own ? t(words.shared) : t(words.of, { who: view.ownerName ?? '' })}</span>
                  )}
                </span>
                <span className={styles.tools}>
                  <Button
                    variant="tertiary"
                    icon
                    data-size="sm"
                    aria-label={t(words.copy, { name: view.name })}
                    onClick={() => void copy(view.id)}
                  >
                    <LinkIcon aria-hidden />
                  </Button>
                  {view.own && (
                    <Button
                      variant="tertiary"
                      icon
                      data-size="sm"
                      aria-label={t(words.remove, { name: view.name })}
                      onClick={() => void remove(view.id)}
                    >
                      <TrashIcon aria-hidden />
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
        <form
          className="ho-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) void keep();
          }}
        >
          <Textfield
            label={t(words.name)}
            description={t(words.help)}
            value={name}
            maxLength={100}
            onChange={({ target }) => setName(target.value)}
            data-size="sm"
          />
          <Checkbox data-size="sm" label={t(words.share)} checked={shared} onChange={({ target }) => setShared(target.checked)} />
          <Checkbox data-size="sm" label={t(words.front)} checked={onFront} onChange={({ target }) => setOnFront(target.checked)} />
          <Button type="submit" variant="secondary" data-size="sm">
            {t(words.save)}
          </Button>
        </form>
      </Popover>
    </Popover.TriggerContext>
  );
}
