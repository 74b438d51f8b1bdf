'use client';
/** What a page shows stands in its address: back works, and a link shows the same. */
import { usePathname, useSearchParams } from 'next/navigation';
import { startTransition, useCallback, useOptimistic } from 'react';

/** `quiet` moves replace the address instead of adding a step for the back button. */
export type MoveTo = (query: string, options?: { quiet?: boolean }) => void;

/** The query of the address, and a way to another without a new page. What was chosen is seen at once, before the address is in place. */
export function useAddress(): { query: string; moveTo: MoveTo } {
  const path = usePathname();
  const [query, show] = useOptimistic(useSearchParams().toString());
  const moveTo = useCallback<MoveTo>(
    (next, { quiet = false } = {}) =>
      startTransition(() => {
        show(new URLSearchParams(next).toString());
        const address = next ? `${path}?${next}` : path;
        if (quiet) window.history.replaceState(null, '', address);
        else window.history.pushState(null, '', address);
      }),
    [path, show],
  );
  return { query, moveTo };
}
