'use client';
import { Button, Tag } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import type { Reference } from '#app/_data/values';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { MemberDialog } from '#app/[lang]/(inside)/administrasjon/brukere/member-dialog.tsx';
import type { Member } from '#app/api/administration/read';
import { roles } from '#auth/roles';

interface Properties {
  members: Member[];
  units: Reference[];
  /** The id of the one who looks. */
  self: string;
}

export function MemberList({ members, units, self }: Properties) {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const chosen = members.find(({ userId }) => userId === open);
  const unitOf = ({ unitId }: Member) => units.find(({ id }) => id === unitId) ?? null;
  return (
    <>
      <ul className={`ho-plain-list ${styles.rows}`}>
        {members.map((member) => (
          <li key={member.userId} className={styles.row}>
            <div className={styles.rowMain}>
              <span>
                <strong>{member.name}</strong>
                {member.userId === self && <span className="ho-muted"> ({t(words.you)})</span>}
              </span>
              <span className="ho-muted ho-small">{member.email}</span>
            </div>
            <div className={styles.rowAside}>
              <span>{t(roles[member.role].label)}</span>
              {member.unitId && <span className="ho-muted ho-small">{unitOf(member)?.name}</span>}
            </div>
            {member.disabled ? (
              <Tag data-size="sm" data-color="danger">
                {t(words.disabled)}
              </Tag>
            ) : (
              !member.hasPassword && (
                <Tag data-size="sm" data-color="neutral">
                  {t(words.noPassword)}
                </Tag>
              )
            )}
            <div className={styles.rowActions}>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t(words.changeUser, { name: member.name })}
                onClick={() => setOpen(member.userId)}
              >
                {t(words.change)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {chosen && <MemberDialog key={chosen.userId} member={chosen} unit={unitOf(chosen)} self={chosen.userId === self} onClose={close} />}
    </>
  );
}
