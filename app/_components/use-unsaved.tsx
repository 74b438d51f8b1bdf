'use client';
/** Leaving with unsaved changes asks once: by a link, by closing, by going elsewhere. */
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';

/** Gives the dialog to place on the page. */
export function useUnsaved(dirty: boolean): ReactNode {
  const t = useText();
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!dirty) return;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    const following = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { origin, pathname, search, hash } = new URL(link.href);
      const samePage = origin === location.origin && pathname === location.pathname && search === location.search;
      if (origin !== location.origin || samePage) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(`${pathname}${search}${hash}`);
    };
    window.addEventListener('beforeunload', closing);
    document.addEventListener('click', following, true);
    return () => {
      window.removeEventListener('beforeunload', closing);
      document.removeEventListener('click', following, true);
    };
  }, [dirty]);
  return (
    <ConfirmDialog
      open={wanted !== null}
      title={t(words.leave)}
      text={t(words.leaveHelp)}
      yes={t(words.leaveYes)}
      no={t(words.leaveNo)}
      onYes={() => {
        const to = wanted;
        setWanted(null);
        if (to) router.push(to);
      }}
      onNo={() => setWanted(null)}
    />
  );
}
