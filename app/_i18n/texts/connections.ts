/** Words of what stops, and of what hangs together. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const connections = {
  stops: { nb: 'Hva stopper?', nn: 'Kva stoppar?', en: 'What stops?' },
  stopsOf: { nb: 'Hva stopper hvis {name} stopper?', nn: 'Kva stoppar om {name} stoppar?', en: 'What stops if {name} stops?' },
  stopsHelp: {
    nb: 'Velg en applikasjon, leverandør, et produkt, datasett eller noe annet, og se hva som rammes og hvorfor.',
    nn: 'Vel ein applikasjon, leverandør, eit produkt, datasett eller noko anna, og sjå kva som blir råka og kvifor.',
    en: 'Choose an application, a vendor, a product, a dataset or something else, and see what is hit and why.',
  },
  choose: { nb: 'Velg hva som stopper', nn: 'Vel kva som stoppar', en: 'Choose what stops' },
  chooseCentre: { nb: 'Velg hva du vil se rundt', nn: 'Vel kva du vil sjå rundt', en: 'Choose what to look around' },
  hit: { nb: 'Dette rammes: {what}.', nn: 'Dette blir råka: {what}.', en: 'This is hit: {what}.' },
  first: {
    nb: 'Det merkes først i {name}, som er kritisk etter {hours}.',
    nn: 'Det merkast først i {name}, som er kritisk etter {hours}.',
    en: 'It is felt first in {name}, which is critical after {hours}.',
  },
  noneHit: {
    nb: 'Registeret kjenner ingenting som er avhengig av {name}. Før integrasjoner, tjenester og avhengigheter for å se det.',
    nn: 'Registeret kjenner ingenting som er avhengig av {name}. Før integrasjonar, tenester og avhengnader for å sjå det.',
    en: 'The registry knows nothing that depends on {name}. Register integrations, services and dependencies to see it.',
  },
  truncated: {
    nb: 'Det er mer enn dette. De nærmeste er tatt med.',
    nn: 'Det er meir enn dette. Dei nærmaste er tekne med.',
    en: 'There is more than this. The nearest are included.',
  },
  pictureCut: {
    nb: 'Bildet viser de nærmeste. Listen under har alt.',
    nn: 'Biletet viser dei nærmaste. Lista under har alt.',
    en: 'The picture shows the nearest. The list below has all of it.',
  },
  steps: { nb: 'Ta med', nn: 'Ta med', en: 'Include' },
  allSteps: { nb: 'Alt som rammes', nn: 'Alt som blir råka', en: 'All that is hit' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  critical: { nb: 'Kritisk etter', nn: 'Kritisk etter', en: 'Critical after' },
  availability: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Availability' },
  way: { nb: 'Veien dit', nn: 'Vegen dit', en: 'The way there' },
  direct: { nb: 'Direkte', nn: 'Direkte', en: 'Directly' },
  around: { nb: 'Sammenhenger', nn: 'Samanhengar', en: 'Connections' },
  aroundOf: { nb: 'Hva {name} henger sammen med', nn: 'Kva {name} heng saman med', en: 'What {name} hangs together with' },
  aroundHelp: {
    nb: 'Velg noe i registeret, og se hva det henger sammen med.',
    nn: 'Vel noko i registeret, og sjå kva det heng saman med.',
    en: 'Choose something in the registry, and see what it hangs together with.',
  },
  aroundNone: {
    nb: '{name} henger ikke sammen med noe annet i registeret ennå.',
    nn: '{name} heng ikkje saman med noko anna i registeret enno.',
    en: '{name} does not hang together with anything else in the registry yet.',
  },
  depth: { nb: 'Ledd utover', nn: 'Ledd utover', en: 'Steps outwards' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  tie: { nb: 'Sammenheng', nn: 'Samanheng', en: 'Connection' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  sends: { nb: 'Sender «{what}» til', nn: 'Sender «{what}» til', en: 'Sends “{what}” to' },
  list: { nb: 'Liste', nn: 'Liste', en: 'List' },
  openMap: { nb: 'Åpne kartet', nn: 'Opne kartet', en: 'Open the map' },
  smallMap: {
    nb: 'Kart over det {name} henger sammen med. Listene under har det samme innholdet.',
    nn: 'Kart over det {name} heng saman med. Listene under har det same innhaldet.',
    en: 'A map of what {name} hangs together with. The lists below have the same content.',
  },
  more: { nb: '+ {count} til', nn: '+ {count} til', en: '+ {count} more' },
  gone: {
    nb: 'Det du lenket til, finnes ikke lenger. Velg noe annet.',
    nn: 'Det du lenkja til, finst ikkje lenger. Vel noko anna.',
    en: 'What the link points to is no longer here. Choose something else.',
  },
} as const satisfies Record<string, Text>;

export const connectionCounts = {
  hours: {
    one: { nb: '{count} time', nn: '{count} time', en: '{count} hour' },
    other: { nb: '{count} timer', nn: '{count} timar', en: '{count} hours' },
  },
  steps: {
    one: { nb: '{count} ledd', nn: '{count} ledd', en: '{count} step' },
    other: { nb: '{count} ledd', nn: '{count} ledd', en: '{count} steps' },
  },
} as const satisfies Record<string, Counted>;
