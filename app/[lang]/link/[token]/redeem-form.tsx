'use client';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useActionState } from 'react';
import styles from '#app/_frame/entry.module.css';
import { StateField, StateMessage, SubmitButton } from '#app/_frame/form-fields.tsx';
import { signIn as words } from '#app/_i18n/texts/sign-in';
import { useText } from '#app/_i18n/use-text.tsx';
import { redeemAction } from '#app/api/session/actions';
import { untouched } from '#app/api/session/form-state';

export interface RedeemProperties {
  token: string;
  purpose: 'first_administrator' | 'invite' | 'reset';
  organisation: string | null;
  email: string | null;
}

/** The form of a one-time link; what it asks for depends on what the link is for. */
export function RedeemForm({ token, purpose, organisation, email }: RedeemProperties) {
  const t = useText();
  const [state, action] = useActionState(redeemAction, untouched);
  const first = purpose === 'first_administrator';
  return (
    <form action={action} className={styles.panel}>
      <Heading level={1} data-size="md">
        {t(words.linkTitles[purpose], { organisation: organisation ?? '' })}
      </Heading>
      <Paragraph>{t(words.linkIntro)}</Paragraph>
      {email && <Paragraph>{t(words.invitedAs, { email })}</Paragraph>}
      <StateMessage state={state} />
      <input type="hidden" name="language" value={t.language} />
      <input type="hidden" name="token" value={token} />
      {first && <StateField name="organisationName" label={t(words.organisationName)} state={state} autoComplete="organization" required />}
      {first && <StateField name="email" label={t(words.email)} state={state} type="email" autoComplete="username" required />}
      {purpose !== 'reset' && <StateField name="name" label={t(words.name)} state={state} autoComplete="name" />}
      <StateField
        name="password"
        label={t(words.newPassword)}
        description={t(words.passwordHelp)}
        state={state}
        type="password"
        autoComplete="new-password"
        required
      />
      <div>
        <SubmitButton label={t(words.choose)} />
      </div>
    </form>
  );
}
