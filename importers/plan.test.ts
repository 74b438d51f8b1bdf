import { describe, expect, it } from 'vitest';
import { proposeMapping } from '#importers/match';
import { planImport } from '#importers/plan';
import { idHeading, versionHeading } from '#model/exchange';
import { losConcepts } from '#tests/exchange/los';
import { MemoryRegistry } from '#tests/exchange/registry';
import { codes, planFor, short, stored, tableFrom } from '#tests/exchange/sheets';

const systems = (...rows: (string | number | null)[][]) => [
  tableFrom('Systemer', [['System', 'Leverandør', 'Årlig kostnad', 'Systemeier'], ...rows]),
];

describe('a row beside what exists', () => {
  it('is created, changed or the same, and an empty cell changes nothing', async () => {
    const vendor = stored('vendor', 'Visma');
    const existing = [
      vendor,
      stored('application', 'Oppad', { vendor: vendor.id, annualCost: 100 }),
      stored('application', 'Gerica', { annualCost: 5, vendor: vendor.id }),
    ];
    const plan = await planFor(systems(['oppad ', 'VISMA', '100', null], ['Gerica', null, 200, null], ['Ny', 'Visma', null, null]), {
      existing,
    });
    expect(short(plan)).toEqual([
      ['application', 'same', 'oppad', {}],
      ['application', 'change', 'Gerica', { annualCost: 200 }],
      ['application', 'create', 'Ny', { name: 'Ny', vendor: 'Visma' }],
    ]);
    expect(plan.rows[1]).toMatchObject({
      id: existing[2]?.id,
      version: 1,
      fields: [{ field: 'annualCost', before: 5, after: 200, cell: 'C3' }],
    });
    expect(plan.rows[2]?.fields.find(({ field }) => field === 'vendor')?.after).toEqual({ id: vendor.id, kind: 'vendor', name: 'Visma' });
  });

  it('shows by name what a ref pointed at before', async () => {
    const [old, next] = [stored('vendor', 'Gammel'), stored('vendor', 'Ny AS')];
    const plan = await planFor(systems(['Oppad', 'Ny AS', null, null]), {
      existing: [old, next, stored('application', 'Oppad', { vendor: old.id })],
    });
    expect(plan.rows[0]?.fields).toEqual([
      {
        field: 'vendor',
        before: { id: old.id, kind: 'vendor', name: 'Gammel' },
        after: { id: next.id, kind: 'vendor', name: 'Ny AS' },
        cell: 'B2',
      },
    ]);
  });

  it('is known by another name, and keeps the name it has', async () => {
    const plan = await planFor(systems(['HRM', null, 7, null]), {
      existing: [stored('application', 'Visma Enterprise HRM', { aliases: ['HRM'] })],
    });
    expect(short(plan)).toEqual([['application', 'change', 'HRM', { annualCost: 7 }]]);
    expect(codes(plan)).toEqual(['info matched_other_name A2']);
  });

  it('is a problem when two have the name, and nobody is chosen', async () => {
    const plan = await planFor(systems(['Oppad', null, 7, null]), {
      existing: [stored('application', 'Oppad'), stored('application', 'oppad')],
    });
    expect(short(plan)[0]?.[1]).toBe('problem');
    expect(codes(plan)).toEqual(['error ambiguous_match A2']);
  });

  it('may not change what lies in the shared catalogue', async () => {
    const shared = stored('product', 'ID-porten', { description: 'Innlogging' }, { shared: true });
    const table = tableFrom('Produkter', [
      ['Produkt', 'Beskrivelse'],
      ['ID-porten', 'Noe annet'],
    ]);
    expect(codes(await planFor([table], { existing: [shared], kind: 'product' }))).toEqual(['error shared_object A2']);
    const same = tableFrom('Produkter', [
      ['Produkt', 'Beskrivelse'],
      ['ID-porten', 'Innlogging'],
    ]);
    expect(short(await planFor([same], { existing: [shared], kind: 'product' }))).toEqual([['product', 'same', 'ID-porten', {}]]);
  });
});

describe('keys', () => {
  const vendors = (...rows: (string | null)[][]) => [tableFrom('Leverandører', [['Navn', 'Org.nr'], ...rows])];

  it('find an object by its number before its name, and add a number it lacked', async () => {
    const existing = [
      stored('vendor', 'Gamle Visma', { organisationNumber: '974767880' }),
      stored('vendor', 'Norkart AS', { organisationNumber: null }),
    ];
    const plan = await planFor(vendors(['Visma Enterprise AS', '974 767 880'], ['Norkart AS', '934161181']), { existing });
    expect(short(plan)).toEqual([
      ['vendor', 'change', 'Visma Enterprise AS', { name: 'Visma Enterprise AS' }],
      ['vendor', 'change', 'Norkart AS', { organisationNumber: '934161181' }],
    ]);
  });

  it('keep two of the same name apart when their numbers differ, in the registry and in the file', async () => {
    const existing = [stored('vendor', 'Bygg AS', { organisationNumber: '974767880' })];
    const plan = await planFor(vendors(['Bygg AS', '934161181'], ['Bygg AS', '971526920'], ['Bygg AS', '934161181']), { existing });
    expect(short(plan).map(([, action]) => action)).toEqual(['create', 'create', 'problem']);
    expect(codes(plan)).toEqual(['error duplicate_in_file A4']);
  });

  it('tell integrations apart by both ends and what is transferred', async () => {
    const [a, b] = [stored('application', 'A'), stored('application', 'B')];
    const known = stored('integration', 'Bilag', { source: a.id, target: b.id });
    const table = tableFrom('Integrasjoner', [
      ['Fra system', 'Til system', 'Hva overføres'],
      ['A', 'B', 'bilag'],
      ['B', 'A', 'Bilag'],
      ['a', 'b', 'Bilag '],
    ]);
    expect(short(await planFor([table], { existing: [a, b, known] })).map(([, action]) => action)).toEqual(['same', 'create', 'problem']);
  });

  it('find a cost, which has no name in the file, by what it is a cost of', async () => {
    const app = stored('application', 'Gerica');
    const known = stored('cost', 'Lisens 2026', { application: app.id, year: 2026, type: 'licence', amount: 10 });
    const type = 'licence';
    const table = tableFrom('Kostnader', [
      ['Applikasjon', 'År', 'Type', 'Beløp'],
      ['Gerica', 2026, type, 20],
      ['Gerica', 2027, type, 30],
    ]);
    const plan = await planFor([table], { existing: [app, known], kind: 'cost' });
    expect(plan.rows.map(({ action, id }) => [action, id])).toEqual([
      ['change', known.id],
      ['create', undefined],
    ]);
    expect(plan.rows[1]?.name).toContain('2027');
  });
});

describe('those a row names', () => {
  it('are proposed once, whatever the case, and only by rows that will be applied', async () => {
    const plan = await planFor(
      systems(['A', 'Visma', null, 'Rektor'], ['B', ' visma', null, null], ['C', 'Feil AS', 'mange', null], [null, 'Borte AS', 1, null]),
    );
    expect(short(plan).filter(([kind]) => String(kind).startsWith('proposed'))).toEqual([
      ['proposed vendor', 'create', 'Visma', { name: 'Visma' }],
      ['proposed person', 'create', 'Rektor', { name: 'Rektor', type: 'position' }],
    ]);
    const [a, b] = plan.rows.filter(({ kind }) => kind === 'application');
    const vendorOf = (row: typeof a) => row?.fields.find(({ field }) => field === 'vendor')?.after;
    expect(vendorOf(a)).toEqual(vendorOf(b));
    expect(vendorOf(a)).toMatchObject({ row: plan.rows[0]?.key });
  });

  it('keep a similar name apart', async () => {
    const plan = await planFor(systems(['A', 'Visma', null, null], ['B', 'Visma Enterprise AS', null, null]));
    expect(
      short(plan)
        .filter(([kind]) => kind === 'proposed vendor')
        .map(([, , name]) => name),
    ).toEqual(['Visma', 'Visma Enterprise AS']);
  });

  it('are found among persons and units alike, and left to people when both have the name', async () => {
    const unit = stored('orgUnit', 'IKT');
    const one = await planFor(systems(['A', null, null, 'IKT']), { existing: [unit] });
    expect(one.rows[0]?.fields.find(({ field }) => field === 'owner')?.after).toEqual({ id: unit.id, kind: 'orgUnit', name: 'IKT' });
    expect(codes(await planFor(systems(['A', null, null, 'IKT']), { existing: [unit, stored('person', 'ikt')] }))).toEqual([
      'error ambiguous_match D2',
    ]);
  });

  it('may not have somebody else’s number', async () => {
    const rows = [
      ['System', 'Leverandør', 'Org.nr leverandør'],
      ['A', 'Visma', '934161181'],
    ];
    const existing = [stored('vendor', 'Visma', { organisationNumber: '974767880' })];
    expect(codes(await planFor([tableFrom('Systemer', rows)], { existing }))).toEqual(['error key_conflict C2']);
    const other = [stored('vendor', 'Norkart AS', { organisationNumber: '934161181' })];
    const plan = await planFor([tableFrom('Systemer', rows)], { existing: other });
    expect(codes(plan)).toEqual(['info name_read_by_key B2']);
    expect(short(plan)).toEqual([['application', 'create', 'A', { name: 'A', vendor: 'Norkart AS' }]]);
  });

  it('may stand in the same file, also in a sheet that comes later', async () => {
    const integrations = tableFrom('Integrasjoner', [
      ['Fra system', 'Til system', 'Hva overføres'],
      ['A', 'B', 'x'],
      ['A', 'C', 'y'],
    ]);
    const plan = await planFor([integrations, ...systems(['A', null, null, null], ['B', null, 'mange', null])], { leaveOutProblems: true });
    expect(short(plan).map(([kind, action]) => `${kind} ${action}`)).toEqual([
      'integration create',
      'integration problem',
      'application create',
      'application create',
    ]);
    expect(plan.rows[0]?.fields.find(({ field }) => field === 'target')?.after).toMatchObject({ row: plan.rows[3]?.key, name: 'B' });
  });
});

describe('leaving out problems', () => {
  const rows: (string | number | null)[][] = [
    ['A', 'Visma', 'mange', null],
    [null, null, 5, null],
  ];

  it('stops the whole row when it is not asked for', async () => {
    expect(short(await planFor(systems(...rows))).map(([, action]) => action)).toEqual(['problem', 'problem']);
  });

  it('leaves out the cell, or the row when its name is what is wrong', async () => {
    const plan = await planFor(systems(...rows), { leaveOutProblems: true });
    expect(short(plan).slice(1)).toEqual([
      ['application', 'create', 'A', { name: 'A', vendor: 'Visma' }],
      ['application', 'problem', '', { annualCost: 5 }],
    ]);
    expect(codes(plan)).toEqual(['error bad_number C2', 'error required A3']);
  });

  it('leaves out a row when a rule of its kind has no single cell to leave out', async () => {
    const app = stored('application', 'A');
    const table = tableFrom('Integrasjoner', [
      ['Fra system', 'Til system', 'Hva overføres'],
      ['A', 'A', 'x'],
    ]);
    const plan = await planFor([table], { existing: [app], leaveOutProblems: true });
    expect(short(plan)[0]?.[1]).toBe('problem');
    expect(plan.rows[0]?.problems[0]?.at).toMatchObject({ sheet: 'Integrasjoner', row: 2 });
  });

  it('takes a corrected cell for what it now says, and a left-out one for empty', async () => {
    const corrections = [
      { sheet: 'Systemer', row: 2, column: 3, value: '12 000' },
      { sheet: 'Systemer', row: 3, column: 1, value: 'B' },
      { sheet: 'Systemer', row: 2, column: 2, value: null },
    ];
    expect(short(await planFor(systems(...rows), { corrections }))).toEqual([
      ['application', 'create', 'A', { name: 'A', annualCost: 12_000 }],
      ['application', 'create', 'B', { name: 'B', annualCost: 5 }],
    ]);
  });
});

describe('rules of the kind', () => {
  it('are checked on what the object would become, and blamed on the cell', async () => {
    const existing = [stored('application', 'A', { endOfLife: '2020-01-01' })];
    const table = tableFrom('Systemer', [
      ['System', 'I bruk fra', 'Status'],
      ['A', '01.01.2021', 'I drift'],
    ]);
    expect(codes(await planFor([table], { existing, kind: 'application' }))).toContain('error dates_out_of_order');
  });

  it('do not stop a change that has nothing to do with what was wrong before', async () => {
    const existing = [stored('application', 'A', { inUseFrom: '2021-01-01', endOfLife: '2020-01-01' })];
    expect(short(await planFor(systems(['A', null, 5, null]), { existing }))).toEqual([['application', 'change', 'A', { annualCost: 5 }]]);
  });
});

describe('Los paths', () => {
  const los = losConcepts();
  const tagged = async (text: string) => {
    const table = tableFrom('Systemer', [
      ['System', 'LOS'],
      ['A', text],
    ]);
    const plan = await planFor([table], { existing: los, leaveOutProblems: true });
    const byId = new Map(los.map((one) => [one.id, one.values.uri]));
    return {
      uris: plan.rows[0]?.links.flatMap(({ add }) => add.map(({ id }) => String(byId.get(id ?? '')).split('/los/')[1])) ?? [],
      codes: codes(plan),
      plan,
    };
  };

  it.each([
    ['Familie og barn > Barnehage', ['tema/barnehage'], []],
    ['familie og barn/barnehage', ['tema/barnehage'], []],
    ['Familie og barn › Barnehage; Helse og omsorg | Helsetjenester', ['tema/barnehage', 'tema/helsetjenester'], []],
    ['Skule og utdanning > Grunnskule', ['tema/grunnskole'], []],
    ['https://psi.norge.no/los/tema/barnehage', ['tema/barnehage'], []],
    ['http://psi.norge.no/los/tema/barnehage', ['tema/barnehage'], []],
    ['Kultur, idrett og fritid', ['tema/kultur-idrett-og-fritid'], []],
    ['Helse og omsorg > Helsestasjon', ['ord/helsestasjon'], ['info path_read_as B2']],
    ['Grunnskole', [], ['error ambiguous_path B2']],
    ['Internt: Økonomistyring', [], ['error unknown_path B2']],
    ['Bygg og eiendom > Barnehage', [], ['error unknown_path B2']],
  ])('%j', async (text, uris, wanted) => {
    const found = await tagged(text);
    expect(found.uris).toEqual(uris);
    expect(found.codes).toEqual(wanted);
  });

  it('shows every meaning of an ambiguous word, with its address', async () => {
    const { plan } = await tagged('Grunnskole');
    const text = plan.rows[0]?.problems[0]?.text.nb ?? '';
    expect(text).toContain('Skole og utdanning > Grunnskole (https://psi.norge.no/los/tema/grunnskole)');
    expect(text).toContain('https://psi.norge.no/los/ord/grunnskole');
  });

  it('only adds to the tags of an object when the file is not our own', async () => {
    const [first, second] = los;
    if (!first || !second) throw new Error('no Los');
    const app = stored('application', 'A', {}, { links: { losConcepts: [first.id] } });
    const table = tableFrom('Systemer', [
      ['System', 'LOS'],
      ['A', String(second.values.uri)],
    ]);
    const plan = await planFor([table], { existing: [...los, app] });
    expect(plan.rows[0]?.links).toEqual([
      { link: 'losConcepts', add: [{ id: second.id, kind: 'losConcept', name: second.values.name }], remove: [] },
    ]);
  });
});

describe('our own export', () => {
  const vendor = stored('vendor', 'Visma');
  const app = stored('application', 'Oppad', { vendor: vendor.id, annualCost: 100, note: 'gammel' }, { version: 3 });
  const exported = (row: (string | number | null)[]) => [
    tableFrom('Applikasjoner', [
      ['Navn', 'Leverandør', 'Årlig kostnad', 'Merknad', idHeading('application'), versionHeading, 'Leverandør (Husorden-id)'],
      row,
    ]),
  ];
  const plan = (row: (string | number | null)[]) => planFor(exported(row), { existing: [vendor, app] });

  it('empties what was emptied, and leaves alone what has no column', async () => {
    expect(short(await plan(['Oppad', 'Visma', null, 'gammel', app.id, 3, `Visma [${vendor.id}]`]))).toEqual([
      ['application', 'change', 'Oppad', { annualCost: null }],
    ]);
    expect(short(await plan(['Oppad', null, 100, 'gammel', app.id, 3, `Visma [${vendor.id}]`]))).toEqual([
      ['application', 'change', 'Oppad', { vendor: null }],
    ]);
  });

  it('follows the id when the other end has been given a new name since', async () => {
    const renamed = { ...vendor, values: { name: 'Visma Norge' } };
    const found = await planFor(exported(['Oppad', 'Visma', 100, 'gammel', app.id, 3, `Visma [${vendor.id}]`]), {
      existing: [renamed, app],
    });
    expect(short(found)).toEqual([['application', 'same', 'Oppad', {}]]);
  });

  it('follows the name when it was changed in the file', async () => {
    const found = await plan(['Oppad', 'Tietoevry', 100, 'gammel', app.id, 3, `Visma [${vendor.id}]`]);
    expect(short(found)[1]).toEqual(['application', 'change', 'Oppad', { vendor: 'Tietoevry' }]);
  });

  it('renames by id, and makes a row without an id a new object', async () => {
    expect(short(await plan(['Nytt navn', 'Visma', 100, 'gammel', app.id, 3, null]))).toEqual([
      ['application', 'change', 'Nytt navn', { name: 'Nytt navn' }],
    ]);
    expect(short(await plan(['Ny', null, null, null, null, null, null]))).toEqual([['application', 'create', 'Ny', { name: 'Ny' }]]);
  });

  it('warns when the object has changed since the file was made', async () => {
    expect(codes(await plan(['Oppad', 'Visma', 200, 'gammel', app.id, 2, `Visma [${vendor.id}]`]))).toEqual([
      'warning changed_since_export A2',
    ]);
    expect(codes(await plan(['Oppad', 'Visma', 100, 'gammel', app.id, 2, `Visma [${vendor.id}]`]))).toEqual([]);
  });

  it('does not make anew what has been removed, nor take a text for an id', async () => {
    expect(codes(await plan(['Borte', null, null, null, '20000000-0000-7000-8000-ffffffffffff', 1, null]))).toEqual(['error unknown_id']);
    expect(codes(await plan(['Borte', null, null, null, 'abc', 1, null]))).toEqual(['error bad_id E2']);
  });
});

describe('a list of links in our own export', () => {
  const [a, b, c] = [stored('service', 'A; B'), stored('service', 'Skole'), stored('service', 'Skole')];
  const app = stored('application', 'Oppad', {}, { links: { services: [a.id, b.id] } });
  const ids = `"A; B [${a.id}]"; Skole [${b.id}]`;
  const plan = (names: string | null, hidden: string | null = ids) =>
    planFor(
      [
        tableFrom('Applikasjoner', [
          ['Navn', 'Tjenester', idHeading('application'), 'Tjenester (Husorden-id)'],
          ['Oppad', names, app.id, hidden],
        ]),
      ],
      {
        existing: [a, b, c, app],
      },
    );
  const links = async (names: string | null, hidden?: string | null) => {
    const [row] = (await plan(names, hidden)).rows;
    return row?.links.map(({ add, remove }) => ({ add: add.map(({ id }) => id), remove: remove.map(({ id }) => id) }));
  };

  it('is the same when nothing was touched, though two have the same name', async () => {
    expect(await links('"A; B"; Skole')).toEqual([]);
  });

  it('takes away what was taken out, and everything when the cell was emptied', async () => {
    expect(await links('Skole')).toEqual([{ add: [], remove: [a.id] }]);
    expect(await links(null)).toEqual([{ add: [], remove: [a.id, b.id] }]);
  });

  it('adds what was written in, and takes nothing away when a name is not understood', async () => {
    const other = stored('service', 'SFO');
    const table = tableFrom('Applikasjoner', [
      ['Navn', 'Tjenester', idHeading('application'), 'Tjenester (Husorden-id)'],
      ['Oppad', 'Skole; SFO', app.id, ids],
    ]);
    const added = await planFor([table], { existing: [a, b, c, other, app] });
    expect(added.rows[0]?.links).toMatchObject([{ add: [{ id: other.id }], remove: [{ id: a.id }] }]);
    const unknown = await plan('Skole; Ukjent tjeneste');
    expect(codes(unknown)).toEqual(['error unknown_path B2']);
    expect(unknown.rows[0]?.links).toEqual([]);
  });

  it('is left alone when it was cut short to fit in the cell', async () => {
    expect(await links(`A; B … [Husorden: forkortet]`)).toEqual([]);
    expect(codes(await plan(`A; B … [Husorden: forkortet]`))).toEqual(['warning shortened B2']);
  });
});

describe('links in cells', () => {
  it('become the web address of the object, or are mentioned when they cannot', async () => {
    const sheet = (link: string) => {
      const table = tableFrom('Systemer', [
        ['System', 'Type'],
        ['Elements', 'Fagsystem'],
      ]);
      const cell = table.rows[0]?.cells[1];
      if (cell) cell.link = link;
      return table;
    };
    const good = await planFor([sheet('https://example.org/elements')]);
    expect(short(good)[0]?.[3]).toMatchObject({ website: 'https://example.org/elements' });
    expect(codes(good)).toEqual(['info link_read_as A2']);
    const bad = await planFor([sheet('file:///C:/systemer.docx')]);
    expect(short(bad)[0]?.[1]).toBe('create');
    expect(codes(bad)).toEqual(['info link_left_out A2']);
  });
});

describe('hidden rows', () => {
  it('are data like others, and that is said', async () => {
    const table = tableFrom('Systemer', [
      ['System', 'Type'],
      ['A', 'Fagsystem'],
      ['B', 'Fagsystem'],
    ]);
    const [row] = table.rows;
    if (row) row.hidden = true;
    const plan = await planFor([table]);
    expect(plan.rows).toHaveLength(2);
    expect(plan.sheets[0]?.problems.map(({ code }) => code)).toEqual(['hidden_rows']);
  });
});

describe('columns', () => {
  it('that match nothing are named, and those left out on purpose are only mentioned', async () => {
    const table = tableFrom('Systemer', [
      ['System', 'Favorittfarge'],
      ['A', 'blå'],
    ]);
    const plan = await planFor([table]);
    expect(plan.sheets[0]?.problems).toMatchObject([
      { code: 'unmatched_column', severity: 'warning', at: { column: 'Favorittfarge', cell: 'B1' } },
    ]);
    const mapping = proposeMapping(table);
    const chosen = { ...mapping, columns: mapping.columns.map((column) => ({ ...column, confidence: 'chosen' as const })) };
    const again = await planImport([table], [chosen], new MemoryRegistry());
    expect(again.sheets[0]?.problems.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('that are matched alike by hand are read once, and that is said', async () => {
    const table = tableFrom('Systemer', [
      ['System', 'Om', 'Mer'],
      ['A', 'x', 'y'],
    ]);
    const mapping = proposeMapping(table, { kind: 'application' });
    const both = {
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.heading === 'System' ? column : { ...column, target: { to: 'field' as const, field: 'note' } },
      ),
    };
    const plan = await planImport([table], [both], new MemoryRegistry());
    expect(short(plan)[0]?.[3]).toEqual({ name: 'A', note: 'x' });
    expect(plan.sheets[0]?.problems.map(({ code }) => code)).toEqual(['same_target']);
  });
});

describe('long work', () => {
  it('tells how far it has come, and stops when asked to', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`System ${i}`, `Leverandør ${i % 50}`, i, null]);
    const tables = systems(...rows);
    const mappings = tables.map((table) => proposeMapping(table));
    const registry = new MemoryRegistry();
    const seen: number[] = [];
    const plan = await planImport(tables, mappings, registry, {}, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(plan.rows).toHaveLength(3050);
    expect(registry.questions).toBeLessThan(5);
    expect(seen.at(-1)).toBe(1);
    await expect(planImport(tables, mappings, registry, {}, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
