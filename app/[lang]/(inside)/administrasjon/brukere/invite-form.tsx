'use client';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useActionState } from 'react';
import { StateField, StateMessage, SubmitButton } from '#app/_frame/form-fields.tsx';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { RoleFields } from '#app/[lang]/(inside)/administrasjon/brukere/role-fields.tsx';
import { HandedLinkBox } from '#app/[lang]/(inside)/administrasjon/handed-link.tsx';
import { type AdministrationState, inviteAction } from '#app/api/administration/actions';
import { untouched } from '#app/api/session/form-state';
import { isRole } from '#auth/roles';

export function InviteForm() {
  const t = useText();
  const [state, action] = useActionState<AdministrationState, FormData>(inviteAction, untouched);
  const { role } = state.written;
  return (
    <section className={styles.panel} aria-labelledby="inviter">
      <Heading level={2} data-size="sm" id="inviter">
        {t(words.invite)}
      </Heading>
      <Paragraph data-size="sm">{t(words.inviteHelp)}</Paragraph>
      <form action={action} className={styles.form} noValidate>
        <StateMessage state={state} />
        <input type="hidden" name="language" value={t.language} />
        <StateField name="email" label={t(words.email)} state={state} type="email" autoComplete="off" required />
        {/* A new turn begins again, but a refusal must not take away the unit that was chosen. */}
        <RoleFields key={state.done ? state.turn : 'same'} role={isRole(role) ? role : 'reader'} unit={null} state={state} />
        <div>
          <SubmitButton label={t(words.makeInvitation)} />
        </div>
      </form>
      {state.link && <HandedLinkBox link={state.link} />}
    </section>
  );
}
