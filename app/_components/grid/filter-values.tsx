'use client';
/** Chooses several values to filter by: options, terms, or other objects. */
import { useState } from 'react';
import { FieldInput } from '#app/_components/fields/field-input.tsx';
import { LosPicker } from '#app/_components/pickers/los-picker.tsx';
import { ReferencesPicker } from '#app/_components/pickers/references-picker.tsx';
import type { Column } from '#app/_data/columns';
import type { Reference } from '#app/_data/values';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Field } from '#model/fields';

/** The field with its single choice turned into several. */
function severalOf(field: Field): Field | null {
  if (field.type === 'choice') return { ...field, type: 'choices' };
  if (field.type === 'term') return { ...field, type: 'terms' };
  return field.type === 'choices' || field.type === 'terms' ? field : null;
}

interface Properties {
  column: Column;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

export function FilterValues({ column, values, onChange }: Properties) {
  const t = useText();
  const [objects, setObjects] = useState<Reference[]>([]);
  const several = column.type === 'field' ? severalOf(column.field) : null;
  const label = `${t(grid.value)}: ${t(column.label)}`;
  if (several)
    return <FieldInput label={label} field={several} value={[...values]} onChange={(next) => onChange(Array.isArray(next) ? next : [])} />;
  const kinds =
    column.type === 'list' ? [column.list.kind] : column.type === 'field' && column.field.type === 'ref' ? column.field.kinds : [];
  const change = (next: Reference[]) => {
    setObjects(next);
    onChange(next.map(({ id }) => id));
  };
  if (kinds.join() === 'losConcept') return <LosPicker label={label} value={objects} onChange={change} />;
  return <ReferencesPicker label={label} kinds={kinds} value={objects} onChange={change} />;
}
