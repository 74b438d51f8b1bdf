'use client';
import { Skeleton } from '@digdir/designsystemet-react';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

/** Keeps the shape of a page while it is fetched. */
export function PageSkeleton({ rows }: { rows: number }) {
  const t = useText();
  return (
    <div className="ho-page ho-stack" role="status" aria-label={t(frame.loading)}>
      <Skeleton variant="rectangle" width="16rem" height="2.2rem" />
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} variant="rectangle" width="100%" height="2.2rem" />
      ))}
    </div>
  );
}
