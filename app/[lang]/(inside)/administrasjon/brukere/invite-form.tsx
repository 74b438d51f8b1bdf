'use client';
import { StateField } from '#app/_frame/form-fields.tsx';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import { RoleFields } from '#app/[lang]/(inside)/administrasjon/brukere/role-fields.tsx';
import { HandedLinkBox } from '#app/[lang]/(inside)/administrasjon/handed-link.tsx';
import { SentForm } from '#app/[lang]/(inside)/administrasjon/sent-form.tsx';
import { inviteAction } from '#app/api/administration/actions';

export function InviteForm() {
  const t = useText();
  return (
    <SentForm
      id="inviter"
      words={{ title: words.invite, help: words.inviteHelp, button: words.makeInvitation }}
      action={inviteAction}
      made={({ link }) => link && <HandedLinkBox link={link} />}
    >
      {(state, turn) => (
        <>
          <StateField name="email" label={t(words.email)} state={state} type="email" autoComplete="off" required />
          {/* What was chosen stays until the invitation is made. */}
          <RoleFields key={turn} initial="reader" unit={null} state={state} />
        </>
      )}
    </SentForm>
  );
}
