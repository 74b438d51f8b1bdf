import type { Metadata } from 'next';
import { spoken } from '#app/_i18n/page';
import { administration as words } from '#app/_i18n/texts/administration';
import { OrganisationForm } from '#app/[lang]/(inside)/administrasjon/organisasjon/organisation-form.tsx';
import { NotYours, Title } from '#app/[lang]/(inside)/administrasjon/title.tsx';
import { ownOrganisation } from '#app/api/administration/read';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.organisation) };
}

export default async function OrganisationPage({ params }: Properties) {
  const { t } = await spoken(params);
  const organisation = await ownOrganisation();
  if (!organisation) return <NotYours t={t} label={words.organisation} />;
  return (
    <>
      <Title t={t} label={words.organisation} help={words.organisationHelp} />
      <OrganisationForm organisation={organisation} />
    </>
  );
}
