'use client';
/** An organisation's own wording, order and columns of a report. */
import { Button, Field, Heading, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { SettingsAnswer } from '#app/_data/report-settings';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import { FiguresChoice } from '#app/_reports/figures-choice.tsx';
import { LanguageChoice } from '#app/_reports/language-choice.tsx';
import { Preview } from '#app/_reports/preview.tsx';
import styles from '#app/_reports/reports.module.css';
import { TailorSection } from '#app/_reports/tailor-section.tsx';
import { useSettings } from '#app/_reports/use-settings';
import { VersionList } from '#app/_reports/version-list.tsx';
import { type ReportSettings, reportSettings, type SectionSettings, sectionsOf } from '#model/report-settings';
import { type ReportName, reportOf } from '#model/reports';
import type { Language } from '#model/text';

const read = (json: unknown): ReportSettings => {
  const parsed = reportSettings.safeParse(json);
  return parsed.success ? parsed.data : {};
};

export function Tailor({ report, answer }: { report: ReportName; answer: SettingsAnswer }) {
  const t = useText();
  const { settings, setSettings, save, refresh, unsaved } = useSettings(report, answer, read);
  const [language, setLanguage] = useState<Language>(t.language);
  const declared = reportOf(report);
  const sections = sectionsOf(report, settings);
  const setSections = (next: SectionSettings[]) => setSettings({ ...settings, sections: next });
  const move = (from: number, by: -1 | 1) => {
    const next = [...sections];
    const [section] = next.splice(from, 1);
    if (section) next.splice(from + by, 0, section);
    setSections(next);
  };
  return (
    <div className={styles.tailor}>
      {unsaved}
      <form className="ho-stack" onSubmit={save}>
        <LanguageChoice label={t(words.wordingIn)} value={language} onChange={setLanguage} />
        <Textfield
          label={t(words.title)}
          description={t(words.standard, { text: declared.label[language] })}
          maxLength={200}
          lang={language}
          value={settings.title?.[language] ?? ''}
          onChange={({ target }) => setSettings({ ...settings, title: { ...settings.title, [language]: target.value } })}
        />
        <Field>
          <Label>{t(words.reportIntro)}</Label>
          <Textarea
            rows={3}
            maxLength={5000}
            lang={language}
            value={settings.intro?.[language] ?? ''}
            onChange={({ target }) => setSettings({ ...settings, intro: { ...settings.intro, [language]: target.value } })}
          />
        </Field>
        <Heading level={2} data-size="xs">
          {t(words.sections)}
        </Heading>
        <ol className={`ho-plain-list ${styles.sections}`}>
          {sections.map((section, at) => (
            <li key={section.name}>
              <TailorSection
                declared={declared.sections[section.name]}
                section={section}
                language={language}
                first={at === 0}
                last={at === sections.length - 1}
                onMove={(by) => move(at, by)}
                onChange={(next) => setSections(sections.map((one, i) => (i === at ? next : one)))}
              >
                {section.name === 'figures' && (
                  <FiguresChoice sharedOnly chosen={settings.figures ?? []} onChange={(figures) => setSettings({ ...settings, figures })} />
                )}
              </TailorSection>
            </li>
          ))}
        </ol>
        <div>
          <Button type="submit">{t(words.save)}</Button>
        </div>
        <VersionList of={report} versions={answer.versions} onRestored={refresh} />
      </form>
      <Preview report={report} settings={settings} />
    </div>
  );
}
