/** Relations of services and of the processes that realise them; `relations.ts` says what the parts mean. */
import { capabilities, datasets, kpis, processes, services } from '#model/relation-labels';
import type { RelationRule } from '#model/relations';

export const ofServices: readonly RelationRule[] = [
  {
    source: 'service',
    verb: 'realises',
    target: 'capability',
    forward: { name: 'capabilities', label: capabilities, aliases: ['Kapabilitet'] },
    reverse: { name: 'services', label: services },
  },
  {
    source: 'service',
    verb: 'reported_under',
    target: 'kostraFunction',
    forward: {
      name: 'kostraFunctions',
      label: { nb: 'KOSTRA-funksjoner', nn: 'KOSTRA-funksjonar', en: 'KOSTRA functions' },
      aliases: ['KOSTRA', 'KOSTRA-funksjon', 'Kostrafunksjon', 'Funksjon'],
    },
    reverse: { name: 'services', label: services },
  },
  {
    source: 'service',
    verb: 'uses',
    target: 'dataset',
    forward: { name: 'datasets', label: datasets },
    reverse: { name: 'services', label: services },
  },
  {
    source: 'service',
    verb: 'requires',
    target: 'service',
    forward: { name: 'requiredServices', label: { nb: 'Trenger tjenester', nn: 'Treng tenester', en: 'Requires services' } },
    reverse: { name: 'requiredBy', label: { nb: 'Trengs av', nn: 'Trengst av', en: 'Required by' } },
  },
  {
    source: 'orgUnit',
    verb: 'delivers',
    target: 'service',
    forward: { name: 'deliveredServices', label: { nb: 'Leverer tjenester', nn: 'Leverer tenester', en: 'Delivers services' } },
    reverse: {
      name: 'deliveredBy',
      label: { nb: 'Leveres av', nn: 'Blir levert av', en: 'Delivered by' },
      aliases: ['Utføres av', 'Leverende enhet'],
    },
  },
  {
    source: 'process',
    verb: 'realises',
    target: 'service',
    forward: { name: 'services', label: services, aliases: ['Tjeneste'], important: true },
    reverse: { name: 'processes', label: processes, aliases: ['Prosesser'] },
  },
  {
    source: 'process',
    verb: 'realises',
    target: 'capability',
    forward: { name: 'capabilities', label: capabilities, aliases: ['Kapabilitet'] },
    reverse: { name: 'processes', label: processes },
  },
  {
    source: 'process',
    verb: 'uses',
    target: 'dataset',
    forward: { name: 'datasets', label: datasets },
    reverse: { name: 'processes', label: processes },
  },
  {
    source: 'kpi',
    verb: 'measures',
    target: 'service',
    forward: { name: 'services', label: services, aliases: ['Tjeneste', 'Måler'], important: true },
    reverse: { name: 'kpis', label: kpis, aliases: ['KPI'] },
  },
  {
    source: 'kpi',
    verb: 'measures',
    target: 'capability',
    forward: { name: 'capabilities', label: capabilities, aliases: ['Kapabilitet'] },
    reverse: { name: 'kpis', label: kpis, aliases: ['KPI'] },
  },
];
