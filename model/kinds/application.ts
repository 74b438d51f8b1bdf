import { choice, flag, kind, money, ref, scale, term, text, texts } from '#model/fields';

const impact = [
  { nb: 'Ubetydelig', nn: 'Uvesentleg', en: 'Negligible' },
  { nb: 'Lav', nn: 'Låg', en: 'Low' },
  { nb: 'Moderat', nn: 'Moderat', en: 'Moderate' },
  { nb: 'Alvorlig', nn: 'Alvorleg', en: 'Serious' },
  { nb: 'Svært alvorlig', nn: 'Svært alvorleg', en: 'Very serious' },
] as const;

export const application = kind('application', {
  pluralName: 'applications',
  label: { nb: 'Applikasjon', nn: 'Applikasjon', en: 'Application' },
  plural: { nb: 'Applikasjoner', nn: 'Applikasjonar', en: 'Applications' },
  help: {
    nb: 'Et system kommunen bruker: fagsystem, støttesystem eller felles løsning.',
    nn: 'Eit system kommunen bruker: fagsystem, støttesystem eller felles løysing.',
    en: 'A system the municipality uses: line-of-business, supporting or shared.',
  },
  keys: [['name']],
  columns: ['name', 'type', 'lifecycle', 'vendor', 'annualCost'],
  aliases: ['System', 'Systemer', 'Systemoversikt', 'Fagsystem', 'Programvare', 'Systems'],
  fields: {
    name: text({
      label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
      required: true,
      max: 200,
      aliases: ['System', 'Systemnavn', 'Applikasjonsnavn', 'Fagsystem'],
      group: 'about',
    }),
    aliases: texts({ label: { nb: 'Andre navn', nn: 'Andre namn', en: 'Other names' }, group: 'about' }),
    type: choice({
      label: { nb: 'Type', nn: 'Type', en: 'Type' },
      important: true,
      group: 'about',
      options: {
        line_of_business: { nb: 'Fagsystem', nn: 'Fagsystem', en: 'Line-of-business system' },
        support: { nb: 'Støttesystem', nn: 'Støttesystem', en: 'Supporting system' },
      },
    }),
    lifecycle: term({
      label: { nb: 'Livsløp', nn: 'Livsløp', en: 'Lifecycle' },
      vocabulary: 'lifecycle',
      important: true,
      aliases: ['Status'],
      group: 'about',
    }),
    vendor: ref({
      label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
      kinds: ['vendor'],
      reverse: { name: 'applications', label: { nb: 'Leverer', nn: 'Leverer', en: 'Supplies' } },
      important: true,
      group: 'economy',
    }),
    annualCost: money({
      label: { nb: 'Årlig kostnad', nn: 'Årleg kostnad', en: 'Annual cost' },
      aliases: ['Kostnad pr år', 'Årskostnad', 'Cost/year'],
      group: 'economy',
    }),
    confidentiality: scale({
      label: { nb: 'Konfidensialitet', nn: 'Konfidensialitet', en: 'Confidentiality' },
      steps: impact,
      group: 'security',
    }),
    personalData: flag({
      label: { nb: 'Personopplysninger', nn: 'Personopplysningar', en: 'Personal data' },
      important: true,
      group: 'privacy',
    }),
  },
});
