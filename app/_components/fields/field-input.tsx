'use client';
/** The control for a field, alike in forms and in cells. One lookup by field type. */
import type { ComponentType, KeyboardEvent } from 'react';
import { ChoiceInput, ChoicesInput, FlagInput, ScaleInput, TermInput, TermsInput } from '#app/_components/fields/choice-inputs.tsx';
import { DateInput, MoneyInput, NumberInput, TextInput, TextsInput } from '#app/_components/fields/text-inputs.tsx';
import { ReferencePicker } from '#app/_components/pickers/reference-picker.tsx';
import { isReference, type Shown } from '#app/_data/values';
import type { Field, FieldOf, FieldType } from '#model/fields';

export interface ControlProperties {
  value: Shown;
  onChange: (value: Shown) => void;
  id?: string | undefined;
  /** Where there is no visible label: in a cell. */
  label?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  autoFocus?: boolean;
  /** In a cell: no frame of its own. */
  compact?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
}
export type InputProperties<T extends FieldType> = ControlProperties & { field: FieldOf<T> };
type AnyProperties = ControlProperties & { field: Field };

function ReferenceInput({ field, value, ...rest }: InputProperties<'ref'>) {
  return <ReferencePicker kinds={field.kinds} value={isReference(value) ? value : null} required={field.required} {...rest} />;
}

const inputs: { [T in FieldType]: ComponentType<InputProperties<T>> } = {
  text: TextInput,
  texts: TextsInput,
  number: NumberInput,
  money: MoneyInput,
  date: DateInput,
  flag: FlagInput,
  scale: ScaleInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  term: TermInput,
  terms: TermsInput,
  ref: ReferenceInput,
};

export function FieldInput(properties: AnyProperties) {
  // The compiler cannot see that the control and the field come from the same entry of the lookup.
  const Control = inputs[properties.field.type] as ComponentType<AnyProperties>;
  return <Control {...properties} />;
}
