'use client';
/** Small pieces of forms that work before any script has run. */
import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import type { FormState } from '#app/api/session/form-state';

type FieldProperties = { name: string; label: string; state: FormState; description?: string } & Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'required' | 'inputMode'
>;

/** A text field that keeps what was written and shows what was wrong with it. */
export function StateField({ name, label, state, description, type = 'text', ...rest }: FieldProperties) {
  const error = state.problems
    .filter(({ field }) => field === name)
    .map(({ message }) => message)
    .join(' ');
  return (
    <Textfield
      key={`${name}-${state.turn}`}
      name={name}
      label={label}
      description={description}
      type={type as 'text'}
      error={error || undefined}
      defaultValue={state.written[name] ?? ''}
      {...rest}
    />
  );
}

/** What was wrong with the whole of it. */
export function StateMessage({ state }: { state: FormState }) {
  return (
    <div role="alert" key={state.turn}>
      {state.message && <Alert data-color="danger">{state.message}</Alert>}
    </div>
  );
}

export function SubmitButton({ label }: { label: string }) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" loading={pending}>
      {label}
    </Button>
  );
}
