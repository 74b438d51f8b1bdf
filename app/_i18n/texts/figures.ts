/** Words around the pictures in a report. */
import type { Text } from '#model/text';

export const figures = {
  asOf: { nb: 'Slik det er {on}.', nn: 'Slik det er {on}.', en: 'As of {on}.' },
  selection: { nb: 'Utvalg: {selection}.', nn: 'Utval: {selection}.', en: 'Selection: {selection}.' },
  alt: {
    nb: '{caption} Tabellen under figuren har det samme innholdet.',
    nn: '{caption} Tabellen under figuren har det same innhaldet.',
    en: '{caption} The table below the figure has the same content.',
  },
  landscape: {
    nb: 'Applikasjoner som bokser, og dataene som går mellom dem, som piler: {applications} og {integrations}.',
    nn: 'Applikasjonar som boksar, og dataa som går mellom dei, som piler: {applications} og {integrations}.',
    en: 'Applications as boxes, and the data that flow between them as arrows: {applications} and {integrations}.',
  },
  tones: {
    nb: 'Gule piler: personopplysninger. Røde, stiplede: særlige kategorier. Blå: veien som følges.',
    nn: 'Gule piler: personopplysningar. Raude, stipla: særlege kategoriar. Blå: vegen som blir følgd.',
    en: 'Yellow arrows: personal data. Red, dashed: special categories. Blue: the way that is followed.',
  },
  tooLarge: {
    nb: 'Bildet ble for stort til å tegnes. Lag en visning med færre applikasjoner; tabellen har innholdet.',
    nn: 'Biletet vart for stort til å teiknast. Lag ei vising med færre applikasjonar; tabellen har innhaldet.',
    en: 'The picture became too large to draw. Make a view with fewer applications; the table has the content.',
  },
  nothing: {
    nb: 'Visningen er tom: ingenting i registeret passer med det den viser.',
    nn: 'Visinga er tom: ingenting i registeret passar med det ho viser.',
    en: 'The view is empty: nothing in the registry fits what it shows.',
  },
  nothingDrawn: {
    nb: 'Det er ikke noe å tegne, eller så mye at bildet ikke kan leses. Endre utvalget; tabellen på siden har innholdet.',
    nn: 'Det er ikkje noko å teikne, eller så mykje at biletet ikkje kan lesast. Endre utvalet; tabellen på sida har innhaldet.',
    en: 'There is nothing to draw, or so much that the picture could not be read. Change the selection; the table on the page has the content.',
  },
  more: {
    nb: 'Bildet viser de første {shown}. Tabellen har alle.',
    nn: 'Biletet viser dei første {shown}. Tabellen har alle.',
    en: 'The picture shows the first {shown}. The table has all.',
  },
  moreOnPage: {
    nb: 'Bildet viser de første {shown}. Tabellen på siden har alle.',
    nn: 'Biletet viser dei første {shown}. Tabellen på sida har alle.',
    en: 'The picture shows the first {shown}. The table on the page has all.',
  },
  matrix: {
    nb: '{rows} mot {columns}. Tallet i en rute er hvor mange ulike systemer som står bak både raden og kolonnen.',
    nn: '{rows} mot {columns}. Talet i ei rute er kor mange ulike system som står bak både rada og kolonnen.',
    en: '{rows} against {columns}. The number in a cell is how many different systems stand behind both the row and the column.',
  },
  systems: { nb: 'Systemer', nn: 'System', en: 'Systems' },
} as const satisfies Record<string, Text>;
