/** The fields of a processing activity that article 30 and Norwegian practice ask for. */
import { lawExample } from '#model/common';
import { choice, choices, flag, number, terms, text, texts } from '#model/fields';
import { article6, article9, article10, transferBases } from '#model/law';

export const basisFields = {
  article6: choices({
    label: { nb: 'Behandlingsgrunnlag, artikkel 6', nn: 'Behandlingsgrunnlag, artikkel 6', en: 'Legal basis, article 6' },
    help: {
      nb: 'Hva som gjør behandlingen lovlig. Bokstav c og e krever hjemmel i norsk lov.',
      nn: 'Kva som gjer behandlinga lovleg. Bokstav c og e krev heimel i norsk lov.',
      en: 'What makes the processing lawful. Letters (c) and (e) need a basis in national law.',
    },
    source: 'GDPR art. 6 nr. 1',
    options: article6,
    important: true,
    aliases: ['Behandlingsgrunnlag artikkel 6', 'Behandlingsgrunnlag', 'Rettslig grunnlag', 'Artikkel 6', 'Legal basis'],
    group: 'privacy',
  }),
  nationalLaw: texts({
    label: { nb: 'Hjemmel i annen lov', nn: 'Heimel i anna lov', en: 'Basis in national law' },
    help: lawExample,
    source: 'GDPR art. 6 nr. 3',
    max: 500,
    aliases: [
      'Artikkel 6 - Henvisning til annen lovgiving',
      'Artikkel 6 - Henvisning til annen lovgivning',
      'Hjemmel',
      'Lovhjemmel',
      'Lov',
    ],
    group: 'privacy',
  }),
  article9: choices({
    label: { nb: 'Grunnlag for særlige kategorier, artikkel 9', nn: 'Grunnlag for særlege kategoriar, artikkel 9', en: 'Basis, article 9' },
    source: 'GDPR art. 9 nr. 2',
    options: article9,
    aliases: ['Behandlingsgrunnlag artikkel 9', 'Artikkel 9'],
    group: 'privacy',
  }),
  article10: choices({
    label: { nb: 'Grunnlag for straffedommer, artikkel 10', nn: 'Grunnlag for straffedommar, artikkel 10', en: 'Basis, article 10' },
    help: {
      nb: 'Bare når behandlingen gjelder straffedommer eller lovovertredelser.',
      nn: 'Berre når behandlinga gjeld straffedommar eller lovbrot.',
      en: 'Only when criminal convictions or offences are processed.',
    },
    source: 'GDPR art. 10',
    options: article10,
    aliases: ['Behandlingsgrunnlag artikkel 10', 'Artikkel 10'],
    group: 'privacy',
  }),
} as const;

export const dataFields = {
  dataSubjects: terms({
    label: { nb: 'Kategorier av registrerte', nn: 'Kategoriar av registrerte', en: 'Categories of data subjects' },
    help: {
      nb: 'Hvem opplysningene handler om.',
      nn: 'Kven opplysningane handlar om.',
      en: 'Whom the data are about.',
    },
    source: 'GDPR art. 30 nr. 1 c',
    vocabulary: 'dataSubject',
    important: true,
    aliases: ['Personopplysninger - Kategorier av registrerte', 'Registrerte', 'De registrerte', 'Hvem er registrert', 'Data subjects'],
    group: 'privacy',
  }),
  personalDataCategories: terms({
    label: { nb: 'Kategorier av personopplysninger', nn: 'Kategoriar av personopplysningar', en: 'Categories of personal data' },
    source: 'GDPR art. 30 nr. 1 c',
    vocabulary: 'personalData',
    important: true,
    aliases: [
      'Personopplysninger - Kategorier tilknyttet den registrerte',
      'Personopplysninger',
      'Opplysningstyper',
      'Type personopplysninger',
      'Personal data',
    ],
    group: 'privacy',
  }),
  specialCategories: flag({
    label: { nb: 'Særlige kategorier', nn: 'Særlege kategoriar', en: 'Special categories' },
    help: {
      nb: 'Helse, tro, etnisk opprinnelse, politisk oppfatning, fagforening, seksuelle forhold, genetikk eller biometri.',
      nn: 'Helse, tru, etnisk opphav, politisk oppfatning, fagforeining, seksuelle forhold, genetikk eller biometri.',
      en: 'Health, belief, ethnic origin, political opinion, union membership, sex life, genetic or biometric data.',
    },
    source: 'GDPR art. 9 nr. 1',
    important: true,
    aliases: ['Særlige kategorier av personopplysninger', 'Sensitive personopplysninger', 'Sensitive data'],
    group: 'privacy',
  }),
  vulnerableGroups: flag({
    label: { nb: 'Sårbare grupper', nn: 'Sårbare grupper', en: 'Vulnerable groups' },
    help: {
      nb: 'Barn, pasienter, ansatte og andre som ikke står fritt overfor kommunen.',
      nn: 'Barn, pasientar, tilsette og andre som ikkje står fritt andsynes kommunen.',
      en: 'Children, patients, employees and others who are not free towards the municipality.',
    },
    aliases: ['Barn eller sårbare', 'Sårbare registrerte'],
    group: 'privacy',
  }),
  subjectCount: number({
    label: { nb: 'Antall registrerte', nn: 'Tal på registrerte', en: 'Number of data subjects' },
    min: 0,
    max: 100_000_000,
    integer: true,
    aliases: ['Hvor mange registrerte', 'Omfang'],
    group: 'privacy',
  }),
  sources: terms({
    label: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
    help: {
      nb: 'Hvor opplysningene kommer fra.',
      nn: 'Kvar opplysningane kjem frå.',
      en: 'Where the data come from.',
    },
    vocabulary: 'dataSource',
    aliases: ['Kilder til personopplysningene', 'Kilde', 'Datakilder', 'Opphav'],
    group: 'privacy',
  }),
  recipients: terms({
    label: { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' },
    help: {
      nb: 'Hvem opplysningene utleveres til, også i andre land.',
      nn: 'Kven opplysningane blir utleverte til, òg i andre land.',
      en: 'To whom the data are disclosed, also in other countries.',
    },
    source: 'GDPR art. 30 nr. 1 d',
    vocabulary: 'recipient',
    important: true,
    aliases: ['Mottakere eller kategorier av mottakere', 'Kategorier av mottakere', 'Utlevering', 'Utleveres til'],
    group: 'privacy',
  }),
  accessGroups: text({
    label: { nb: 'Hvem har tilgang', nn: 'Kven har tilgang', en: 'Who has access' },
    multiline: true,
    aliases: ['Tilgang', 'Tilganger', 'Access'],
    group: 'privacy',
  }),
} as const;

export const transferFields = {
  thirdCountryTransfer: flag({
    label: { nb: 'Overføres ut av EØS', nn: 'Blir overført ut av EØS', en: 'Transferred out of the EEA' },
    help: {
      nb: 'Også når en leverandør utenfor EØS kan se opplysningene.',
      nn: 'Òg når ein leverandør utanfor EØS kan sjå opplysningane.',
      en: 'Also when a vendor outside the EEA can see the data.',
    },
    source: 'GDPR art. 30 nr. 1 e, kap. V',
    aliases: ['Overføring til tredjeland', 'Overføres til tredjeland', 'Utenfor EØS', 'Third country transfer'],
    group: 'privacy',
  }),
  transferCountries: texts({
    label: {
      nb: 'Tredjeland eller internasjonal organisasjon',
      nn: 'Tredjeland eller internasjonal organisasjon',
      en: 'Third country or organisation',
    },
    source: 'GDPR art. 30 nr. 1 e',
    aliases: ['Mottakere - tredjeland eller internasjonale organisasjoner', 'Tredjeland', 'Land'],
    group: 'privacy',
  }),
  transferBases: choices({
    label: { nb: 'Overføringsgrunnlag', nn: 'Overføringsgrunnlag', en: 'Basis for the transfer' },
    source: 'GDPR kap. V',
    options: transferBases,
    aliases: ['Grunnlag for overføring', 'Transfer basis'],
    group: 'privacy',
  }),
  transferSafeguards: text({
    label: { nb: 'Garantier ved overføring', nn: 'Garantiar ved overføring', en: 'Safeguards for the transfer' },
    source: 'GDPR art. 30 nr. 1 e',
    multiline: true,
    aliases: ['Garantier', 'Nødvendige garantier', 'Safeguards'],
    group: 'privacy',
  }),
} as const;

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
