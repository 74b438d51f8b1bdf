'use client';
import { Button, Chip } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { FilterEditor } from '#app/_components/grid/filter-editor.tsx';
import styles from '#app/_components/grid/grid.module.css';
import type { GridFilter, GridState } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import { useNames } from '#app/_components/use-names';
import { columnOf } from '#app/_data/columns';
import type { Vocabularies } from '#app/_data/vocabularies';
import { date, list } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { grid, operatorNames } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

const isIdFilter = ({ operator, values }: GridFilter) =>
  (operator === 'in' || operator === 'under') && /^[0-9a-f-]{36}$/.test(values[0] ?? '');

/** A filter in words: «Årlig kostnad minst 100 000 kr». */
export function filterText(
  kind: KindName,
  filter: GridFilter,
  around: { t: Say; vocabularies: Vocabularies; names: ReadonlyMap<string, string> },
): string {
  const { t, names } = around;
  const column = columnOf(kind, filter.name);
  if (!column) return '';
  const label = t(column.label);
  const { operator, values } = filter;
  if (operator === 'empty') return `${label}: ${t(values[0] === 'false' ? operatorNames.filled : operatorNames.empty)}`;
  const isDate = column.type === 'meta' || (column.type === 'field' && column.field.type === 'date');
  const word =
    isDate && operator === 'gte' ? operatorNames.from : isDate && operator === 'lte' ? operatorNames.to : operatorNames[operator];
  const shown = values.map((value) => {
    if (isIdFilter(filter)) return names.get(value) ?? '…';
    if (column.type !== 'field') return column.type === 'meta' ? date(value, t.language) : value;
    const { field } = column;
    if (field.type === 'text' || field.type === 'texts') return `«${value}»`;
    if (field.type === 'choices' || field.type === 'terms') return plainText(field, [value], around);
    return plainText(field, field.type === 'flag' ? value === 'true' : value, around);
  });
  const simple = operator === 'in' || operator === 'eq';
  return simple ? `${label}: ${list(shown, t.language)}` : `${label} ${t(word)} ${list(shown, t.language)}`;
}

/** The filters as chips that can be removed, and the way to add one. */
export function FilterBar({ kind, state, change }: { kind: KindName; state: GridState; change: ChangeState }) {
  const t = useText();
  const vocabularies = useVocabularies();
  const names = useNames(state.filters.filter(isIdFilter).flatMap(({ values }) => values));
  const [adding, setAdding] = useState(false);
  const around = { t, vocabularies, names };
  const keys = new Set(state.filters.map((filter) => JSON.stringify(filter)));
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
      <Button variant="tertiary" data-size="sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        <PlusIcon aria-hidden />
        {t(grid.addFilter)}
      </Button>
      {state.filters.length > 1 && (
        <Button variant="tertiary" data-size="sm" onClick={() => change({ filters: [] })}>
          {t(grid.clearFilters)}
        </Button>
      )}
      {adding && (
        <FilterEditor
          kind={kind}
          onCancel={() => setAdding(false)}
          onApply={(filter) => {
            setAdding(false);
            change({ filters: [...state.filters, filter] });
          }}
        />
      )}
    </div>
  );
}
