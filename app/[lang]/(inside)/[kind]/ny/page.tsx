import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NewForm } from '#app/_components/object/new-form.tsx';
import { ask } from '#app/_data/ask';
import type { Reference } from '#app/_data/values';
import { titleOf } from '#app/_frame/navigation';
import { inSentence } from '#app/_i18n/in-sentence';
import { spoken } from '#app/_i18n/page';
import { kindAt, slugOf } from '#app/_i18n/slugs';
import { object as words } from '#app/_i18n/texts/object';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Language } from '#model/text';

interface Properties {
  params: Promise<{ lang: string; kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  const kind = kindAt((await params).kind) ?? notFound();
  return { title: t(words.new, { kind: inSentence(t(kindOf(kind).label)) }) };
}

/** What the address fills in: `?application=<id>` on the way from an application to a new integration. */
async function givenRefs(
  kind: KindName,
  query: Record<string, string | string[] | undefined>,
  language: Language,
): Promise<Record<string, Reference>> {
  const wanted = Object.entries(query).flatMap(([name, id]) =>
    kindOf(kind).fields[name]?.type === 'ref' && typeof id === 'string' ? [{ name, id }] : [],
  );
  if (wanted.length === 0) return {};
  const { nodes } = await ask<{ nodes: (Reference | null)[] }>(
    'query Given($ids: [ID!]!) { nodes(ids: $ids) { id ... on Element { kind name } } }',
    { ids: wanted.map(({ id }) => id) },
    language,
  );
  return Object.fromEntries(wanted.flatMap(({ name }, index) => (nodes[index] ? [[name, nodes[index]]] : [])));
}

export default async function NewPage({ params, searchParams }: Properties) {
  const { language, t } = await spoken(params);
  const kind = kindAt((await params).kind) ?? notFound();
  const { label, help } = kindOf(kind);
  return (
    <div className="ho-page ho-stack">
      <Link className="ho-link" href={`/${language}/${slugOf(kind)}`}>
        {t(titleOf(kind))}
      </Link>
      <Heading level={1} data-size="md">
        {t(words.new, { kind: inSentence(t(label)) })}
      </Heading>
      <Paragraph>{t(help)}</Paragraph>
      <NewForm kind={kind} given={await givenRefs(kind, await searchParams, language)} />
    </div>
  );
}
