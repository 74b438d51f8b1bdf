/** What is said about the catalogue itself, about the organisation behind it, and about those who answer. */
import { publisherIri } from '#model/rdf/address';
import { codeLists } from '#model/rdf/codes';
import { codeStatements, contactIri, type Publishing } from '#model/rdf/describe';
import { type StandardName, standards } from '#model/rdf/standards';
import { expand, type Iri, iriOf, type Literal, type Name, rdfType, type Statement, xsdUri } from '#model/rdf/statement';
import { fill, languages, type Text } from '#model/text';

const country = 'http://publications.europa.eu/resource/authority/country/NOR';
const authority = 'http://publications.europa.eu/resource/authority';

type Pair = readonly [Name, Iri | Literal];
const about = (subject: string, pairs: readonly Pair[]): Statement[] =>
  pairs.map(([name, object]) => ({ subject, predicate: expand(name), object }));
const isA = (subject: string, ...types: Name[]): Statement[] =>
  types.map((type) => ({ subject, predicate: rdfType, object: { iri: expand(type) } }));
const inAll = (name: Name, text: Text): Pair[] => languages.map((language) => [name, { text: text[language], language }]);

const titles: Record<StandardName, Text> = {
  dcat: { nb: 'Datakatalog for {name}', nn: 'Datakatalog for {name}', en: 'Data catalogue of {name}' },
  cpsv: { nb: 'Tjenestekatalog for {name}', nn: 'Tenestekatalog for {name}', en: 'Service catalogue of {name}' },
  skos: { nb: 'Begreper hos {name}', nn: 'Omgrep hos {name}', en: 'Concepts of {name}' },
};
const descriptions: Record<StandardName, Text> = {
  dcat: {
    nb: 'Datasett og datatjenester som {name} har publisert.',
    nn: 'Datasett og datatenester som {name} har publisert.',
    en: 'Datasets and data services that {name} has published.',
  },
  cpsv: {
    nb: 'Tjenester som {name} leverer.',
    nn: 'Tenester som {name} leverer.',
    en: 'Services that {name} delivers.',
  },
  skos: {
    nb: 'Egne begreper i {name}, i tillegg til Los.',
    nn: 'Eigne omgrep i {name}, i tillegg til Los.',
    en: 'Own concepts of {name}, in addition to Los.',
  },
};

/** The address of a catalogue. */
export const catalogueIri = ({ base }: Pick<Publishing, 'base'>, standard: StandardName): string => `${base}/${standard}`;

/** The organisation as publisher. */
export function publisherStatements({ name, organisationNumber }: Publishing): Statement[] {
  if (!organisationNumber) return [];
  const subject = publisherIri(organisationNumber);
  return [
    ...isA(subject, 'foaf:Agent', 'org:Organization', 'cv:PublicOrganisation'),
    ...about(subject, [
      ['foaf:name', { text: name }],
      ['dct:title', { text: name, language: 'nb' }],
      ['skos:prefLabel', { text: name, language: 'nb' }],
      ['dct:identifier', { text: organisationNumber }],
      ['dct:spatial', { iri: country }],
    ]),
    ...isA(country, 'dct:Location'),
  ];
}

/** Somebody who answers; null is the organisation itself. */
export function contactStatements(publishing: Publishing, id: string | null): Statement[] {
  const contact = id === null ? undefined : publishing.contacts.get(id);
  const email = id === null ? publishing.contactEmail : contact?.email;
  const subject = contactIri(publishing, id);
  const mailto = email ? iriOf(`mailto:${email}`) : null;
  const phone = contact?.phone ? iriOf(`tel:${contact.phone.replace(/\s/g, '')}`) : null;
  const page = contact?.website ? iriOf(contact.website) : null;
  return [
    // The standard knows organisations and groups only; a person answers for the organisation.
    ...isA(subject, 'vcard:Organization', 'cv:ContactPoint'),
    ...about(subject, [
      ['vcard:fn', { text: contact?.name ?? publishing.name, language: 'nb' }],
      ...(email && mailto
        ? ([
            ['vcard:hasEmail', { iri: mailto }],
            ['cv:email', { text: email }],
          ] as const)
        : []),
      ...(contact?.phone && phone
        ? ([
            ['vcard:hasTelephone', { iri: phone }],
            ['cv:telephone', { text: contact.phone }],
          ] as const)
        : []),
      ...(page
        ? ([
            ['vcard:hasURL', { iri: page }],
            ['cv:contactPage', { iri: page }],
          ] as const)
        : []),
    ]),
  ];
}

/** The catalogue, without its members. */
export function catalogueStatements(publishing: Publishing, standard: StandardName): Statement[] {
  const subject = catalogueIri(publishing, standard);
  const { name, organisationNumber } = publishing;
  const common: Pair[] = [
    ...inAll('dct:title', fill(titles[standard], { name })),
    ...inAll('dct:description', fill(descriptions[standard], { name })),
    ['dct:identifier', { text: subject, datatype: xsdUri }],
    ...(organisationNumber ? [['dct:publisher', { iri: publisherIri(organisationNumber) }] as const] : []),
    [standard === 'cpsv' ? 'cv:contactPoint' : 'dcat:contactPoint', { iri: contactIri(publishing, null) }],
    ...(standard === 'skos'
      ? []
      : ([
          ['dct:spatial', { iri: country }],
          ['dct:language', { iri: codeLists.languages.iriOf('nob') }],
        ] as const)),
    ...(standard === 'dcat'
      ? ([
          ['dcat:themeTaxonomy', { iri: `${authority}/data-theme` }],
          ['dcat:themeTaxonomy', { iri: 'https://psi.norge.no/los/struktur' }],
        ] as const)
      : []),
  ];
  return [
    ...isA(subject, standard === 'skos' ? 'skos:Collection' : 'dcat:Catalog'),
    ...about(subject, common),
    ...(standard === 'skos' ? [] : codeStatements('languages', 'nob')),
    ...publisherStatements(publishing),
    ...(publishing.contactEmail ? contactStatements(publishing, null) : []),
  ];
}

/** How the catalogue of a standard names a member: a collection of concepts has its own word. */
export const memberOf = (standard: StandardName, kind: string): string | null => {
  if (standard === 'skos') return expand('skos:member');
  const member = standards[standard].mappings.find((mapping) => mapping.kind === kind)?.member;
  return member ? expand(member) : null;
};
