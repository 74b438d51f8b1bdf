/** Tables as people make them. */
import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readOutline } from '#importers/outline/index';
import { linesOf } from '#tests/outline/lines';

async function sheet(
  rows: readonly (readonly (string | number | null)[])[],
  merges: readonly string[] = [],
  more: readonly string[] = [],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const first = book.addWorksheet('Tjenester');
  for (const row of rows) first.addRow([...row]);
  for (const merge of merges) first.mergeCells(merge);
  for (const name of more) book.addWorksheet(name).addRow(['noe annet']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const lines = async (content: string | Uint8Array, file = 'x.xlsx') =>
  linesOf((await readOutline(typeof content === 'string' ? strToU8(content) : content, file)).outline);

const map = [
  'Støtte',
  '  Lønn (2) [kjøring; tariff] = Hver måned',
  '    A-melding (3) {Eier: HR}',
  '    Tariff (3)',
  '  Fravær (2)',
  '    Egenmelding (3)',
];

it('a mind map with merged parents', async () => {
  const rows = [
    ['Nivå 1', 'Nivå 2', 'Nivå 3', 'Stikkord', 'Beskrivelse', 'Eier'],
    ['Støtte', 'Lønn (2)', null, 'kjøring; tariff', 'Hver måned', null],
    [null, null, 'A-melding (3)', null, null, 'HR'],
    [null, null, 'Tariff (3)', null, null, null],
    [null, 'Fravær (2)', 'Egenmelding (3)', null, null, null],
  ];
  expect(await lines(await sheet(rows, ['A2:A5', 'B2:B4']))).toEqual(map);
});

it('a mind map with parents in every row, under a caption and headings of its own, as CSV from Norwegian Excel', async () => {
  const text = [
    'Tjenester i kommunen;;;;;',
    'Område;Tjenesteområde;Tjeneste nivå;Stikkord;Beskrivelse;Eier',
    'Støtte;Lønn (2);;kjøring; Hver måned;',
    'Støtte;Lønn (2);A-melding (3);;;HR',
    'Støtte;Lønn (2);Tariff (3);;;',
    'Støtte;Fravær (2);Egenmelding (3);;;',
  ].join('\r\n');
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(await lines(bytes, 'tjenester.csv')).toEqual(map.map((line) => line.replace('kjøring; tariff', 'kjøring')));
});

it('a mind map without headings, one cell in each row', async () => {
  expect(await lines('Støtte\r\n;Lønn\r\n;;Tariff\r\n;Fravær\r\n', 'kart.csv')).toEqual(['Støtte', '  Lønn', '    Tariff', '  Fravær']);
});

it.each([
  ['levels from 0', 'Nivå 0;Nivå 1;Nivå 2', 'Støtte;Personal;Lønn\nStøtte;Arkiv;'],
  ['levels of something', 'Kapabilitet nivå 1;Kapabilitet nivå 2;Kapabilitet nivå 3', 'Støtte;Personal;Lønn\nStøtte;Arkiv;'],
  ['levels that say what they are', 'Nivå 1 (område);Nivå 2: tjeneste;Nivå 3 - oppgave', 'Støtte;Personal;Lønn\n;Arkiv;'],
  ['levels in short', 'L1,L2,L3', 'Støtte,Personal,Lønn\nStøtte,Arkiv,'],
])('%s', async (_, headings, rows) => {
  expect(await lines(`${headings}\n${rows}\n`, 'kart.csv')).toEqual(['Støtte', '  Personal', '    Lønn', '  Arkiv']);
});

it('where numbers place the rows, the first column nobody knows has the titles', async () => {
  const text = 'Nr.;Nivå;Virksomhetens oppgave;Ansvarlig\n1;1;Støtte;\n1.1;2;Personal;HR-sjef\n2;1;Drift;\n';
  expect(await lines(text, 'k.csv')).toEqual(['k', '  1 Støtte (1)', '    1.1 Personal (2) {Ansvarlig: HR-sjef}', '  2 Drift (1)']);
});

it('headings below a caption are known by one title and the groups beside it; a level that is the same in every row places nothing', async () => {
  const rows = [
    ['Oversikt for Nordvik', null, null, null, null, null],
    ['Kommunalområde', 'Virksomhet', 'Tjeneste', 'Deltjeneste', 'Tjenesteeier', 'Nivå'],
    ['Helse', 'Legevakt', 'Akutt hjelp', null, 'Kari', 3],
    [null, null, 'Rådgivning', 'Telefon', 'Ola', 3],
    [null, 'Hjemme', 'Pleie', null, null, 3],
  ];
  expect(await lines(await sheet(rows, ['A3:A5', 'B3:B4']))).toEqual([
    'Helse',
    '  Legevakt',
    '    Akutt hjelp (3) {Tjenesteeier: Kari}',
    '    Rådgivning',
    '      Telefon (3) {Tjenesteeier: Ola}',
    '  Hjemme',
    '    Pleie (3)',
  ]);
});

it('numbers that Excel took for decimals', async () => {
  const rows = [
    ['Nr', 'Tittel'],
    [1, 'Støtte'],
    [1.1, 'Personal'],
    ['1.1.1', 'Lønn'],
    [2, 'Drift'],
  ];
  expect(await lines(await sheet(rows))).toEqual(['Tjenester', '  1 Støtte', '    1.1 Personal', '      1.1.1 Lønn', '  2 Drift']);
});

it('groups named in columns of their own, in every row, are parents; what is said of the service is not', async () => {
  const text = [
    'Nr;Kommunalområde;Enhet;Tjeneste;Ansvarlig enhet;Kommentar;Stikkord',
    '1;Helse;Legevakt;Akutt hjelp;Helsehuset;;skade, sykdom',
    '2;Teknisk;Vei;Brøyting;Drift;Vinter',
    '3;Helse;Legevakt;Telefon;;',
    '4;;Hjemmetjenesten;Praktisk bistand;;',
  ].join('\n');
  expect(await lines(text, 'tjenester.csv')).toEqual([
    'tjenester',
    '  Helse',
    '    Legevakt',
    '      1 Akutt hjelp [skade; sykdom] {Ansvarlig enhet: Helsehuset}',
    '      3 Telefon',
    '    Hjemmetjenesten',
    '      4 Praktisk bistand',
    '  Teknisk',
    '    Vei',
    '      2 Brøyting {Ansvarlig enhet: Drift, Kommentar: Vinter}',
  ]);
  expect(await lines('Område;Tjenesteområde;Oppgave;Fagsystem\nStøtte;Personal;Lønn;Visma\n', 'kart.csv')).toEqual([
    'Støtte',
    '  Personal',
    '    Lønn {Fagsystem: Visma}',
  ]);
});

it('a text that goes on in the next row belongs to the same node', async () => {
  const rows = [
    ['Nivå 1', 'Nivå 2', 'Beskrivelse'],
    ['Støtte', null, null],
    [null, 'Lønn', 'Første linje'],
    [null, null, 'Andre linje'],
  ];
  expect(await lines(await sheet(rows))).toEqual(['Støtte', '  Lønn = Første linje ⏎ Andre linje']);
});

it('the outline table of the source: numbers decide the tree, and levels stand in the titles', async () => {
  const rows = [
    ['Nr.', 'Organisasjonsstruktur', 'Tjeneste', 'Stilling og beskrivelse'],
    ['1', 'Organisasjonsdirektør (1)', null, null],
    ['1.1', 'Kommuneadvokaten (2)', null, 'Bistår etter behov'],
    ['1.1.1', null, 'Prosedere i retten (3)', 'Advokat'],
    ['1.1.2', null, 'Veiledning (3)', null],
    ['1.2', 'Arkiv (2)', null, null],
  ];
  expect(await lines(await sheet(rows))).toEqual([
    '1 Organisasjonsdirektør (1)',
    '  1.1 Kommuneadvokaten (2) = Bistår etter behov',
    '    1.1.1 Prosedere i retten (3) = Advokat',
    '    1.1.2 Veiledning (3)',
    '  1.2 Arkiv (2)',
  ]);
});

it('levels decide where there are no numbers, and units stand in every row', async () => {
  expect(
    await lines(
      await sheet([
        ['Level', 'Title', 'Notes'],
        [1, 'Support', null],
        [2, 'Payroll', 'Monthly'],
        [3, 'Tariff', null],
        [2, 'Absence', null],
      ]),
    ),
  ).toEqual(['Support (1)', '  Payroll (2) = Monthly', '    Tariff (3)', '  Absence (2)']);
  expect(
    await lines(
      await sheet([
        ['Organisasjonsstruktur', 'Tjeneste', 'Stilling og skildring'],
        ['HR', 'Lønn', 'Konsulent'],
        ['HR', 'Fråvær', null],
        ['Arkiv', 'Innsyn', null],
      ]),
      'teneste.xlsx',
    ),
  ).toEqual(['Tjenester', '  HR', '    Lønn = Konsulent', '    Fråvær', '  Arkiv', '    Innsyn']);
});

it('parents decide where they are named; one nobody has, and a ring, are told', async () => {
  const bytes = await sheet([
    ['Id', 'Parent id', 'Navn'],
    ['b', 'a', 'Lønn'],
    ['a', null, 'Støtte'],
    ['c', 'b', 'Tariff'],
    ['x', 'y', 'Ring 1'],
    ['y', 'x', 'Ring 2'],
    ['z', 'borte', 'Løs'],
  ]);
  const { outline, losses } = await readOutline(bytes, 'x.xlsx');
  expect(linesOf(outline)).toEqual([
    'Tjenester',
    '  Støtte #a',
    '    Lønn #b',
    '      Tariff #c',
    '  Ring 2 #y',
    '    Ring 1 #x',
    '  Løs #z',
  ]);
  expect(losses.map(({ at }) => at)).toEqual(['Ring 2', 'Løs']);
});

it('a row put into our own table by hand stands beside the row above it', async () => {
  const rows = [
    ['Nummer', 'Nivå', 'Organisasjonsstruktur', 'Tjeneste', 'Stilling og beskrivelse', 'Stikkord', 'Husorden-id', 'Dybde'],
    [null, null, 'Støtte', null, null, null, 'id-1', 1],
    [null, 2, null, 'Lønn (2)', null, null, 'id-2', 2],
    [null, null, null, 'Ny tjeneste', null, null, null, null],
  ];
  expect(await lines(await sheet(rows))).toEqual(['Støtte #id-1', '  Lønn (2) (2) #id-2', '  Ny tjeneste']);
});

it('sheets that are not read are named', async () => {
  const { losses } = await readOutline(
    await sheet(
      [
        ['Nivå 1', 'Nivå 2'],
        ['Støtte', 'Lønn'],
      ],
      [],
      ['Kodeverk'],
    ),
    'x.xlsx',
  );
  expect(losses.map(({ at, severity }) => `${severity} ${at}`)).toEqual(['warning Kodeverk']);
});
