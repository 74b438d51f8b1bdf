'use client';
/** The form for something new: what matters first, the rest a click away. */
import { Button } from '@digdir/designsystemet-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, useMemo, useState } from 'react';
import styles from '#app/_components/fields/form.module.css';
import { FormField } from '#app/_components/fields/form-field.tsx';
import { ProblemList } from '#app/_components/fields/problem-list.tsx';
import { useTell } from '#app/_components/messages.tsx';
import objectStyles from '#app/_components/object/object.module.css';
import { LosPicker } from '#app/_components/pickers/los-picker.tsx';
import { ReferencesPicker } from '#app/_components/pickers/references-picker.tsx';
import { useUnsaved } from '#app/_components/use-unsaved.tsx';
import { ApiError, fetchApi } from '#app/_data/api';
import { type ListOf, listsOf } from '#app/_data/columns';
import { type FieldProblem, problemsIn, unreadable } from '#app/_data/problems';
import { createDocument, type MutationAnswer } from '#app/_data/selection';
import { inputOf, isEmpty, type Reference, type Shown } from '#app/_data/values';
import { hrefOf } from '#app/_i18n/slugs';
import { fields as fieldWords } from '#app/_i18n/texts/fields';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import { type Fields, type Group, groups } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  /** What the way here has filled in. */
  given: Readonly<Record<string, Reference>>;
}

export function NewForm({ kind, given }: Properties) {
  const t = useText();
  const router = useRouter();
  const tell = useTell();
  const { fields: declaredFields, defaultName } = kindOf(kind);
  const fields = useMemo(() => withoutOwnName(declaredFields, defaultName !== undefined), [declaredFields, defaultName]);
  const [values, setValues] = useState<Readonly<Record<string, Shown>>>(given);
  const [links, setLinks] = useState<Readonly<Record<string, readonly Reference[]>>>({});
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const dirty = Object.values(values).some((value) => !isEmpty(value)) || Object.values(links).some((some) => some.length > 0);
  const unsaved = useUnsaved(dirty && !busy);

  const important = (name: string) => fields[name]?.required || fields[name]?.important || given[name] !== undefined;
  const names = Object.keys(fields);
  const importantLinks = listsOf(kind).filter((list) => list.link !== null && list.important);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const unread = unreadable(fields, values, t);
    if (unread.length > 0) return setProblems(unread);
    setBusy(true);
    try {
      const linkIds = Object.fromEntries(Object.entries(links).map(([name, some]) => [name, some.map(({ id }) => id)]));
      const { result } = await fetchApi<MutationAnswer>(
        createDocument(kind),
        { input: { ...inputOf(fields, values), ...linkIds } },
        t.language,
      );
      if (result.refusal) {
        setProblems(problemsIn(result.refusal));
        return setBusy(false);
      }
      const made = result[kind] as Reference;
      tell({ text: t(words.created, { name: made.name }) });
      router.push(hrefOf(t.language, kind, made.id));
    } catch (error) {
      setProblems([{ field: null, message: error instanceof ApiError ? error.message : String(error), severity: 'error' }]);
      setBusy(false);
    }
  };
  const field = (name: string, first: boolean) => {
    const declared = fields[name];
    return declared ? (
      <FormField
        key={name}
        name={name}
        field={declared}
        value={values[name] ?? null}
        onChange={(value) => setValues((now) => ({ ...now, [name]: value }))}
        problems={problems.filter((problem) => problem.field === name)}
        autoFocus={first}
      />
    ) : null;
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {unsaved}
      <ProblemList problems={problems} fields={fields} />
      {names.filter(important).map((name, index) => field(name, index === 0))}
      {importantLinks.map((list) => (
        <LinkField
          key={list.name}
          list={list}
          value={links[list.name] ?? []}
          onChange={(some) => setLinks((now) => ({ ...now, [list.name]: some }))}
        />
      ))}
      <details
        className={objectStyles.rest}
        open={problems.some((problem) => problem.field !== null && !important(problem.field)) || undefined}
      >
        <summary className="ho-focus">{t(words.moreFields)}</summary>
        <div className={styles.form}>
          {(Object.keys(groups) as Group[]).map((group) => {
            const some = names.filter((name) => !important(name) && (fields[name]?.group ?? 'about') === group);
            if (some.length === 0) return null;
            return (
              <section key={group} className={styles.section} aria-labelledby={`gruppe-${group}`}>
                <h2 id={`gruppe-${group}`}>{t(groups[group])}</h2>
                {some.map((name) => field(name, false))}
              </section>
            );
          })}
        </div>
      </details>
      <div className={styles.actions}>
        <Button type="submit" loading={busy}>
          {t(words.add)}
        </Button>
        <Button variant="secondary" onClick={() => router.back()}>
          {t(words.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** The name need not be filled in where it follows from the rest. */
function withoutOwnName(fields: Fields, follows: boolean): Fields {
  const { name } = fields;
  return follows && name ? { ...fields, name: { ...name, required: false } } : fields;
}

function LinkField({ list, value, onChange }: { list: ListOf; value: readonly Reference[]; onChange: (value: Reference[]) => void }) {
  const t = useText();
  const label = t(list.label);
  const help = list.link?.direction === 'forward' ? list.link.rule.forward.help : undefined;
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <p className={styles.hint}>{help ? t(help) : list.kind === 'losConcept' ? t(fieldWords.losHelp) : null}</p>
      {list.kind === 'losConcept' ? (
        <LosPicker label={label} value={value} onChange={onChange} />
      ) : (
        <ReferencesPicker label={label} kinds={[list.kind]} value={value} onChange={onChange} />
      )}
    </div>
  );
}
