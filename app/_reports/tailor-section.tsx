'use client';
/** One section of a report: whether it is there, where, what it is called, and which columns its table has. */
import { Button, Checkbox, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowLeftIcon, ArrowUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_reports/reports.module.css';
import { measureNames, measureOf } from '#model/measures';
import { chosenColumns, columnLabel, columnsFor, type SectionSettings } from '#model/report-settings';
import type { ReportSection, ReportTable } from '#model/reports';
import type { Language } from '#model/text';

interface Properties {
  declared: ReportSection | undefined;
  section: SectionSettings;
  language: Language;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onChange: (section: SectionSettings) => void;
  /** What else is chosen for the section. */
  children?: React.ReactNode;
}

export function TailorSection({ declared, section, language, first, last, onMove, onChange, children }: Properties) {
  const t = useText();
  if (!declared) return null;
  const name = t(declared.label);
  return (
    <section className={styles.section} aria-labelledby={`del-${section.name}`}>
      <h3 className={styles.legend} id={`del-${section.name}`}>
        {name}
      </h3>
      <div className="ho-row ho-spread">
        <Checkbox
          label={t(words.shown)}
          checked={section.shown}
          onChange={({ target }) => onChange({ ...section, shown: target.checked })}
        />
        <div className="ho-row">
          <Button
            variant="tertiary"
            data-size="sm"
            icon
            aria-label={t(words.upNamed, { name })}
            disabled={first}
            onClick={() => onMove(-1)}
          >
            <ArrowUpIcon aria-hidden />
          </Button>
          <Button
            variant="tertiary"
            data-size="sm"
            icon
            aria-label={t(words.downNamed, { name })}
            disabled={last}
            onClick={() => onMove(1)}
          >
            <ArrowDownIcon aria-hidden />
          </Button>
        </div>
      </div>
      {section.shown && (
        <>
          <Textfield
            data-size="sm"
            label={t(words.sectionHeading)}
            description={t(words.standard, { text: declared.label[language] })}
            maxLength={200}
            lang={language}
            value={section.heading?.[language] ?? ''}
            onChange={({ target }) => onChange({ ...section, heading: { ...section.heading, [language]: target.value } })}
          />
          <Field data-size="sm">
            <Label>{t(words.sectionIntro)}</Label>
            <Textarea
              rows={2}
              maxLength={5000}
              lang={language}
              value={section.intro?.[language] ?? ''}
              onChange={({ target }) => onChange({ ...section, intro: { ...section.intro, [language]: target.value } })}
            />
          </Field>
          {children}
          {declared.map && (
            <Field data-size="sm">
              <Label>{t(words.mapShows)}</Label>
              <Select
                value={section.measure ?? declared.map.measure}
                onChange={({ target }) => onChange({ ...section, measure: target.value })}
              >
                <option value="">{t(words.noMap)}</option>
                {measureNames.map((name) => (
                  <option key={name} value={name}>
                    {t(measureOf(name).label)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {declared.table && (
            <Columns table={declared.table} chosen={section.columns} onChange={(columns) => onChange({ ...section, columns })} />
          )}
        </>
      )}
    </section>
  );
}

function Columns({ table, chosen, onChange }: { table: ReportTable; chosen: string[] | undefined; onChange: (columns: string[]) => void }) {
  const t = useText();
  const columns = chosenColumns(table, chosen);
  const label = (name: string) => columnLabel(table, name, t.language);
  const free = columnsFor(table).filter((name) => !columns.includes(name));
  const without = (name: string) => columns.filter((one) => one !== name);
  const earlier = (at: number) => {
    const next = [...columns];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at - 1, 0, moved);
    onChange(next);
  };
  return (
    <div className="ho-stack">
      <ul className={styles.columns} aria-label={t(words.columns)}>
        {columns.map((name, at) => (
          <li key={name} className={styles.column}>
            <span>{label(name)}</span>
            <Button
              variant="tertiary"
              data-size="sm"
              icon
              disabled={at === 0}
              aria-label={t(words.earlierNamed, { name: label(name) })}
              onClick={() => earlier(at)}
            >
              <ArrowLeftIcon aria-hidden />
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              icon
              disabled={columns.length === 1}
              aria-label={t(words.removeColumn, { column: label(name) })}
              onClick={() => onChange(without(name))}
            >
              <XMarkIcon aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <Field data-size="sm">
        <Label>{t(words.addColumn)}</Label>
        <Select value="" onChange={({ target }) => target.value && onChange([...columns, target.value])}>
          <option value="" />
          {free.map((name) => (
            <option key={name} value={name}>
              {label(name)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
