'use client';
import { type FormEvent, startTransition, useActionState } from 'react';
import type { AdministrationState } from '#app/api/administration/actions';
import { untouched } from '#app/api/session/form-state';

export type AdministrationAction = (before: AdministrationState, form: FormData) => Promise<AdministrationState>;

/**
 * A form that is sent to an action and keeps what was chosen in it: React empties a form given to `action`,
 * lists to choose from included, and what is then sent is not what was chosen.
 */
export function useSent(action: AdministrationAction) {
  const [state, send, pending] = useActionState<AdministrationState, FormData>(action, untouched);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  return { state, onSubmit, pending };
}
