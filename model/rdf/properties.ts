/** Properties that the Norwegian standards share, so that they are mapped and explained alike. */
import type { Level, Property } from '#model/rdf/mapping';
import type { Name } from '#model/rdf/statement';

export const title = (name: Name, level: Level = 'mandatory'): Property => ({
  name,
  level,
  value: { as: 'texts', fields: { nb: 'name', nn: 'nameNn', en: 'nameEn' } },
  label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  help: {
    nb: 'Et navn som gjør det lett å kjenne igjen, på minst ett språk.',
    nn: 'Eit namn som gjer det lett å kjenne att, på minst eitt språk.',
    en: 'A name that makes it easy to recognise, in at least one language.',
  },
});

export const description = (level: Level): Property => ({
  name: 'dct:description',
  level,
  value: { as: 'texts', fields: { nb: 'description', nn: 'descriptionNn', en: 'descriptionEn' } },
  label: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
  help: {
    nb: 'Noen setninger om hva dette er, som kan leses alene av en som ikke kjenner kommunen.',
    nn: 'Nokre setningar om kva dette er, som kan lesast åleine av ein som ikkje kjenner kommunen.',
    en: 'A few sentences on what this is, readable on their own by somebody who does not know the municipality.',
  },
});

export const identifier = (level: Level): Property => ({
  name: 'dct:identifier',
  level,
  value: { as: 'identifier', field: 'identifier' },
  label: { nb: 'Identifikator', nn: 'Identifikator', en: 'Identifier' },
});

export const publisher = (name: Name): Property => ({
  name,
  level: 'mandatory',
  value: { as: 'publisher' },
  label: { nb: 'Utgiver', nn: 'Utgjevar', en: 'Publisher' },
  help: {
    nb: 'Kommunen selv, med organisasjonsnummer. Det føres under Administrasjon › Organisasjon.',
    nn: 'Kommunen sjølv, med organisasjonsnummer. Det blir ført under Administrasjon › Organisasjon.',
    en: 'The municipality itself, with its organisation number. It is entered under Administration › Organisation.',
  },
});

export const contact = (name: Name): Property => ({
  name,
  level: 'mandatory',
  value: { as: 'contact', field: 'contactPoint' },
  label: { nb: 'Kontaktpunkt', nn: 'Kontaktpunkt', en: 'Contact point' },
  help: {
    nb: 'En enhet, stilling eller person med e-postadresse. Uten en egen brukes adressen under Administrasjon › Organisasjon.',
    nn: 'Ei eining, stilling eller ein person med e-postadresse. Utan ei eiga blir adressa under Administrasjon › Organisasjon brukt.',
    en: 'A unit, position or person with an e-mail address. Without one of its own, the address under Administration › Organisation is used.',
  },
});

export const keywords = (field: string): Property => ({
  name: 'dcat:keyword',
  level: 'recommended',
  value: { as: 'texts', fields: { nb: field } },
  label: { nb: 'Emneord', nn: 'Emneord', en: 'Keywords' },
  help: {
    nb: 'Ord andre vil søke med.',
    nn: 'Ord andre vil søkje med.',
    en: 'Words others will search with.',
  },
});

export const los = (name: Name): Property => ({
  name,
  level: 'recommended',
  value: { as: 'pointer', field: 'losConcepts', kind: 'losConcept', within: false },
  label: { nb: 'Los', nn: 'Los', en: 'Los' },
  help: {
    nb: 'Temaer og ord fra Los, i tillegg til datatemaet.',
    nn: 'Tema og ord frå Los, i tillegg til datatemaet.',
    en: 'Themes and words from Los, in addition to the data theme.',
  },
});

export const themes = (level: Level): Property => ({
  name: 'dcat:theme',
  level,
  value: { as: 'code', field: 'themes', list: 'themes' },
  label: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  help: {
    nb: 'Minst ett av EUs datatemaer. Los kommer i tillegg, og kan ikke stå alene.',
    nn: 'Minst eitt av EU sine datatema. Los kjem i tillegg, og kan ikkje stå åleine.',
    en: 'At least one of the data themes of the EU. Los comes in addition and cannot stand alone.',
  },
});

export const landingPage: Property = {
  name: 'dcat:landingPage',
  level: 'optional',
  value: { as: 'iri', field: 'landingPage' },
  label: { nb: 'Landingsside', nn: 'Landingsside', en: 'Landing page' },
  also: ['http://purl.org/dc/terms/landingPage'],
};

export const accessRightsProperty: Property = {
  name: 'dct:accessRights',
  level: 'recommended',
  value: { as: 'code', field: 'accessRights', list: 'accessRights' },
  label: { nb: 'Tilgangsrettigheter', nn: 'Tilgangsrettar', en: 'Access rights' },
  help: {
    nb: 'Om innholdet er åpent for alle, begrenset eller unntatt offentlighet. Beskrivelsen er åpen uansett.',
    nn: 'Om innhaldet er ope for alle, avgrensa eller unnateke offentlegheit. Skildringa er open uansett.',
    en: 'Whether the content is open to all, restricted or not public. The description is open in any case.',
  },
};

export const licence = (level: Level): Property => ({
  name: 'dct:license',
  level,
  value: { as: 'code', field: 'licence', list: 'licences' },
  label: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
  help: {
    nb: 'Uten lisens vet ingen om dataene er lov å bruke. NLOD og Creative Commons er de vanlige.',
    nn: 'Utan lisens veit ingen om dataa er lov å bruke. NLOD og Creative Commons er dei vanlege.',
    en: 'Without a licence nobody knows whether the data may be used. NLOD and Creative Commons are the usual ones.',
  },
});

export const dates: readonly Property[] = [
  {
    name: 'dct:issued',
    level: 'optional',
    value: { as: 'date', field: 'issuedOn' },
    label: { nb: 'Utgivelsesdato', nn: 'Utgjevingsdato', en: 'Issued' },
  },
  {
    name: 'dct:modified',
    level: 'optional',
    value: { as: 'date', field: 'modifiedOn' },
    label: { nb: 'Endringsdato', nn: 'Endringsdato', en: 'Modified' },
  },
];
