'use client';
import { Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { list, unknown } from '#app/_i18n/format';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import type { Pointed, Settlement, ShownConflict, ShownRow } from '#app/_import/protocol';
import type { Value } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

interface Properties {
  row: ShownRow;
  conflict: ShownConflict;
  taken: Settlement['take'] | undefined;
  onTake: (take: Settlement['take']) => void;
}

const isPointed = (value: Value | Pointed): value is Pointed => typeof value === 'object' && value !== null && 'kind' in value;

/** What a value was when the file was made, what it is here now, and what the file says, side by side; and the choice between the last two. */
export function ConflictChoice({ row, conflict: { field, base, ours, theirs }, taken, onTake }: Properties) {
  const t = useText();
  const vocabularies = useVocabularies();
  const name = useId();
  const whole = field === 'removed';
  const declared = kindOf(row.kind).fields[field];
  const label = declared?.label ?? linksOf(row.kind).find((link) => link.name === field)?.label;
  const shown = (value: Value | Pointed): string => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t(whole ? words.isRemoved : unknown);
    if (isPointed(value)) return value.name;
    if (declared) return plainText(declared, value, { t, vocabularies });
    return Array.isArray(value) ? list(value, t.language) : String(value);
  };
  const choices = [
    { take: 'ours', text: whole ? t(words.isRemoved) : shown(ours), label: t(whole ? words.stayRemoved : words.keepOurs) },
    { take: 'theirs', text: whole ? t(words.isEdited) : shown(theirs), label: t(whole ? words.bringBack : words.takeTheirs) },
  ] as const;
  return (
    <fieldset className={styles.conflict}>
      <legend>{whole ? t(words.removedAndEdited) : label ? t(label) : field}</legend>
      {!whole && (
        <div className={styles.side}>
          <span className="ho-small ho-muted">{t(words.wasThen)}</span>
          <span>{shown(base)}</span>
        </div>
      )}
      {choices.map(({ take, text, label: choice }) => (
        <div key={take} className={styles.side}>
          <span className="ho-small ho-muted">{t(take === 'ours' ? words.isHere : words.inFile)}</span>
          <span>{text}</span>
          <Radio data-size="sm" name={name} value={take} label={choice} checked={taken === take} onChange={() => onTake(take)} />
        </div>
      ))}
    </fieldset>
  );
}
