'use client';
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { FieldInput } from '#app/_components/fields/field-input.tsx';
import { FilterValues } from '#app/_components/grid/filter-values.tsx';
import styles from '#app/_components/grid/grid.module.css';
import { type GridFilter, type Operator, operatorsOf } from '#app/_components/grid/state';
import { type Column, columnsOf } from '#app/_data/columns';
import { isEmpty, type Shown } from '#app/_data/values';
import { grid, operatorNames } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Field as ModelField } from '#model/fields';
import type { KindName } from '#model/kinds/index';
import type { Text } from '#model/text';

/** «Empty» and «not empty» are two conditions to whoever chooses. */
type Condition = Operator | 'filled';

const isDate = (column: Column) => column.type === 'meta' || (column.type === 'field' && column.field.type === 'date');
const nameOf = (column: Column, condition: Condition): Text =>
  isDate(column) && condition === 'gte'
    ? operatorNames.from
    : isDate(column) && condition === 'lte'
      ? operatorNames.to
      : operatorNames[condition];

const conditionsOf = (column: Column): Condition[] =>
  operatorsOf(column).flatMap((one): Condition[] => (one === 'empty' ? ['empty', 'filled'] : [one]));

/** A field to write one value in, for comparisons; dates for what the registry knows about itself. */
const fieldOf = (column: Column, condition: Condition): ModelField | null => {
  if (column.type === 'meta') return { type: 'date', label: column.label };
  if (column.type === 'list') return null;
  const { field } = column;
  if (field.type === 'texts' || (field.type === 'text' && condition !== 'eq')) return { type: 'text', label: field.label };
  if (field.type === 'text') return { ...field, multiline: false };
  return field;
};

interface Properties {
  kind: KindName;
  onApply: (filter: GridFilter) => void;
  onCancel: () => void;
}

/** Chooses a field, a condition and a value. */
export function FilterEditor({ kind, onApply, onCancel }: Properties) {
  const t = useText();
  const id = useId();
  const columns = columnsOf(kind).filter((column) => operatorsOf(column).length > 0);
  const [column, setColumn] = useState<Column | undefined>(undefined);
  const [condition, setCondition] = useState<Condition>('empty');
  const [value, setValue] = useState<Shown>(null);
  const [values, setValues] = useState<readonly string[]>([]);
  const many = condition === 'in' || condition === 'under';
  const none = condition === 'empty' || condition === 'filled';
  const ready = column && (none || (many ? values.length > 0 : !isEmpty(value)));

  const chooseColumn = (name: string) => {
    const chosen = columns.find((one) => one.name === name);
    setColumn(chosen);
    setCondition(chosen ? (conditionsOf(chosen)[0] ?? 'empty') : 'empty');
    setValue(null);
    setValues([]);
  };
  const apply = () => {
    if (!column || !ready) return;
    if (none) onApply({ name: column.name, operator: 'empty', values: [condition === 'empty' ? 'true' : 'false'] });
    else onApply({ name: column.name, operator: condition, values: many ? values : [String(value)] });
  };
  const field = column && !many && !none ? fieldOf(column, condition) : null;
  return (
    <form
      className={styles.filterEditor}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Field>
        <Label htmlFor={`${id}-field`}>{t(grid.field)}</Label>
        <Select id={`${id}-field`} autoFocus value={column?.name ?? ''} onChange={(event) => chooseColumn(event.target.value)}>
          <option value="" />
          {columns.map((one) => (
            <option key={one.name} value={one.name}>
              {t(one.label)}
            </option>
          ))}
        </Select>
      </Field>
      {column && (
        <Field>
          <Label htmlFor={`${id}-condition`}>{t(grid.condition)}</Label>
          <Select id={`${id}-condition`} value={condition} onChange={(event) => setCondition(event.target.value as Condition)}>
            {conditionsOf(column).map((one) => (
              <option key={one} value={one}>
                {t(nameOf(column, one))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {column && field && (
        <div className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
          <Label htmlFor={`${id}-value`}>{t(grid.value)}</Label>
          <FieldInput key={`${column.name}-${condition}`} id={`${id}-value`} field={field} value={value} onChange={setValue} />
        </div>
      )}
      {column && many && <FilterValues key={`${column.name}-${condition}`} column={column} values={values} onChange={setValues} />}
      <div className="ho-row">
        <Button type="submit" data-size="sm" disabled={!ready}>
          {t(grid.apply)}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onCancel}>
          {t(grid.cancel)}
        </Button>
      </div>
    </form>
  );
}
