import { descriptionField, nameField, noteField } from '#model/common';
import { choice, date, kind, ref, term, text, texts } from '#model/fields';

export const product = kind('product', {
  pluralName: 'products',
  label: { nb: 'Produkt', nn: 'Produkt', en: 'Product' },
  plural: { nb: 'Produkter', nn: 'Produkt', en: 'Products' },
  help: {
    nb: 'Det som selges eller deles: et program eller en fellesløsning. Kommunens bruk av det er en applikasjon.',
    nn: 'Det som blir selt eller delt: eit program eller ei fellesløysing. Kommunen sin bruk av det er ein applikasjon.',
    en: 'What is sold or shared: a program or a shared solution. The municipality’s use of it is an application.',
  },
  keys: [['name', 'vendor'], ['name']],
  columns: ['name', 'type', 'vendor', 'supportEndsOn'],
  aliases: ['Fellesløsninger', 'Nasjonale fellesløsninger', 'Produktkatalog', 'Programvare', 'Shared solutions'],
  fields: {
    name: nameField(['Produkt', 'Produktnavn', 'Programvare', 'Fellesløsning', 'Løsning', 'Product name']),
    aliases: texts({
      label: { nb: 'Andre navn', nn: 'Andre namn', en: 'Other names' },
      aliases: ['Alias', 'Kallenavn', 'Tidligere navn'],
      group: 'about',
    }),
    description: descriptionField(true, []),
    type: choice({
      label: { nb: 'Type produkt', nn: 'Type produkt', en: 'Kind of product' },
      important: true,
      aliases: ['Type', 'Kategori'],
      group: 'about',
      options: {
        commercial: { nb: 'Kommersielt', nn: 'Kommersielt', en: 'Commercial' },
        open_source: { nb: 'Åpen kildekode', nn: 'Open kjeldekode', en: 'Open source' },
        national_shared: { nb: 'Nasjonal fellesløsning', nn: 'Nasjonal fellesløysing', en: 'National shared solution' },
        state: { nb: 'Statlig løsning', nn: 'Statleg løysing', en: 'State system' },
        in_house: { nb: 'Egenutviklet', nn: 'Eigenutvikla', en: 'Built in-house' },
      },
    }),
    vendor: ref({
      label: { nb: 'Leverandør eller forvalter', nn: 'Leverandør eller forvaltar', en: 'Vendor or manager' },
      kinds: ['vendor'],
      reverse: { name: 'products', label: { nb: 'Produkter', nn: 'Produkt', en: 'Products' } },
      important: true,
      aliases: ['Leverandør', 'Forvalter', 'Vendor', 'Supplier', 'Manager'],
      group: 'about',
    }),
    licence: term({
      label: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
      vocabulary: 'licence',
      aliases: ['Lisenstype', 'License'],
      group: 'economy',
    }),
    supportEndsOn: date({
      label: { nb: 'Støtte opphører', nn: 'Støtte tek slutt', en: 'Support ends' },
      help: {
        nb: 'Datoen leverandøren slutter å rette feil.',
        nn: 'Datoen leverandøren sluttar å rette feil.',
        en: 'When the vendor stops mending faults.',
      },
      aliases: ['End of life', 'EOL', 'End of support'],
      group: 'assessment',
    }),
    website: text({
      label: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' },
      format: 'url',
      max: 2000,
      aliases: ['Hjemmeside', 'Nettside', 'URL', 'Lenke', 'Link'],
      group: 'about',
    }),
    note: noteField(),
  },
});
