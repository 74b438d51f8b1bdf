import { descriptionField, nameField, noteField } from '#model/common';
import { date, kind, ref, text } from '#model/fields';

export const vendor = kind('vendor', {
  pluralName: 'vendors',
  label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
  plural: { nb: 'Leverandører', nn: 'Leverandørar', en: 'Vendors' },
  help: {
    nb: 'En virksomhet som leverer systemer, drift eller tjenester til kommunen, også en statlig forvalter.',
    nn: 'Ei verksemd som leverer system, drift eller tenester til kommunen, òg ein statleg forvaltar.',
    en: 'A company or public body that supplies systems, hosting or services to the municipality.',
  },
  keys: [['organisationNumber'], ['name']],
  columns: ['name', 'organisationNumber', 'country', 'website'],
  aliases: ['Databehandlere', 'Leverandøroversikt', 'Leverandørliste', 'Suppliers'],
  fields: {
    name: nameField(['Leverandør', 'Leverandørnavn', 'Firma', 'Firmanavn', 'Selskap', 'Databehandler', 'Vendor', 'Supplier', 'Company']),
    organisationNumber: text({
      label: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
      help: {
        nb: 'Ni siffer fra Enhetsregisteret. La feltet stå tomt for utenlandske leverandører.',
        nn: 'Ni siffer frå Einingsregisteret. Lat feltet stå tomt for utanlandske leverandørar.',
        en: 'Nine digits from the Norwegian business register. Leave it empty for foreign vendors.',
      },
      source: 'Enhetsregisteret, Brønnøysundregistrene',
      format: 'organisation_number',
      important: true,
      aliases: ['Org.nr', 'Orgnr', 'Org.nr.', 'Org nr', 'Org.nr leverandør', 'Organisasjonsnr', 'Organisasjonsnr.', 'Org. number'],
      group: 'about',
    }),
    country: text({
      label: { nb: 'Land', nn: 'Land', en: 'Country' },
      help: {
        nb: 'Landet leverandøren er registrert i. Avgjør om det er overføring ut av EØS.',
        nn: 'Landet leverandøren er registrert i. Avgjer om det er overføring ut av EØS.',
        en: 'Where the vendor is registered. Decides whether data leaves the EEA.',
      },
      max: 100,
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Eies av', nn: 'Blir eigd av', en: 'Owned by' },
      kinds: ['vendor'],
      reverse: { name: 'subsidiaries', label: { nb: 'Datterselskaper', nn: 'Dotterselskap', en: 'Subsidiaries' } },
      aliases: ['Morselskap', 'Konsern', 'Parent company'],
      group: 'about',
    }),
    contactPerson: text({
      label: { nb: 'Kontaktperson', nn: 'Kontaktperson', en: 'Contact person' },
      max: 200,
      aliases: ['Kontakt', 'Kontakt hos leverandør', 'Contact'],
      group: 'about',
    }),
    email: text({
      label: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
      format: 'email',
      max: 254,
      aliases: ['Epost', 'E-postadresse', 'Mail', 'Email'],
      group: 'about',
    }),
    phone: text({
      label: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
      format: 'phone',
      max: 30,
      aliases: ['Tlf', 'Tlf.', 'Mobil', 'Telefonnummer', 'Telephone'],
      group: 'about',
    }),
    website: text({
      label: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' },
      format: 'url',
      max: 2000,
      aliases: ['Hjemmeside', 'Nettside', 'URL', 'Web', 'Lenke', 'Link'],
      group: 'about',
    }),
    checkedOn: date({
      label: {
        nb: 'Kontrollert mot Enhetsregisteret',
        nn: 'Kontrollert mot Einingsregisteret',
        en: 'Checked against the business register',
      },
      help: {
        nb: 'Datoen navn og nummer sist ble sammenlignet med Enhetsregisteret.',
        nn: 'Datoen namn og nummer sist vart samanlikna med Einingsregisteret.',
        en: 'When name and number were last compared with the register.',
      },
      group: 'about',
    }),
    description: descriptionField(false, []),
    note: noteField(),
  },
});
