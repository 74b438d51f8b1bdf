'use client';
import { Button } from '@digdir/designsystemet-react';
import { useActionState, useEffect } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { StateField, StateMessage, SubmitButton } from '#app/_frame/form-fields.tsx';
import { administration as words } from '#app/_i18n/texts/administration';
import { frame } from '#app/_i18n/texts/frame';
import { signIn } from '#app/_i18n/texts/sign-in';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { changePasswordAction, signOutAction } from '#app/api/session/actions';
import { type FormState, untouched } from '#app/api/session/form-state';

export function PasswordForm() {
  const t = useText();
  const tell = useTell();
  const [state, action] = useActionState<FormState & { done?: boolean }, FormData>(changePasswordAction, untouched);
  useEffect(() => {
    if (state.done) tell({ text: t(words.passwordChanged) });
  }, [state, t, tell]);
  return (
    <form action={action} className={styles.form} noValidate>
      <StateMessage state={state} />
      <input type="hidden" name="language" value={t.language} />
      <StateField name="current" label={t(words.currentPassword)} state={state} type="password" autoComplete="current-password" required />
      <StateField
        name="password"
        label={t(signIn.newPassword)}
        description={t(signIn.passwordHelp)}
        state={state}
        type="password"
        autoComplete="new-password"
        required
      />
      <div>
        <SubmitButton label={t(words.changePassword)} />
      </div>
    </form>
  );
}

export function SignOutEverywhere() {
  const t = useText();
  return (
    <form action={signOutAction}>
      <input type="hidden" name="language" value={t.language} />
      <input type="hidden" name="everywhere" value="1" />
      <Button type="submit" variant="secondary">
        {t(frame.signOutEverywhere)}
      </Button>
    </form>
  );
}
