/** The fields of an application that answer for privacy, money, security and quality. */
import { date, flag, money, number, ref, scale, term, text } from '#model/fields';
import { fit, impact, importance } from '#model/scales';

export const privacyFields = {
  personalData: flag({
    label: { nb: 'Personopplysninger', nn: 'Personopplysningar', en: 'Personal data' },
    help: {
      nb: 'Behandler systemet opplysninger om mennesker som kan kjennes igjen?',
      nn: 'Behandlar systemet opplysningar om menneske som kan kjennast att?',
      en: 'Does the system handle information about people who can be identified?',
    },
    source: 'GDPR art. 4 nr. 1',
    important: true,
    aliases: [
      'Personoppl.',
      'Behandles personopplysninger',
      'Personopplysninger i systemet',
      'Personopplysninger?',
      'Behandler personopplysninger',
      'Inneholder personopplysninger',
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
    aliases: ['Særlige kategorier av personopplysninger', 'Sensitive personopplysninger', 'Sensitive opplysninger', 'Sensitive data'],
    group: 'privacy',
  }),
  archive: flag({
    label: { nb: 'Arkivverdig', nn: 'Arkivverdig', en: 'Holds records for the archive' },
    help: {
      nb: 'Har systemet dokumentasjon som skal bevares eller arkiveres?',
      nn: 'Har systemet dokumentasjon som skal takast vare på eller arkiverast?',
      en: 'Does the system hold records that must be kept or archived?',
    },
    source: 'Arkivlova',
    aliases: ['Arkiv', 'Arkivplikt', 'Arkivpliktig', 'Bevaringsverdig', 'Arkivdanner', 'Archive'],
    group: 'privacy',
  }),
} as const;

export const economyFields = {
  vendor: ref({
    label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
    kinds: ['vendor'],
    reverse: { name: 'applications', label: { nb: 'Leverer', nn: 'Leverer', en: 'Supplies' } },
    important: true,
    keyHeadings: { organisationNumber: ['Org.nr leverandør', 'Leverandør org.nr', 'Org.nr', 'Orgnr', 'Leverandørens organisasjonsnummer'] },
    aliases: ['Systemleverandør', 'Leverandørnavn', 'Firma', 'Supplier'],
    group: 'economy',
  }),
  hostingVendor: ref({
    label: { nb: 'Driftsleverandør', nn: 'Driftsleverandør', en: 'Hosting vendor' },
    help: {
      nb: 'Den som drifter systemet, når det er en annen enn leverandøren.',
      nn: 'Den som driftar systemet, når det er ein annan enn leverandøren.',
      en: 'Who runs the system, when it is not the vendor.',
    },
    kinds: ['vendor'],
    reverse: { name: 'hostedApplications', label: { nb: 'Drifter', nn: 'Driftar', en: 'Hosts' } },
    aliases: ['Drift', 'Driftes av', 'Driftspartner', 'Hosted by'],
    group: 'economy',
  }),
  hosting: term({
    label: { nb: 'Driftsform', nn: 'Driftsform', en: 'Hosting' },
    vocabulary: 'hosting',
    important: true,
    aliases: ['Driftsmodell', 'Plattform', 'Sky/lokalt', 'Driftssted', 'Hosting model'],
    group: 'economy',
  }),
  annualCost: money({
    label: { nb: 'Årlig kostnad', nn: 'Årleg kostnad', en: 'Annual cost' },
    help: {
      nb: 'Det systemet koster i et vanlig år. Fordelingen på type og år føres som kostnader.',
      nn: 'Det systemet kostar i eit vanleg år. Fordelinga på type og år blir ført som kostnader.',
      en: 'What the system costs in a usual year. The split by type and year is kept as costs.',
    },
    aliases: [
      'Hva koster systemet',
      'Kostnad pr år',
      'Kostnad per år',
      'Årskostnad',
      'Årlige kostnader',
      'Kostnad',
      'Pris pr år',
      'Cost/year',
      'Yearly cost',
    ],
    group: 'economy',
  }),
} as const;

export const securityFields = {
  confidentiality: scale({
    label: { nb: 'Konfidensialitet', nn: 'Konfidensialitet', en: 'Confidentiality' },
    help: {
      nb: 'Hvor alvorlig er det om uvedkommende får se innholdet?',
      nn: 'Kor alvorleg er det om uvedkomande får sjå innhaldet?',
      en: 'How serious is it if the wrong people see the content?',
    },
    steps: impact,
    important: true,
    aliases: ['K', 'Konfidensialitetsnivå'],
    group: 'security',
  }),
  integrity: scale({
    label: { nb: 'Integritet', nn: 'Integritet', en: 'Integrity' },
    help: {
      nb: 'Hvor alvorlig er det om innholdet blir feil eller endret av uvedkommende?',
      nn: 'Kor alvorleg er det om innhaldet blir feil eller endra av uvedkomande?',
      en: 'How serious is it if the content becomes wrong or is tampered with?',
    },
    steps: impact,
    important: true,
    aliases: ['I', 'Integritetsnivå'],
    group: 'security',
  }),
  availability: scale({
    label: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Availability' },
    help: {
      nb: 'Hvor alvorlig er det om systemet ikke virker?',
      nn: 'Kor alvorleg er det om systemet ikkje verkar?',
      en: 'How serious is it if the system does not work?',
    },
    steps: impact,
    important: true,
    aliases: ['T', 'Tilgjengelegheit', 'Tilgjengelighetsnivå'],
    group: 'security',
  }),
  confidentialityClass: term({
    label: { nb: 'Sikkerhetsklasse', nn: 'Tryggleiksklasse', en: 'Security class' },
    help: {
      nb: 'Klassen for det mest følsomme innholdet. Gradert innhold etter sikkerhetsloven skal ikke stå i registeret.',
      nn: 'Klassen for det mest følsame innhaldet. Gradert innhald etter tryggingslova skal ikkje stå i registeret.',
      en: 'The class of the most sensitive content. Nothing classified under the Security Act belongs in the registry.',
    },
    vocabulary: 'confidentialityClass',
    aliases: ['Klassifisering', 'Informasjonsklasse', 'Sikkerhetsnivå', 'Gradering', 'Classification'],
    group: 'security',
  }),
  hoursUntilCritical: number({
    label: { nb: 'Timer til kritisk', nn: 'Timar til kritisk', en: 'Hours until critical' },
    help: {
      nb: 'Hvor lenge systemet kan være nede før det blir kritisk for liv, helse eller lovpålagte tjenester.',
      nn: 'Kor lenge systemet kan vere nede før det blir kritisk for liv, helse eller lovpålagde tenester.',
      en: 'How long the system may be down before life, health or statutory services are at risk.',
    },
    min: 0,
    max: 8760,
    unit: { nb: 'timer', nn: 'timar', en: 'hours' },
    aliases: ['Kritisk etter timer', 'Maks nedetid', 'RTO', 'Kritikalitet timer', 'Maximum downtime'],
    group: 'security',
  }),
  criticalPeriods: text({
    label: { nb: 'Kritiske perioder', nn: 'Kritiske periodar', en: 'Critical periods' },
    help: {
      nb: 'Tider da systemet må virke, for eksempel lønnskjøring eller barnehageopptak.',
      nn: 'Tider då systemet må verke, til dømes lønnskøyring eller barnehageopptak.',
      en: 'Times when the system must work, such as the payroll run or kindergarten admission.',
    },
    multiline: true,
    aliases: ['Kritisk periode', 'Kritiske tidspunkt', 'Critical period'],
    group: 'security',
  }),
  signIn: term({
    label: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
    vocabulary: 'signIn',
    aliases: ['Innloggingsmetode', 'Pålogging', 'Autentisering', 'Påloggingsmetode', 'SSO', 'Authentication', 'Login'],
    group: 'security',
  }),
  riskAssessedOn: date({
    label: { nb: 'Sist risikovurdert', nn: 'Sist risikovurdert', en: 'Last risk assessment' },
    help: {
      nb: 'Datoen for siste risiko- og sårbarhetsvurdering (ROS).',
      nn: 'Datoen for siste risiko- og sårbarheitsvurdering (ROS).',
      en: 'The date of the latest risk and vulnerability assessment.',
    },
    important: true,
    aliases: [
      'Dato siste ROS',
      'ROS',
      'Siste ROS',
      'Dato ROS',
      'Dato for ROS',
      'ROS-dato',
      'Sist ROS',
      'Siste ROS-analyse',
      'Risk assessed on',
    ],
    group: 'security',
  }),
} as const;

export const assessmentFields = {
  technicalFit: scale({
    label: { nb: 'Teknisk egnethet', nn: 'Teknisk eigna', en: 'Technical fit' },
    help: {
      nb: 'Hvor god er teknologien: sikker, oppdatert, lett å drifte og koble til andre?',
      nn: 'Kor god er teknologien: trygg, oppdatert, lett å drifte og kople til andre?',
      en: 'How good is the technology: secure, current, easy to run and connect?',
    },
    steps: fit,
    aliases: ['Teknisk', 'Teknisk kvalitet', 'Teknisk tilstand'],
    group: 'assessment',
  }),
  functionalFit: scale({
    label: { nb: 'Funksjonell egnethet', nn: 'Funksjonelt eigna', en: 'Functional fit' },
    help: {
      nb: 'Hvor godt dekker systemet behovet til dem som bruker det?',
      nn: 'Kor godt dekkjer systemet behovet til dei som bruker det?',
      en: 'How well does the system meet the needs of those who use it?',
    },
    steps: fit,
    aliases: ['Funksjonell', 'Funksjonell kvalitet', 'Funksjonalitet'],
    group: 'assessment',
  }),
  strategicFit: scale({
    label: { nb: 'Strategisk betydning', nn: 'Strategisk verdi', en: 'Strategic importance' },
    help: {
      nb: 'Hvor viktig er systemet for det kommunen vil oppnå de neste årene?',
      nn: 'Kor viktig er systemet for det kommunen vil oppnå dei neste åra?',
      en: 'How important is the system to what the municipality wants in the coming years?',
    },
    steps: importance,
    aliases: ['Strategisk', 'Strategisk egnethet', 'Strategic fit'],
    group: 'assessment',
  }),
} as const;
