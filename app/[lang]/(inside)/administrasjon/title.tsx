import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Say } from '#app/_i18n/say';
import { administration as words } from '#app/_i18n/texts/administration';
import type { Text } from '#model/text';

/** What a page of the administration is about. */
export function Title({ t, label, help, children }: { t: Say; label: Text; help: Text; children?: ReactNode }) {
  return (
    <header className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
      <div className="ho-row ho-spread">
        <Heading level={1} data-size="lg">
          {t(label)}
        </Heading>
        {children}
      </div>
      <Paragraph>{t(help)}</Paragraph>
    </header>
  );
}

/** In place of a page that the role gives no access to. */
export function NotYours({ t, label }: { t: Say; label: Text }) {
  return <Title t={t} label={label} help={words.notYours} />;
}
