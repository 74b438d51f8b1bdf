'use client';
/** What must be corrected, as links to the fields; gets the focus when it appears. */
import { Alert } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { inputId } from '#app/_components/fields/form-field.tsx';
import type { FieldProblem } from '#app/_data/problems';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Fields } from '#model/fields';

export function ProblemList({ problems, fields }: { problems: readonly FieldProblem[]; fields: Fields }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const errors = problems.filter(({ severity }) => severity === 'error');
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (errors.length === 0) return null;
  const located = errors.some(({ field }) => field !== null && fields[field] !== undefined);
  return (
    <Alert ref={box} tabIndex={-1} data-color="danger" role="alert">
      {located && <p>{t(words.mustBeCorrected)}</p>}
      <ul className={located ? undefined : 'ho-plain-list'}>
        {errors.map(({ field, message }) => {
          const label = field === null ? undefined : fields[field]?.label;
          return (
            <li key={`${field}${message}`}>
              {label && field ? (
                <a
                  className="ho-link"
                  href={`#${inputId(field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(inputId(field))?.focus();
                  }}
                >
                  {t(label)}
                </a>
              ) : null}
              {label ? ': ' : ''}
              {message}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
