'use client';
import { Button, Chip } from '@digdir/designsystemet-react';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { FilterEditor } from '#app/_components/grid/filter-editor.tsx';
import { filterText, isIdFilter } from '#app/_components/grid/filter-text';
import styles from '#app/_components/grid/grid.module.css';
import type { GridFilter, GridState } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { useNames } from '#app/_components/use-names';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  state: GridState;
  change: ChangeState;
  /** A new filter is being made. */
  adding: boolean;
  onAdded: () => void;
}

/** The filters as chips that can be removed, and the form for a new one. */
export function FilterBar({ kind, state, change, adding, onAdded }: Properties) {
  const t = useText();
  const vocabularies = useVocabularies();
  const names = useNames(state.filters.filter(isIdFilter).flatMap(({ values }) => values));
  const around = { t, vocabularies, names };
  const keys = new Set(state.filters.map((filter) => JSON.stringify(filter)));
  if (keys.size === 0 && !adding && !state.removed) return null;
  return (
    <div className={styles.filters}>
      {[...keys].map((key) => {
        const filter = JSON.parse(key) as GridFilter;
        const text = filterText(kind, filter, around);
        return (
          <Chip.Removable
            key={key}
            data-size="sm"
            aria-label={t(grid.removeFilter, { filter: text })}
            onClick={() => change({ filters: state.filters.filter((one) => JSON.stringify(one) !== key) })}
          >
            {text}
          </Chip.Removable>
        );
      })}
      {state.removed && (
        <Chip.Removable data-size="sm" onClick={() => change({ removed: false })}>
          {t(grid.removedView)}
        </Chip.Removable>
      )}
      {state.filters.length > 1 && (
        <Button variant="tertiary" data-size="sm" onClick={() => change({ filters: [] })}>
          {t(grid.clearFilters)}
        </Button>
      )}
      {adding && (
        <FilterEditor
          kind={kind}
          onCancel={onAdded}
          onApply={(filter) => {
            onAdded();
            change({ filters: [...state.filters, filter] });
          }}
        />
      )}
    </div>
  );
}
