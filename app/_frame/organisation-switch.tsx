'use client';
import { Dropdown } from '@digdir/designsystemet-react';
import { CheckmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons';
import type { OrganisationName } from '#app/_data/viewer';
import styles from '#app/_frame/frame.module.css';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';
import { switchOrganisationAction } from '#app/api/session/actions';

/** The organisation; a menu only when there are several to choose from. */
export function OrganisationSwitch({ current, all }: { current: OrganisationName; all: OrganisationName[] }) {
  const t = useText();
  if (all.length < 2) return <span className={styles.organisation}>{current.name}</span>;
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" className={styles.organisation} aria-label={`${t(frame.switchOrganisation)}: ${current.name}`}>
        {current.name}
        <ChevronDownIcon aria-hidden />
      </Dropdown.Trigger>
      <Dropdown placement="bottom-start">
        <Dropdown.Heading>{t(frame.switchOrganisation)}</Dropdown.Heading>
        <form action={switchOrganisationAction}>
          <input type="hidden" name="language" value={t.language} />
          <Dropdown.List>
            {all.map((one) => (
              <Dropdown.Item key={one.id}>
                <Dropdown.Button type="submit" name="organisation" value={one.id} aria-pressed={one.id === current.id}>
                  <span className={styles.tick}>{one.id === current.id && <CheckmarkIcon aria-hidden />}</span>
                  {one.name}
                </Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        </form>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
