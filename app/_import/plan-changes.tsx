'use client';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { list, unknown } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import type { Pointed, ShownRow } from '#app/_import/protocol';
import type { Value } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

const isPointed = (value: Value | Pointed): value is Pointed => typeof value === 'object' && value !== null && 'kind' in value;
const isEmpty = (value: Value | Pointed): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const nameOf = ({ id, name }: Pointed, t: Say): string => (id === undefined ? t(words.madeHere, { name }) : name);

/** Field by field: what stands there now, and what it becomes. */
export function PlanChanges({ row }: { row: ShownRow }) {
  const t = useText();
  const vocabularies = useVocabularies();
  const { fields } = kindOf(row.kind);
  const links = linksOf(row.kind);
  const isNew = row.action === 'create' || row.fields.every(({ before }) => isEmpty(before));
  const textOf = (name: string, value: Value | Pointed): string => {
    if (isPointed(value)) return nameOf(value, t);
    const field = fields[name];
    return field ? plainText(field, value, { t, vocabularies }) : String(value ?? '');
  };
  if (row.fields.length === 0 && row.links.length === 0) return null;
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t(words.field)}</th>
          {!isNew && <th scope="col">{t(words.before)}</th>}
          <th scope="col">{t(isNew ? words.value : words.after)}</th>
        </tr>
      </thead>
      <tbody>
        {row.fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fields[field] ? t(fields[field].label) : field}</th>
            {!isNew && <td className="ho-muted">{isEmpty(before) ? t(unknown) : textOf(field, before)}</td>}
            <td>{isEmpty(after) ? t(words.emptied) : textOf(field, after)}</td>
          </tr>
        ))}
        {row.links.map(({ link, add, remove }) => {
          const label = links.find(({ name }) => name === link)?.label;
          const names = (targets: readonly Pointed[]) =>
            list(
              targets.map((target) => nameOf(target, t)),
              t.language,
            );
          return (
            <tr key={link}>
              <th scope="row">{label ? t(label) : link}</th>
              <td colSpan={isNew ? 1 : 2}>
                {add.length > 0 && <div>{isNew ? names(add) : t(words.added, { names: names(add) })}</div>}
                {remove.length > 0 && <div>{t(words.cut, { names: names(remove) })}</div>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
