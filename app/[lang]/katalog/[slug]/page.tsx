import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PublicFrame, SyntaxLinks } from '#app/_frame/public-frame.tsx';
import { spoken } from '#app/_i18n/page';
import { publication as words } from '#app/_i18n/texts/publication';
import { publicCatalogue } from '#app/api/catalogue/read';
import { kindOf } from '#model/kinds/index';
import { standards } from '#model/rdf/standards';

interface Properties {
  params: Promise<{ lang: string; slug: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.open) };
}

/** Everything an organisation has published, for whoever comes by. */
export default async function PublicCataloguePage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { slug } = await params;
  const catalogue = (await publicCatalogue(slug)) ?? notFound();
  return (
    <PublicFrame language={language}>
      <Heading level={1} data-size="lg">
        {catalogue.name}
      </Heading>
      <Paragraph>{t(words.openIntro)}</Paragraph>
      {catalogue.lists.map(({ standard, address, members }) => (
        <section key={standard} id={standard} className="ho-stack" aria-labelledby={`${standard}-tittel`}>
          <Heading level={2} data-size="sm" id={`${standard}-tittel`}>
            {t(standards[standard].label)}
          </Heading>
          <p className="ho-small">
            {t(words.harvest)}: <SyntaxLinks t={t} address={address} />
          </p>
          <ul>
            {members.map(({ kind, id, name }) => (
              <li key={id}>
                <Link className="ho-link" href={`/${language}/katalog/${slug}/${kind}/${id}`} prefetch={false}>
                  {name}
                </Link>{' '}
                <span className="ho-muted ho-small">{t(kindOf(kind).label)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PublicFrame>
  );
}
