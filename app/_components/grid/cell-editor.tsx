'use client';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { FieldInput } from '#app/_components/fields/field-input.tsx';
import type { GridRow } from '#app/_components/grid/cell-text';
import styles from '#app/_components/grid/grid.module.css';
import type { SaveCell } from '#app/_components/grid/use-edit';
import type { Onward } from '#app/_components/grid/use-grid-keys';
import type { Column } from '#app/_data/columns';
import { fromApi, type Shown } from '#app/_data/values';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  row: GridRow;
  column: Extract<Column, { type: 'field' }>;
  onSave: SaveCell;
  onEnd: (onward: Onward) => void;
}

/** Edits one cell in place: Enter and Tab save and go on, Escape regrets, leaving saves. What is wrong is said below, and the cell stays open. */
export function CellEditor({ row, column, onSave, onEnd }: Properties) {
  const t = useText();
  const [value, setValue] = useState<Shown>(() => fromApi(column.field, row[column.name]));
  const [wrong, setWrong] = useState<string | null>(null);
  const ended = useRef(false);
  const latest = useRef(value);
  latest.current = value;

  const end = async (onward: Onward, left = false) => {
    if (ended.current) return;
    ended.current = true;
    const refused = await onSave(row, column, latest.current);
    if (refused === null) {
      if (!left) onEnd(onward);
      else onEnd('stay');
      return;
    }
    ended.current = false;
    setWrong(refused);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      ended.current = true;
      onEnd('stay');
    } else if (event.key === 'Enter') void end('down');
    else if (event.key === 'Tab') void end(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    void end('stay', true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the control inside
    <div className={styles.editor} onKeyDown={keys} onBlur={leave} onDoubleClick={(event) => event.stopPropagation()}>
      <FieldInput
        field={column.field}
        value={value}
        onChange={setValue}
        label={`${t(column.label)}, ${row.name}`}
        invalid={wrong !== null}
        autoFocus
        compact
      />
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
