/** What the menu holds, in the words people know. What does not exist, or the role cannot use, is not here. */
import type { Viewer } from '#app/_data/viewer';
import { slugOf } from '#app/_i18n/slugs';
import { frame } from '#app/_i18n/texts/frame';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import type { Language, Text } from '#model/text';

export interface NavigationItem {
  href: string;
  label: Text;
  /** The name of its drawing in `kind-icon.tsx`. */
  icon: string;
}
export interface NavigationGroup {
  label: Text | null;
  items: NavigationItem[];
  /** Folded until it is asked for, or holds the present page. */
  folded?: boolean;
}

/** The kinds people come for, in order. The others are one click further away. */
const first: readonly string[] = [
  'service',
  'capability',
  'application',
  'integration',
  'dataset',
  'processing',
  'vendor',
  'agreement',
  'initiative',
];
const words: Readonly<Record<string, Text>> = { processing: frame.processings };

/** What the list of a kind is called. */
export const titleOf = (name: KindName): Text => words[name] ?? kindOf(name).plural;

const itemOf = (language: Language, name: KindName): NavigationItem => ({
  href: `/${language}/${slugOf(name)}`,
  label: titleOf(name),
  icon: name,
});

/** The menu of a viewer. */
export function navigationOf(viewer: Viewer, language: Language): NavigationGroup[] {
  const chosen = first.filter(isKindName);
  const others = kindNames.filter((name) => !chosen.includes(name));
  const nationalSolutions: NavigationItem = {
    href: `/${language}/felleslosninger`,
    label: frame.nationalSolutions,
    icon: 'product',
  };
  const main = chosen.map((name) => itemOf(language, name));
  const beforeVendors = main.findIndex(({ icon }) => icon === 'vendor');
  main.splice(beforeVendors, 0, nationalSolutions);
  const tools: NavigationItem[] = [
    { href: `/${language}/rapporter`, label: frame.reports, icon: 'report' },
    { href: `/${language}/import-og-eksport`, label: frame.importExport, icon: 'transfer' },
    { href: `/${language}/konverter`, label: frame.converter, icon: 'convert' },
    { href: `/${language}/veikart`, label: frame.roadmap, icon: 'roadmap' },
  ];
  if (viewer.manages.users || viewer.manages.vocabulary || viewer.manages.organisationSettings)
    tools.push({ href: `/${language}/administrasjon`, label: frame.administration, icon: 'administration' });
  return [
    { label: null, items: [{ href: `/${language}`, label: frame.front, icon: 'front' }, ...main] },
    { label: frame.more, items: others.map((name) => itemOf(language, name)), folded: true },
    { label: frame.work, items: tools },
  ].filter(({ items }) => items.length > 0);
}
