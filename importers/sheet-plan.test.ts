import { describe, expect, it } from 'vitest';
import { planFor, stored, tableFrom } from '#tests/exchange/sheets';

type Rows = Parameters<typeof tableFrom>[1];
const said = async (name: string, rows: Rows) =>
  (await planFor([tableFrom(name, rows)], { existing: [stored('application', 'Gerica')] })).sheets.flatMap(({ problems }) =>
    problems.map(({ code, severity, at }) => `${severity} ${code} ${at.cell ?? at.row ?? ''}`.trim()),
  );

describe('what is said about a whole sheet', () => {
  it('headings without rows are told of', async () => {
    expect(await said('Systemer', [['System', 'Leverandør']])).toEqual(['warning no_rows']);
  });

  it('a sheet where no column has the name says so once', async () => {
    const rows = [
      ['Leverandør', 'Systemeier', 'Farge på ikonet'],
      ['Tieto', 'Helse', 'blå'],
    ];
    expect(await said('Systemer', rows)).toEqual(['warning unmatched_column C1', 'error no_name_column 1']);
  });

  it('costs with a column for each year say how to write them', async () => {
    const rows = [
      ['System', 'Type', '2025', 2026],
      ['Gerica', 'Lisens', 100, 200],
    ];
    expect(await said('Kostnader', rows)).toEqual(['warning year_columns C1', 'warning year_columns D1']);
  });

  it('a matrix of what is connected with what is told apart from a list', async () => {
    const rows = [
      ['Fra \\ Til', 'Gerica', 'Oppad', 'Visma'],
      ['Gerica', null, 'x', 'x'],
      ['Oppad', 'x', null, null],
      ['Visma', null, 'API', null],
    ];
    expect(await said('Integrasjoner', rows)).toEqual(['warning matrix_sheet']);
  });
});
