'use client';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useActionState } from 'react';
import styles from '#app/_frame/entry.module.css';
import { StateField, StateMessage, SubmitButton } from '#app/_frame/form-fields.tsx';
import { signIn as words } from '#app/_i18n/texts/sign-in';
import { useText } from '#app/_i18n/use-text.tsx';
import { demoAction, signInAction } from '#app/api/session/actions';
import { untouched } from '#app/api/session/form-state';
import { type Role, roles } from '#auth/roles';

export function SignInForm({ back }: { back: string }) {
  const t = useText();
  const [state, action] = useActionState(signInAction, untouched);
  return (
    <form action={action} className={styles.panel}>
      <Heading level={1} data-size="md">
        {t(words.title)}
      </Heading>
      <Paragraph>{t(words.intro)}</Paragraph>
      <StateMessage state={state} />
      <input type="hidden" name="language" value={t.language} />
      <input type="hidden" name="til" value={back} />
      <StateField name="email" label={t(words.email)} state={state} type="email" autoComplete="username" required />
      <StateField name="password" label={t(words.password)} state={state} type="password" autoComplete="current-password" required />
      <div>
        <SubmitButton label={t(words.submit)} />
      </div>
    </form>
  );
}

/** «Sign in as …», only where the data are invented. */
export function DemoForm({ offered, back }: { offered: Role[]; back: string }) {
  const t = useText();
  const [state, action] = useActionState(demoAction, untouched);
  return (
    <form action={action} className={styles.panel}>
      <Heading level={2} data-size="sm">
        {t(words.demoTitle)}
      </Heading>
      <Paragraph>{t(words.demoIntro)}</Paragraph>
      <StateMessage state={state} />
      <input type="hidden" name="language" value={t.language} />
      <input type="hidden" name="til" value={back} />
      <div className={styles.roles}>
        {offered.map((role) => (
          <button key={role} type="submit" name="role" value={role} className={`${styles.role} ho-focus`}>
            <span>{t(words.demoAs, { role: t(roles[role].label).toLowerCase() })}</span>
            <span className="ho-muted ho-small">{t(words.demoRoles[role])}</span>
          </button>
        ))}
      </div>
    </form>
  );
}
