'use client';
/** What an administrator does with one user. */
import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { useTell } from '#app/_components/messages.tsx';
import type { Reference } from '#app/_data/values';
import { StateMessage } from '#app/_frame/form-fields.tsx';
import { administration as words } from '#app/_i18n/texts/administration';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { RoleFields } from '#app/[lang]/(inside)/administrasjon/brukere/role-fields.tsx';
import { type AdministrationAction, useSent } from '#app/[lang]/(inside)/administrasjon/brukere/use-sent';
import { HandedLinkBox } from '#app/[lang]/(inside)/administrasjon/handed-link.tsx';
import { changeRoleAction, removeMemberAction, resetLinkAction, setDisabledAction } from '#app/api/administration/actions';
import type { Member } from '#app/api/administration/read';

/** Runs an action's form, says that it went well, and closes. */
function useAdministration(action: AdministrationAction, onDone: () => void) {
  const t = useText();
  const tell = useTell();
  const sent = useSent(action);
  const { state } = sent;
  useEffect(() => {
    if (!state.done || state.link) return;
    tell({ text: t(words.saved) });
    onDone();
  }, [state, t, tell, onDone]);
  return sent;
}

interface Properties {
  member: Member;
  unit: Reference | null;
  self: boolean;
  onClose: () => void;
}

export function MemberDialog({ member, unit, self, onClose }: Properties) {
  const t = useText();
  const [leaving, setLeaving] = useState(false);
  const removalForm = useRef<HTMLFormElement>(null);
  const role = useAdministration(changeRoleAction, onClose);
  const link = useAdministration(resetLinkAction, onClose);
  const disable = useAdministration(setDisabledAction, onClose);
  const removal = useAdministration(removeMemberAction, onClose);
  const about = { language: t.language, userId: member.userId, email: member.email };
  return (
    <Dialog open onClose={onClose} closedby="any" closeButton={t(frame.close)} aria-label={t(words.changeUser, { name: member.name })}>
      <div className="ho-stack">
        <div>
          <Heading level={2} data-size="xs">
            {member.name}
          </Heading>
          <p className="ho-muted ho-small">{member.email}</p>
        </div>
        <div>
          {[role, link, disable, removal].map(({ state }, index) => (
            <StateMessage key={index} state={state} />
          ))}
        </div>
        <form onSubmit={role.onSubmit} className={styles.form}>
          <Hidden values={about} />
          <RoleFields initial={member.role} unit={unit} state={role.state} />
          <div>
            <Button type="submit" loading={role.pending}>
              {t(words.save)}
            </Button>
          </div>
        </form>
        <section className={styles.danger} aria-label={t(words.access)}>
          <form onSubmit={link.onSubmit}>
            <Hidden values={about} />
            <Button type="submit" variant="secondary" data-size="sm" loading={link.pending}>
              {t(words.resetLink)}
            </Button>
          </form>
          {!self && (
            <form onSubmit={disable.onSubmit}>
              <Hidden values={{ ...about, disabled: member.disabled ? 'no' : 'yes' }} />
              <Button type="submit" variant="secondary" data-size="sm" loading={disable.pending}>
                {t(member.disabled ? words.letIn : words.shutOut)}
              </Button>
            </form>
          )}
          {!self && (
            <form onSubmit={removal.onSubmit} ref={removalForm}>
              <Hidden values={about} />
              <Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => setLeaving(true)} loading={removal.pending}>
                {t(words.takeOut)}
              </Button>
            </form>
          )}
        </section>
        {link.state.link && <HandedLinkBox link={link.state.link} />}
      </div>
      <ConfirmDialog
        open={leaving}
        title={t(words.takeOutTitle, { name: member.name })}
        text={t(words.takeOutText, { name: member.name })}
        yes={t(words.takeOutYes)}
        no={t(words.keep)}
        onNo={() => setLeaving(false)}
        onYes={() => {
          setLeaving(false);
          removalForm.current?.requestSubmit();
        }}
      />
    </Dialog>
  );
}

function Hidden({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
