'use client';
/** A section of an object's page: read, and edited in place. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { FieldValue } from '#app/_components/fields/field-value.tsx';
import { anchorOf } from '#app/_components/object/anchor';
import styles from '#app/_components/object/object.module.css';
import { SectionForm } from '#app/_components/object/section-form.tsx';
import { useWanted } from '#app/_components/object/use-wanted';
import type { ObjectAnswer } from '#app/_data/object';
import { fromApi, isEmpty } from '#app/_data/values';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Field } from '#model/fields';
import type { KindName } from '#model/kinds/index';
import { kindOf } from '#model/kinds/index';
import type { Text } from '#model/text';

interface Properties {
  kind: KindName;
  object: ObjectAnswer;
  title: Text;
  /** Names of the fields of the section, in order. */
  names: readonly string[];
}

export function Section({ kind, object, title, names }: Properties) {
  const t = useText();
  const { fields } = kindOf(kind);
  const mayEdit = object.mayEdit && !object.removedAt;
  const { wanted, forget } = useWanted();
  const isWanted = mayEdit && wanted !== null && names.includes(wanted);
  const [editing, setEditing] = useState(isWanted);
  useEffect(() => {
    if (isWanted) setEditing(true);
  }, [isWanted]);
  const close = () => {
    setEditing(false);
    if (isWanted) forget();
  };
  const shown = names.flatMap((name) => {
    const field = fields[name];
    return field ? [{ name, field, value: fromApi(field, object[name]) }] : [];
  });
  const filled = shown.filter(({ value, field }) => !isEmpty(value) || field.important || field.required);
  const rest = shown.filter((one) => !filled.includes(one));
  return (
    <section className={styles.section} aria-labelledby={`seksjon-${names[0]}`}>
      <div className="ho-row ho-spread">
        <Heading level={2} data-size="xs" id={`seksjon-${names[0]}`}>
          {t(title)}
        </Heading>
        {mayEdit && !editing && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t(words.editSection, { section: t(title) })}
            onClick={() => setEditing(true)}
          >
            <PencilIcon aria-hidden />
            {t(words.edit)}
          </Button>
        )}
      </div>
      {editing ? (
        <SectionForm kind={kind} object={object} names={names} focus={isWanted ? wanted : null} onDone={close} />
      ) : (
        <>
          <dl className={styles.fields}>
            {filled.map((one) => (
              <ReadField key={one.name} kind={kind} object={object} {...one} />
            ))}
          </dl>
          {rest.length > 0 && (
            <details className={styles.rest}>
              <summary className="ho-focus">{t(words.showEmpty, { count: rest.length })}</summary>
              <dl className={styles.fields}>
                {rest.map((one) => (
                  <ReadField key={one.name} kind={kind} object={object} {...one} />
                ))}
              </dl>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function ReadField({ kind, object, name, field }: { kind: KindName; object: ObjectAnswer; name: string; field: Field }) {
  const t = useText();
  const wide = field.type === 'text' && field.multiline;
  return (
    <div id={anchorOf(name)} className={wide ? styles.wideField : undefined}>
      <dt>{t(field.label)}</dt>
      <dd>
        <FieldValue kind={kind} name={name} value={fromApi(field, object[name])} />
      </dd>
    </div>
  );
}
