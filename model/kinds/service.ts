import { descriptionField, lawExample, nameEnField, nameField, nameNnField, noteField, ownerField, ownerUnitField } from '#model/common';
import { choice, flag, kind, number, ref, term, terms, text, texts } from '#model/fields';
import { notItself } from '#model/rules/references';
import { poorlyNeedsReason, statutoryNeedsLaw } from '#model/rules/services';
import { judgement } from '#model/scales';

export const service = kind('service', {
  pluralName: 'services',
  label: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  plural: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  help: {
    nb: 'Det kommunen leverer til innbyggere, næringsliv eller egne ansatte.',
    nn: 'Det kommunen leverer til innbyggjarar, næringsliv eller eigne tilsette.',
    en: 'What the municipality delivers to inhabitants, business or its own staff.',
  },
  keys: [['number'], ['name']],
  columns: ['name', 'audience', 'ownerUnit', 'statutory', 'judgement', 'emergencyClass'],
  aliases: ['Tjenestekatalog', 'Tjenesteoversikt', 'Tjenesteliste', 'Services'],
  rules: [notItself('parent'), statutoryNeedsLaw, poorlyNeedsReason],
  fields: {
    name: nameField(['Tjeneste', 'Tjenestenavn', 'Teneste', 'Tittel', 'Service name']),
    nameNn: nameNnField(),
    nameEn: nameEnField(),
    number: text({
      label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
      help: {
        nb: 'Tjenestens eget nummer, for eksempel 3.2.1. Andre lister kan vise til det.',
        nn: 'Tenesta sitt eige nummer, til dømes 3.2.1. Andre lister kan vise til det.',
        en: 'The service’s own number, such as 3.2.1. Other lists can refer to it.',
      },
      max: 50,
      aliases: ['Nr', 'Nr.', 'Tjeneste-ID', 'TjenesteID', 'ID', 'Tjenestenummer', 'No.'],
      group: 'about',
    }),
    level: number({
      label: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
      min: 0,
      max: 9,
      integer: true,
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Overordnet tjeneste', nn: 'Overordna teneste', en: 'Parent service' },
      kinds: ['service'],
      reverse: { name: 'subServices', label: { nb: 'Deltjenester', nn: 'Deltenester', en: 'Sub-services' } },
      aliases: ['Overordnet', 'Hovedtjeneste', 'Tjenesteområde', 'Del av', 'Parent'],
      group: 'about',
    }),
    description: descriptionField(true, ['Beskriv tjenesten', 'Tjenestebeskrivelse', 'Stilling og beskrivelse']),
    descriptionNn: text({
      label: { nb: 'Beskrivelse på nynorsk', nn: 'Skildring på nynorsk', en: 'Description in Nynorsk' },
      multiline: true,
      group: 'about',
    }),
    descriptionEn: text({
      label: { nb: 'Beskrivelse på engelsk', nn: 'Skildring på engelsk', en: 'Description in English' },
      multiline: true,
      group: 'about',
    }),
    keywords: texts({
      label: { nb: 'Stikkord', nn: 'Stikkord', en: 'Keywords' },
      aliases: ['Stikkord for tjenesten', 'Emneord', 'Nøkkelord', 'Tags'],
      group: 'about',
    }),
    audience: choice({
      label: { nb: 'For hvem', nn: 'For kven', en: 'For whom' },
      help: {
        nb: 'Los dekker bare tjenester til innbyggere og næringsliv.',
        nn: 'Los dekkjer berre tenester til innbyggjarar og næringsliv.',
        en: 'Los covers only services to inhabitants and business.',
      },
      important: true,
      options: {
        end_user: { nb: 'Innbyggere og næringsliv', nn: 'Innbyggjarar og næringsliv', en: 'Inhabitants and business' },
        internal: { nb: 'Intern tjeneste', nn: 'Intern teneste', en: 'Internal service' },
      },
      aliases: ['Målgruppe', 'Tjenestetype', 'Ekstern/intern', 'Audience', 'Type'],
      group: 'about',
    }),
    channels: terms({
      label: { nb: 'Kanaler', nn: 'Kanalar', en: 'Channels' },
      help: {
        nb: 'Hvordan brukerne får tak i tjenesten.',
        nn: 'Korleis brukarane får tak i tenesta.',
        en: 'How users reach the service.',
      },
      vocabulary: 'channel',
      aliases: ['Kanal', 'Kontaktkanal', 'Channel'],
      group: 'about',
    }),
    website: text({
      label: { nb: 'Nettside', nn: 'Nettside', en: 'Web page' },
      format: 'url',
      max: 2000,
      aliases: ['URL', 'Lenke', 'Nettsted', 'Link', 'Website'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField('services', { nb: 'Tjenester', nn: 'Tenester', en: 'Services' }, true),
    owner: ownerField('ownedServices', { nb: 'Eier tjenestene', nn: 'Eig tenestene', en: 'Owns the services' }, [
      'Tjenesteeier',
      'Tenesteeigar',
      'Tjenesteansvarlig',
      'Ansvarlig',
      'Service owner',
    ]),
    statutory: flag({
      label: { nb: 'Lovpålagt', nn: 'Lovpålagd', en: 'Statutory' },
      help: {
        nb: 'Må kommunen levere tjenesten etter lov eller forskrift?',
        nn: 'Må kommunen levere tenesta etter lov eller forskrift?',
        en: 'Must the municipality deliver the service by law?',
      },
      important: true,
      aliases: ['Lovpålagt tjeneste', 'Lovpålagt oppgave', 'Lovpålagt?', 'Skal-oppgave'],
      group: 'about',
    }),
    legalBasis: text({
      label: { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
      help: lawExample,
      multiline: true,
      aliases: ['Lovhjemmel', 'Lov', 'Lovgrunnlag', 'Lov og forskrift', 'Law'],
      group: 'about',
    }),
    emergencyClass: term({
      label: { nb: 'Beredskapsklasse', nn: 'Beredskapsklasse', en: 'Emergency class' },
      help: {
        nb: 'Hvor raskt tjenesten må være oppe igjen i en krise.',
        nn: 'Kor fort tenesta må vere oppe att i ei krise.',
        en: 'How soon the service must be back in a crisis.',
      },
      vocabulary: 'emergencyClass',
      aliases: ['Beredskap', 'Kritikalitet', 'Samfunnskritisk', 'Criticality'],
      group: 'security',
    }),
    judgement: choice({
      label: { nb: 'Hvor godt virker den', nn: 'Kor godt verkar ho', en: 'How well it works' },
      options: judgement,
      aliases: [
        'Korleis verkar tenesta',
        'Hvordan fungerer tjenesten',
        'Vurdering',
        'Fungerer',
        'Tilstand',
        'Kvalitet',
        'Hvor bra fungerer tjenesten',
        'Assessment',
      ],
      group: 'assessment',
    }),
    judgementComment: text({
      label: { nb: 'Hva er utfordringen', nn: 'Kva er utfordringa', en: 'What is the challenge' },
      multiline: true,
      aliases: ['Utfordring', 'Utfordringer', 'Begrunnelse', 'Kommentar til vurdering', 'Challenge'],
      group: 'assessment',
    }),
  },
});
