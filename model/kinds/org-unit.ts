import { descriptionField, nameField, noteField } from '#model/common';
import { kind, ref, term, text } from '#model/fields';

export const orgUnit = kind('orgUnit', {
  pluralName: 'orgUnits',
  label: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  plural: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  help: {
    nb: 'En del av kommunen: kommunalområde, etat, avdeling, skole, barnehage eller foretak.',
    nn: 'Ein del av kommunen: kommunalområde, etat, avdeling, skule, barnehage eller føretak.',
    en: 'A part of the municipality: an area, agency, department, school, kindergarten or enterprise.',
  },
  keys: [['organisationNumber'], ['code'], ['name', 'parent'], ['name']],
  columns: ['name', 'type', 'parent', 'manager', 'code'],
  aliases: ['Organisasjon', 'Organisasjonsstruktur', 'Organisasjonskart', 'Avdelinger', 'Kommunalområder', 'Virksomheter'],
  fields: {
    name: nameField(['Enhet', 'Enhetsnavn', 'Avdeling', 'Kommunalområde', 'Virksomhet', 'Etat', 'Organisasjonsenhet', 'Unit name']),
    type: term({
      label: { nb: 'Type enhet', nn: 'Type eining', en: 'Kind of unit' },
      vocabulary: 'orgUnitType',
      important: true,
      aliases: ['Type', 'Enhetstype', 'Nivå'],
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Overordnet enhet', nn: 'Overordna eining', en: 'Parent unit' },
      kinds: ['orgUnit'],
      reverse: { name: 'subUnits', label: { nb: 'Underenheter', nn: 'Undereiningar', en: 'Sub-units' } },
      aliases: ['Overordnet', 'Hører til', 'Tilhører', 'Del av', 'Parent'],
      group: 'about',
    }),
    code: text({
      label: { nb: 'Enhetskode', nn: 'Einingskode', en: 'Unit code' },
      help: {
        nb: 'Koden enheten har i lønns- eller økonomisystemet, for eksempel ansvarsnummeret.',
        nn: 'Koden eininga har i lønns- eller økonomisystemet, til dømes ansvarsnummeret.',
        en: 'The code of the unit in the payroll or accounting system.',
      },
      max: 50,
      aliases: ['Ansvarsnr', 'Ansvarsnr.', 'Ansvarskode', 'Kode', 'Ansvar', 'Ansvarsnummer', 'Enhetsnummer', 'Enhetsnr', 'Nr', 'Code'],
      group: 'about',
    }),
    organisationNumber: text({
      label: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
      help: {
        nb: 'Nummeret i Enhetsregisteret, når enheten har sitt eget.',
        nn: 'Nummeret i Einingsregisteret, når eininga har sitt eige.',
        en: 'The number in the Central Coordinating Register, when the unit has its own.',
      },
      format: 'organisation_number',
      aliases: ['Org.nr', 'Orgnr', 'Org.nr.', 'Org nr', 'Bedriftsnummer', 'Organisasjonsnr'],
      group: 'about',
    }),
    manager: ref({
      label: { nb: 'Leder', nn: 'Leiar', en: 'Manager' },
      kinds: ['person'],
      reverse: { name: 'managedUnits', label: { nb: 'Leder enhetene', nn: 'Leier einingane', en: 'Manages the units' } },
      important: true,
      aliases: ['Enhetsleder', 'Avdelingsleder', 'Virksomhetsleder', 'Head'],
      group: 'responsibility',
    }),
    email: text({
      label: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
      format: 'email',
      max: 254,
      aliases: ['Epost', 'E-postadresse', 'Mail', 'Email'],
      group: 'about',
    }),
    website: text({
      label: { nb: 'Nettside', nn: 'Nettside', en: 'Web page' },
      format: 'url',
      max: 2000,
      aliases: ['Nettsted', 'Hjemmeside', 'URL', 'Lenke', 'Link', 'Website'],
      group: 'about',
    }),
    description: descriptionField(false, ['Ansvarsområde', 'Oppgaver']),
    note: noteField(),
  },
});
