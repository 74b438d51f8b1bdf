'use client';
import { Dialog } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import styles from '#app/_frame/frame.module.css';
import { SearchBox } from '#app/_frame/search-box.tsx';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Opens the search with a click, with Ctrl-K (⌘K) anywhere, or with `/` outside a field. */
export function SearchButton() {
  const t = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (!chord && !slash) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.searchButton}
        onClick={() => setOpen(true)}
        aria-label={t(frame.searchHint)}
        aria-keyshortcuts="Control+K /"
      >
        <MagnifyingGlassIcon aria-hidden />
        <span>{t(frame.searchHint)}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        closedby="any"
        placement="top"
        closeButton={t(frame.close)}
        aria-label={t(frame.searchHint)}
        className={styles.searchDialog}
      >
        {open && <SearchBox onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}
