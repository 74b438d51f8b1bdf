'use client';
import { useActionState, useEffect } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { StateField, StateMessage, SubmitButton } from '#app/_frame/form-fields.tsx';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { MunicipalityPicker } from '#app/[lang]/(inside)/administrasjon/organisasjon/municipality-picker.tsx';
import { type AdministrationState, saveOrganisationAction } from '#app/api/administration/actions';
import type { OrganisationSettings } from '#app/api/administration/read';
import { untouched } from '#app/api/session/form-state';

export function OrganisationForm({ organisation }: { organisation: OrganisationSettings }) {
  const t = useText();
  const tell = useTell();
  const [state, action] = useActionState<AdministrationState, FormData>(saveOrganisationAction, untouched);
  useEffect(() => {
    if (state.done) tell({ text: t(words.saved) });
  }, [state, t, tell]);
  const { name, organisationNumber, municipality, contactEmail } = organisation;
  const shown = {
    ...state,
    written: { name, organisationNumber: spaced(organisationNumber ?? ''), contactEmail: contactEmail ?? '', ...state.written },
  };
  return (
    <form action={action} className={styles.form} noValidate>
      <StateMessage state={state} />
      <input type="hidden" name="language" value={t.language} />
      <StateField name="name" label={t(words.name)} state={shown} autoComplete="organization" required />
      <StateField
        name="organisationNumber"
        label={t(words.organisationNumber)}
        description={t(words.organisationNumberHelp)}
        state={shown}
        inputMode="numeric"
      />
      <StateField
        name="contactEmail"
        label={t(words.contactEmail)}
        description={t(words.contactEmailHelp)}
        state={shown}
        type="email"
        autoComplete="off"
      />
      <MunicipalityPicker
        name="municipalityNumber"
        initial={municipality}
        problem={state.problems.find(({ field }) => field === 'municipalityNumber')?.message}
      />
      <div>
        <p>
          {t(words.slug)}: <code>{organisation.slug}</code>
        </p>
        <p className="ho-muted ho-small">{t(words.slugHelp)}</p>
      </div>
      <div>
        <SubmitButton label={t(words.save)} />
      </div>
    </form>
  );
}

/** `123 456 789`, as Brønnøysund writes it. */
const spaced = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');
