import { Heading } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PublicFrame, PublicProperties, SyntaxLinks } from '#app/_frame/public-frame.tsx';
import { spoken } from '#app/_i18n/page';
import { publication as words } from '#app/_i18n/texts/publication';
import { publicPage } from '#app/api/catalogue/read';

interface Properties {
  params: Promise<{ lang: string; slug: string; kind: string; id: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { language } = await spoken(params);
  const { slug, kind, id } = await params;
  return { title: ((await publicPage(slug, kind, id, language)) ?? notFound()).title };
}

/** One published object, in words. */
export default async function PublicObjectPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { slug, kind, id } = await params;
  const page = (await publicPage(slug, kind, id, language)) ?? notFound();
  return (
    <PublicFrame language={language}>
      <p>
        <Link className="ho-link" href={`/${language}/katalog/${slug}`}>
          {page.organisation}: {t(words.back)}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {page.title}
      </Heading>
      <PublicProperties t={t} properties={page.properties} />
      {page.parts.map((part) => (
        <section key={part.title} className="ho-stack">
          <Heading level={2} data-size="xs">
            {part.title}
          </Heading>
          <PublicProperties t={t} properties={part.properties} />
        </section>
      ))}
      <p className="ho-small">
        {t(words.as)}: <SyntaxLinks t={t} address={page.address} />
      </p>
    </PublicFrame>
  );
}
