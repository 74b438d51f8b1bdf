import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '#app/_frame/entry.module.css';
import { Entry } from '#app/_frame/entry.tsx';
import { spoken } from '#app/_i18n/page';
import { signIn as words } from '#app/_i18n/texts/sign-in';
import { RedeemForm } from '#app/[lang]/link/[token]/redeem-form.tsx';
import { linkOf } from '#app/api/session/read';

interface Properties {
  params: Promise<{ lang: string; token: string }>;
}

// The token must not leave with the address of the page.
export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.linkTitles.reset), referrer: 'no-referrer' };
}

export default async function LinkPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { token } = await params;
  const found = await linkOf(token);
  return (
    <Entry language={language}>
      {'link' in found ? (
        <RedeemForm
          token={token}
          purpose={found.link.purpose}
          organisation={found.link.organisation?.name ?? null}
          email={found.link.email}
        />
      ) : (
        <div className={styles.panel}>
          <Heading level={1} data-size="md">
            {t(words.linkRefused)}
          </Heading>
          <Paragraph>{t(found.refusal)}</Paragraph>
          <Link className="ho-link" href={`/${language}/logg-inn`}>
            {t(words.title)}
          </Link>
        </div>
      )}
    </Entry>
  );
}
