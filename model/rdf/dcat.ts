/** DCAT-AP-NO: datasets, their distributions, and data services. v2.2 as its SHACL shapes check it, with what v3 (draft of October 2024) adds. */
import type { Mapping, Property, Standard } from '#model/rdf/mapping';
import {
  accessRightsProperty,
  contact,
  dates,
  description,
  identifier,
  keywords,
  landingPage,
  licence,
  los,
  publisher,
  themes,
  title,
} from '#model/rdf/properties';

/** The older Norwegian extension; the standard's newer way (`cpsv:follows`) asks for rules with addresses of their own. */
const legalBasis = (name: Property['name'], field: string, fragment: string, label: Property['label']): Property => ({
  name,
  level: 'optional',
  value: { as: 'thing', field, fragment, types: ['dct:RightsStatement'], text: ['skos:prefLabel'] },
  label,
});

const dataset: Mapping = {
  kind: 'dataset',
  types: ['dcat:Dataset'],
  member: 'dcat:dataset',
  properties: [
    title('dct:title'),
    description('mandatory'),
    identifier('optional'),
    publisher('dct:publisher'),
    contact('dcat:contactPoint'),
    themes('mandatory'),
    los('dcat:theme'),
    accessRightsProperty,
    keywords('keywords'),
    {
      name: 'dct:spatial',
      level: 'recommended',
      value: { as: 'thing', field: 'spatial', fragment: 'sted', types: ['dct:Location'], text: ['rdfs:label'] },
      label: { nb: 'Dekningsområde', nn: 'Dekningsområde', en: 'Spatial coverage' },
      help: {
        nb: 'Området dataene gjelder: et navn, eller adressen til området hos Kartverket eller EU.',
        nn: 'Området dataa gjeld: eit namn, eller adressa til området hos Kartverket eller EU.',
        en: 'The area the data cover: a name, or the address of the area at the mapping authority or the EU.',
      },
    },
    {
      name: 'dct:temporal',
      level: 'recommended',
      value: { as: 'period', from: 'temporalFrom', to: 'temporalTo' },
      label: { nb: 'Tidsrom', nn: 'Tidsrom', en: 'Temporal coverage' },
      help: { nb: 'Tiden dataene gjelder for.', nn: 'Tida dataa gjeld for.', en: 'The time the data are about.' },
    },
    {
      name: 'dcatap:applicableLegislation',
      level: 'recommended',
      value: { as: 'iri', field: 'legislation' },
      label: { nb: 'Gjeldende lovgivning', nn: 'Gjeldande lovgjeving', en: 'Applicable legislation' },
      help: {
        nb: 'Adressen til loven hos Lovdata, for eksempel https://lovdata.no/eli/lov/2008/06/27/71/nor.',
        nn: 'Adressa til lova hos Lovdata, til dømes https://lovdata.no/eli/lov/2008/06/27/71/nor.',
        en: 'The address of the act at Lovdata, such as https://lovdata.no/eli/lov/2008/06/27/71/nor.',
      },
    },
    {
      name: 'dct:accrualPeriodicity',
      level: 'optional',
      value: { as: 'code', field: 'frequency', list: 'frequency' },
      label: { nb: 'Frekvens', nn: 'Frekvens', en: 'Frequency' },
    },
    {
      name: 'dct:provenance',
      level: 'optional',
      value: { as: 'code', field: 'provenance', list: 'provenance', type: 'dct:ProvenanceStatement' },
      label: { nb: 'Opphav', nn: 'Opphav', en: 'Provenance' },
    },
    {
      name: 'dct:language',
      level: 'optional',
      value: { as: 'code', field: 'languages', list: 'languages' },
      label: { nb: 'Språk', nn: 'Språk', en: 'Language' },
    },
    landingPage,
    ...dates,
    legalBasis('dcatno:legalBasisForRestriction', 'restrictionBasis', 'skjerming', {
      nb: 'Skjermingshjemmel',
      nn: 'Skjermingsheimel',
      en: 'Legal basis for restriction',
    }),
    legalBasis('dcatno:legalBasisForProcessing', 'processingBasis', 'behandling', {
      nb: 'Behandlingsgrunnlag',
      nn: 'Behandlingsgrunnlag',
      en: 'Legal basis for processing',
    }),
    legalBasis('dcatno:legalBasisForAccess', 'accessBasis', 'utlevering', {
      nb: 'Utleveringshjemmel',
      nn: 'Utleveringsheimel',
      en: 'Legal basis for access',
    }),
    {
      name: 'dct:source',
      level: 'optional',
      value: { as: 'pointer', field: 'sources', kind: 'dataset', within: true },
      label: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
    },
  ],
};

const format = (field: string): Property => ({
  name: 'dct:format',
  level: 'recommended',
  value: { as: 'code', field, list: 'fileTypes' },
  label: { nb: 'Format', nn: 'Format', en: 'Format' },
  help: { nb: 'Filformatet, fra EUs liste.', nn: 'Filformatet, frå EU si liste.', en: 'The file format, from the list of the EU.' },
});

const distribution: Mapping = {
  kind: 'distribution',
  types: ['dcat:Distribution'],
  properties: [
    {
      name: 'dcat:distribution',
      level: 'mandatory',
      value: { as: 'pointer', field: 'dataset', kind: 'dataset', within: true },
      label: { nb: 'Datasett', nn: 'Datasett', en: 'Dataset' },
      inverse: true,
    },
    {
      name: 'dct:title',
      level: 'optional',
      value: { as: 'texts', fields: { nb: 'name' } },
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    },
    {
      name: 'dcat:accessURL',
      level: 'mandatory',
      value: { as: 'iri', field: 'accessUrl' },
      label: { nb: 'Tilgangs-URL', nn: 'Tilgangs-URL', en: 'Access URL' },
      help: {
        nb: 'Siden eller filen der dataene kan hentes.',
        nn: 'Sida eller fila der dataa kan hentast.',
        en: 'The page or file where the data can be fetched.',
      },
    },
    {
      name: 'dcat:downloadURL',
      level: 'optional',
      value: { as: 'iri', field: 'downloadUrl' },
      label: { nb: 'Nedlastingslenke', nn: 'Nedlastingslenkje', en: 'Download URL' },
    },
    format('format'),
    licence('recommended'),
    {
      name: 'dct:description',
      level: 'recommended',
      value: { as: 'texts', fields: { nb: 'description' } },
      label: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
      help: { nb: 'Hva som finnes her.', nn: 'Kva som finst her.', en: 'What is found here.' },
    },
    {
      name: 'dcat:accessService',
      level: 'optional',
      value: { as: 'pointer', field: 'service', kind: 'dataService', within: true },
      label: { nb: 'Tilgangstjeneste', nn: 'Tilgangsteneste', en: 'Access service' },
    },
    ...dates,
  ],
};

const dataService: Mapping = {
  kind: 'dataService',
  types: ['dcat:DataService'],
  member: 'dcat:service',
  properties: [
    title('dct:title'),
    description('recommended'),
    identifier('optional'),
    publisher('dct:publisher'),
    contact('dcat:contactPoint'),
    {
      name: 'dcat:endpointURL',
      level: 'mandatory',
      value: { as: 'iri', field: 'endpointUrl' },
      label: { nb: 'Endepunkts-URL', nn: 'Endepunkts-URL', en: 'Endpoint URL' },
      help: {
        nb: 'Adressen programmer kaller for å bruke grensesnittet.',
        nn: 'Adressa program kallar for å bruke grensesnittet.',
        en: 'The address programs call to use the interface.',
      },
    },
    {
      name: 'dcat:endpointDescription',
      level: 'recommended',
      value: { as: 'iri', field: 'endpointDescription' },
      label: { nb: 'Endepunktsbeskrivelse', nn: 'Endepunktsskildring', en: 'Endpoint description' },
      help: {
        nb: 'Adressen til en teknisk beskrivelse som programmer kan lese, for eksempel OpenAPI.',
        nn: 'Adressa til ei teknisk skildring som program kan lese, til dømes OpenAPI.',
        en: 'The address of a technical description that programs can read, such as OpenAPI.',
      },
    },
    {
      name: 'dcat:servesDataset',
      level: 'recommended',
      value: { as: 'pointer', field: 'datasets', kind: 'dataset', within: true },
      label: { nb: 'Tilgjengeliggjør datasett', nn: 'Gjer tilgjengeleg datasett', en: 'Serves dataset' },
      help: {
        nb: 'Datasettene som kan hentes gjennom grensesnittet.',
        nn: 'Datasetta som kan hentast gjennom grensesnittet.',
        en: 'The datasets that can be fetched through the interface.',
      },
    },
    themes('recommended'),
    los('dcat:theme'),
    keywords('keywords'),
    format('formats'),
    licence('optional'),
    accessRightsProperty,
    landingPage,
  ],
};

export const dcat: Standard = {
  label: { nb: 'Datakatalog (DCAT-AP-NO)', nn: 'Datakatalog (DCAT-AP-NO)', en: 'Data catalogue (DCAT-AP-NO)' },
  mappings: [dataset, dataService, distribution],
};
