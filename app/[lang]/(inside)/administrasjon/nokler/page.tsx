import type { Metadata } from 'next';
import { spoken } from '#app/_i18n/page';
import { feedWords as words } from '#app/_i18n/texts/feeds';
import { TokenForm } from '#app/[lang]/(inside)/administrasjon/nokler/token-form.tsx';
import { TokenList } from '#app/[lang]/(inside)/administrasjon/nokler/token-list.tsx';
import { NotYours, Title } from '#app/[lang]/(inside)/administrasjon/title.tsx';
import { feedTokens } from '#app/api/administration/read';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.title) };
}

/** Keys for programs that read feeds. */
export default async function TokensPage({ params }: Properties) {
  const { t } = await spoken(params);
  const tokens = await feedTokens();
  if (!tokens) return <NotYours t={t} label={words.title} />;
  return (
    <>
      <Title t={t} label={words.title} help={words.help} />
      <TokenForm />
      <TokenList tokens={tokens} />
    </>
  );
}
