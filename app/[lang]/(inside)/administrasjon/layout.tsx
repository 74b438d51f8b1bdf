import type { ReactNode } from 'react';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { SectionLinks } from '#app/[lang]/(inside)/administrasjon/section-links.tsx';
import { sectionsOf } from '#app/[lang]/(inside)/administrasjon/sections';

interface Properties {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}

export default async function AdministrationLayout({ params, children }: Properties) {
  const { language } = await spoken(params);
  const viewer = await viewerOf(language);
  return (
    <div className="ho-page ho-stack-large">
      {viewer && <SectionLinks sections={sectionsOf(viewer, language)} />}
      {children}
    </div>
  );
}
