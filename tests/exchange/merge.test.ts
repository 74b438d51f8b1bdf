/** An edited export coming back is merged three ways: nothing that was changed here meanwhile is overwritten unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineColumns, outlineOf } from '#exporters/outline/from-records';
import { allColumns, type ExportDocument } from '#exporters/table';
import { writeJson } from '#exporters/writers/json';
import { writeXlsx } from '#exporters/writers/xlsx';
import { readSheets } from '#importers/index';
import { proposeMapping } from '#importers/match';
import { mergeMembers, mergeValue } from '#importers/merge';
import { tablesOfOutline } from '#importers/outline/tables';
import { planImport } from '#importers/plan';
import { mayApply, type Plan, type PlanOptions } from '#importers/plan-types';
import { type Table, tableOf } from '#importers/table';
import type { Values } from '#model/fields';
import { MemoryRegistry, type Stored } from '#tests/exchange/registry';
import { stored } from '#tests/exchange/sheets';

const at = '2026-02-17T12:00:00.000000Z';
type Form = 'xlsx' | 'json' | 'outline';
const forms = ['xlsx', 'json', 'outline'] as const satisfies readonly Form[];

/** The services of a registry as a file that comes back. */
async function filed(objects: readonly Stored[], form: Form, whole = true): Promise<Table[]> {
  const table = new MemoryRegistry(objects).table('service');
  const document: ExportDocument = {
    title: 'Tjenester',
    organisation: 'Eksempel kommune',
    language: 'nb',
    createdAt: new Date(at),
    tables: [{ ...table, columns: outlineColumns('service', allColumns('service')), stamp: { at, whole } }],
  };
  if (form === 'outline') return tablesOfOutline(await outlineOf(document), 'tjenester.mm').tables;
  const chunks: Uint8Array[] = [];
  for await (const chunk of (form === 'xlsx' ? writeXlsx : writeJson)(document)) chunks.push(chunk);
  return (await readSheets(new Uint8Array(Buffer.concat(chunks)), `tjenester.${form}`)).value.map(tableOf);
}

async function planned(
  tables: readonly Table[],
  now: readonly Stored[],
  past: MemoryRegistry['past'],
  options: PlanOptions = {},
): Promise<Plan> {
  const registry = new MemoryRegistry(now);
  registry.past = past;
  return planImport(
    tables,
    tables.map((table) => proposeMapping(table)),
    registry,
    options,
  );
}

const fields = ['description', 'note', 'keywords', 'nameNn', 'statutory', 'parent'] as const;
const [areaA, areaB] = [stored('service', 'Område A'), stored('service', 'Område B')];
const value: Record<(typeof fields)[number], fc.Arbitrary<Values[string]>> = {
  description: fc.constantFrom('én', 'to', 'tre', null),
  note: fc.constantFrom('én', 'to', null),
  keywords: fc.constantFrom(['a'], ['a', 'b'], ['c'], []),
  nameNn: fc.constantFrom('Namn', 'Anna namn', null),
  statutory: fc.constantFrom(true, false, null),
  parent: fc.constantFrom(areaA.id, areaB.id, null),
};
const content = fc.record(value);
const sameAs = (a: unknown, b: unknown) => JSON.stringify(a ?? []) === JSON.stringify(b ?? []);

/** What the merge of a field must be, said in the plainest way. */
function expected(base: unknown, ours: unknown, theirs: unknown): 'nothing' | 'change' | 'conflict' {
  if (sameAs(ours, theirs) || sameAs(base, theirs)) return 'nothing';
  return sameAs(base, ours) ? 'change' : 'conflict';
}

describe('a random base and two random edits', () => {
  it.each(forms)('become what each side meant, field by field, when the file is %s', { timeout: 60_000 }, async (form) => {
    await fc.assert(
      fc.asyncProperty(content, content, content, async (base, ours, theirs) => {
        const object = (values: Values, version: number) =>
          stored('service', 'Lønn', values, { id: '10000000-0000-7000-8000-000000000001', version });
        const tables = await filed([areaA, areaB, object(theirs, 1)], form);
        const before = [{ id: object(base, 1).id, values: object(base, 1).values }];
        const now = [areaA, areaB, object(ours, 2)];
        const row = (plan: Plan) => plan.rows.find(({ name }) => name === 'Lønn');
        const plan = row(await planned(tables, now, { before }));
        const outcome = Object.fromEntries(fields.map((field) => [field, expected(base[field], ours[field], theirs[field])]));
        const of = (kind: string) => fields.filter((field) => outcome[field] === kind).sort();
        expect(plan?.fields.map(({ field }) => field).sort()).toEqual(of('change'));
        expect((plan?.conflicts ?? []).map(({ field }) => field).sort()).toEqual(of('conflict'));
        expect(plan?.action).toBe(of('conflict').length > 0 ? 'problem' : of('change').length > 0 ? 'change' : 'same');

        // Settled for the file, every conflict becomes a change; settled for the registry, none does.
        const theirsTaken = row(await planned(tables, now, { before }, { conflicts: 'theirs' }));
        expect(theirsTaken?.fields.map(({ field }) => field).sort()).toEqual([...of('change'), ...of('conflict')].sort());
        const oursTaken = row(await planned(tables, now, { before }, { conflicts: 'ours' }));
        expect(oursTaken?.fields.map(({ field }) => field).sort()).toEqual(of('change'));
      }),
      { numRuns: 60 },
    );
  });

  it('of members become the base with what either side added, without what either side took away', () => {
    const set = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd')).map((list) => new Set(list));
    fc.assert(
      fc.property(set, set, set, (base, ours, theirs) => {
        const { add, remove } = mergeMembers(base, ours, theirs);
        const after = new Set([...ours, ...add].filter((one) => !remove.includes(one)));
        for (const one of ['a', 'b', 'c', 'd']) {
          const [was, is, says] = [base.has(one), ours.has(one), theirs.has(one)];
          expect(after.has(one)).toBe(was ? is && says : is || says);
        }
      }),
    );
  });

  it('say nothing when both sides agree', () => {
    expect(mergeValue(1, 2, 2, Object.is)).toBe('same');
    expect(mergeValue(1, 1, 1, Object.is)).toBe('same');
  });
});

describe('what was removed on one side', () => {
  const [kept, other] = [stored('service', 'Lønn', { description: 'Før' }), stored('service', 'Drift')];
  const edited = { ...kept, values: { ...kept.values, description: 'Etter' } };
  const gone = { removed: [{ ...kept, version: 2 }], before: [{ id: kept.id, values: kept.values }] };

  it.each(forms)('here, and not changed in the file, stays removed and is told (%s)', async (form) => {
    const plan = await planned(await filed([kept, other], form), [other], gone);
    expect(plan.rows.map(({ name, action, problems }) => [name, action, problems.map(({ code }) => code)])).toEqual(
      expect.arrayContaining([
        ['Lønn', 'skipped', ['removed_unchanged']],
        ['Drift', 'same', []],
      ]),
    );
    expect(mayApply(plan)).toBe(true);
  });

  it.each(forms)('here, and changed in the file, must be chosen (%s)', async (form) => {
    const tables = await filed([edited, other], form);
    const row = async (options: PlanOptions) => (await planned(tables, [other], gone, options)).rows.find(({ name }) => name === 'Lønn');
    expect(await row({})).toMatchObject({ action: 'problem', conflicts: [{ field: 'removed' }] });
    expect(await row({ settled: [{ id: kept.id, field: 'removed', take: 'ours' }] })).toMatchObject({ action: 'skipped' });
    expect(await row({ settled: [{ id: kept.id, field: 'removed', take: 'theirs' }] })).toMatchObject({
      action: 'change',
      restore: true,
      fields: [{ field: 'description', after: 'Etter' }],
    });
  });

  it('in the file is told and offered, and never done unseen; what has been changed here since says so', async () => {
    const unnamed = [
      { id: other.id, name: 'Drift', version: 1, changed: false },
      { id: areaA.id, name: 'Område A', version: 3, changed: true },
    ];
    const tables = await filed([kept], 'xlsx');
    const rows = async (options: PlanOptions) =>
      (await planned(tables, [kept, other, areaA], { unnamed }, options)).rows.map(({ name, action, problems }) => [
        name,
        action,
        ...problems.map(({ code }) => code),
      ]);
    expect(await rows({})).toEqual([
      ['Lønn', 'same'],
      ['Drift', 'missing', 'missing_in_file'],
      ['Område A', 'missing', 'missing_changed'],
    ]);
    // Asked for all at once, only what nobody has changed since goes; the rest one by one.
    expect(await rows({ removeMissing: true })).toEqual([
      ['Lønn', 'same'],
      ['Drift', 'remove', 'missing_in_file'],
      ['Område A', 'missing', 'missing_changed'],
    ]);
    expect((await rows({ settled: [{ id: areaA.id, field: 'removed', take: 'theirs' }] }))[2]).toEqual([
      'Område A',
      'remove',
      'missing_changed',
    ]);
  });

  it('is not offered when the file was never whole', async () => {
    const unnamed = [{ id: other.id, name: 'Drift', version: 1, changed: false }];
    const plan = await planned(await filed([kept], 'outline', false), [kept, other], { unnamed });
    expect(plan.rows.map(({ name, action }) => [name, action])).toEqual([['Lønn', 'same']]);
  });
});
