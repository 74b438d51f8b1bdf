'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** The field or list that the address asks to edit (`?endre=owner`), and a way to forget it, so that the same link works again. */
export function useWanted(): { wanted: string | null; forget: () => void } {
  const path = usePathname();
  const wanted = useSearchParams().get('endre');
  const forget = useCallback(() => {
    if (wanted !== null) window.history.replaceState(null, '', path);
  }, [wanted, path]);
  return { wanted, forget };
}
