import '@ks-digital/designsystem-themes/base.css';
import '@ks-digital/designsystem-themes/ksdigital.css';
import '#app/_styles/base.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Messages } from '#app/_components/messages.tsx';
import { schemeCookie, schemeOf } from '#app/_frame/scheme';
import { say } from '#app/_i18n/say';
import { frame } from '#app/_i18n/texts/frame';
import { LanguageProvider } from '#app/_i18n/use-text.tsx';
import { isLanguage } from '#model/text';

interface Properties {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { lang } = await params;
  const t = say(isLanguage(lang) ? lang : 'nb');
  return {
    title: { default: t(frame.product), template: `%s · ${t(frame.product)}` },
    description: t(frame.description),
    robots: { index: false },
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ params, children }: Properties) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = say(lang);
  const scheme = schemeOf((await cookies()).get(schemeCookie)?.value);
  return (
    <html lang={lang} data-color-scheme={scheme} data-size="sm" data-color="accent" data-typography="primary">
      <body>
        <a className="ds-skip-link" href="#innhold">
          {t(frame.skip)}
        </a>
        <LanguageProvider language={lang}>
          <Messages>{children}</Messages>
        </LanguageProvider>
      </body>
    </html>
  );
}
