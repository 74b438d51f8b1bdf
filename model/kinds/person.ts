import { nameField, noteField } from '#model/common';
import { choice, kind, ref, text } from '#model/fields';

export const person = kind('person', {
  pluralName: 'people',
  label: { nb: 'Person eller stilling', nn: 'Person eller stilling', en: 'Person or position' },
  plural: { nb: 'Personer og stillinger', nn: 'Personar og stillingar', en: 'People and positions' },
  help: {
    nb: 'Den som eier, forvalter eller kan noe. Bruk stillingen når ansvaret følger stillingen og ikke mennesket.',
    nn: 'Den som eig, forvaltar eller kan noko. Bruk stillinga når ansvaret følgjer stillinga og ikkje mennesket.',
    en: 'The one who owns, manages or knows something. Use the position when the duty follows it and not the human being.',
  },
  keys: [['email'], ['name']],
  columns: ['name', 'type', 'unit', 'email', 'phone'],
  aliases: ['Personer', 'Ansatte', 'Stillinger', 'Roller', 'Kontaktpersoner', 'Superbrukere', 'Persons'],
  fields: {
    name: nameField(['Stilling', 'Person', 'Ansatt', 'Fullt navn', 'Stillingstittel', 'Kontaktperson', 'Full name', 'Position']),
    type: choice({
      label: { nb: 'Person eller stilling', nn: 'Person eller stilling', en: 'Person or position' },
      important: true,
      aliases: ['Type'],
      group: 'about',
      options: {
        person: { nb: 'Person', nn: 'Person', en: 'Person' },
        position: { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
      },
    }),
    title: text({
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
      help: {
        nb: 'Hva personen er ansatt som.',
        nn: 'Kva personen er tilsett som.',
        en: 'What the person is employed as.',
      },
      max: 200,
      aliases: ['Rolle', 'Role', 'Yrkestittel'],
      group: 'about',
    }),
    unit: ref({
      label: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
      kinds: ['orgUnit'],
      reverse: { name: 'people', label: { nb: 'Personer og stillinger', nn: 'Personar og stillingar', en: 'People and positions' } },
      important: true,
      aliases: ['Avdeling', 'Kommunalområde', 'Virksomhet', 'Etat', 'Arbeidssted', 'Department'],
      group: 'about',
    }),
    email: text({
      label: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
      format: 'email',
      max: 254,
      important: true,
      aliases: ['Epost', 'E-postadresse', 'Mail', 'Email'],
      group: 'about',
    }),
    phone: text({
      label: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
      format: 'phone',
      max: 30,
      aliases: ['Tlf', 'Tlf.', 'Mobil', 'Telefonnummer', 'Mobiltelefon', 'Telephone'],
      group: 'about',
    }),
    note: noteField(),
  },
});
