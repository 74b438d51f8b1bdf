'use client';
import { Button, Dialog } from '@digdir/designsystemet-react';
import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import styles from '#app/_frame/frame.module.css';
import type { NavigationGroup } from '#app/_frame/navigation';
import { NavigationList } from '#app/_frame/navigation-list.tsx';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

/** The menu where there is no room for it beside the page. */
export function MenuButton({ groups, children }: { groups: NavigationGroup[]; children: ReactNode }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.menuButton}>
      <Button variant="tertiary" icon aria-label={t(frame.menu)} aria-expanded={open} onClick={() => setOpen(true)}>
        <MenuHamburgerIcon aria-hidden />
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        closedby="any"
        placement="left"
        closeButton={t(frame.closeMenu)}
        aria-label={t(frame.menu)}
        className={styles.menuDialog}
      >
        <div className={styles.menuTop}>{children}</div>
        <NavigationList groups={groups} onFollow={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
