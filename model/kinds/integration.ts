import { descriptionField, noteField, ownerField } from '#model/common';
import { choice, flag, kind, ref, scale, term, text } from '#model/fields';
import { firstLine } from '#model/row-names';
import { specialNeedsPersonal } from '#model/rules/privacy';
import { notTheSame } from '#model/rules/references';
import { impact } from '#model/scales';

export const integration = kind('integration', {
  pluralName: 'integrations',
  label: { nb: 'Integrasjon', nn: 'Integrasjon', en: 'Integration' },
  plural: { nb: 'Integrasjoner', nn: 'Integrasjonar', en: 'Integrations' },
  help: {
    nb: 'Opplysninger som går fra ett system til et annet, og hvem som har ansvaret for at de kommer fram.',
    nn: 'Opplysningar som går frå eitt system til eit anna, og kven som har ansvaret for at dei kjem fram.',
    en: 'Data that go from one system to another, and who answers for their arrival.',
  },
  keys: [['source', 'target', 'name']],
  columns: ['name', 'source', 'target', 'type', 'frequency', 'owner', 'personalData'],
  aliases: ['Integrasjonsoversikt', 'Integrasjonsliste', 'Dataflyt', 'Grensesnitt', 'Interfaces'],
  rules: [notTheSame('source', 'target'), specialNeedsPersonal],
  rowName: ({ description }, named) => firstLine(description) ?? ([...named('source'), ...named('target')].join(' → ') || undefined),
  fields: {
    name: text({
      label: { nb: 'Hva overføres', nn: 'Kva blir overført', en: 'What is transferred' },
      help: {
        nb: 'Det som går fra det ene systemet til det andre, for eksempel «Lønnsbilag».',
        nn: 'Det som går frå det eine systemet til det andre, til dømes «Lønnsbilag».',
        en: 'What goes from one system to the other, such as “Payroll vouchers”.',
      },
      required: true,
      max: 200,
      aliases: ['Navn', 'Namn', 'Integrasjon', 'Integrasjonsnavn', 'Informasjon', 'Innhold', 'Data', 'Overfører', 'Name'],
      group: 'about',
    }),
    source: ref({
      label: { nb: 'Fra system', nn: 'Frå system', en: 'From system' },
      kinds: ['application'],
      reverse: { name: 'outgoingIntegrations', label: { nb: 'Sender til', nn: 'Sender til', en: 'Sends to' } },
      required: true,
      aliases: ['Fra', 'Kilde', 'Kildesystem', 'Avsender', 'Avgiver', 'Avgiversystem', 'Source', 'From'],
      group: 'about',
    }),
    target: ref({
      label: { nb: 'Til system', nn: 'Til system', en: 'To system' },
      kinds: ['application'],
      reverse: { name: 'incomingIntegrations', label: { nb: 'Mottar fra', nn: 'Tek imot frå', en: 'Receives from' } },
      required: true,
      aliases: ['Til', 'Mål', 'Målsystem', 'Mottaker', 'Mottakersystem', 'Target', 'To', 'Destination'],
      group: 'about',
    }),
    type: term({
      label: { nb: 'Type', nn: 'Type', en: 'Type' },
      help: {
        nb: 'Hvordan opplysningene går: grensesnitt, fil, melding eller for hånd.',
        nn: 'Korleis opplysningane går: grensesnitt, fil, melding eller for hand.',
        en: 'How the data travel: interface, file, message or by hand.',
      },
      vocabulary: 'integrationType',
      important: true,
      aliases: ['Integrasjonstype', 'Metode', 'Teknologi', 'Protokoll', 'Method'],
      group: 'about',
    }),
    direction: choice({
      label: { nb: 'Retning', nn: 'Retning', en: 'Direction' },
      options: {
        one_way: { nb: 'En vei', nn: 'Éin veg', en: 'One way' },
        two_way: { nb: 'Begge veier', nn: 'Begge vegar', en: 'Both ways' },
      },
      group: 'about',
    }),
    frequency: term({
      label: { nb: 'Hyppighet', nn: 'Kor ofte', en: 'Frequency' },
      vocabulary: 'frequency',
      important: true,
      aliases: ['Frekvens', 'Hvor ofte', 'Intervall', 'Tidspunkt'],
      group: 'about',
    }),
    lifecycle: term({
      label: { nb: 'Livsløp', nn: 'Livsløp', en: 'Lifecycle' },
      vocabulary: 'lifecycle',
      aliases: ['Status'],
      group: 'about',
    }),
    platform: ref({
      label: { nb: 'Går gjennom', nn: 'Går gjennom', en: 'Runs through' },
      help: {
        nb: 'Integrasjonsplattformen eller fellesløsningen som frakter opplysningene.',
        nn: 'Integrasjonsplattforma eller fellesløysinga som fraktar opplysningane.',
        en: 'The integration platform or shared solution that carries the data.',
      },
      kinds: ['application'],
      reverse: { name: 'carriedIntegrations', label: { nb: 'Frakter', nn: 'Fraktar', en: 'Carries' } },
      aliases: ['Integrasjonsplattform', 'Plattform', 'Via', 'Platform'],
      group: 'about',
    }),
    description: descriptionField(false, []),
    documentation: text({
      label: { nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation' },
      format: 'url',
      max: 2000,
      aliases: ['Lenke', 'URL', 'Link'],
      group: 'about',
    }),
    note: noteField(),
    owner: ownerField('ownedIntegrations', { nb: 'Eier integrasjonene', nn: 'Eig integrasjonane', en: 'Owns the integrations' }, [
      'Eier av integrasjonen',
      'Integrasjonseier',
      'Ansvarlig',
      'Eigar av integrasjonen',
    ]),
    producedBy: choice({
      label: { nb: 'Laget av', nn: 'Laga av', en: 'Made by' },
      options: {
        municipality: { nb: 'Kommunen', nn: 'Kommunen', en: 'The municipality' },
        vendor: { nb: 'Leverandøren', nn: 'Leverandøren', en: 'The vendor' },
        shared: { nb: 'Fellesskap av kommuner', nn: 'Fellesskap av kommunar', en: 'Municipalities together' },
      },
      aliases: ['Produsert av', 'Utviklet av', 'Egenprodusert/leverandør'],
      group: 'responsibility',
    }),
    vendor: ref({
      label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
      kinds: ['vendor'],
      reverse: { name: 'integrations', label: { nb: 'Integrasjoner', nn: 'Integrasjonar', en: 'Integrations' } },
      aliases: ['Supplier'],
      group: 'responsibility',
    }),
    personalData: flag({
      label: { nb: 'Personopplysninger', nn: 'Personopplysningar', en: 'Personal data' },
      source: 'GDPR art. 4 nr. 1',
      important: true,
      aliases: ['Overfører personopplysninger', 'Personopplysninger?'],
      group: 'privacy',
    }),
    specialCategories: flag({
      label: { nb: 'Særlige kategorier', nn: 'Særlege kategoriar', en: 'Special categories' },
      source: 'GDPR art. 9 nr. 1',
      aliases: ['Særlige kategorier av personopplysninger', 'Sensitive personopplysninger', 'Sensitive data'],
      group: 'privacy',
    }),
    availability: scale({
      label: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Availability' },
      help: {
        nb: 'Hvor alvorlig er det om overføringen stopper?',
        nn: 'Kor alvorleg er det om overføringa stoppar?',
        en: 'How serious is it if the transfer stops?',
      },
      steps: impact,
      aliases: ['Kritikalitet', 'Kritisk', 'Criticality'],
      group: 'security',
    }),
  },
});
