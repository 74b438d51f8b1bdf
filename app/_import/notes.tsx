'use client';
import { Alert } from '@digdir/designsystemet-react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import type { ShownProblem } from '#app/_import/protocol';

/** What is said of the file as a whole. */
export function Notes({ notes }: { notes: readonly ShownProblem[] }) {
  const t = useText();
  if (notes.length === 0) return null;
  const worth = notes.some(({ severity }) => severity !== 'info');
  return (
    <Alert data-color={worth ? 'warning' : 'info'}>
      <strong>{t(words.notes)}</strong>
      <ul>
        {notes.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Alert>
  );
}
