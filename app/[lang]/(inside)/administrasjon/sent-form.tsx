'use client';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { StateMessage } from '#app/_frame/form-fields.tsx';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { type AdministrationAction, useSent } from '#app/[lang]/(inside)/administrasjon/brukere/use-sent';
import type { AdministrationState } from '#app/api/administration/actions';
import type { Text } from '#model/text';

interface Properties {
  id: string;
  words: { title: Text; help: Text; button: Text };
  action: AdministrationAction;
  /** The fields; what is keyed by the given turn is as new when the form has been accepted. */
  children: (state: AdministrationState, turn: string | number) => ReactNode;
  /** What is shown once, below the form. */
  made: (state: AdministrationState) => ReactNode;
}

/** A panel with a form that makes something, and shows what was made. */
export function SentForm({ id, words, action, children, made }: Properties) {
  const t = useText();
  const { state, onSubmit, pending } = useSent(action);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {t(words.title)}
      </Heading>
      <Paragraph data-size="sm">{t(words.help)}</Paragraph>
      <form onSubmit={onSubmit} className={styles.form} noValidate>
        <StateMessage state={state} />
        <input type="hidden" name="language" value={t.language} />
        {children(state, state.done ? state.turn : 'same')}
        <div>
          <Button type="submit" loading={pending}>
            {t(words.button)}
          </Button>
        </div>
      </form>
      {made(state)}
    </section>
  );
}
