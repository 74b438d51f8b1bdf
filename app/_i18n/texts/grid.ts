/** Words of lists. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const grid = {
  search: { nb: 'Søk i listen', nn: 'Søk i lista', en: 'Search in the list' },
  columns: { nb: 'Kolonner', nn: 'Kolonnar', en: 'Columns' },
  standardColumns: { nb: 'Tilbake til de vanlige', nn: 'Tilbake til dei vanlege', en: 'Back to the usual ones' },
  filter: { nb: 'Filter', nn: 'Filter', en: 'Filter' },
  addFilter: { nb: 'Legg til filter', nn: 'Legg til filter', en: 'Add a filter' },
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  condition: { nb: 'Vilkår', nn: 'Vilkår', en: 'Condition' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  apply: { nb: 'Bruk', nn: 'Bruk', en: 'Apply' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  clearFilters: { nb: 'Fjern alle filtre', nn: 'Fjern alle filter', en: 'Remove all filters' },
  removeFilter: { nb: 'Fjern filteret {filter}', nn: 'Fjern filteret {filter}', en: 'Remove the filter {filter}' },
  density: { nb: 'Tetthet', nn: 'Tettleik', en: 'Density' },
  compact: { nb: 'Tett', nn: 'Tett', en: 'Compact' },
  views: { nb: 'Visninger', nn: 'Visingar', en: 'Views' },
  saveView: { nb: 'Lagre denne visningen', nn: 'Lagre denne visinga', en: 'Save this view' },
  viewName: { nb: 'Navn på visningen', nn: 'Namn på visinga', en: 'Name of the view' },
  viewHelp: {
    nb: 'Søk, filtre, kolonner og rekkefølge blir husket for deg. Adressen kan deles med andre.',
    nn: 'Søk, filter, kolonnar og rekkjefølgje blir hugsa for deg. Adressa kan delast med andre.',
    en: 'Search, filters, columns and order are kept for you. The address can be shared.',
  },
  removeView: { nb: 'Fjern visningen {name}', nn: 'Fjern visinga {name}', en: 'Remove the view {name}' },
  cellSaved: { nb: '{field} er endret for {name}.', nn: '{field} er endra for {name}.', en: '{field} was changed for {name}.' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  removedView: { nb: 'Vis det som er fjernet', nn: 'Vis det som er fjerna', en: 'Show what has been removed' },
  presentView: { nb: 'Tilbake til listen', nn: 'Tilbake til lista', en: 'Back to the list' },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  selectRow: { nb: 'Merk {name}', nn: 'Merk {name}', en: 'Select {name}' },
  selectShown: { nb: 'Merk alle som er hentet', nn: 'Merk alle som er henta', en: 'Select all that are loaded' },
  selectAll: { nb: 'Merk alle {count}', nn: 'Merk alle {count}', en: 'Select all {count}' },
  clearSelection: { nb: 'Opphev merkingen', nn: 'Opphev merkinga', en: 'Clear the selection' },
  editField: { nb: 'Endre felt', nn: 'Endre felt', en: 'Change a field' },
  tagLos: { nb: 'Merk med Los', nn: 'Merk med Los', en: 'Tag with Los' },
  confirm: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  asOutline: { nb: 'Som tankekart eller disposisjon', nn: 'Som tankekart eller disposisjon', en: 'As a mind map or outline' },
  export: { nb: 'Eksporter', nn: 'Eksporter', en: 'Export' },
  onlyPublished: { nb: 'det som er publisert', nn: 'det som er publisert', en: 'what is published' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  restore: { nb: 'Hent tilbake', nn: 'Hent tilbake', en: 'Bring back' },
  undone: { nb: 'Det er angret.', nn: 'Det er angra.', en: 'It was undone.' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  never: { nb: 'Aldri', nn: 'Aldri', en: 'Never' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  sumSelected: { nb: 'Sum av de merkede', nn: 'Sum av dei merkte', en: 'Sum of the selected' },
  emptyFiltered: {
    nb: 'Ingenting passer med søket og filtrene.',
    nn: 'Ingenting passar med søket og filtera.',
    en: 'Nothing matches the search and filters.',
  },
  emptyKind: {
    nb: 'Ingen {plural} er registrert ennå.',
    nn: 'Ingen {plural} er registrerte enno.',
    en: 'No {plural} have been registered yet.',
  },
  emptyRemoved: { nb: 'Ingen {plural} er fjernet.', nn: 'Ingen {plural} er fjerna.', en: 'No {plural} have been removed.' },
  addFirst: { nb: 'Legg til den første', nn: 'Legg til den første', en: 'Add the first one' },
  openPage: { nb: 'Åpne siden', nn: 'Opne sida', en: 'Open the page' },
  closePanel: { nb: 'Lukk sidepanelet', nn: 'Lukk sidepanelet', en: 'Close the side panel' },
  panel: { nb: 'Kort om {name}', nn: 'Kort om {name}', en: 'About {name}' },
  readOnlyCell: {
    nb: 'Dette feltet kan ikke endres her.',
    nn: 'Dette feltet kan ikkje endrast her.',
    en: 'This field cannot be changed here.',
  },
  readOnlyRow: {
    nb: 'Rollen din gir ikke adgang til å endre {name}.',
    nn: 'Rolla di gir ikkje høve til å endre {name}.',
    en: 'Your role does not let you change {name}.',
  },
  keys: {
    nb: 'Piltaster flytter, mellomrom merker, Enter åpner, F2 endrer, Escape angrer.',
    nn: 'Piltastar flyttar, mellomrom merkjer, Enter opnar, F2 endrar, Escape angrar.',
    en: 'Arrow keys move, space selects, Enter opens, F2 edits, Escape cancels.',
  },
  newValue: { nb: 'Ny verdi', nn: 'Ny verdi', en: 'New value' },
  emptied: { nb: 'Feltet blir tømt.', nn: 'Feltet blir tømt.', en: 'The field will be emptied.' },
  confirmRemoveOne: { nb: 'Fjern {name}?', nn: 'Fjerne {name}?', en: 'Remove {name}?' },
  keep: { nb: 'Behold', nn: 'Behald', en: 'Keep' },
  removeHelp: {
    nb: 'Det kan hentes tilbake når som helst. Koblinger til det blir stående.',
    nn: 'Det kan hentast tilbake når som helst. Koplingar til det blir ståande.',
    en: 'It can be brought back at any time. Links to it are kept.',
  },
} as const satisfies Record<string, Text>;

export const counted = {
  selected: {
    one: { nb: '1 merket', nn: '1 merkt', en: '1 selected' },
    other: { nb: '{count} merket', nn: '{count} merkte', en: '{count} selected' },
  },
  hits: {
    one: { nb: '1 treff', nn: '1 treff', en: '1 hit' },
    other: { nb: '{count} treff', nn: '{count} treff', en: '{count} hits' },
  },
  changed: {
    one: { nb: '1 er endret.', nn: '1 er endra.', en: '1 was changed.' },
    other: { nb: '{count} er endret.', nn: '{count} er endra.', en: '{count} were changed.' },
  },
  tagged: {
    one: { nb: '1 er merket med Los.', nn: '1 er merkt med Los.', en: '1 was tagged with Los.' },
    other: { nb: '{count} er merket med Los.', nn: '{count} er merkte med Los.', en: '{count} were tagged with Los.' },
  },
  confirmed: {
    one: { nb: '1 er bekreftet.', nn: '1 er stadfesta.', en: '1 was confirmed.' },
    other: { nb: '{count} er bekreftet.', nn: '{count} er stadfesta.', en: '{count} were confirmed.' },
  },
  removed: {
    one: { nb: '1 er fjernet.', nn: '1 er fjerna.', en: '1 was removed.' },
    other: { nb: '{count} er fjernet.', nn: '{count} er fjerna.', en: '{count} were removed.' },
  },
  restored: {
    one: { nb: '1 er hentet tilbake.', nn: '1 er henta tilbake.', en: '1 was brought back.' },
    other: { nb: '{count} er hentet tilbake.', nn: '{count} er henta tilbake.', en: '{count} were brought back.' },
  },
  removeMany: {
    one: { nb: 'Fjern 1?', nn: 'Fjerne 1?', en: 'Remove 1?' },
    other: { nb: 'Fjern {count}?', nn: 'Fjerne {count}?', en: 'Remove {count}?' },
  },
} as const satisfies Record<string, Counted>;

export const operatorNames = {
  eq: { nb: 'er', nn: 'er', en: 'is' },
  contains: { nb: 'inneholder', nn: 'inneheld', en: 'contains' },
  startsWith: { nb: 'begynner med', nn: 'begynner med', en: 'starts with' },
  gte: { nb: 'minst', nn: 'minst', en: 'at least' },
  lte: { nb: 'høyst', nn: 'høgst', en: 'at most' },
  from: { nb: 'fra og med', nn: 'frå og med', en: 'from' },
  to: { nb: 'til og med', nn: 'til og med', en: 'until' },
  in: { nb: 'er en av', nn: 'er ein av', en: 'is one of' },
  under: { nb: 'er i eller under', nn: 'er i eller under', en: 'is in or below' },
  empty: { nb: 'tomt', nn: 'tomt', en: 'empty' },
  filled: { nb: 'ikke tomt', nn: 'ikkje tomt', en: 'not empty' },
} as const satisfies Record<string, Text>;
