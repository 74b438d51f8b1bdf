'use client';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { BulkEditDialog } from '#app/_components/grid/bulk-edit-dialog.tsx';
import { BulkTagDialog } from '#app/_components/grid/bulk-tag-dialog.tsx';
import { ExportMenu } from '#app/_components/grid/export-menu.tsx';
import styles from '#app/_components/grid/grid.module.css';
import type { ListAnswer } from '#app/_components/grid/page-size';
import { questionOf } from '#app/_components/grid/question';
import type { GridState } from '#app/_components/grid/state';
import type { Rows } from '#app/_components/grid/use-rows';
import { useMutation } from '#app/_components/use-mutation';
import { fetchApi } from '#app/_data/api';
import { listsOf } from '#app/_data/columns';
import { confirmDocument, listDocument, removeManyDocument, restoreDocument } from '#app/_data/selection';
import { counted, grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  selected: ReadonlySet<string>;
  rows: Rows;
  state: GridState;
  onClear: () => void;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** More than this is work for a file, not for a hand. */
const mostAtOnce = 2000;

/** What can be done with the selected rows. */
export function ActionBar({ kind, selected, rows, state, onClear, onSelect }: Properties) {
  const t = useText();
  const mutate = useMutation();
  const [dialog, setDialog] = useState<'edit' | 'tag' | 'remove' | null>(null);
  const ids = [...selected];
  const one = rows.rows.find(({ id }) => id === ids[0]);
  const losLink = listsOf(kind).find(({ kind: far, link }) => far === 'losConcept' && link !== null)?.link ?? null;
  const mayEdit = rows.rows.some(({ id, mayEdit: may }) => may && selected.has(id));
  const total = rows.total ?? 0;
  const done = () => {
    setDialog(null);
    rows.reload();
  };

  const selectAll = async () => {
    const { variables } = questionOf(kind, state);
    const all = new Set<string>();
    let after: string | null = null;
    do {
      const page: ListAnswer = await fetchApi<ListAnswer>(listDocument(kind, []), { ...variables, first: 500, after }, t.language);
      for (const { id } of page.list.nodes) all.add(id);
      after = page.list.pageInfo.hasNextPage ? page.list.pageInfo.endCursor : null;
    } while (after && all.size < mostAtOnce);
    onSelect(all);
  };
  const confirm = () => mutate(confirmDocument, { ids }, { done: (count) => t(counted.confirmed, { count }), after: done });
  const remove = async () => {
    const [only, another] = ids;
    // One object alone makes no batch to undo.
    const undo = only && !another ? { undo: { document: restoreDocument, variables: { id: only } } } : {};
    await mutate(removeManyDocument, { ids }, { done: (count) => t(counted.removed, { count }), after: done, ...undo });
    onClear();
  };
  const restore = async () => {
    for (const id of ids) if (!(await mutate(restoreDocument, { id }))) break;
    done();
    onClear();
  };

  return (
    <section className={styles.actions} aria-label={t(counted.selected, { count: ids.length })}>
      <span role="status">{t(counted.selected, { count: ids.length })}</span>
      {ids.length < total && total <= mostAtOnce && (
        <Button variant="tertiary" data-size="sm" onClick={selectAll}>
          {t(grid.selectAll, { count: total })}
        </Button>
      )}
      {mayEdit && state.removed && (
        <Button variant="secondary" data-size="sm" onClick={restore}>
          {t(grid.restore)}
        </Button>
      )}
      {mayEdit && !state.removed && (
        <>
          <Button variant="secondary" data-size="sm" onClick={() => setDialog('edit')}>
            {t(grid.editField)}
          </Button>
          {losLink && (
            <Button variant="secondary" data-size="sm" onClick={() => setDialog('tag')}>
              {t(grid.tagLos)}
            </Button>
          )}
          <Button variant="secondary" data-size="sm" onClick={confirm}>
            {t(grid.confirm)}
          </Button>
          <Button variant="secondary" data-size="sm" data-color="danger" onClick={() => setDialog('remove')}>
            {t(grid.remove)}
          </Button>
        </>
      )}
      <ExportMenu kind={kind} state={state} selected={ids} />
      <Button variant="tertiary" data-size="sm" onClick={onClear}>
        {t(grid.clearSelection)}
      </Button>
      {dialog === 'edit' && <BulkEditDialog kind={kind} ids={ids} onClose={() => setDialog(null)} onDone={done} />}
      {dialog === 'tag' && losLink && <BulkTagDialog ids={ids} link={losLink} onClose={() => setDialog(null)} onDone={done} />}
      <ConfirmDialog
        open={dialog === 'remove'}
        title={ids.length === 1 && one ? t(grid.confirmRemoveOne, { name: one.name }) : t(counted.removeMany, { count: ids.length })}
        text={t(grid.removeHelp)}
        yes={t(grid.remove)}
        no={t(grid.keep)}
        onYes={remove}
        onNo={() => setDialog(null)}
      />
    </section>
  );
}
