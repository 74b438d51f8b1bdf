'use client';
import { Dropdown } from '@digdir/designsystemet-react';
import { CheckmarkIcon, LeaveIcon, PersonIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import styles from '#app/_frame/frame.module.css';
import { type Scheme, schemeCookie, schemes } from '#app/_frame/scheme';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';
import { signOutAction } from '#app/api/session/actions';
import { type Role, roles } from '#auth/roles';

/** The user, the look of the product, and the way out. */
export function UserMenu({ name, email, role, scheme }: { name: string; email: string; role: Role; scheme: Scheme }) {
  const t = useText();
  const router = useRouter();
  const choose = (wanted: Scheme) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
    document.cookie = `${schemeCookie}=${wanted}; path=/; max-age=31536000; samesite=lax`;
    document.documentElement.dataset.colorScheme = wanted;
    router.refresh();
  };
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" className={styles.user} aria-label={t(frame.signedInAs, { name })}>
        <PersonIcon aria-hidden />
        <span className={styles.userName}>{name}</span>
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end">
        <div className={styles.identity}>
          <strong>{name}</strong>
          <span className="ho-muted ho-small">{email}</span>
          <span className="ho-small">{t(roles[role].label)}</span>
        </div>
        <Dropdown.List>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link href={`/${t.language}/min-bruker`} prefetch={false}>
                <span className={styles.tick} />
                {t(frame.account)}
              </Link>
            </Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
        <Dropdown.Heading>{t(frame.appearance)}</Dropdown.Heading>
        <Dropdown.List>
          {schemes.map((one) => (
            <Dropdown.Item key={one}>
              <Dropdown.Button aria-pressed={one === scheme} onClick={() => choose(one)}>
                <span className={styles.tick}>{one === scheme && <CheckmarkIcon aria-hidden />}</span>
                {t(frame.schemes[one])}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
        <form action={signOutAction} className={styles.signOut}>
          <input type="hidden" name="language" value={t.language} />
          <Dropdown.List>
            <Dropdown.Item>
              <Dropdown.Button type="submit">
                <LeaveIcon aria-hidden />
                {t(frame.signOut)}
              </Dropdown.Button>
            </Dropdown.Item>
            <Dropdown.Item>
              <Dropdown.Button type="submit" name="everywhere" value="1">
                <span className={styles.tick} />
                {t(frame.signOutEverywhere)}
              </Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </form>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
