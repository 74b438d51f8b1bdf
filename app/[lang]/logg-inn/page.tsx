import type { Metadata } from 'next';
import { Entry } from '#app/_frame/entry.tsx';
import { spoken } from '#app/_i18n/page';
import { signIn as words } from '#app/_i18n/texts/sign-in';
import { DemoForm, SignInForm } from '#app/[lang]/logg-inn/sign-in-form.tsx';
import { offeredRoles } from '#app/api/session/read';

interface Properties {
  params: Promise<{ lang: string }>;
  searchParams: Promise<{ til?: string | string[] }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.title) };
}

export default async function SignInPage({ params, searchParams }: Properties) {
  const { language } = await spoken(params);
  const { til } = await searchParams;
  const back = typeof til === 'string' ? til : '';
  const offered = await offeredRoles();
  return (
    <Entry language={language}>
      {offered.length > 0 && <DemoForm offered={offered} back={back} />}
      <SignInForm back={back} />
    </Entry>
  );
}
