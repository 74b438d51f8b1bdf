'use client';
import { Button, Checkbox, Popover, Switch } from '@digdir/designsystemet-react';
import { TableIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import styles from '#app/_components/grid/grid.module.css';
import type { GridState } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { columnsOf, defaultColumns } from '#app/_data/columns';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  state: GridState;
  change: ChangeState;
}

/** Which columns, and how much air between the rows. */
export function ColumnsMenu({ kind, state, change }: Properties) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="secondary" data-size="sm">
        <TableIcon aria-hidden />
        <span className={styles.toolText}>{t(grid.columns)}</span>
      </Popover.Trigger>
      <Popover placement="bottom-end" className={styles.menu} open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)}>
        {open && <ColumnChoices kind={kind} state={state} change={change} />}
      </Popover>
    </Popover.TriggerContext>
  );
}

function ColumnChoices({ kind, state, change }: Properties) {
  const t = useText();
  const toggle = (name: string, on: boolean) =>
    change({ columns: on ? [...state.columns, name] : state.columns.filter((one) => one !== name) }, { quiet: true });
  return (
    <>
      <Switch
        data-size="sm"
        label={t(grid.compact)}
        checked={state.compact}
        onChange={(event) => change({ compact: event.target.checked }, { quiet: true })}
      />
      <fieldset className={styles.columnList}>
        <legend>{t(grid.columns)}</legend>
        {columnsOf(kind)
          .filter(({ name }) => name !== 'name')
          .map((column) => (
            <Checkbox
              key={column.name}
              data-size="sm"
              label={t(column.label)}
              value={column.name}
              checked={state.columns.includes(column.name)}
              onChange={(event) => toggle(column.name, event.target.checked)}
            />
          ))}
      </fieldset>
      <Button variant="tertiary" data-size="sm" onClick={() => change({ columns: defaultColumns(kind) }, { quiet: true })}>
        {t(grid.standardColumns)}
      </Button>
    </>
  );
}
