import { describe, expect, it } from 'vitest';
import { proposeMapping, remember, signature } from '#importers/match';
import { kindNames, kindOf } from '#model/kinds/index';
import { tableFrom } from '#tests/exchange/sheets';

const skippedOf = (table: ReturnType<typeof tableFrom>) => table.skipped.map(({ row, problem }) => [row, problem.code]);

describe('finding the table of a sheet', () => {
  it('looks past titles, notes and empty rows above the headings', () => {
    const table = tableFrom('Systemer', [
      ['SYSTEMOVERSIKT'],
      ['Sist oppdatert:', '17.02.2026'],
      [],
      ['System', 'Type', 'Leverandør'],
      ['Gerica', 'Fagsystem', 'Tietoevry'],
    ]);
    expect(table.headerRow).toBe(4);
    expect(table.columns.map(({ heading, samples }) => [heading, samples])).toEqual([
      ['System', ['Gerica']],
      ['Type', ['Fagsystem']],
      ['Leverandør', ['Tietoevry']],
    ]);
    expect(skippedOf(table)).toEqual([
      [1, 'title_row'],
      [2, 'title_row'],
    ]);
  });

  it('leaves out sums, repeated headings, subheadings, lone numbers and notes, and says so', () => {
    const table = tableFrom(
      'Systemer',
      [
        ['Nr', 'System', 'Type', 'Kostnad'],
        ['OPPVEKST'],
        [1, 'Oppad', 'Fagsystem', 100],
        ['Nr', 'System', 'Type', 'Kostnad'],
        [2, 'Sum', 'Fagsystem', 100],
        [3],
        [null, 'Sum', null, 200],
        ['Kilde: økonomiavdelingen'],
      ],
      { merges: [{ top: 2, left: 1, bottom: 2, right: 4 }] },
    );
    expect(table.rows.map(({ row }) => row)).toEqual([3, 5]);
    expect(skippedOf(table)).toEqual([
      [2, 'subheading_row'],
      [4, 'repeated_header'],
      [6, 'number_only_row'],
      [7, 'total_row'],
      [8, 'footer_row'],
    ]);
  });

  it('reads a value that covers several rows for each of them, as it looks', () => {
    const table = tableFrom(
      'Systemer',
      [
        ['System', 'Leverandør'],
        ['Oppad', 'Visma'],
        ['Familia', null],
        ['Gerica', null],
      ],
      {
        merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      },
    );
    expect(table.rows.map(({ cells }) => cells[2]?.value)).toEqual(['Visma', 'Visma', undefined]);
  });

  it('calls a column without a heading by its letter, and says which are hidden', () => {
    const table = tableFrom(
      'Systemer',
      [
        ['System', null, 'Merknad'],
        ['Oppad', 'x', 'y'],
      ],
      { hiddenColumns: [3] },
    );
    expect(table.columns.map(({ heading, hidden }) => [heading, hidden])).toEqual([
      ['System', undefined],
      ['B', undefined],
      ['Merknad', true],
    ]);
  });
});

const target = (heading: string, sample = 'x', sheet = 'Systemer') => {
  const mapping = proposeMapping(
    tableFrom(sheet, [
      ['System', heading],
      ['Oppad', sample],
    ]),
    { kind: 'application' },
  );
  const column = mapping.columns[1];
  return column?.target ? `${column.confidence} ${Object.values(column.target).join(' ')}` : (column?.confidence ?? '');
};

describe('matching headings', () => {
  it.each([
    ['Leverandør', 'sure field vendor'],
    ['LEVERANDØR:', 'sure field vendor'],
    ['Vendor', 'sure field vendor'],
    ['Årleg kostnad', 'sure field annualCost'],
    ['Årlig kostnad (kr)', 'sure field annualCost'],
    ['annualCost', 'sure field annualCost'],
    ['Cost/year', 'sure field annualCost'],
    ['Org.nr. leverandør', 'sure key vendor organisationNumber'],
    ['Systemeier', 'sure field owner'],
    ['Systemeier e-post', 'sure key owner email'],
    ['LOS', 'sure link losConcepts'],
    ['Los-tema', 'sure link losConcepts'],
    ['LOS 2', 'likely link losConcepts'],
    ['Leverandor', 'likely field vendor'],
    ['Beskrivlese', 'likely field description'],
    ['Antall brukere i dag', 'likely field userCount'],
    ['Favorittfarge', 'none'],
    ['Husorden-id (application)', 'sure id'],
    ['Leverandør (Husorden-id)', 'sure ids vendor'],
  ])('%j is %s', (heading, wanted) => {
    expect(target(heading)).toBe(wanted);
  });

  it('takes an «ID» column for ours only when ours are what it holds', () => {
    expect(target('ID', 'SYS-12')).not.toContain('id');
    expect(target('ID', '20000000-0000-7000-8000-000000000001')).toBe('sure id');
  });

  it('gives a field to one column only, the surest', () => {
    const { columns } = proposeMapping(
      tableFrom('Systemer', [
        ['Systemnavn', 'Navn', 'Lenke'],
        ['a', 'b', 'c'],
      ]),
      { kind: 'application' },
    );
    expect(columns.map(({ target: one }) => one)).toEqual([null, { to: 'field', field: 'name' }, { to: 'field', field: 'website' }]);
  });

  it('knows every kind by the name of its sheet, in every language', () => {
    for (const kind of kindNames) {
      const { plural, fields } = kindOf(kind);
      for (const language of ['nb', 'nn', 'en'] as const) {
        const headings = Object.values(fields).map(({ label }) => label[language]);
        expect(proposeMapping(tableFrom(plural[language], [headings, headings.map(() => 'x')])).kind, `${kind} ${language}`).toBe(kind);
      }
    }
  });

  it('does not guess what a sheet holds when the headings could be anything', () => {
    const mapping = proposeMapping(
      tableFrom('Ark1', [
        ['Navn', 'Merknad'],
        ['a', 'b'],
      ]),
    );
    expect(mapping).toMatchObject({ kind: null, confidence: 'none' });
  });

  it('remembers what somebody chose, for the next sheet with the same headings', () => {
    const rows = [
      ['System', 'Farge'],
      ['Oppad', 'blå'],
    ];
    const table = tableFrom('Ark1', rows);
    const chosen = proposeMapping(table, { kind: 'application' });
    const kept = remember({
      ...chosen,
      columns: chosen.columns.map((column) =>
        column.heading === 'Farge' ? { ...column, target: { to: 'field', field: 'note' } } : column,
      ),
    });
    const again = proposeMapping(
      tableFrom('Et annet navn', [
        ['SYSTEM', 'farge:'],
        ['Gerica', 'rød'],
      ]),
      { remembered: kept ? [kept] : [] },
    );
    expect(again).toMatchObject({ kind: 'application', confidence: 'chosen', signature: signature(table) });
    expect(again.columns[1]).toMatchObject({ target: { to: 'field', field: 'note' }, confidence: 'chosen', samples: ['rød'] });
    expect(
      signature(
        tableFrom('Ark1', [
          ['Farge', 'System'],
          ['a', 'b'],
        ]),
      ),
    ).not.toBe(signature(table));
  });
});

describe('several tables on a sheet', () => {
  const rows = [
    ['Fagsystem', 'Leverandør', 'Systemeier', 'Kostnad pr. år'],
    ['Gerica', 'Tieto', 'Helse', 100],
    [],
    ['Oppad', 'Visma', 'Oppvekst', 200],
    [],
    ['Leverandører'],
    ['Leverandør', 'Org.nr', 'Kontaktperson', 'E-post'],
    ['Visma', '974767880', 'Ola', 'ola@example.no'],
    ['Tieto', '934161181', null, null],
  ];

  it('the first is read, and it is said aloud where the second begins and how many rows it has', () => {
    const table = tableFrom('Oversikt', rows);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(table.skipped.map(({ problem }) => [problem.code, problem.severity, problem.at.cell])).toEqual([
      ['title_row', 'info', 'A6'],
      ['other_table', 'warning', 'A7'],
    ]);
    expect(table.skipped[1]?.problem.text.nb).toContain('rader under dem: 2');
  });

  it('the same headings again do not make a second table, and neither does an empty row', () => {
    const [headings = [], first = []] = rows;
    const table = tableFrom('Oversikt', [headings, first, [], headings, first]);
    expect(skippedOf(table)).toEqual([[4, 'repeated_header']]);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
  });
});

it('a sum is a sum also where a text file could only write it as text, and «NB!» begins a note', () => {
  const table = tableFrom('Systemer', [
    ['System', 'Leverandør', 'Kostnad'],
    ['Gerica', 'Tieto', '1 000,50'],
    ['Totalt', null, 'kr 1 000,50'],
    ['NB! Ikke komplett', null, null],
  ]);
  expect(skippedOf(table)).toEqual([
    [3, 'total_row'],
    [4, 'footer_row'],
  ]);
});

it('headings that stand twice are told apart by the group above them', () => {
  const rows = [
    ['System', null, 'Leverandør', null],
    ['Navn', 'Systemeier', 'Navn', 'Org.nr'],
    ['Gerica', 'Helse', 'Tieto', '934161181'],
  ];
  const merges = [
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 1, right: 4 },
  ];
  const { columns } = proposeMapping(tableFrom('Systemer', rows, { merges }));
  expect(columns.map(({ heading, target: one }) => [heading, one && Object.values(one).slice(1).join(' ')])).toEqual([
    ['System Navn', 'name'],
    ['Systemeier', 'owner'],
    ['Leverandør Navn', 'vendor'],
    ['Org.nr', 'vendor organisationNumber'],
  ]);
});

describe('headings in two rows', () => {
  const row = [null, 'Gerica', 'GER', 'Tieto', '934161181', 'Helse'];

  it('what stands under a heading that reaches over its neighbours is their heading', () => {
    const table = tableFrom('Systemer', [
      ['Nr', 'System', null, 'Leverandør', null, 'Eier'],
      [null, 'Navn', 'Kortnavn', 'Navn', 'Org.nr', null],
      row,
    ]);
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Nr', 'System Navn', 'Kortnavn', 'Leverandør Navn', 'Org.nr', 'Eier']);
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('a row of data below the headings is data, though a word in it is a heading too', () => {
    const headings = ['Nr', 'System', null, 'Leverandør', 'Org.nr', 'Eier'];
    for (const data of [row, [null, 'Status', 'X', 'Tieto', null, null], [null, 'Status', null, 'Leverandør', null, null]]) {
      const table = tableFrom('Systemer', [headings, data]);
      expect(table.rows.map(({ row }) => row)).toEqual([2]);
    }
  });
});
