/** Values and headings as other municipalities and other tools write them. */
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '#importers/match';
import { parseValue } from '#importers/values';
import type { Field } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import { codes, planFor, short, stored, tableFrom } from '#tests/exchange/sheets';

const read = (kind: KindName, field: string, value: string) => {
  const fields: Readonly<Record<string, Field>> = kindOf(kind).fields;
  const found = fields[field];
  if (!found) throw new Error(`${kind} has no ${field}`);
  const parsed = parseValue(found, { row: 1, column: 1, value }, { terms: new Map() });
  return [parsed.value, ...parsed.said.map(({ code }) => code)];
};

describe('values as strangers write them', () => {
  it.each<[KindName, string, string, unknown[]]>([
    ['processing', 'article6', 'e', [['art6_1_e']]],
    ['processing', 'article6', 'Art. 6 nr. 1 bokstav e', [['art6_1_e']]],
    ['processing', 'article6', '6.1.b', [['art6_1_b']]],
    ['processing', 'article6', 'Artikkel 6 (1) c); bokstav e', [['art6_1_c', 'art6_1_e']]],
    ['processing', 'article6', 'Art. 9 nr. 2 bokstav a', [undefined, 'unknown_option']],
    ['processing', 'article9', '9.2.h', [['art9_2_h']]],
    ['processing', 'article6', 'Samtykke', [['art6_1_a']]],
    ['processing', 'article6', 'Samtykke (art. 6 nr. 1 bokstav a)', [['art6_1_a']]],
    ['processing', 'article6', 'Samtykke (art. 6 nr. 1 bokstav b)', [undefined, 'unknown_option']],
    ['dataset', 'accessRights', 'Offentlig', ['public']],
    ['integration', 'type', 'Filoverføring (SFTP)', ['file']],
    ['processing', 'dpia', 'Ja', ['done']],
    ['processing', 'dpia', 'Nei', [undefined, 'unknown_option']],
    ['service', 'audience', 'Innbyggjarar', ['end_user']],
    ['riskAssessment', 'remainingRisk', 'Middels', ['moderate']],
    ['application', 'userCount', '50 stk', [50]],
    ['application', 'userCount', '1 200 brukere', [1200]],
    ['application', 'userCount', '50 skoler', [undefined, 'bad_number']],
    ['application', 'hoursUntilCritical', '24 t', [24]],
    ['agreement', 'noticeMonths', '6 mnd.', [6]],
    ['agreement', 'noticeMonths', '1 år', [undefined, 'bad_number']],
    ['vendor', 'organisationNumber', "'974767880", ['974767880']],
    ['application', 'annualCost', "'1250", [1250]],
    ['application', 'inUseFrom', '20240131', ['2024-01-31', 'date_read_as']],
    ['application', 'inUseFrom', '20241331', [undefined, 'no_such_date']],
    ['application', 'confidentiality', 'Ikke vurdert', [undefined, 'read_as_empty']],
    ['application', 'confidentiality', 'Ikkje vurdert', [undefined, 'read_as_empty']],
    ['processing', 'dpia', 'Ikke vurdert', ['not_assessed']],
  ])('%s %s: %j', (kind, field, written, wanted) => {
    expect(read(kind, field, written)).toEqual(wanted);
  });
});

it('a legal basis with the law beside it fills the fields of both, and says so', async () => {
  const plan = await planFor([
    tableFrom('Protokoll', [
      ['Behandling', 'Formål', 'Behandlingsgrunnlag', 'Lovhjemmel'],
      ['Opptak', 'Gi plass', '6.1.e, 9.2.g, barnehageloven § 16', 'forvaltningsloven'],
    ]),
  ]);
  const [row] = plan.rows.filter(({ kind }) => kind === 'processing');
  expect(Object.fromEntries((row?.fields ?? []).map(({ field, after }) => [field, after]))).toMatchObject({
    article6: ['art6_1_e'],
    article9: ['art9_2_g'],
    nationalLaw: ['barnehageloven § 16', 'forvaltningsloven'],
  });
  expect(codes(plan)).toEqual(['info part_read_as C2', 'info part_read_as C2']);
});

it('commas part names in a list, but not a name that has one, nor what nobody is called', async () => {
  const existing = ['Gerica', 'Visma Lønn', 'Plan, bygg og kart'].map((name) => stored('application', name));
  const plan = await planFor(
    [
      tableFrom('Tjenester', [
        ['Tjeneste', 'Applikasjoner'],
        ['Lønn', 'Visma Lønn, Gerica'],
        ['Byggesak', 'Plan, bygg og kart'],
        ['Arkiv', 'Websak, Komtek'],
        ['Halvt kjent', 'Gerica, Komtek'],
      ]),
    ],
    { existing, kind: 'service' },
  );
  expect(plan.rows.map(({ links }) => links.flatMap(({ add }) => add.map(({ name }) => name)))).toEqual([
    ['Visma Lønn', 'Gerica'],
    ['Plan, bygg og kart'],
    [],
    ['Gerica'],
  ]);
  expect(codes(plan)).toEqual([
    'info read_as_several B2',
    'error unknown_reference B4',
    'info read_as_several B5',
    'error unknown_reference B5',
  ]);
});

describe('amounts in the unit of their heading', () => {
  it.each([
    ['Årlig kostnad (1000 kr)', '1250', 1_250_000],
    ['Årlig kostnad i tusen kr', 1250, 1_250_000],
    ['Årlig kostnad (TNOK)', '1 250,5', 1_250_500],
    ['Årlig kostnad (mill. kr)', '1,1', 1_100_000],
    ['Årlig kostnad (1000 kr)', '1 250 000 kr', 1_250_000],
    ['Årlig kostnad (kr)', '1250', 1250],
  ])('%j: %j', async (heading, written, wanted) => {
    const table = tableFrom('Systemer', [
      ['System', heading],
      ['Gerica', written],
    ]);
    const plan = await planFor([table]);
    expect(short(plan)).toEqual([['application', 'create', 'Gerica', { name: 'Gerica', annualCost: wanted }]]);
    const said = plan.sheets.flatMap(({ problems }) => problems.map(({ code, severity, at }) => `${severity} ${code} ${at.cell}`));
    expect(said).toEqual(heading.endsWith('(kr)') ? [] : ['warning heading_unit B1']);
  });
});

describe('a person written with an e-mail address', () => {
  const systems = (owner: string) => [
    tableFrom('Systemer', [
      ['System', 'Systemeier'],
      ['Gerica', owner],
    ]),
  ];

  it.each([
    'Kari Nordmann (Kari.Nordmann@kommune.no)',
    'Kari Nordmann <kari.nordmann@kommune.no>',
    'Kari Nordmann, kari.nordmann@kommune.no',
    'kari.nordmann@kommune.no\nKari Nordmann',
  ])('%j is one person, known by the address or given it', async (written) => {
    const known = stored('person', 'Nordmann, Kari', { email: 'kari.nordmann@kommune.no' });
    const matched = await planFor(systems(written), { existing: [known] });
    expect(short(matched)).toEqual([['application', 'create', 'Gerica', { name: 'Gerica', owner: 'Nordmann, Kari' }]]);
    expect(codes(matched)).toEqual(['info email_read B2', 'info name_read_by_key B2']);

    const fresh = await planFor(systems(written));
    expect(short(fresh)[0]).toEqual([
      'proposed person',
      'create',
      'Kari Nordmann',
      { name: 'Kari Nordmann', email: 'kari.nordmann@kommune.no' },
    ]);
  });

  it('an address alone finds the person who has it, and is otherwise both name and address', async () => {
    const known = stored('person', 'Ola Nordmann', { email: 'ola@kommune.no' });
    expect(short(await planFor(systems('ola@kommune.no'), { existing: [known] }))[0]?.[3]).toMatchObject({ owner: 'Ola Nordmann' });
    expect(short(await planFor(systems('Ola@kommune.no')))[0]?.[3]).toEqual({ name: 'ola@kommune.no', email: 'ola@kommune.no' });
  });

  it('several people in one cell are left as they stand', async () => {
    expect(codes(await planFor(systems('Kari (kari@kommune.no), Ola (ola@kommune.no)')))).not.toContain('info email_read B2');
  });
});

const kindAndFields = (sheet: string, headings: string[]) => {
  const { kind, columns } = proposeMapping(tableFrom(sheet, [headings, headings.map(() => 'Noe')]));
  return [kind, ...columns.map(({ target }) => (target ? Object.values(target).slice(1).join(' ') : null))];
};

describe('exports of other tools', () => {
  it('KITOS, in Danish, is a list of applications', () => {
    const headings = ['IT-System', 'Leverandør', 'Systemejer', 'Livscyklus', 'Ibrugtagningsdato', 'Antal brugere', 'Bemærkninger', 'KLE'];
    expect(kindAndFields('eksport', headings)).toEqual([
      'application',
      'name',
      'vendor',
      'owner',
      'lifecycle',
      'inUseFrom',
      'userCount',
      'note',
      null,
    ]);
  });

  it('DCAT terms are the fields of a dataset', () => {
    const headings = ['dct:title', 'dct:description', 'dcat:theme', 'dcat:keyword', 'dct:accessRights', 'dct:accrualPeriodicity'];
    expect(kindAndFields('eksport', headings)).toEqual([
      'dataset',
      'name',
      'description',
      'themes',
      'keywords',
      'accessRights',
      'frequency',
    ]);
  });

  it('the national template for the record of processing says who else gets the data', () => {
    const headings = ['Navn på behandlingen', 'Formålet med behandlingen', 'Overføring til tredjestat eller internasjonal organisasjon'];
    expect(kindAndFields('Protokoll', headings)).toEqual(['processing', 'name', 'purposes', 'thirdCountryTransfer']);
  });
});
