/** The fields of a processing activity that say on what basis, about whom, and to whom; GDPR art. 6, 9, 10, 30 and chapter V. */
import { lawExample } from '#model/common';
import { choices, flag, number, terms, text, texts } from '#model/fields';
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
    besides: ['article9', 'article10', 'nationalLaw'],
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
    besides: ['article6', 'article10', 'nationalLaw'],
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
    aliases: [
      'Overføring til tredjestat',
      'Overføring til tredjestat eller internasjonal organisasjon',
      'Overføring til tredjestater eller internasjonale organisasjoner',
      'Overføring til tredjeland eller internasjonale organisasjoner',
      'Overføring til tredjeland',
      'Overføres til tredjeland',
      'Utenfor EØS',
      'Third country transfer',
    ],
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
