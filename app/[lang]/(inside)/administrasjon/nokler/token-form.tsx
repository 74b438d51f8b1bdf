'use client';
import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { StateField } from '#app/_frame/form-fields.tsx';
import { feedWords as words } from '#app/_i18n/texts/feeds';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { SentForm } from '#app/[lang]/(inside)/administrasjon/sent-form.tsx';
import { createFeedTokenAction } from '#app/api/administration/actions';
import { feedNames, feeds } from '#model/feeds';

/** Makes a key, and shows it this once. */
export function TokenForm() {
  const t = useText();
  const made = (token: string) => (
    <div className={styles.link} role="status">
      <Textfield label={t(words.made)} description={t(words.madeHelp)} value={token} readOnly onFocus={(event) => event.target.select()} />
    </div>
  );
  return (
    <SentForm
      id="ny-nokkel"
      words={{ title: words.make, help: words.makeHelp, button: words.makeButton }}
      action={createFeedTokenAction}
      made={({ token }) => token && made(token)}
    >
      {(state, turn) => {
        const wrong = state.problems.find(({ field }) => field === 'feeds')?.message;
        return (
          <>
            <StateField name="name" label={t(words.name)} state={state} autoComplete="off" required />
            <Fieldset key={turn}>
              <Fieldset.Legend>{t(words.feeds)}</Fieldset.Legend>
              {feedNames.map((name) => (
                <Checkbox key={name} name="feeds" value={name} label={t(feeds[name].label)} />
              ))}
              {wrong && <ValidationMessage>{wrong}</ValidationMessage>}
            </Fieldset>
          </>
        );
      }}
    </SentForm>
  );
}
