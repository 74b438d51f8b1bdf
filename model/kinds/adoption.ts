import { nameField, noteField, ownerUnitField } from '#model/common';
import { choice, date, kind, ref } from '#model/fields';

export const adoption = kind('adoption', {
  pluralName: 'adoptions',
  label: { nb: 'Bruk av fellesløsning', nn: 'Bruk av fellesløysing', en: 'Use of a shared solution' },
  plural: { nb: 'Bruk av fellesløsninger', nn: 'Bruk av fellesløysingar', en: 'Use of shared solutions' },
  help: {
    nb: 'Kommunens svar på om en nasjonal fellesløsning er i bruk, og hvorfor.',
    nn: 'Kommunen sitt svar på om ei nasjonal fellesløysing er i bruk, og kvifor.',
    en: 'The municipality’s answer to whether a national shared solution is in use, and why.',
  },
  keys: [['product'], ['name']],
  columns: ['name', 'answer', 'decidedOn', 'ownerUnit', 'note'],
  aliases: ['Bruk av felleskomponenter', 'Felleskomponenter', 'Adoption of shared solutions'],
  fields: {
    name: nameField(['Fellesløsning', 'Løsning', 'Felleskomponent', 'Shared solution']),
    product: ref({
      label: { nb: 'Produkt', nn: 'Produkt', en: 'Product' },
      kinds: ['product'],
      reverse: { name: 'adoptions', label: { nb: 'Bruk', nn: 'Bruk', en: 'Use' } },
      required: true,
      aliases: ['Produktnavn'],
      group: 'about',
    }),
    answer: choice({
      label: { nb: 'Er den i bruk', nn: 'Er ho i bruk', en: 'Is it in use' },
      help: {
        nb: 'Svaret går foran det registeret selv finner spor av.',
        nn: 'Svaret går framfor det registeret sjølv finn spor av.',
        en: 'The answer goes before what the registry itself finds traces of.',
      },
      options: {
        used: { nb: 'I bruk', nn: 'I bruk', en: 'Used' },
        not_used: { nb: 'Ikke i bruk', nn: 'Ikkje i bruk', en: 'Not used' },
        unsure: { nb: 'Usikkert', nn: 'Usikkert', en: 'Unsure' },
        not_relevant: { nb: 'Ikke aktuell', nn: 'Ikkje aktuell', en: 'Not relevant' },
      },
      important: true,
      aliases: ['Bruk', 'Brukes', 'I bruk', 'Status', 'Svar', 'Answer'],
      group: 'about',
    }),
    decidedOn: date({
      label: { nb: 'Svart', nn: 'Svart', en: 'Answered' },
      aliases: ['Dato', 'Vurdert', 'Date'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField(
      'adoptions',
      { nb: 'Bruk av fellesløsninger', nn: 'Bruk av fellesløysingar', en: 'Use of shared solutions' },
      false,
    ),
  },
});
