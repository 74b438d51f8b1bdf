/** The vocabularies of agreements, money, units and work. */
import type { Vocabulary } from '#model/vocabularies';

export const organisationVocabularies = {
  agreementType: {
    label: { nb: 'Type avtale', nn: 'Type avtale', en: 'Kind of agreement' },
    terms: {
      data_processing: {
        nb: 'Databehandleravtale',
        nn: 'Databehandlaravtale',
        en: 'Data processing agreement',
        aliases: ['DBA', 'DPA', 'Databehandleravtaler'],
      },
      ssa_l: {
        nb: 'SSA-L Løpende tjenestekjøp',
        nn: 'SSA-L Løpande tenestekjøp',
        en: 'SSA-L Services over the Internet',
        aliases: ['SSA-L'],
      },
      ssa_k: { nb: 'SSA-K Kjøp', nn: 'SSA-K Kjøp', en: 'SSA-K Purchase', aliases: ['SSA-K'] },
      ssa_d: { nb: 'SSA-D Drift', nn: 'SSA-D Drift', en: 'SSA-D Operations', aliases: ['SSA-D', 'Driftsavtale'] },
      ssa_v: { nb: 'SSA-V Vedlikehold', nn: 'SSA-V Vedlikehald', en: 'SSA-V Maintenance', aliases: ['SSA-V', 'Vedlikeholdsavtale'] },
      ssa_b: { nb: 'SSA-B Bistand', nn: 'SSA-B Bistand', en: 'SSA-B Assistance', aliases: ['SSA-B', 'Bistandsavtale', 'Konsulentavtale'] },
      ssa_t: { nb: 'SSA-T Utvikling og tilpasning', nn: 'SSA-T Utvikling og tilpassing', en: 'SSA-T Development', aliases: ['SSA-T'] },
      ssa_s: { nb: 'SSA-S Smidig utvikling', nn: 'SSA-S Smidig utvikling', en: 'SSA-S Agile development', aliases: ['SSA-S'] },
      framework: { nb: 'Rammeavtale', nn: 'Rammeavtale', en: 'Framework agreement', aliases: ['SSA-R', 'Parallell rammeavtale'] },
      licence: { nb: 'Lisensavtale', nn: 'Lisensavtale', en: 'Licence agreement', aliases: ['Lisens', 'Enterprise-avtale'] },
      management: { nb: 'Forvaltningsavtale', nn: 'Forvaltingsavtale', en: 'Management agreement', aliases: ['Forvaltning'] },
      service: { nb: 'Tjenesteavtale', nn: 'Tenesteavtale', en: 'Service agreement', aliases: ['SLA', 'Tjenestenivåavtale'] },
      terms_of_use: { nb: 'Bruksvilkår', nn: 'Bruksvilkår', en: 'Terms of use', aliases: ['Brukeravtale', 'Vilkår'] },
      cooperation: { nb: 'Samarbeidsavtale', nn: 'Samarbeidsavtale', en: 'Cooperation agreement', aliases: ['Vertskommuneavtale'] },
      other: { nb: 'Annen avtale', nn: 'Annan avtale', en: 'Other agreement', aliases: ['Annet', 'Anna', 'Other'] },
    },
  },
  costType: {
    label: { nb: 'Kostnadstype', nn: 'Kostnadstype', en: 'Type of cost' },
    terms: {
      licence: {
        nb: 'Lisens',
        nn: 'Lisens',
        en: 'Licence',
        aliases: ['Lisenser', 'Lisenskostnad', 'Abonnement', 'License', 'Subscription'],
      },
      operations: { nb: 'Drift', nn: 'Drift', en: 'Operations', aliases: ['Driftskostnad', 'Hosting', 'Driftskostnader'] },
      maintenance: {
        nb: 'Vedlikehold',
        nn: 'Vedlikehald',
        en: 'Maintenance',
        aliases: ['Support', 'Vedlikehold og support', 'Brukerstøtte'],
      },
      development: { nb: 'Utvikling', nn: 'Utvikling', en: 'Development', aliases: ['Tilpasning', 'Tilpasninger', 'Videreutvikling'] },
      integration: { nb: 'Integrasjoner', nn: 'Integrasjonar', en: 'Integrations', aliases: ['Integrasjon', 'Integration'] },
      consulting: { nb: 'Konsulent', nn: 'Konsulent', en: 'Consulting', aliases: ['Konsulenter', 'Bistand', 'Innleie'] },
      training: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training', aliases: ['Kurs'] },
      own_work: { nb: 'Egen arbeidstid', nn: 'Eiga arbeidstid', en: 'Own work', aliases: ['Interne timer', 'Lønn'] },
      investment: { nb: 'Investering', nn: 'Investering', en: 'Investment', aliases: ['Anskaffelse', 'Etablering', 'Engangskostnad'] },
      other: { nb: 'Annet', nn: 'Anna', en: 'Other', aliases: ['Andre kostnader', 'Diverse'] },
    },
  },
  licence: {
    label: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
    terms: {
      per_user: { nb: 'Per bruker', nn: 'Per brukar', en: 'Per user', aliases: ['Brukerlisens', 'Navngitt bruker'] },
      per_inhabitant: { nb: 'Per innbygger', nn: 'Per innbyggjar', en: 'Per inhabitant', aliases: ['Innbyggerpris'] },
      enterprise: { nb: 'Hele kommunen', nn: 'Heile kommunen', en: 'Whole municipality', aliases: ['Enterprise', 'Virksomhetslisens'] },
      usage: { nb: 'Etter bruk', nn: 'Etter bruk', en: 'By usage', aliases: ['Forbruk', 'Transaksjon'] },
      open_source: { nb: 'Åpen kildekode', nn: 'Open kjeldekode', en: 'Open source', aliases: ['Fri programvare', 'Open source'] },
      free: { nb: 'Gratis', nn: 'Gratis', en: 'Free of charge', aliases: ['Vederlagsfritt'] },
    },
  },
  initiativeType: {
    label: { nb: 'Type tiltak', nn: 'Type tiltak', en: 'Kind of initiative' },
    terms: {
      procurement: { nb: 'Anskaffelse', nn: 'Anskaffing', en: 'Procurement', aliases: ['Innkjøp', 'Anbud'] },
      introduction: { nb: 'Innføring', nn: 'Innføring', en: 'Introduction', aliases: ['Implementering', 'Utrulling'] },
      development: { nb: 'Utvikling', nn: 'Utvikling', en: 'Development' },
      phase_out: { nb: 'Utfasing', nn: 'Utfasing', en: 'Phase-out', aliases: ['Avvikling', 'Sanering'] },
      integration: { nb: 'Integrasjon', nn: 'Integrasjon', en: 'Integration' },
      improvement: { nb: 'Forbedring', nn: 'Forbetring', en: 'Improvement', aliases: ['Prosessforbedring', 'Tjenesteutvikling'] },
      compliance: {
        nb: 'Krav i lov eller forskrift',
        nn: 'Krav i lov eller forskrift',
        en: 'Compliance',
        aliases: ['Etterlevelse', 'Lovkrav'],
      },
    },
  },
  orgUnitType: {
    label: { nb: 'Type enhet', nn: 'Type eining', en: 'Kind of unit' },
    terms: {
      municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
      staff: { nb: 'Stab', nn: 'Stab', en: 'Staff' },
      area: { nb: 'Kommunalområde', nn: 'Kommunalområde', en: 'Area', aliases: ['Sektor', 'Direktørområde', 'Tjenesteområde'] },
      agency: { nb: 'Etat', nn: 'Etat', en: 'Agency', aliases: ['Virksomhet', 'Verksemd'] },
      department: { nb: 'Avdeling', nn: 'Avdeling', en: 'Department', aliases: ['Seksjon', 'Enhet', 'Team'] },
      institution: {
        nb: 'Skole, barnehage eller institusjon',
        nn: 'Skule, barnehage eller institusjon',
        en: 'School, kindergarten or institution',
        aliases: ['Skole', 'Barnehage', 'Institusjon', 'Sykehjem'],
      },
      enterprise: { nb: 'Foretak eller selskap', nn: 'Føretak eller selskap', en: 'Enterprise', aliases: ['KF', 'IKS', 'AS', 'Foretak'] },
    },
  },
  channel: {
    label: { nb: 'Kanaler', nn: 'Kanalar', en: 'Channels' },
    terms: {
      self_service: {
        nb: 'Selvbetjening på nett',
        nn: 'Sjølvbetening på nett',
        en: 'Self-service online',
        aliases: ['Nett', 'Digital', 'Skjema', 'Min side'],
      },
      phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone', aliases: ['Tlf'] },
      email: { nb: 'E-post', nn: 'E-post', en: 'E-mail', aliases: ['Epost'] },
      counter: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'In person', aliases: ['Servicetorg', 'Skranke', 'Innbyggertorg'] },
      letter: { nb: 'Brev', nn: 'Brev', en: 'Letter', aliases: ['Post', 'Digital post'] },
      at_home: { nb: 'Hjemme hos brukeren', nn: 'Heime hos brukaren', en: 'At home', aliases: ['Hjemmebesøk'] },
    },
  },
} as const satisfies Record<string, Vocabulary>;
