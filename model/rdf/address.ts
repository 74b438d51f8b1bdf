/** The stable addresses of what an organisation publishes: `https://…/katalog/eksempelvik-kommune/dataset/<id>`. */
import { isKindName, type KindName } from '#model/kinds/index';

export const catalogueFolder = 'katalog';

/** Where an organisation's published content lies, without a slash at the end. */
export const catalogueBase = (origin: string, slug: string): string => `${origin}/${catalogueFolder}/${slug}`;
export const addressOf = (base: string, kind: KindName, id: string): string => `${base}/${kind}/${id}`;

const own =
  /^https?:\/\/[^/?#\s]+\/katalog\/([a-z0-9-]{1,80})\/([A-Za-z]+)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:#.*)?$/;

/** What an address written by `addressOf` names, here or in another installation. */
export function addressed(iri: string): { slug: string; kind: KindName; id: string } | null {
  const [, slug, kind, id] = own.exec(iri) ?? [];
  return slug !== undefined && id !== undefined && isKindName(kind) ? { slug, kind, id } : null;
}

/** The organisation itself as the one who answers: what `contactIri` writes for nobody in particular. */
export const isOwnContact = (iri: string): boolean => /\/katalog\/[a-z0-9-]+#kontakt$/.test(iri);

/** Until Brønnøysund gives organisations an address of their own, Digdir's organisation catalogue is what the standard points at. */
export const publisherIri = (organisationNumber: string): string =>
  `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${organisationNumber}`;
