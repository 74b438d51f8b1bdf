/** Addresses of kinds: `/nb/tjenester`. They come from the Norwegian plural, so a new kind has one at once. */
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';

/** Where people know another word than the plural. */
const chosen: Readonly<Record<string, string>> = { processing: 'behandlingsprotokoll', losConcept: 'los', kpi: 'nokkeltall' };

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };
const slugify = (text: string) =>
  text
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const slugs = new Map<KindName, string>(kindNames.map((name) => [name, chosen[name] ?? slugify(kindOf(name).plural.nb)]));
const names = new Map<string, KindName>([...slugs].map(([name, slug]) => [slug, name]));

/** The address of a kind: `applikasjoner`. */
export const slugOf = (name: KindName): string => slugs.get(name) ?? name;

/** The kind at an address, or undefined. */
export const kindAt = (slug: string): KindName | undefined => names.get(slug);

/** The page of one object; `kind` comes from the API. */
export const hrefOf = (language: string, kind: string, id: string): string =>
  `/${language}/${isKindName(kind) ? slugOf(kind) : kind}/${id}`;
