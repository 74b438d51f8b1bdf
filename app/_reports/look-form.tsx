'use client';
/** The logo and colour of all documents. */
import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { SettingsAnswer } from '#app/_data/report-settings';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import { Preview } from '#app/_reports/preview.tsx';
import styles from '#app/_reports/reports.module.css';
import { useSettings } from '#app/_reports/use-settings';
import { VersionList } from '#app/_reports/version-list.tsx';
import { colourProblems, type ReportLook, reportLook, usualLook } from '#model/report-settings';

const largest = 500_000;

const read = (json: unknown): ReportLook => {
  const parsed = reportLook.safeParse(json);
  return parsed.success ? parsed.data : usualLook;
};

/** The bytes of a file as base64. */
async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const mimeOf = ({ type }: File): NonNullable<ReportLook['logo']>['mime'] =>
  type === 'image/png' || type === 'image/jpeg' ? type : 'image/svg+xml';

export function LookForm({ answer }: { answer: SettingsAnswer }) {
  const t = useText();
  const { settings: look, setSettings: setLook, save, refresh, unsaved } = useSettings('look', answer, read);
  const [tooLarge, setTooLarge] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const problems = colourProblems(look.colour);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > largest);
    // What the file is, and how wide, is read from its bytes when it is saved.
    if (file.size <= largest) setLook({ ...look, logo: { mime: mimeOf(file), base64: await base64(file), ratio: 1 } });
  };
  return (
    <div className={styles.tailor}>
      {unsaved}
      <form className="ho-stack" onSubmit={save}>
        <Field>
          <Label>{t(words.colour)}</Label>
          <Input type="color" value={look.colour} onChange={({ target }) => setLook({ ...look, colour: target.value })} />
          {problems.map(({ code, text }) => (
            <ValidationMessage key={code}>{t(text)}</ValidationMessage>
          ))}
        </Field>
        <section className="ho-stack" aria-labelledby="logo">
          <h2 className={styles.legend} id="logo">
            {t(words.logo)}
          </h2>
          {look.logo ? (
            <img className={styles.logo} src={`data:${look.logo.mime};base64,${look.logo.base64}`} alt={t(words.logo)} />
          ) : (
            <p className="ho-muted">{t(words.noLogo)}</p>
          )}
          <input
            ref={input}
            type="file"
            hidden
            accept=".png,.jpg,.jpeg,.svg"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <div className="ho-row">
            <Button variant="secondary" aria-describedby="logo-hjelp" onClick={() => input.current?.click()}>
              {t(words.chooseLogo)}
            </Button>
            {look.logo && (
              <Button variant="tertiary" onClick={() => setLook({ ...look, logo: null })}>
                {t(words.removeLogo)}
              </Button>
            )}
          </div>
          <p id="logo-hjelp" className="ho-muted ho-small">
            {t(words.logoHelp)}
          </p>
          <div role="status">{tooLarge && <ValidationMessage>{t(words.logoTooLarge)}</ValidationMessage>}</div>
        </section>
        <div>
          <Button type="submit" disabled={problems.length > 0}>
            {t(words.save)}
          </Button>
        </div>
        <VersionList of="look" versions={answer.versions} onRestored={refresh} />
      </form>
      <Preview report="systems" look={look} />
    </div>
  );
}
