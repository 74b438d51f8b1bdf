'use client';
/** The field in which a name is written, where the node stands. */
import { useEffect, useState } from 'react';
import { mind as words } from '#app/_i18n/texts/mind';
import { useText } from '#app/_i18n/use-text.tsx';
import { focusSoon } from '#app/_map/focus-soon';
import styles from '#app/_map/mind-editor.module.css';
import type { Mind } from '#app/_map/use-mind';

export function MindName({ mind: { writing, edit, nameOf, commit, cancel } }: { mind: Mind }) {
  const t = useText();
  const before = writing?.what === 'name' ? nameOf(writing.way) : '';
  const [text, setText] = useState(before);
  const [busy, setBusy] = useState(false);
  // The canvas shows its nodes a little after they are drawn, so the field cannot take the focus by itself.
  useEffect(() => focusSoon('[data-mind-name]', { preventScroll: true }), []);
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
        data-mind-name
        className={`ds-input nodrag nopan ${styles.field}`}
        aria-label={writing.what === 'name' ? t(words.nameOf, { name: before }) : t(words.newName)}
        aria-invalid={edit.refused !== null}
        aria-describedby={edit.refused ? 'tankekart-avslag' : undefined}
        maxLength={200}
        value={text}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' || event.key === 'Tab') {
            event.preventDefault();
            void save();
          } else if (event.key === 'Escape') cancel();
        }}
        // A field that is taken away loses the focus too, which is no answer.
        onBlur={({ target }) => target.isConnected && void (text.trim() === before ? cancel() : save())}
      />
      {edit.refused && (
        <span id="tankekart-avslag" role="alert" className={styles.refused}>
          {edit.refused.text}
        </span>
      )}
    </span>
  );
}
