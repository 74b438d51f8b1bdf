'use client';
/** A field in a form: label, one sentence of help with its source, the control, and what is wrong with it. */
import { Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { FieldInput } from '#app/_components/fields/field-input.tsx';
import styles from '#app/_components/fields/form.module.css';
import { Rich } from '#app/_components/rich.tsx';
import type { FieldProblem } from '#app/_data/problems';
import { sourceHref } from '#app/_data/sources';
import type { Shown } from '#app/_data/values';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Field } from '#model/fields';

/** The law or standard, as a link where it can be read. */
function Source({ source }: { source: string }) {
  const t = useText();
  const href = sourceHref(source);
  const shown = href ? (
    <a className="ho-link" href={href} target="_blank" rel="noreferrer" aria-label={`${source} (${t(words.opensElsewhere)})`}>
      {source}
    </a>
  ) : (
    source
  );
  return (
    <p className={styles.source}>
      <Rich text={t(words.source)} parts={{ source: shown }} />
    </p>
  );
}

interface Properties {
  name: string;
  field: Field;
  value: Shown;
  onChange: (value: Shown) => void;
  problems: readonly FieldProblem[];
  autoFocus?: boolean;
}

export const inputId = (name: string): string => `felt-${name}`;

export function FormField({ name, field, value, onChange, problems, autoFocus = false }: Properties) {
  const t = useText();
  const hint = useId();
  const wrong = problems.some(({ severity }) => severity === 'error');
  const hasHint = field.help || field.source || field.type === 'texts' || problems.length > 0;
  const many = field.type === 'choices' || field.type === 'terms';
  return (
    <div className={styles.field} data-color={wrong ? 'danger' : undefined}>
      {many ? (
        <span className={styles.label}>{t(field.label)}</span>
      ) : (
        <Label htmlFor={inputId(name)} className={styles.label}>
          {t(field.label)}
          {field.required && <span className={styles.required}> ({t(words.required)})</span>}
        </Label>
      )}
      {hasHint && (
        <div id={hint} className={styles.hint}>
          {field.help && <p>{t(field.help)}</p>}
          {field.type === 'texts' && <p>{t(words.onePerLine)}</p>}
          {field.source && <Source source={field.source} />}
          {problems.map((problem) => (
            <ValidationMessage key={problem.message} data-size="sm" data-color={problem.severity === 'error' ? 'danger' : problem.severity}>
              {problem.message}
            </ValidationMessage>
          ))}
        </div>
      )}
      <FieldInput
        id={inputId(name)}
        label={many ? t(field.label) : undefined}
        field={field}
        value={value}
        onChange={onChange}
        describedBy={hasHint ? hint : undefined}
        invalid={wrong}
        autoFocus={autoFocus}
      />
    </div>
  );
}
