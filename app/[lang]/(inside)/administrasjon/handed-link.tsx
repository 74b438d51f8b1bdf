'use client';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { FilesIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { longDate, time } from '#app/_i18n/format';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import type { HandedLink } from '#app/api/administration/actions';

/** A one-time link, shown once, to copy and hand over. */
export function HandedLinkBox({ link }: { link: HandedLink }) {
  const t = useText();
  const tell = useTell();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link.url);
      tell({ text: t(words.copied) });
    } catch {
      // Without permission the marked text is still there to copy by hand.
    }
  };
  const when = `${longDate(link.expiresAt, t.language)} ${time(link.expiresAt, t.language)}`;
  return (
    <div className={styles.link} role="status">
      <Textfield
        ref={field}
        label={t(words.link, { email: link.email })}
        description={t(words.linkHelp, { email: link.email, when })}
        value={link.url}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div>
        <Button variant="secondary" data-size="sm" onClick={copy}>
          <FilesIcon aria-hidden />
          {t(words.copy)}
        </Button>
      </div>
    </div>
  );
}
