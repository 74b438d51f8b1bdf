'use client';
import { Button, Checkbox, Fieldset, Heading, Paragraph, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { StateField, StateMessage } from '#app/_frame/form-fields.tsx';
import { feedWords as words } from '#app/_i18n/texts/feeds';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { useSent } from '#app/[lang]/(inside)/administrasjon/brukere/use-sent';
import { createFeedTokenAction } from '#app/api/administration/actions';
import { feedNames, feeds } from '#model/feeds';

/** Makes a key, and shows it this once. */
export function TokenForm() {
  const t = useText();
  const { state, onSubmit, pending } = useSent(createFeedTokenAction);
  const wrong = state.problems.find(({ field }) => field === 'feeds')?.message;
  return (
    <section className={styles.panel} aria-labelledby="ny-nokkel">
      <Heading level={2} data-size="sm" id="ny-nokkel">
        {t(words.make)}
      </Heading>
      <Paragraph data-size="sm">{t(words.makeHelp)}</Paragraph>
      <form onSubmit={onSubmit} className={styles.form} noValidate>
        <StateMessage state={state} />
        <input type="hidden" name="language" value={t.language} />
        <StateField name="name" label={t(words.name)} state={state} autoComplete="off" required />
        <Fieldset key={state.done ? state.turn : 'same'}>
          <Fieldset.Legend>{t(words.feeds)}</Fieldset.Legend>
          {feedNames.map((name) => (
            <Checkbox key={name} name="feeds" value={name} label={t(feeds[name].label)} />
          ))}
          {wrong && <ValidationMessage>{wrong}</ValidationMessage>}
        </Fieldset>
        <div>
          <Button type="submit" loading={pending}>
            {t(words.makeButton)}
          </Button>
        </div>
      </form>
      {state.token && (
        <div className={styles.link} role="status">
          <Textfield
            label={t(words.made)}
            description={t(words.madeHelp)}
            value={state.token}
            readOnly
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
    </section>
  );
}
