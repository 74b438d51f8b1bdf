import { descriptionField, nameField, noteField } from '#model/common';
import { choice, kind, number, text } from '#model/fields';
import { kostraGroups } from '#model/law';

export const kostraFunction = kind('kostraFunction', {
  pluralName: 'kostraFunctions',
  label: { nb: 'KOSTRA-funksjon', nn: 'KOSTRA-funksjon', en: 'KOSTRA function' },
  plural: { nb: 'KOSTRA-funksjoner', nn: 'KOSTRA-funksjonar', en: 'KOSTRA functions' },
  help: {
    nb: 'Hva pengene går til, i kommunens regnskapsrapport til Statistisk sentralbyrå.',
    nn: 'Kva pengane går til, i rekneskapsrapporten frå kommunen til Statistisk sentralbyrå.',
    en: 'What the money is for, in the municipality’s accounts to Statistics Norway.',
  },
  keys: [['code']],
  columns: ['code', 'name', 'area', 'group'],
  aliases: ['KOSTRA', 'Kostrafunksjoner', 'Funksjoner', 'Kostra-funksjon'],
  fields: {
    code: text({
      label: { nb: 'Funksjonskode', nn: 'Funksjonskode', en: 'Function code' },
      required: true,
      max: 10,
      aliases: ['Kode', 'Funksjonsnr', 'Nr', 'KOSTRA-kode', 'Code'],
      group: 'about',
    }),
    name: nameField(['Funksjon', 'Funksjonsnavn', 'KOSTRA-funksjon', 'Function']),
    area: text({
      label: { nb: 'Tjenesteområde', nn: 'Tenesteområde', en: 'Service area' },
      max: 200,
      aliases: ['Område', 'Sektor'],
      group: 'about',
    }),
    group: choice({
      label: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
      options: kostraGroups,
      aliases: ['Kodegruppe', 'Type'],
      group: 'about',
    }),
    validFrom: number({
      label: { nb: 'Gjelder fra år', nn: 'Gjeld frå år', en: 'Valid from year' },
      min: 1990,
      max: 2200,
      integer: true,
      group: 'about',
    }),
    validTo: number({
      label: { nb: 'Gjelder til år', nn: 'Gjeld til år', en: 'Valid to year' },
      help: {
        nb: 'Siste år koden kan brukes. Tomt betyr at den gjelder nå.',
        nn: 'Siste året koden kan brukast. Tomt tyder at han gjeld no.',
        en: 'The last year the code may be used. Empty means it is in force.',
      },
      min: 1990,
      max: 2200,
      integer: true,
      group: 'about',
    }),
    description: descriptionField(false, []),
    note: noteField(),
  },
});
