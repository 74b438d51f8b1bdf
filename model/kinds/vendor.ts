import { kind, text } from '#model/fields';

export const vendor = kind('vendor', {
  pluralName: 'vendors',
  label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
  plural: { nb: 'Leverandører', nn: 'Leverandørar', en: 'Vendors' },
  help: {
    nb: 'En virksomhet som leverer systemer, drift eller tjenester til kommunen.',
    nn: 'Ei verksemd som leverer system, drift eller tenester til kommunen.',
    en: 'A company that supplies systems, hosting or services to the municipality.',
  },
  keys: [['organisationNumber'], ['name']],
  columns: ['name', 'organisationNumber', 'website'],
  fields: {
    name: text({ label: { nb: 'Navn', nn: 'Namn', en: 'Name' }, required: true, max: 200, group: 'about' }),
    organisationNumber: text({
      label: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
      format: 'organisation_number',
      important: true,
      aliases: ['Org.nr', 'Orgnr', 'Org.nr.', 'Org nr'],
      group: 'about',
    }),
    website: text({ label: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }, format: 'url', max: 2000, group: 'about' }),
  },
});
