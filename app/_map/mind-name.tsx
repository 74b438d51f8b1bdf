'use client';
/** The field in which a name is written, where the node stands. */
import { useEffect, useRef, useState } from 'react';
import { mind as words } from '#app/_i18n/texts/mind';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/mind-editor.module.css';
import type { Mind } from '#app/_map/use-mind';

export function MindName({ mind: { writing, edit, nameOf, commit, cancel } }: { mind: Mind }) {
  const t = useText();
  const before = writing?.what === 'name' ? nameOf(writing.way) : '';
  const [text, setText] = useState(before);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  if (!writing) return null;
  const save = async () => {
    if (busy) return;
    setBusy(true);
    await commit(text);
    setBusy(false);
  };
  return (
    <span className={styles.writing}>
      <input
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: one asked to write here
        autoFocus
        className={`ds-input nodrag nopan ${styles.field}`}
        aria-label={writing.what === 'name' ? t(words.nameOf, { name: before }) : t(words.newName)}
        aria-invalid={edit.refused !== null}
        aria-describedby={edit.refused ? 'tankekart-avslag' : undefined}
        maxLength={200}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' || event.key === 'Tab') {
            event.preventDefault();
            void save();
          } else if (event.key === 'Escape') cancel();
        }}
        onBlur={() => void (text.trim() === before ? cancel() : save())}
      />
      {edit.refused && (
        <span id="tankekart-avslag" role="alert" className={styles.refused}>
          {edit.refused.text}
        </span>
      )}
    </span>
  );
}
