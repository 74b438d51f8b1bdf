/** Words of the page about the national reference model. */
import type { Text } from '#model/text';

export const reference = {
  title: { nb: 'Nasjonal kapabilitetsmodell', nn: 'Nasjonal kapabilitetsmodell', en: 'National capability model' },
  intro: {
    nb: 'En referansemodell, for eksempel Digdirs nasjonale arkitektur, som kommunens egne kapabiliteter kan kobles til. Last inn modellen som YAML, regneark, ArchiMate eller tankekart.',
    nn: 'Ein referansemodell, til dømes Digdir sin nasjonale arkitektur, som dei eigne kapabilitetane til kommunen kan koplast til. Last inn modellen som YAML, rekneark, ArchiMate eller tankekart.',
    en: 'A reference model, such as Digdir’s national architecture, that the municipality’s own capabilities can be mapped to. Load the model as YAML, spreadsheet, ArchiMate or mind map.',
  },
  upload: { nb: 'Last inn en modell', nn: 'Last inn ein modell', en: 'Load a model' },
  replace: { nb: 'Bytt ut modellen', nn: 'Byt ut modellen', en: 'Replace the model' },
  remove: { nb: 'Fjern modellen', nn: 'Fjern modellen', en: 'Remove the model' },
  imported: { nb: '{all} kapabiliteter er lastet inn.', nn: '{all} kapabilitetar er lasta inn.', en: '{all} capabilities were loaded.' },
  empty: {
    nb: 'Ingen modell er lastet inn ennå.',
    nn: 'Ingen modell er lasta inn enno.',
    en: 'No model has been loaded yet.',
  },
  coverage: {
    nb: '{mapped} av {all} er koblet til en eller flere av kommunens egne kapabiliteter.',
    nn: '{mapped} av {all} er kopla til éin eller fleire av dei eigne kapabilitetane til kommunen.',
    en: '{mapped} of {all} are mapped to one or more of the municipality’s own capabilities.',
  },
  picture: { nb: 'Modellen', nn: 'Modellen', en: 'The model' },
  list: { nb: 'Listen', nn: 'Lista', en: 'The list' },
  item: { nb: 'I modellen', nn: 'I modellen', en: 'In the model' },
  own: { nb: 'Egne kapabiliteter', nn: 'Eigne kapabilitetar', en: 'Own capabilities' },
  covered: { nb: 'Koblet', nn: 'Kopla', en: 'Mapped' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  map: { nb: 'Koble til', nn: 'Kople til', en: 'Map to it' },
  mapLabel: { nb: 'Koble en kapabilitet til {name}', nn: 'Kople ein kapabilitet til {name}', en: 'Map a capability to {name}' },
  choose: { nb: 'Velg en kapabilitet', nn: 'Vel ein kapabilitet', en: 'Choose a capability' },
  mapped: { nb: 'Koblet til {name}.', nn: 'Kopla til {name}.', en: 'Mapped to {name}.' },
  open: { nb: 'Nasjonal modell', nn: 'Nasjonal modell', en: 'National model' },
} as const satisfies Record<string, Text>;
