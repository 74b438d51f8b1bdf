/** Words of the roadmap. */
import type { Counted } from '#app/_i18n/say';
import type { RoadmapGroup, RoadmapKind, RoadmapMark } from '#model/roadmap';
import type { Text } from '#model/text';

export const roadmap = {
  title: { nb: 'Veikart', nn: 'Vegkart', en: 'Roadmap' },
  help: {
    nb: 'Når applikasjoner er i bruk, når avtaler løper ut, og hva som er planlagt.',
    nn: 'Når applikasjonar er i bruk, når avtalar går ut, og kva som er planlagt.',
    en: 'When applications are in use, when agreements run out, and what is planned.',
  },
  groupBy: { nb: 'Grupper etter', nn: 'Grupper etter', en: 'Group by' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  zoom: { nb: 'Inndeling', nn: 'Inndeling', en: 'Scale' },
  years: { nb: 'År', nn: 'År', en: 'Years' },
  quarters: { nb: 'Kvartal', nn: 'Kvartal', en: 'Quarters' },
  search: { nb: 'Filtrer på navn', nn: 'Filtrer på namn', en: 'Filter by name' },
  earlier: { nb: 'Tidligere', nn: 'Tidlegare', en: 'Earlier' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
  thisYear: { nb: 'I år', nn: 'I år', en: 'This year' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  days: { nb: 'Merkedager', nn: 'Merkedagar', en: 'Days that matter' },
  timeline: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  replacedBy: { nb: 'Erstattes av {name}', nn: 'Blir erstatta av {name}', en: 'Replaced by {name}' },
  renews: { nb: 'Fornyes automatisk', nn: 'Blir fornya automatisk', en: 'Renews automatically' },
  reversed: { nb: 'Slutter før den begynner', nn: 'Sluttar før han byrjar', en: 'Ends before it begins' },
  noGroup: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  nothingAtAll: {
    nb: 'Ingen applikasjoner, avtaler eller tiltak har datoer ennå. Fyll ut «I bruk fra» og «Avvikles» på en applikasjon, så viser den seg her.',
    nn: 'Ingen applikasjonar, avtalar eller tiltak har datoar enno. Fyll ut «I bruk frå» og «Blir avvikla» på ein applikasjon, så viser han seg her.',
    en: 'No applications, agreements or initiatives have dates yet. Fill in when an application is in use, and it shows here.',
  },
  nothingHere: {
    nb: 'Ingenting passer med det du har valgt. Fjern filteret, eller vis flere typer.',
    nn: 'Ingenting passar med det du har valt. Fjern filteret, eller vis fleire typar.',
    en: 'Nothing fits what you have chosen. Remove the filter, or show more kinds.',
  },
  truncated: {
    nb: 'Viser de {shown} som slutter først, av {total}. Resten finner du i listene.',
    nn: 'Viser dei {shown} som sluttar først, av {total}. Resten finn du i listene.',
    en: 'Showing the {shown} that end first, of {total}. The rest are in the lists.',
  },
  legend: {
    nb: 'En søyle går fra første til siste dag. Er den ene enden stiplet, er dagen ikke oppgitt eller utenfor bildet. Ruten er siste frist for oppsigelse, sirkelen er fornyelse, og den loddrette streken er i dag.',
    nn: 'Ei søyle går frå første til siste dag. Er den eine enden stipla, er dagen ikkje oppgitt eller utanfor biletet. Ruta er siste frist for oppseiing, sirkelen er fornying, og den loddrette streken er i dag.',
    en: 'A bar goes from the first to the last day. A dashed end is not stated, or outside the picture. The square is the last day to give notice, the circle is renewal, and the upright line is today.',
  },
} as const satisfies Record<string, Text>;

export const roadmapCounts = {
  rows: {
    one: { nb: '1 rad', nn: '1 rad', en: '1 row' },
    other: { nb: '{count} rader', nn: '{count} rader', en: '{count} rows' },
  },
} as const satisfies Record<string, Counted>;

export const groupWords: Readonly<Record<RoadmapGroup, Text>> = {
  unit: { nb: 'Ansvarlig enhet', nn: 'Ansvarleg eining', en: 'Responsible unit' },
  vendor: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
  domain: { nb: 'Kapabilitet', nn: 'Kapabilitet', en: 'Capability' },
  none: { nb: 'Ingenting', nn: 'Ingenting', en: 'Nothing' },
};

export const kindWords: Readonly<Record<RoadmapKind, { one: Text; many: Text }>> = {
  application: {
    one: { nb: 'Applikasjon', nn: 'Applikasjon', en: 'Application' },
    many: { nb: 'Applikasjoner', nn: 'Applikasjonar', en: 'Applications' },
  },
  agreement: { one: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' }, many: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' } },
  initiative: { one: { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiative' }, many: { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiatives' } },
};

export const markWords: Readonly<Record<RoadmapMark['type'], Text>> = {
  notice: { nb: 'Si opp innen {on}', nn: 'Sei opp innan {on}', en: 'Give notice by {on}' },
  renewal: { nb: 'Fornyes {on}', nn: 'Blir fornya {on}', en: 'Renews {on}' },
};
