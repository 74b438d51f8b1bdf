import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ask } from '#app/_data/ask';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { administration as words } from '#app/_i18n/texts/administration';
import { type ListedTerm, TermList } from '#app/[lang]/(inside)/administrasjon/lister/[name]/term-list.tsx';
import { fieldsWith } from '#app/[lang]/(inside)/administrasjon/lister/fields-with';
import { NotYours, Title } from '#app/[lang]/(inside)/administrasjon/title.tsx';
import { fill, same } from '#model/text';
import { isVocabulary, vocabularies } from '#model/vocabularies';

interface Properties {
  params: Promise<{ lang: string; name: string }>;
}
interface Answer {
  vocabularies: {
    terms: Omit<ListedTerm, 'shipped' | 'uses'>[];
    shipped: string[];
    uses: { key: string; count: number }[];
  }[];
}

const document = `query Vocabulary($name: String!) {
  vocabularies(name: $name) { terms { key nb nn en retired } shipped uses { key count } }
}`;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  const { name } = await params;
  return { title: isVocabulary(name) ? t(vocabularies[name].label) : t(words.lists) };
}

export default async function ListOfTermsPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { name } = await params;
  if (!isVocabulary(name)) notFound();
  const viewer = await viewerOf(language);
  if (!viewer?.manages.vocabulary) return <NotYours t={t} label={words.lists} />;
  const [found] = (await ask<Answer>(document, { name }, language)).vocabularies;
  const uses = new Map(found?.uses.map(({ key, count }) => [key, count]));
  const terms = (found?.terms ?? []).map((term) => ({
    ...term,
    shipped: found?.shipped.includes(term.key) ?? false,
    uses: uses.get(term.key) ?? 0,
  }));
  return (
    <>
      <Title t={t} label={vocabularies[name].label} help={fill(words.usedIn, { fields: same(fieldsWith(name, t)) })} />
      <TermList vocabulary={name} title={t(vocabularies[name].label)} terms={terms} />
    </>
  );
}
