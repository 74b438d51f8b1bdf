import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { administration as words } from '#app/_i18n/texts/administration';
import { frame } from '#app/_i18n/texts/frame';
import { PasswordForm, SignOutEverywhere } from '#app/[lang]/(inside)/min-bruker/account-forms.tsx';
import { hasPassword } from '#app/api/administration/read';
import { roles } from '#auth/roles';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.account) };
}

/** The own user: password, and a way out everywhere. */
export default async function AccountPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const [viewer, changeable] = await Promise.all([viewerOf(language), hasPassword()]);
  return (
    <div className="ho-page ho-stack-large">
      <header>
        <Heading level={1} data-size="lg">
          {t(frame.account)}
        </Heading>
        {viewer && (
          <Paragraph style={{ overflowWrap: 'anywhere' }}>
            {viewer.user.name}, {viewer.user.email}. {t(roles[viewer.role].label)}: {t(roles[viewer.role].help)}
          </Paragraph>
        )}
      </header>
      <section className="ho-stack">
        <Heading level={2} data-size="sm">
          {t(words.password)}
        </Heading>
        {changeable ? <PasswordForm /> : <Paragraph>{t(words.demoPassword)}</Paragraph>}
      </section>
      <section className="ho-stack">
        <Heading level={2} data-size="sm">
          {t(words.devices)}
        </Heading>
        <Paragraph>{t(words.devicesHelp)}</Paragraph>
        <SignOutEverywhere />
      </section>
    </div>
  );
}
