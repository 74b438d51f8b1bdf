'use client';
/** One event as a sentence. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { Rich } from '#app/_components/rich.tsx';
import type { FieldChange, HistoryEvent } from '#app/_data/history';
import { labelOf } from '#app/_data/object';
import type { Shown } from '#app/_data/values';
import { longDate, time, unknown } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { history as words } from '#app/_i18n/texts/history';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Field } from '#model/fields';
import { isKindName, kindOf } from '#model/kinds/index';
import { type Language, same, type Text } from '#model/text';

const known = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Names in a row, with commas and «og», as links. */
function Names({ others, language }: { others: HistoryEvent['others']; language: Language }) {
  const and = language === 'en' ? ' and ' : ' og ';
  return others.map((one, index) => (
    <span key={one.id}>
      {index > 0 && (index === others.length - 1 ? and : ', ')}
      <Link className="ho-link" href={hrefOf(language, one.kind, one.id)} prefetch={false}>
        {one.name}
      </Link>
    </span>
  ));
}

export function HistoryText({ kind, event, showElement = false }: { kind: string; event: HistoryEvent; showElement?: boolean }) {
  const t = useText();
  const vocabularies = useVocabularies();
  const { change, others } = event;
  const label = (name: string): Text => (isKindName(kind) ? labelOf(kind, name) : undefined) ?? same(name);
  const valueText = (field: Field | undefined, value: unknown, name: string | null): string => {
    if (name !== null) return `«${name}»`;
    if (!field || !known(value)) return t(unknown).toLowerCase();
    const text = plainText(field, value as Shown, { t, vocabularies });
    const short = text.length > 160 ? `${text.slice(0, 160)} …` : text;
    // The sentence has a full stop of its own.
    return field.type === 'text' ? `«${short.replace(/\.$/, '')}»` : short;
  };
  const partsOf = (one: FieldChange): Record<string, ReactNode> => {
    const field = isKindName(kind) ? kindOf(kind).fields[one.field] : undefined;
    return {
      field: <em>{t(label(one.field))}</em>,
      before: valueText(field, one.before, one.beforeName),
      after: valueText(field, one.after, one.afterName),
    };
  };
  const element = (
    <Link className="ho-link" href={hrefOf(t.language, kind, change.elementId)} prefetch={false}>
      {change.elementName}
    </Link>
  );
  const when = longDate(change.at, t.language, new Date());
  const base: Record<string, ReactNode> = {
    day: (
      <time dateTime={change.at} title={time(change.at, t.language)}>
        {when}
      </time>
    ),
    who: change.actorName ?? t(words.system),
    what: showElement ? element : <strong>{change.elementName}</strong>,
    other: <Names others={others} language={t.language} />,
    list: <em>{change.link ? t(label(change.link)) : t(words.relations)}</em>,
  };

  const about = showElement && !['CREATE', 'REMOVE', 'RESTORE', 'DELETE'].includes(change.operation) ? <>{element}: </> : null;
  const [only] = change.fields;
  if (change.operation === 'CHANGE' && change.fields.length > 1)
    return (
      <>
        {about}
        <Rich text={t(words.changeMany)} parts={{ ...base, count: change.fields.length }} />
        <ul>
          {change.fields.map((one) => (
            <li key={one.field}>
              <Rich text={t(words.detail)} parts={partsOf(one)} />
            </li>
          ))}
        </ul>
      </>
    );
  const sentence = (): Text => {
    switch (change.operation) {
      case 'CREATE':
        return words.create;
      case 'CONFIRM':
        return words.confirm;
      case 'REMOVE':
      case 'DELETE':
        return words.remove;
      case 'RESTORE':
        return words.restore;
      case 'LINK':
        return words.link;
      case 'UNLINK':
        return words.unlink;
      case 'CHANGE':
        if (!only) return words.changeNone;
        return known(only.before) ? (known(only.after) ? words.changeOne : words.clearOne) : words.fillOne;
    }
  };
  return (
    <>
      {about}
      <Rich text={t(sentence())} parts={only ? { ...base, ...partsOf(only) } : base} />
    </>
  );
}
