/** The relations themselves; `relations.ts` says what the parts mean. Reading «source verb target» aloud must make sense. */
import type { KindName } from '#model/kinds/index';
import {
  agreements,
  applicationHeadings,
  applications,
  capabilities,
  dataServices,
  datasets,
  initiatives,
  integrations,
  kpis,
  processes,
  processings,
  risks,
  services,
} from '#model/relation-labels';
import { ofAgreements, ofPrivacy } from '#model/relation-rules-duties';
import { ofServices } from '#model/relation-rules-services';
import type { RelationRule } from '#model/relations';
import type { Text } from '#model/text';

const losHeadings = ['LOS-tema', 'Los-begrep', 'LOS-ord', 'LOS-kategori', 'Los-tagger', 'Kommune-Los', 'LOS merking', 'Los tags'] as const;

/** Los tags are a relation like any other; `name` is the list of tagged objects on the concept's page. */
const tagged = (source: KindName, name: string, label: Text, important = false): RelationRule => ({
  source,
  verb: 'classified_as',
  target: 'losConcept',
  forward: {
    name: 'losConcepts',
    label: { nb: 'Los', nn: 'Los', en: 'Los' },
    aliases: losHeadings,
    help: {
      nb: 'Temaer og ord fra Los som sier hva dette handler om. Flere er lov, på alle nivåer.',
      nn: 'Tema og ord frå Los som seier kva dette handlar om. Fleire er lov, på alle nivå.',
      en: 'Themes and words from Los that say what this is about. Several are allowed, at any level.',
    },
    important,
  },
  reverse: { name, label },
});

const classification: readonly RelationRule[] = [
  tagged('service', 'services', services, true),
  tagged('application', 'applications', applications, true),
  tagged('dataset', 'datasets', datasets, true),
  tagged('dataService', 'dataServices', dataServices),
  tagged('process', 'processes', processes),
  tagged('processing', 'processings', processings),
  tagged('capability', 'capabilities', capabilities),
  tagged('integration', 'integrations', integrations),
  tagged('product', 'products', { nb: 'Produkter', nn: 'Produkt', en: 'Products' }),
  tagged('agreement', 'agreements', agreements),
  tagged('initiative', 'initiatives', initiatives),
  tagged('kpi', 'kpis', kpis),
  tagged('riskAssessment', 'riskAssessments', risks),
];

const ofApplications: readonly RelationRule[] = [
  {
    source: 'application',
    verb: 'supports',
    target: 'service',
    forward: { name: 'services', label: services, aliases: ['Støtter tjenester', 'Tjeneste', 'Tjenesteområde'], important: true },
    reverse: { name: 'applications', label: applications, aliases: applicationHeadings },
  },
  {
    source: 'application',
    verb: 'supports',
    target: 'capability',
    forward: { name: 'capabilities', label: capabilities, aliases: ['Kapabilitet', 'Støtter kapabiliteter'] },
    reverse: { name: 'applications', label: applications, aliases: applicationHeadings },
  },
  {
    source: 'application',
    verb: 'supports',
    target: 'process',
    forward: { name: 'processes', label: processes, aliases: ['Prosesser', 'Arbeidsprosess'] },
    reverse: { name: 'applications', label: applications, aliases: applicationHeadings },
  },
  {
    source: 'application',
    verb: 'holds',
    target: 'dataset',
    forward: { name: 'datasets', label: datasets, aliases: ['Data', 'Inneholder datasett', 'Tilhørende datasett'] },
    reverse: {
      name: 'applications',
      label: { nb: 'Ligger i', nn: 'Ligg i', en: 'Held in' },
      aliases: [...applicationHeadings, 'Applikasjoner', 'Lagret i'],
    },
  },
  {
    source: 'application',
    verb: 'uses',
    target: 'dataset',
    forward: { name: 'usedDatasets', label: { nb: 'Bruker datasett', nn: 'Bruker datasett', en: 'Uses datasets' } },
    reverse: {
      name: 'usedByApplications',
      label: { nb: 'Brukes av applikasjoner', nn: 'Blir brukt av applikasjonar', en: 'Used by applications' },
    },
  },
  {
    source: 'application',
    verb: 'depends_on',
    target: 'application',
    forward: {
      name: 'dependencies',
      label: { nb: 'Avhengig av', nn: 'Avhengig av', en: 'Depends on' },
      help: {
        nb: 'Systemer som må virke for at dette skal virke, også når ingen data går imellom.',
        nn: 'System som må verke for at dette skal verke, òg når ingen data går imellom.',
        en: 'Systems that must work for this one to work, even when no data flow between them.',
      },
    },
    reverse: { name: 'dependents', label: { nb: 'Andre er avhengige', nn: 'Andre er avhengige', en: 'Depended on by' } },
  },
  {
    source: 'application',
    verb: 'used_by',
    target: 'orgUnit',
    forward: {
      name: 'usedBy',
      label: { nb: 'Brukes av', nn: 'Blir brukt av', en: 'Used by' },
      aliases: ['Brukes av enheter', 'Brukerenheter'],
    },
    reverse: { name: 'usedApplications', label: { nb: 'Bruker applikasjoner', nn: 'Bruker applikasjonar', en: 'Uses applications' } },
  },
];

const ofData: readonly RelationRule[] = [
  {
    source: 'integration',
    verb: 'carries',
    target: 'dataset',
    forward: { name: 'datasets', label: datasets },
    reverse: { name: 'integrations', label: integrations },
  },
  {
    source: 'dataService',
    verb: 'serves',
    target: 'dataset',
    forward: { name: 'datasets', label: datasets, aliases: ['dcat:servesDataset', 'Tilgjengeliggjør datasett'], important: true },
    reverse: { name: 'dataServices', label: dataServices, aliases: ['API-er'] },
  },
  {
    source: 'dataset',
    verb: 'derived_from',
    target: 'dataset',
    forward: { name: 'sources', label: { nb: 'Laget av datasett', nn: 'Laga av datasett', en: 'Derived from' } },
    reverse: { name: 'derivedDatasets', label: { nb: 'Kilde for datasett', nn: 'Kjelde for datasett', en: 'Source of' } },
  },
];

const ofVocabularies: readonly RelationRule[] = [
  {
    source: 'losConcept',
    verb: 'broader',
    target: 'losConcept',
    forward: { name: 'broader', label: { nb: 'Overordnet', nn: 'Overordna', en: 'Broader' }, aliases: ['Hører under', 'Overbegrep'] },
    reverse: { name: 'narrower', label: { nb: 'Underordnet', nn: 'Underordna', en: 'Narrower' }, aliases: ['Underbegrep'] },
  },
  {
    source: 'losConcept',
    verb: 'related',
    target: 'losConcept',
    forward: { name: 'related', label: { nb: 'Se også', nn: 'Sjå òg', en: 'Related' }, aliases: ['Relatert'] },
    reverse: { name: 'relatedFrom', label: { nb: 'Vist til fra', nn: 'Vist til frå', en: 'Related from' } },
  },
  {
    source: 'losConcept',
    verb: 'corresponds_to',
    target: 'kostraFunction',
    forward: {
      name: 'kostraFunctions',
      label: { nb: 'KOSTRA-funksjoner', nn: 'KOSTRA-funksjonar', en: 'KOSTRA functions' },
      help: {
        nb: 'Kommunens egen kobling mellom Los og KOSTRA; det finnes ingen offisiell.',
        nn: 'Kommunen si eiga kopling mellom Los og KOSTRA; det finst inga offisiell.',
        en: 'The municipality’s own mapping between Los and KOSTRA; there is no official one.',
      },
    },
    reverse: { name: 'losConcepts', label: { nb: 'Los', nn: 'Los', en: 'Los' } },
  },
];

export const allRules: readonly RelationRule[] = [
  ...classification,
  ...ofApplications,
  ...ofServices,
  ...ofData,
  ...ofPrivacy,
  ...ofAgreements,
  ...ofVocabularies,
];
