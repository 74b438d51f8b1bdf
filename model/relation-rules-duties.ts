/** The relations of duties and plans: processing, risk, agreements and initiatives. */
import {
  agreements,
  applicationHeadings,
  applications,
  capabilities,
  datasets,
  initiatives,
  processes,
  processings,
  risks,
  services,
} from '#model/relation-labels';
import type { RelationRule } from '#model/relations';

export const ofPrivacy: readonly RelationRule[] = [
  {
    source: 'processing',
    verb: 'uses',
    target: 'application',
    forward: {
      name: 'applications',
      label: applications,
      aliases: ['System i virksomheten som behandler personopplysninger', 'Systemer som brukes', ...applicationHeadings],
      important: true,
    },
    reverse: { name: 'processings', label: processings, aliases: ['Behandling'] },
  },
  {
    source: 'processing',
    verb: 'concerns',
    target: 'dataset',
    forward: { name: 'datasets', label: datasets, aliases: ['Tilhørende datasett - navn', 'Tilhørende datasett'] },
    reverse: { name: 'processings', label: processings, aliases: ['Behandling'] },
  },
  {
    source: 'processing',
    verb: 'has_processor',
    target: 'vendor',
    forward: {
      name: 'processors',
      label: { nb: 'Databehandlere', nn: 'Databehandlarar', en: 'Processors' },
      aliases: ['Databehandlere - Navn', 'Databehandler'],
      important: true,
      help: {
        nb: 'De som behandler opplysningene for kommunen. Hver av dem skal ha en databehandleravtale.',
        nn: 'Dei som behandlar opplysningane for kommunen. Kvar av dei skal ha ein databehandlaravtale.',
        en: 'Those who process the data for the municipality. Each needs a data processing agreement.',
      },
    },
    reverse: { name: 'processings', label: { nb: 'Databehandler for', nn: 'Databehandlar for', en: 'Processor for' } },
  },
  {
    source: 'processing',
    verb: 'supports',
    target: 'service',
    forward: { name: 'services', label: services, aliases: ['Tjeneste'] },
    reverse: { name: 'processings', label: processings },
  },
  {
    source: 'processing',
    verb: 'part_of',
    target: 'process',
    forward: { name: 'processes', label: processes, aliases: ['Arbeidsprosess', 'Prosess'] },
    reverse: { name: 'processings', label: processings },
  },
  {
    source: 'riskAssessment',
    verb: 'assesses',
    target: 'application',
    forward: { name: 'applications', label: applications, aliases: applicationHeadings, important: true },
    reverse: { name: 'riskAssessments', label: risks, aliases: ['Risikovurdering'] },
  },
  {
    source: 'riskAssessment',
    verb: 'assesses',
    target: 'processing',
    forward: { name: 'processings', label: processings, aliases: ['Behandling'] },
    reverse: { name: 'riskAssessments', label: risks, aliases: ['Risikovurdering', 'ROS'] },
  },
  {
    source: 'riskAssessment',
    verb: 'assesses',
    target: 'service',
    forward: { name: 'services', label: services, aliases: ['Tjeneste'] },
    reverse: { name: 'riskAssessments', label: risks, aliases: ['Risikovurdering', 'ROS'] },
  },
];

export const ofAgreements: readonly RelationRule[] = [
  {
    source: 'agreement',
    verb: 'covers',
    target: 'application',
    forward: { name: 'applications', label: applications, aliases: ['Gjelder system', ...applicationHeadings], important: true },
    reverse: { name: 'agreements', label: agreements, aliases: ['Avtale', 'Databehandleravtale'] },
  },
  {
    source: 'agreement',
    verb: 'covers',
    target: 'processing',
    forward: { name: 'processings', label: processings, aliases: ['Behandling'] },
    reverse: { name: 'agreements', label: agreements, aliases: ['Databehandleravtaler', 'Avtale', 'Databehandleravtale'] },
  },
  {
    source: 'agreement',
    verb: 'has_sub_processor',
    target: 'vendor',
    forward: {
      name: 'subProcessors',
      label: { nb: 'Underdatabehandlere', nn: 'Underdatabehandlarar', en: 'Sub-processors' },
      aliases: ['Underleverandører', 'Underdatabehandler'],
    },
    reverse: { name: 'subProcessorAgreements', label: { nb: 'Underdatabehandler i', nn: 'Underdatabehandlar i', en: 'Sub-processor in' } },
  },
  {
    source: 'initiative',
    verb: 'affects',
    target: 'application',
    forward: { name: 'applications', label: applications, aliases: applicationHeadings },
    reverse: { name: 'initiatives', label: initiatives, aliases: ['Prosjekt'] },
  },
  {
    source: 'initiative',
    verb: 'affects',
    target: 'service',
    forward: { name: 'services', label: services, aliases: ['Tjeneste'] },
    reverse: { name: 'initiatives', label: initiatives, aliases: ['Prosjekt'] },
  },
  {
    source: 'initiative',
    verb: 'affects',
    target: 'capability',
    forward: { name: 'capabilities', label: capabilities, aliases: ['Kapabilitet'] },
    reverse: { name: 'initiatives', label: initiatives, aliases: ['Prosjekt'] },
  },
];
