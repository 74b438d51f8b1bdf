/** Lists without a column of names: people keep agreements, assessments and integrations by system. */
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '#importers/match';
import { codes, planFor, stored, tableFrom } from '#tests/exchange/sheets';

const systems = [stored('application', 'Gerica'), stored('application', 'Visma Flyt Skole')];
const named = async (sheet: string, rows: (string | null)[][], existing = systems) =>
  (await planFor([tableFrom(sheet, rows)], { existing })).rows.map(({ kind, action, name }) => `${action} ${kind} ${name}`);

describe('rows of a list that has no names', () => {
  it('of assessments are called after the system and the year', async () => {
    const rows = [
      ['System', 'Dato ROS', 'Type vurdering'],
      ['Gerica', '12.03.2024', null],
      ['Visma Flyt Skole', null, 'DPIA'],
    ];
    expect(await named('ROS', rows)).toEqual(['create riskAssessment ROS Gerica 2024', 'create riskAssessment DPIA Visma Flyt Skole']);
    const plan = await planFor([tableFrom('ROS', rows)], { existing: systems });
    expect(plan.sheets.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['names_made']);
  });

  it('are the same objects when the list comes again', async () => {
    const [gerica] = systems;
    const links = { applications: [gerica?.id ?? ''] };
    const before = stored('riskAssessment', 'ROS Gerica 2024', { assessedOn: '2024-03-12' }, { links });
    const rows = [
      ['System', 'Dato ROS'],
      ['Gerica', '12.03.2024'],
    ];
    expect(await named('ROS', rows, [...systems, before])).toEqual(['same riskAssessment ROS Gerica 2024']);
  });

  it('of agreements are called after the system, or the vendor', async () => {
    const rows = [
      ['System', 'Leverandør', 'Avtale inngått', 'Type avtale'],
      ['Gerica', 'Tietoevry', '03.04.2021', 'Databehandleravtale'],
      [null, 'Tietoevry', '03.04.2021', null],
    ];
    expect((await named('Databehandleravtaler', rows)).filter((row) => row.includes('agreement'))).toEqual([
      'create agreement Databehandleravtale Gerica',
      'create agreement Avtale Tietoevry',
    ]);
  });

  it('of integrations say from where to where, and of processing activities why', async () => {
    expect(
      await named('Integrasjoner', [
        ['Fra system', 'Til system', 'Metode'],
        ['Gerica', 'Visma Flyt Skole', 'Fil'],
      ]),
    ).toEqual(['create integration Gerica → Visma Flyt Skole']);
    expect(
      await named('Behandlingsprotokoll', [
        ['Formål', 'Slettefrist'],
        [`Gi barn plass ${'x'.repeat(300)}`, '5 år'],
      ]),
    ).toEqual([`create processing Gi barn plass ${'x'.repeat(185)}…`]);
  });

  it('have no name when nothing says what they are about, and are told of', async () => {
    const plan = await planFor([
      tableFrom('ROS', [
        ['Dato ROS', 'Restrisiko'],
        ['12.03.2024', 'Lav'],
      ]),
    ]);
    expect(codes(plan)).toEqual(['error required']);
  });

  it('keep the names they have, and an empty cell among names is a fault', async () => {
    const plan = await planFor(
      [
        tableFrom('ROS', [
          ['Tittel', 'System'],
          ['Ny vurdering', 'Gerica'],
          [null, 'Gerica'],
        ]),
      ],
      { existing: systems },
    );
    expect(plan.rows.map(({ name }) => name)).toEqual(['Ny vurdering', '']);
    expect(codes(plan)).toEqual(['error required A3']);
  });
});

it('a sheet with the name that spreadsheets give is known by the name of the file', () => {
  const rows = [
    ['System', 'Leverandør', 'Signert', 'Lenke'],
    ['Gerica', 'Tietoevry', '03.04.2021', 'https://arkiv.example.no/1'],
  ];
  const kindOf = (sheet: string, file: string) => proposeMapping(tableFrom(sheet, rows, { file })).kind;
  expect(kindOf('Ark1', 'Databehandleravtaler_2024 (1).xlsx')).toBe('agreement');
  expect(kindOf('Ark1', 'fil.xlsx')).toBe('application');
  expect(kindOf('Systemer', 'Databehandleravtaler.xlsx')).toBe('application');
});
