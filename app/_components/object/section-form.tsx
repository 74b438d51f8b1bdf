'use client';
import { Button } from '@digdir/designsystemet-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useState } from 'react';
import styles from '#app/_components/fields/form.module.css';
import { FormField, inputId } from '#app/_components/fields/form-field.tsx';
import { ProblemList } from '#app/_components/fields/problem-list.tsx';
import { useTell } from '#app/_components/messages.tsx';
import { useUnsaved } from '#app/_components/use-unsaved.tsx';
import { ApiError, fetchApi } from '#app/_data/api';
import { labelOf, type ObjectAnswer } from '#app/_data/object';
import { type FieldProblem, problemsIn, unreadable } from '#app/_data/problems';
import { type MutationAnswer, updateDocument } from '#app/_data/selection';
import { fromApi, inputOf, isSame, type Shown } from '#app/_data/values';
import { list } from '#app/_i18n/format';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  object: ObjectAnswer;
  names: readonly string[];
  focus: string | null;
  onDone: () => void;
}

/** Only what was touched is sent, so that somebody else's change to another field stands. */
export function SectionForm({ kind, object, names, focus, onDone }: Properties) {
  const t = useText();
  const router = useRouter();
  const tell = useTell();
  const { fields } = kindOf(kind);
  const [touched, setTouched] = useState<Readonly<Record<string, Shown>>>({});
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  /** The fields somebody else has changed since the page was opened. */
  const [conflict, setConflict] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const stored = (name: string): Shown => {
    const field = fields[name];
    return field ? fromApi(field, object[name]) : null;
  };
  const current = (name: string): Shown => touched[name] ?? (name in touched ? null : stored(name));
  const changed = Object.fromEntries(Object.entries(touched).filter(([name, value]) => !isSame(value, stored(name))));
  const dirty = Object.keys(changed).length > 0;
  const unsaved = useUnsaved(dirty && !busy);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!dirty) return onDone();
    const unread = unreadable(fields, changed, t);
    if (unread.length > 0) return setProblems(unread);
    setBusy(true);
    try {
      const variables = { id: object.id, version: object.version, input: inputOf(fields, changed) };
      const { result } = await fetchApi<MutationAnswer>(updateDocument(kind, []), variables, t.language);
      if (result.refusal) {
        setConflict(result.refusal.fields ?? null);
        return setProblems(problemsIn(result.refusal));
      }
      router.refresh();
      tell({ text: t(words.saved, { name: object.name }) });
      onDone();
    } catch (error) {
      setProblems([{ field: null, message: error instanceof ApiError ? error.message : String(error), severity: 'error' }]);
    } finally {
      setBusy(false);
    }
  };
  const labelled = (name: string) => {
    const label = labelOf(kind, name);
    return label ? t(label) : name;
  };
  const first = focus ?? names[0];
  // Another link to a field in a section that is open already.
  useEffect(() => {
    if (focus) document.getElementById(inputId(focus))?.focus();
  }, [focus]);
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {unsaved}
      <ProblemList problems={problems} fields={fields} />
      {conflict && (
        <>
          {conflict.length > 0 && <p>{t(words.conflictFields, { fields: list(conflict.map(labelled), t.language) })}</p>}
          <Button
            variant="secondary"
            onClick={() => {
              router.refresh();
              setConflict(null);
              setProblems([]);
            }}
          >
            {t(words.conflict)}
          </Button>
        </>
      )}
      {names.map((name) => {
        const field = fields[name];
        return field ? (
          <FormField
            key={name}
            name={name}
            field={field}
            value={current(name)}
            onChange={(value) => setTouched((now) => ({ ...now, [name]: value }))}
            problems={problems.filter((problem) => problem.field === name)}
            autoFocus={name === first}
          />
        ) : null;
      })}
      <div className={styles.actions}>
        <Button type="submit" loading={busy}>
          {t(words.save)}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {t(words.cancel)}
        </Button>
      </div>
    </form>
  );
}
