'use client';
import { Alert } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';

/** What went wrong with a file; it takes the focus, since what was pressed is gone. */
export function Refused({ error }: { error: string | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  return error ? (
    <div ref={box} tabIndex={-1}>
      <Alert data-color="danger" role="alert">
        {error}
      </Alert>
    </div>
  ) : null;
}
