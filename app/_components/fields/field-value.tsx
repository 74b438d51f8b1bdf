'use client';
/** A value on a page that is read: what can be followed is a link, what is not known says so. */
import Link from 'next/link';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { isEmpty, isReference, type Shown } from '#app/_data/values';
import { unknown } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

export function FieldValue({ kind, name, value }: { kind: KindName; name: string; value: Shown }) {
  const t = useText();
  const vocabularies = useVocabularies();
  const field = kindOf(kind).fields[name];
  if (!field) return null;
  if (isEmpty(value)) return <span className="ho-muted">{t(unknown)}</span>;
  if (isReference(value))
    return (
      <Link className="ho-link" href={hrefOf(t.language, value.kind, value.id)}>
        {value.name}
      </Link>
    );
  const text = plainText(field, value, { t, vocabularies });
  if (field.type !== 'text') return text;
  if ((field.format === 'url' || field.format === 'uri') && /^https?:\/\//.test(text))
    return (
      <a className="ho-link" href={text} target="_blank" rel="noreferrer" aria-label={`${text} (${t(words.opensElsewhere)})`}>
        {text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      </a>
    );
  if (field.format === 'email')
    return (
      <a className="ho-link" href={`mailto:${text}`}>
        {text}
      </a>
    );
  if (field.multiline) return <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;
  return text;
}
