/** The list an architect really keeps: what each row of it becomes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';
import { proposeMapping } from '#importers/match';
import { planImport } from '#importers/plan';
import { allProblems, mayApply, type Plan, summary } from '#importers/plan-types';
import { tableOf } from '#importers/table';
import { losConcepts } from '#tests/exchange/los';
import { MemoryRegistry, type Stored } from '#tests/exchange/registry';

const los = losConcepts();
const { value: sheets } = await readSheets(readFileSync('importers/fixtures/systemoversikt.xlsx'), 'systemoversikt.xlsx');
const tables = sheets.map(tableOf);
const mappings = tables.map((table) => proposeMapping(table));
const planned = (options = {}, more: readonly Stored[] = []) =>
  planImport(tables, mappings, new MemoryRegistry([...los, ...more]), options);

const overview = 'Systemoversikt 2026';
const strict = await planned();
const plan = await planned({ leaveOutProblems: true });
const rowOf = (number: number, sheet = overview, from: Plan = plan) =>
  from.rows.find((row) => row.origin === 'file' && row.sheet === sheet && row.row === number);
const valuesOf = (number: number, sheet = overview) =>
  Object.fromEntries(
    (rowOf(number, sheet)?.fields ?? []).map(({ field, after }) => [
      field,
      typeof after === 'object' && after && 'name' in after ? after.name : after,
    ]),
  );
const losOf = (number: number) => rowOf(number)?.links.flatMap(({ add }) => add.map(({ name }) => name));
const said = (number: number, sheet = overview) =>
  (rowOf(number, sheet, strict)?.problems ?? []).map(({ severity, code, at }) => `${severity} ${code} ${at.cell ?? ''}`.trim());

describe('the sheets of systemoversikt.xlsx', () => {
  it('are recognised, with every column, from their names and headings', () => {
    expect(mappings.map(({ sheet, kind, confidence }) => [sheet, kind, confidence])).toEqual([
      [overview, 'application', 'sure'],
      ['Integrasjoner', 'integration', 'sure'],
      ['Kodeverk', null, 'none'],
    ]);
    for (const mapping of mappings.slice(0, 2)) expect(mapping.columns.every(({ confidence }) => confidence === 'sure')).toBe(true);
    expect(mappings[0]?.columns.at(-1)).toMatchObject({ heading: 'Merknad', hidden: true, target: { to: 'field', field: 'note' } });
  });

  it('count as they should, with and without what has problems', () => {
    expect(summary(strict).filter(({ kind }) => kind === 'integration')).toEqual([
      { sheet: 'Integrasjoner', kind: 'integration', create: 4, change: 0, same: 0, skipped: 0, problems: 1 },
    ]);
    expect(summary(plan).find(({ kind }) => kind === 'application')).toEqual({
      sheet: overview,
      kind: 'application',
      create: 25,
      change: 0,
      same: 0,
      skipped: 3,
      problems: 2,
    });
    expect(mayApply(strict)).toBe(false);
    expect(mayApply(plan)).toBe(true);
  });

  it('lists the hidden sheet instead of reading it', () => {
    expect(plan.sheets.at(-1)).toMatchObject({ sheet: 'Kodeverk', hidden: true, kind: null });
    expect(plan.sheets.at(-1)?.problems.map(({ code }) => code)).toEqual(['hidden_sheet']);
  });
});

describe('the rows that are not data', () => {
  it('are the title, the note under it and the sum, each said to be left out', () => {
    const skipped = plan.rows.filter(({ action }) => action === 'skipped');
    expect(skipped.map(({ row, problems }) => [row, problems[0]?.code, problems[0]?.severity])).toEqual([
      [1, 'title_row', 'info'],
      [2, 'title_row', 'info'],
      [34, 'total_row', 'info'],
    ]);
  });
});

describe('a row that can be read', () => {
  it('becomes typed values: rich text, an amount in words, a number with spaces, a date as text', () => {
    expect(valuesOf(5)).toEqual({
      reference: '1',
      name: 'Visma Enterprise HRM',
      description: 'Lønn og personal',
      type: 'line_of_business',
      vendor: 'Visma Enterprise AS',
      owner: 'Kommunalsjef HR',
      steward: 'Lønnssjef',
      ownerUnit: 'Organisasjon',
      inUseFrom: '2012-01-01',
      lifecycle: 'live',
      annualCost: 1_250_000,
      userCount: 3200,
      personalData: true,
    });
  });

  it.each<[number, Record<string, unknown>]>([
    [6, { name: 'Oppad', inUseFrom: '2016-08-01', annualCost: 640_000, userCount: 850 }],
    [7, { inUseFrom: '2014-01-01', annualCost: 410_000, userCount: 210, personalData: true }],
    [
      8,
      {
        description: 'Pleie og omsorg,\nEPJ',
        lifecycle: 'phasing_out',
        annualCost: 2_100_000.5,
        personalData: true,
        specialCategories: true,
        note: 'Erstattes av felles kommunal journal?',
      },
    ],
    [9, { name: 'Elements', website: 'https://example.org/elements', type: 'support', annualCost: 980_000 }],
    [10, { inUseFrom: '2011-02-01', lifecycle: 'live', annualCost: 300_000 }],
    [11, { lifecycle: 'planned', note: 'Oppstart høsten 2026' }],
    [12, { inUseFrom: '2008-01-01', annualCost: 275_000 }],
    [18, { name: 'Unit4 ERP', annualCost: 3_400_000, note: 'Internt: Økonomistyring' }],
    [21, { annualCost: 120_000, personalData: true }],
    [22, { name: 'Microsoft 365', annualCost: 9_800_000 }],
    [25, { type: 'national_shared', annualCost: 0, personalData: false }],
    [26, { type: 'in_house', vendor: 'Egen' }],
    [29, { type: 'state', vendor: 'SSB', personalData: false }],
    [31, { name: 'Trygghetsalarm-portalen', vendor: 'Ukjent AS', note: 'Org.nr og dato må sjekkes' }],
    [32, { lifecycle: 'retired', personalData: false }],
  ])('row %i becomes what is written', (row, wanted) => {
    expect(rowOf(row)?.action).toBe('create');
    expect(valuesOf(row)).toMatchObject(wanted);
  });

  it('leaves empty cells alone', () => {
    expect(Object.keys(valuesOf(13))).not.toContain('annualCost');
    expect(Object.keys(valuesOf(13))).not.toContain('inUseFrom');
  });

  it('gets every Los path of its cell that exists', () => {
    expect(losOf(7)).toEqual(['Barnehage']);
    expect(losOf(8)).toEqual(['Helsetjenester', 'Omsorgstjenester']);
    expect(losOf(6)).toEqual(['Skolefritidsordning']);
    expect(losOf(19)).toEqual(['Bibliotek']);
  });
});

describe('what cannot be read', () => {
  it.each<[number, string[]]>([
    [5, ['error unknown_path O5']],
    [6, ['error unknown_path O6']],
    [7, ['warning date_read_as J7']],
    [8, ['info rest_read_as N8']],
    [9, ['info link_read_as B9', 'error unknown_path O9']],
    [13, ['info path_read_as O13']],
    [14, ['error unknown_path O14', 'info path_read_as O14']],
    [18, []],
    [22, ['warning date_read_as J22']],
    [23, ['error duplicate_in_file B23']],
    [30, ['error required B30']],
    [
      31,
      [
        'error bad_check_digit F31',
        'error no_such_date J31',
        'error approximate_number L31',
        'error bad_number M31',
        'error unknown_path O31',
      ],
    ],
    [32, []],
  ])('row %i has exactly these problems', (row, wanted) => {
    expect(said(row)).toEqual(wanted);
  });

  it('names sheet, row, column, cell and value, and what to do', () => {
    const problem = rowOf(31, overview, strict)?.problems.find(({ code }) => code === 'no_such_date');
    expect(problem).toMatchObject({
      severity: 'error',
      at: { file: 'systemoversikt.xlsx', sheet: overview, row: 31, column: 'I bruk fra', cell: 'J31' },
      value: '31.02.2021',
      text: { nb: 'Datoen 31.02.2021 finnes ikke. Sjekk dag og måned, eller la cellen stå tom.' },
    });
  });

  it('points from the later of two equal systems to the first', () => {
    const problem = rowOf(23)?.problems.find(({ code }) => code === 'duplicate_in_file');
    expect(problem?.text.nb).toContain('rad 22 (celle B22)');
    expect(rowOf(23)?.action).toBe('problem');
  });

  it('stops the integration to an unknown system, and no other', () => {
    expect(said(6, 'Integrasjoner')).toEqual(['error unknown_reference B6']);
    expect([2, 3, 4, 5].map((row) => rowOf(row, 'Integrasjoner')?.action)).toEqual(['create', 'create', 'create', 'create']);
    expect(rowOf(6, 'Integrasjoner')?.action).toBe('problem');
  });

  it('has text in all three languages, every time', () => {
    for (const { text } of allProblems(strict))
      for (const language of ['nb', 'nn', 'en'] as const) expect(text[language]).toMatch(/\S.*[.?]$/s);
    expect(JSON.stringify(allProblems(strict))).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('those the rows name who do not exist', () => {
  const proposed = plan.rows.filter(({ origin }) => origin === 'proposed');
  const names = (kind: string) => proposed.filter((row) => row.kind === kind).map(({ name }) => name);

  it('are proposed once each, vendors, units and positions', () => {
    expect(names('vendor')).toEqual([
      'Visma Enterprise AS',
      'Visma',
      'IST AS',
      'Tietoevry',
      'Sikri AS',
      'Netcompany AS',
      'Norkart AS',
      'Unit4',
      'Bibliotek-Systemer AS',
      'Speedware',
      'BookUp AS',
      'Microsoft',
      'Compilo AS',
      'KS Digital',
      'Egen',
      'SSB',
      'Ukjent AS',
    ]);
    expect(names('orgUnit')).toEqual([
      'Organisasjon',
      'Oppvekst',
      'Helse og mestring',
      'By- og stedsutvikling',
      'Økonomi',
      'Kultur',
      'Stab',
    ]);
    expect(new Set(names('person')).size).toBe(names('person').length);
    for (const row of proposed.filter(({ kind }) => kind === 'person'))
      expect(row.fields).toContainEqual({ field: 'type', before: null, after: 'position' });
  });

  it('carry the organisation number that stood beside the name, when it was right', () => {
    const numbers = proposed.flatMap(({ name, fields }) =>
      fields.filter(({ field }) => field === 'organisationNumber').map(({ after }) => [name, after]),
    );
    expect(numbers).toEqual([
      ['Visma Enterprise AS', '974767880'],
      ['Norkart AS', '934161181'],
      ['SSB', '971526920'],
    ]);
  });

  it('are found instead when they exist', async () => {
    const vendor: Stored = {
      id: '20000000-0000-7000-8000-000000000001',
      kind: 'vendor',
      version: 3,
      values: { name: 'NORKART AS', organisationNumber: null },
      links: {},
    };
    const found = await planned({ leaveOutProblems: true }, [vendor]);
    expect(found.rows.filter(({ kind, name }) => kind === 'vendor' && /norkart/i.test(name))).toEqual([
      expect.objectContaining({
        action: 'change',
        id: vendor.id,
        version: 3,
        fields: [{ field: 'organisationNumber', before: null, after: '934161181' }],
      }),
    ]);
    expect(rowOf(14, overview, found)?.fields.find(({ field }) => field === 'vendor')?.after).toMatchObject({ id: vendor.id });
  });
});

describe('the plan', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('asks the registry a handful of times, however many rows there are', async () => {
    const registry = new MemoryRegistry(los);
    await planImport(tables, mappings, registry);
    expect(registry.questions).toBeLessThan(10);
  });
});
