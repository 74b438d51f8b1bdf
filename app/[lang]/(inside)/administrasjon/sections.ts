/** The parts of the administration that a viewer may use. */
import type { Viewer } from '#app/_data/viewer';
import { administration as words } from '#app/_i18n/texts/administration';
import { feedWords } from '#app/_i18n/texts/feeds';
import type { Language, Text } from '#model/text';

export interface AdministrationSection {
  href: string;
  label: Text;
  help: Text;
}

export function sectionsOf({ manages }: Viewer, language: Language): AdministrationSection[] {
  const at = (slug: string) => `/${language}/administrasjon/${slug}`;
  return [
    ...(manages.users ? [{ href: at('brukere'), label: words.users, help: words.usersHelp }] : []),
    ...(manages.organisationSettings ? [{ href: at('organisasjon'), label: words.organisation, help: words.organisationHelp }] : []),
    ...(manages.organisationSettings ? [{ href: at('nokler'), label: feedWords.title, help: feedWords.help }] : []),
    ...(manages.vocabulary ? [{ href: at('lister'), label: words.lists, help: words.listsHelp }] : []),
    { href: at('importer'), label: words.batches, help: words.batchesHelp },
  ];
}
