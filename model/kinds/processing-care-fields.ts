/** The fields of a processing activity that say how people are protected: erasure, security, impact, and the processor's part. */
import { choice, choices, flag, number, terms, text, texts } from '#model/fields';

export const safeguardFields = {
  retention: text({
    label: { nb: 'Slettefrister', nn: 'Slettefristar', en: 'Time limits for erasure' },
    help: {
      nb: 'Når opplysningene slettes eller går til arkivet, for hver kategori.',
      nn: 'Når opplysningane blir sletta eller går til arkivet, for kvar kategori.',
      en: 'When the data are erased or go to the archive, by category.',
    },
    source: 'GDPR art. 30 nr. 1 f',
    multiline: true,
    important: true,
    aliases: ['Planlagte tidsfrister for sletting', 'Planlagte slettefrister', 'Slettefrist', 'Sletting', 'Oppbevaring', 'Retention'],
    group: 'privacy',
  }),
  retentionMonths: number({
    label: { nb: 'Slettes etter', nn: 'Blir sletta etter', en: 'Erased after' },
    min: 0,
    max: 1800,
    integer: true,
    unit: { nb: 'måneder', nn: 'månader', en: 'months' },
    aliases: ['Lagringstid', 'Lagringstid (mnd)'],
    group: 'privacy',
  }),
  retentionStart: text({
    label: { nb: 'Fristen regnes fra', nn: 'Fristen blir rekna frå', en: 'Counted from' },
    help: {
      nb: 'For eksempel «når eleven slutter».',
      nn: 'Til dømes «når eleven sluttar».',
      en: 'For instance “when the pupil leaves”.',
    },
    max: 300,
    aliases: ['Starttidspunkt for sletting', 'Slettes fra'],
    group: 'privacy',
  }),
  securityMeasures: terms({
    label: { nb: 'Sikkerhetstiltak', nn: 'Tryggingstiltak', en: 'Security measures' },
    source: 'GDPR art. 30 nr. 1 g, art. 32 nr. 1',
    vocabulary: 'securityMeasure',
    important: true,
    aliases: ['Tiltak', 'Informasjonssikkerhet', 'Sikkerhet', 'Measures'],
    group: 'security',
  }),
  securityDescription: text({
    label: { nb: 'Beskrivelse av sikkerhetstiltakene', nn: 'Skildring av tryggingstiltaka', en: 'Description of the security measures' },
    source: 'GDPR art. 30 nr. 1 g',
    multiline: true,
    aliases: ['Tekniske og organisatoriske sikkerhetstiltak', 'Beskrivelse av sikkerhetstiltak'],
    group: 'security',
  }),
  information: text({
    label: { nb: 'Informasjon til de registrerte', nn: 'Informasjon til dei registrerte', en: 'Information to data subjects' },
    help: {
      nb: 'Hvor og hvordan de det gjelder får vite om behandlingen.',
      nn: 'Kvar og korleis dei det gjeld får vite om behandlinga.',
      en: 'Where and how people are told about the processing.',
    },
    source: 'GDPR art. 13 og 14',
    multiline: true,
    aliases: ['Informasjonsplikt', 'Personvernerklæring'],
    group: 'privacy',
  }),
  rights: text({
    label: { nb: 'Rettigheter', nn: 'Rettar', en: 'Rights' },
    help: {
      nb: 'Hvordan innsyn, retting og sletting blir ivaretatt.',
      nn: 'Korleis innsyn, retting og sletting blir teke hand om.',
      en: 'How access, correction and erasure are handled.',
    },
    source: 'GDPR art. 15-22',
    multiline: true,
    aliases: ['De registrertes rettigheter', 'Innsyn'],
    group: 'privacy',
  }),
} as const;

export const impactFields = {
  dpia: choice({
    label: {
      nb: 'Vurdering av personvernkonsekvenser',
      nn: 'Vurdering av personvernkonsekvensar',
      en: 'Data protection impact assessment',
    },
    help: {
      nb: 'Kreves når behandlingen trolig gir høy risiko for dem den gjelder.',
      nn: 'Trengst når behandlinga truleg gir høg risiko for dei ho gjeld.',
      en: 'Needed when the processing is likely to be a high risk to people.',
    },
    source: 'GDPR art. 35',
    options: {
      done: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Done' },
      needed: { nb: 'Nødvendig, ikke gjennomført', nn: 'Naudsynt, ikkje gjennomført', en: 'Needed, not done' },
      not_needed: { nb: 'Ikke nødvendig', nn: 'Ikkje naudsynt', en: 'Not needed' },
      not_assessed: { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not considered' },
    },
    important: true,
    aliases: ['Er det gjennomført DPIA?', 'DPIA', 'PVK', 'DPIA gjennomført', 'Personvernkonsekvenser'],
    group: 'privacy',
  }),
  dpiaReference: text({
    label: { nb: 'Referanse til vurderingen', nn: 'Referanse til vurderinga', en: 'Reference to the assessment' },
    max: 500,
    aliases: ['Referanse til DPIA', 'DPIA-referanse'],
    group: 'privacy',
  }),
  dpiaNotNeeded: choices({
    label: { nb: 'Hvorfor den ikke trengs', nn: 'Kvifor ho ikkje trengst', en: 'Why it is not needed' },
    options: {
      no_special_categories: { nb: 'Ingen særlige kategorier', nn: 'Ingen særlege kategoriar', en: 'No special categories' },
      small_scale: { nb: 'Lite omfang', nn: 'Lite omfang', en: 'Small scale' },
      no_combining: { nb: 'Data kobles ikke sammen', nn: 'Data blir ikkje kopla saman', en: 'No combining of datasets' },
      no_new_technology: { nb: 'Ingen ny teknologi', nn: 'Ingen ny teknologi', en: 'No new technology' },
      no_automation: {
        nb: 'Ingen profilering eller automatikk',
        nn: 'Inga profilering eller automatikk',
        en: 'No profiling or automation',
      },
      other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
    },
    group: 'privacy',
  }),
  automatedDecisions: flag({
    label: { nb: 'Automatiske avgjørelser', nn: 'Automatiske avgjerder', en: 'Automated decisions' },
    source: 'GDPR art. 22',
    aliases: ['Helautomatiserte avgjørelser', 'Automatisert saksbehandling'],
    group: 'privacy',
  }),
  profiling: flag({
    label: { nb: 'Profilering', nn: 'Profilering', en: 'Profiling' },
    source: 'GDPR art. 4 nr. 4',
    group: 'privacy',
  }),
  artificialIntelligence: flag({
    label: { nb: 'Bruker kunstig intelligens', nn: 'Bruker kunstig intelligens', en: 'Uses artificial intelligence' },
    aliases: ['KI', 'Kunstig intelligens', 'AI'],
    group: 'privacy',
  }),
} as const;

export const processorFields = {
  controllers: texts({
    label: { nb: 'Behandler på vegne av', nn: 'Behandlar på vegner av', en: 'Processes for' },
    help: {
      nb: 'De behandlingsansvarlige, når kommunen selv er databehandler.',
      nn: 'Dei behandlingsansvarlege, når kommunen sjølv er databehandlar.',
      en: 'The controllers, when the municipality itself is a processor.',
    },
    source: 'GDPR art. 30 nr. 2 a',
    aliases: ['Oppdragsgiver', 'Behandlingsansvarlige'],
    group: 'privacy',
  }),
  processingCategories: text({
    label: { nb: 'Kategorier av behandling', nn: 'Kategoriar av behandling', en: 'Categories of processing' },
    help: {
      nb: 'Hva kommunen gjør for hver behandlingsansvarlig, når den er databehandler.',
      nn: 'Kva kommunen gjer for kvar behandlingsansvarleg, når han er databehandlar.',
      en: 'What the municipality does for each controller, when it is a processor.',
    },
    source: 'GDPR art. 30 nr. 2 b',
    multiline: true,
    group: 'privacy',
  }),
} as const;
