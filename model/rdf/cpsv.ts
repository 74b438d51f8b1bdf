/** CPSV-AP-NO: public services, as its SHACL shapes (v1) check them. */
import type { Standard } from '#model/rdf/mapping';
import { contact, description, identifier, keywords, los, publisher, title } from '#model/rdf/properties';

export const cpsv: Standard = {
  label: { nb: 'Tjenestekatalog (CPSV-AP-NO)', nn: 'Tenestekatalog (CPSV-AP-NO)', en: 'Service catalogue (CPSV-AP-NO)' },
  mappings: [
    {
      kind: 'service',
      types: ['cpsv:PublicService'],
      alsoTypes: ['cpsvno:Service'],
      member: 'dcatno:containsService',
      properties: [
        title('dct:title'),
        description('mandatory'),
        identifier('optional'),
        { ...publisher('cv:hasCompetentAuthority'), label: { nb: 'Kompetent organ', nn: 'Kompetent organ', en: 'Competent authority' } },
        contact('cv:contactPoint'),
        {
          name: 'cpsvno:hasPossibleOutput',
          also: ['http://purl.org/vocab/cpsv#produces'],
          level: 'mandatory',
          value: {
            as: 'thing',
            field: 'output',
            fragment: 'resultat',
            types: ['cpsvno:PossibleOutput'],
            text: ['dct:title', 'dct:description'],
          },
          label: { nb: 'Mulig tjenesteresultat', nn: 'Mogleg tenesteresultat', en: 'Possible output' },
          help: {
            nb: 'Det mottakeren kan få, for eksempel et vedtak, en plass eller et beløp.',
            nn: 'Det mottakaren kan få, til dømes eit vedtak, ein plass eller eit beløp.',
            en: 'What the recipient may get, such as a decision, a place or an amount.',
          },
        },
        { ...los('cv:thematicArea'), label: { nb: 'Temaområde (Los)', nn: 'Temaområde (Los)', en: 'Thematic area (Los)' } },
        keywords('keywords'),
        {
          name: 'foaf:homepage',
          also: ['http://www.w3.org/ns/dcat#landingPage'],
          level: 'optional',
          value: { as: 'iri', field: 'website' },
          label: { nb: 'Hjemmeside', nn: 'Heimeside', en: 'Home page' },
        },
        {
          name: 'cv:hasLegalResource',
          level: 'recommended',
          value: {
            as: 'thing',
            field: 'legalBasis',
            fragment: 'hjemmel',
            types: ['eli:LegalResource'],
            text: ['dct:title'],
            also: [['dct:type', 'https://data.norge.no/vocabulary/legal-resource-type#act']],
          },
          label: { nb: 'Relatert regelverk', nn: 'Relatert regelverk', en: 'Legal resource' },
          help: {
            nb: 'Loven eller forskriften tjenesten følger av.',
            nn: 'Lova eller forskrifta tenesta følgjer av.',
            en: 'The act or regulation the service follows from.',
          },
        },
        {
          name: 'dct:isPartOf',
          level: 'optional',
          value: { as: 'pointer', field: 'parent', kind: 'service', within: true },
          label: { nb: 'Er del av', nn: 'Er del av', en: 'Is part of' },
        },
        {
          name: 'dct:requires',
          level: 'optional',
          value: { as: 'pointer', field: 'requiredServices', kind: 'service', within: true },
          label: { nb: 'Krever', nn: 'Krev', en: 'Requires' },
        },
      ],
    },
  ],
};
