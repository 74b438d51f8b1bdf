'use client';
import { Button, Select, Tag } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import type { ShownColumn, TargetOption } from '#app/_import/protocol';

interface Properties {
  column: ShownColumn;
  options: readonly TargetOption[];
  onChoose: (target: string) => void;
}

/** True when a person should look: nothing was found for a column with content, or only something alike. */
export const isUnsure = ({ confidence, samples, target }: ShownColumn): boolean =>
  samples.length > 0 && (confidence === 'likely' || (confidence === 'none' && target === ''));

/** A heading with three values, and the field it stands for: a tick when that is sure, a choice when it is not. */
export function ColumnRow({ column, options, onChoose }: Properties) {
  const t = useText();
  const [changing, setChanging] = useState(false);
  const { heading, letters, samples, target, confidence } = column;
  const settled = !changing && (confidence === 'sure' || confidence === 'chosen');
  const label = options.find(({ value }) => value === target)?.label;
  return (
    <li className={styles.column}>
      <div>
        <strong>{heading}</strong> <span className="ho-muted ho-small">{t(words.column, { letters })}</span>
      </div>
      <div className={styles.samples}>
        <span className="ds-sr-only">{t(words.samples)}: </span>
        {samples.length === 0
          ? t(words.noSamples)
          : samples.map((sample, i) => (
              <span key={i} className={styles.sample} title={sample}>
                {sample}
              </span>
            ))}
      </div>
      <div className={styles.target}>
        {settled ? (
          <>
            <CheckmarkCircleFillIcon
              className={styles.tick}
              title={t(confidence === 'sure' ? words.recognised : words.chosenField)}
              fontSize="1.25rem"
            />
            <span>{label ?? t(words.leaveColumn)}</span>
            <Button variant="tertiary" data-size="sm" aria-label={t(words.changeField, { heading })} onClick={() => setChanging(true)}>
              {t(words.change)}
            </Button>
          </>
        ) : (
          <>
            {isUnsure(column) && (
              <Tag data-size="sm" data-color="warning">
                {t(words.checkField)}
              </Tag>
            )}
            <TargetSelect heading={heading} target={target} options={options} onChoose={onChoose} autoFocus={changing} />
          </>
        )}
      </div>
    </li>
  );
}

const groups = [
  ['fields', words.fieldGroup],
  ['links', words.linkGroup],
  ['ids', words.idGroup],
] as const;

interface SelectProperties {
  heading: string;
  target: string;
  options: readonly TargetOption[];
  onChoose: (target: string) => void;
  autoFocus: boolean;
}

function TargetSelect({ heading, target, options, onChoose, autoFocus }: SelectProperties) {
  const t = useText();
  return (
    <Select
      data-size="sm"
      aria-label={t(words.fieldFor, { heading })}
      value={target}
      autoFocus={autoFocus}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{t(words.leaveColumn)}</option>
      {groups.map(([group, label]) => (
        <optgroup key={group} label={t(label)}>
          {options
            .filter((option) => option.group === group)
            .map(({ value, label: name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
