'use client';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { useTell } from '#app/_components/messages.tsx';
import { longDate } from '#app/_i18n/format';
import { administration } from '#app/_i18n/texts/administration';
import { feedWords as words } from '#app/_i18n/texts/feeds';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { useSent } from '#app/[lang]/(inside)/administrasjon/brukere/use-sent';
import { revokeFeedTokenAction } from '#app/api/administration/actions';
import type { FeedToken } from '#app/api/administration/read';
import { feeds } from '#model/feeds';

/** The keys in use, with when each was last used. */
export function TokenList({ tokens }: { tokens: FeedToken[] }) {
  const t = useText();
  const tell = useTell();
  const form = useRef<HTMLFormElement>(null);
  const [asking, setAsking] = useState<FeedToken | null>(null);
  const { state, onSubmit } = useSent(revokeFeedTokenAction);
  useEffect(() => {
    if (state.done) tell({ text: t(words.revoked) });
  }, [state, t, tell]);
  const day = (value: Date) => longDate(value.toISOString(), t.language);
  return (
    <section className="ho-stack" aria-labelledby="nokler">
      <Heading level={2} data-size="sm" id="nokler">
        {t(words.list)}
      </Heading>
      {tokens.length === 0 ? (
        <Paragraph className="ho-muted">{t(words.none)}</Paragraph>
      ) : (
        <ul className={`ho-plain-list ${styles.rows}`}>
          {tokens.map((token) => (
            <li key={token.id} className={styles.row}>
              <div className={styles.rowMain}>
                <strong>{token.name}</strong>
                <span className="ho-muted ho-small">{token.feeds.map((name) => t(feeds[name].label)).join(', ')}</span>
              </div>
              <div className={styles.rowAside}>
                <span>{token.lastUsedAt ? t(words.lastUsed, { when: day(token.lastUsedAt) }) : t(words.neverUsed)}</span>
                <span className="ho-muted ho-small">{t(words.created, { when: day(token.createdAt) })}</span>
              </div>
              <div className={styles.rowActions}>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t(words.revokeNamed, { name: token.name })}
                  onClick={() => setAsking(token)}
                >
                  {t(words.revoke)}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <form ref={form} onSubmit={onSubmit} hidden>
        <input type="hidden" name="language" value={t.language} />
        <input type="hidden" name="id" value={asking?.id ?? ''} />
      </form>
      {asking && (
        <ConfirmDialog
          open
          title={t(words.revokeTitle, { name: asking.name })}
          text={t(words.revokeText)}
          yes={t(words.revoke)}
          no={t(administration.cancel)}
          onNo={() => setAsking(null)}
          onYes={() => {
            form.current?.requestSubmit();
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}
