/** Lists that differ between municipalities: the defaults shipped; an administrator may rename, add and retire terms. */
import type { Text } from '#model/text';
import { organisationVocabularies } from '#model/vocabularies-organisation';
import { privacyVocabularies } from '#model/vocabularies-privacy';

export interface Vocabulary {
  label: Text;
  /** Default terms by key, in order. */
  terms: Readonly<Record<string, Text & { aliases?: readonly string[] }>>;
}

const itVocabularies = {
  lifecycle: {
    label: { nb: 'Livsløp', nn: 'Livsløp', en: 'Lifecycle' },
    terms: {
      planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned', aliases: ['Under planlegging', 'Kommer'] },
      procurement: { nb: 'Under anskaffelse', nn: 'Under anskaffing', en: 'In procurement', aliases: ['Anskaffelse', 'Anbud'] },
      introduction: {
        nb: 'Under innføring',
        nn: 'Under innføring',
        en: 'Being introduced',
        aliases: ['Innføring', 'Pilot', 'Nytt og umodent'],
      },
      live: {
        nb: 'I drift',
        nn: 'I drift',
        en: 'Live',
        aliases: [
          'I bruk',
          'Aktiv',
          'Drift',
          'Produksjon',
          'I produksjon',
          'Active',
          'In use',
          'Moderne og modent',
          'Modent men ikke moderne',
        ],
      },
      phasing_out: {
        nb: 'Under utfasing',
        nn: 'Under utfasing',
        en: 'Phasing out',
        aliases: ['Utfasing', 'Fases ut', 'Under avvikling', 'Bør byttes ut'],
      },
      read_only: {
        nb: 'Bare oppslag',
        nn: 'Berre oppslag',
        en: 'Read only',
        aliases: ['Ute av bruk men tilgjengelig', 'Lesetilgang', 'Historisk'],
      },
      retired: { nb: 'Avviklet', nn: 'Avvikla', en: 'Retired', aliases: ['Utfaset', 'Utgått', 'Nedlagt', 'Avsluttet', 'Ikke i bruk'] },
    },
  },
  hosting: {
    label: { nb: 'Driftsform', nn: 'Driftsform', en: 'Hosting' },
    terms: {
      saas: {
        nb: 'Skytjeneste (SaaS)',
        nn: 'Skyteneste (SaaS)',
        en: 'Software as a service',
        aliases: ['SaaS', 'Sky', 'Skytjeneste', 'Cloud', 'Skyløsning'],
      },
      cloud: {
        nb: 'Egen plattform i sky',
        nn: 'Eiga plattform i sky',
        en: 'Own platform in the cloud',
        aliases: ['PaaS', 'IaaS', 'Azure', 'AWS'],
      },
      vendor: {
        nb: 'Drift hos leverandør',
        nn: 'Drift hos leverandør',
        en: 'Run by the vendor',
        aliases: ['ASP', 'Hos leverandør', 'Driftet hos leverandør', 'Hosted'],
      },
      own: {
        nb: 'Egen drift',
        nn: 'Eiga drift',
        en: 'On premises',
        aliases: ['Lokalt', 'Lokal drift', 'On-prem', 'On-premise', 'Eget datasenter', 'Lokal'],
      },
      partner: {
        nb: 'Drift i kommunesamarbeid',
        nn: 'Drift i kommunesamarbeid',
        en: 'Run by an inter-municipal company',
        aliases: ['IKS', 'Interkommunalt', 'Kommunesamarbeid'],
      },
      state: { nb: 'Drift hos staten', nn: 'Drift hos staten', en: 'Run by the state', aliases: ['Statlig drift', 'Statlig'] },
    },
  },
  signIn: {
    label: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
    terms: {
      entra: {
        nb: 'Entra ID',
        nn: 'Entra ID',
        en: 'Entra ID',
        aliases: ['Azure AD', 'AAD', 'Microsoft', 'SSO', 'Entra', 'Microsoft Entra ID'],
      },
      active_directory: { nb: 'Lokal AD', nn: 'Lokal AD', en: 'Local Active Directory', aliases: ['AD', 'Active Directory', 'LDAP'] },
      id_porten: { nb: 'ID-porten', nn: 'ID-porten', en: 'ID-porten', aliases: ['IDporten', 'BankID', 'MinID'] },
      ansattporten: { nb: 'Ansattporten', nn: 'Ansattporten', en: 'Ansattporten' },
      helse_id: { nb: 'HelseID', nn: 'HelseID', en: 'HelseID', aliases: ['Helse-ID', 'Helse ID', 'Buypass'] },
      feide: { nb: 'Feide', nn: 'Feide', en: 'Feide' },
      own_password: {
        nb: 'Brukernavn og passord i systemet',
        nn: 'Brukarnamn og passord i systemet',
        en: 'User name and password in the system',
        aliases: ['Passord', 'Lokal bruker', 'Brukernavn/passord', 'Brukernavn og passord', 'Password'],
      },
      none: { nb: 'Ingen', nn: 'Ingen', en: 'None', aliases: ['Uten innlogging', 'Åpen'] },
    },
  },
  frequency: {
    label: { nb: 'Hyppighet', nn: 'Kor ofte', en: 'Frequency' },
    terms: {
      continuous: {
        nb: 'Løpende',
        nn: 'Fortløpande',
        en: 'Continuous',
        aliases: ['Kontinuerlig', 'Sanntid', 'Fortløpende', 'Real-time', 'Realtime', 'Hendelsesstyrt'],
      },
      hourly: { nb: 'Hver time', nn: 'Kvar time', en: 'Hourly', aliases: ['Timevis', 'Time'] },
      daily: { nb: 'Daglig', nn: 'Dagleg', en: 'Daily', aliases: ['Hver natt', 'Nattlig', 'Hver dag'] },
      weekly: { nb: 'Ukentlig', nn: 'Kvar veke', en: 'Weekly', aliases: ['Hver uke', 'Vekentleg'] },
      monthly: { nb: 'Månedlig', nn: 'Kvar månad', en: 'Monthly', aliases: ['Hver måned', 'Månadleg', 'Mnd'] },
      quarterly: { nb: 'Kvartalsvis', nn: 'Kvart kvartal', en: 'Quarterly', aliases: ['Hvert kvartal', 'Kvartal'] },
      twice_a_year: { nb: 'Halvårlig', nn: 'Kvart halvår', en: 'Twice a year', aliases: ['To ganger i året', 'Hvert halvår'] },
      yearly: { nb: 'Årlig', nn: 'Kvart år', en: 'Yearly', aliases: ['Hvert år', 'Årleg', 'Annual'] },
      as_needed: { nb: 'Ved behov', nn: 'Ved behov', en: 'As needed', aliases: ['Manuelt', 'Sporadisk', 'Ad hoc'] },
    },
  },
  integrationType: {
    label: { nb: 'Type integrasjon', nn: 'Type integrasjon', en: 'Kind of integration' },
    terms: {
      api: {
        nb: 'Grensesnitt (API)',
        nn: 'Grensesnitt (API)',
        en: 'Interface (API)',
        aliases: ['API', 'REST', 'Webservice', 'Web service', 'SOAP', 'Grensesnitt'],
      },
      file: { nb: 'Fil', nn: 'Fil', en: 'File', aliases: ['Filoverføring', 'SFTP', 'FTP', 'CSV', 'Filutveksling'] },
      message: { nb: 'Melding', nn: 'Melding', en: 'Message', aliases: ['Meldingskø', 'Kø', 'Fiks IO', 'eFormidling', 'Event'] },
      database: { nb: 'Database', nn: 'Database', en: 'Database', aliases: ['SQL', 'Databasekobling', 'DB-link'] },
      vendor: {
        nb: 'Leverandørintegrasjon',
        nn: 'Leverandørintegrasjon',
        en: 'Vendor integration',
        aliases: ['Leverandør', 'Standardintegrasjon', 'Ferdig integrasjon'],
      },
      in_house: {
        nb: 'Egenprodusert',
        nn: 'Eigenprodusert',
        en: 'Made in-house',
        aliases: ['Egenutviklet', 'Egenlaget', 'Script', 'Skript'],
      },
      federated_sign_in: {
        nb: 'Felles pålogging',
        nn: 'Felles pålogging',
        en: 'Federated sign-in',
        aliases: ['Federert pålogging', 'SSO', 'SAML', 'OIDC'],
      },
      robot: { nb: 'Robot', nn: 'Robot', en: 'Robot', aliases: ['RPA', 'Robotprosess'] },
      manual: { nb: 'For hånd', nn: 'For hand', en: 'By hand', aliases: ['Manuell', 'Manuelt', 'Punching', 'Manual'] },
    },
  },
  emergencyClass: {
    label: { nb: 'Beredskapsklasse', nn: 'Beredskapsklasse', en: 'Emergency class' },
    terms: {
      life_and_health: {
        nb: 'Liv og helse: straks',
        nn: 'Liv og helse: straks',
        en: 'Life and health: at once',
        aliases: ['Kritisk', 'Samfunnskritisk', 'Klasse 1', 'Critical'],
      },
      within_day: {
        nb: 'Viktig: innen et døgn',
        nn: 'Viktig: innan eit døgn',
        en: 'Important: within a day',
        aliases: ['Viktig', 'Høy', 'Klasse 2'],
      },
      within_week: { nb: 'Innen en uke', nn: 'Innan ei veke', en: 'Within a week', aliases: ['Middels', 'Klasse 3'] },
      can_wait: { nb: 'Kan vente', nn: 'Kan vente', en: 'Can wait', aliases: ['Lav', 'Klasse 4', 'Ikke kritisk'] },
    },
  },
  confidentialityClass: {
    label: { nb: 'Sikkerhetsklasse', nn: 'Tryggleiksklasse', en: 'Security class' },
    terms: {
      open: { nb: 'Åpen', nn: 'Open', en: 'Open', aliases: ['Grønn', 'Offentlig', 'Public'] },
      internal: { nb: 'Intern', nn: 'Intern', en: 'Internal', aliases: ['Gul', 'Begrenset'] },
      confidential: { nb: 'Fortrolig', nn: 'Fortruleg', en: 'Confidential', aliases: ['Rød', 'Beskyttet'] },
      strictly_confidential: {
        nb: 'Strengt fortrolig',
        nn: 'Strengt fortruleg',
        en: 'Strictly confidential',
        aliases: ['Svart', 'Strengt beskyttet'],
      },
    },
  },
} as const satisfies Record<string, Vocabulary>;

export const vocabularies = { ...itVocabularies, ...organisationVocabularies, ...privacyVocabularies } as const satisfies Record<
  string,
  Vocabulary
>;
export type VocabularyName = keyof typeof vocabularies;

/** True for the name of a vocabulary; narrows a name from the API or an address. */
export const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);
