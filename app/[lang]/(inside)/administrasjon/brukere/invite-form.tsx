'use client';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { StateField, StateMessage } from '#app/_frame/form-fields.tsx';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { RoleFields } from '#app/[lang]/(inside)/administrasjon/brukere/role-fields.tsx';
import { useSent } from '#app/[lang]/(inside)/administrasjon/brukere/use-sent';
import { HandedLinkBox } from '#app/[lang]/(inside)/administrasjon/handed-link.tsx';
import { inviteAction } from '#app/api/administration/actions';

export function InviteForm() {
  const t = useText();
  const { state, onSubmit, pending } = useSent(inviteAction);
  return (
    <section className={styles.panel} aria-labelledby="inviter">
      <Heading level={2} data-size="sm" id="inviter">
        {t(words.invite)}
      </Heading>
      <Paragraph data-size="sm">{t(words.inviteHelp)}</Paragraph>
      <form onSubmit={onSubmit} className={styles.form} noValidate>
        <StateMessage state={state} />
        <input type="hidden" name="language" value={t.language} />
        <StateField name="email" label={t(words.email)} state={state} type="email" autoComplete="off" required />
        {/* What was chosen stays until the invitation is made. */}
        <RoleFields key={state.done ? state.turn : 'same'} initial="reader" unit={null} state={state} />
        <div>
          <Button type="submit" loading={pending}>
            {t(words.makeInvitation)}
          </Button>
        </div>
      </form>
      {state.link && <HandedLinkBox link={state.link} />}
    </section>
  );
}
