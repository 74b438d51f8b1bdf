/** What we write as an outline, we read: importing it plans no change. And an outline from elsewhere becomes objects, each under its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineColumns, outlineOf } from '#exporters/outline/from-records';
import { allColumns } from '#exporters/table';
import { proposeMapping } from '#importers/match';
import type { LevelsChosen } from '#importers/outline/levels';
import { tablesOfOutline } from '#importers/outline/tables';
import { planImport } from '#importers/plan';
import { allProblems, type Plan, type PlanOptions } from '#importers/plan-types';
import type { Outline, OutlineNode } from '#model/outline';
import { type OutlineKind, outlineKinds } from '#model/outline-kinds';
import { type Language, languages } from '#model/text';
import { anyCatalogue } from '#tests/exchange/arbitrary';
import { MemoryRegistry, type Stored } from '#tests/exchange/registry';
import { short, stored } from '#tests/exchange/sheets';

const stamp = { at: '2026-02-17T12:00:00.000000Z', whole: false };

export const exported = (registry: MemoryRegistry, kind: OutlineKind, language: Language = 'nb'): Promise<Outline> =>
  outlineOf({
    title: 'Husorden',
    organisation: 'Eksempel kommune',
    language,
    createdAt: new Date('2026-02-17T12:00:00Z'),
    tables: [{ ...registry.table(kind), columns: outlineColumns(kind, allColumns(kind)), stamp }],
  });

async function planned(outline: Outline, existing: readonly Stored[], chosen?: LevelsChosen, options: PlanOptions = {}): Promise<Plan> {
  const { tables } = tablesOfOutline(outline, 'kart.mm', chosen ? { chosen } : {});
  return planImport(
    tables,
    tables.map((table) => proposeMapping(table)),
    new MemoryRegistry(existing),
    options,
  );
}

const node = (title: string, children: OutlineNode[] = [], more: Partial<OutlineNode> = {}): OutlineNode => ({ title, ...more, children });
const parents = (plan: Plan) =>
  plan.rows.map(({ name, fields, links }) => {
    const after = fields.find(({ field }) => field === 'parent')?.after;
    const above = typeof after === 'object' && after && 'name' in after ? [after] : links.flatMap(({ add }) => add);
    return [name, above.map((one) => one.row ?? one.id)];
  });

describe('importing an exported outline plans no change', () => {
  it.each(outlineKinds)('%s', { timeout: 60_000 }, async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, fc.constantFrom(...languages), async (objects, language) => {
        const registry = new MemoryRegistry(objects);
        const plan = await planned(await exported(registry, kind, language), objects);
        expect(plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
        expect(allProblems(plan)).toEqual([]);
        expect(plan.rows.length).toBe(objects.filter((one) => one.kind === kind).length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an outline from elsewhere', () => {
  const map: Outline = {
    root: node('Kapabilitetsmodell', [
      node('Støtte', [node('Lønn', [node('Kjøring', [], { level: 3, number: 'S.1.1' }), node('Avstemming')]), node('Avstemming')], {
        description: 'Det som ingen ser',
      }),
    ]),
  };

  it('becomes capabilities when its title says so, each below its own parent, equal names apart', async () => {
    const plan = await planned(map, []);
    expect(short(plan).map(([kind, action, name]) => [kind, action, name])).toEqual(
      ['Støtte', 'Lønn', 'Kjøring', 'Avstemming', 'Avstemming'].map((name) => ['capability', 'create', name]),
    );
    expect(parents(plan).map(([, above]) => above)).toEqual([[], ['s1r3'], ['s1r4'], ['s1r4'], ['s1r3']]);
    expect(short(plan)[2]?.[3]).toMatchObject({ code: 'S.1.1', level: 3 });
    expect(short(plan)[0]?.[3]).toMatchObject({ description: 'Det som ingen ser' });
  });

  it('becomes what a person chooses for each level, a level may be left out, and levels of two kinds are joined', async () => {
    const plan = await planned(map, [], { root: 'orgUnit', below: [null, 'service', 'process'] });
    expect(short(plan).map(([kind, , name]) => `${kind} ${name}`)).toEqual([
      'orgUnit Kapabilitetsmodell',
      'service Lønn',
      'service Avstemming',
      'process Kjøring',
      'process Avstemming',
    ]);
    expect(plan.rows[1]?.fields.find(({ field }) => field === 'ownerUnit')?.after).toMatchObject({ name: 'Kapabilitetsmodell' });
    expect(plan.rows[3]?.links).toMatchObject([{ link: 'services', add: [{ name: 'Lønn' }] }]);
  });

  it('finds what is there by its place, and adds what is not', async () => {
    const top = stored('orgUnit', 'Helse');
    const there = stored('orgUnit', 'Administrasjon', { parent: top.id });
    const outline = { root: node('Enheter', [node('Helse', [node('Administrasjon')]), node('Skole', [node('Administrasjon')])]) };
    const plan = await planned(outline, [top, there]);
    expect(plan.rows.map(({ name, action, id }) => [name, action, id])).toEqual([
      ['Helse', 'same', top.id],
      ['Administrasjon', 'same', there.id],
      ['Skole', 'create', undefined],
      ['Administrasjon', 'create', undefined],
    ]);
  });

  it('puts an own concept under a national one, and leaves the national one as it is', async () => {
    const theme = stored('losConcept', 'Arbeid', { uri: 'https://psi.norge.no/los/tema/arbeid' }, { shared: true });
    const plan = await planned({ root: node('Los', [node('Arbeid', [node('Lærlinger', [], { keywords: ['lærling', 'fagbrev'] })])]) }, [
      theme,
    ]);
    expect(plan.rows.map(({ name, action }) => [name, action])).toEqual([
      ['Arbeid', 'same'],
      ['Lærlinger', 'create'],
    ]);
    expect(short(plan)[1]?.[3]).toMatchObject({
      uri: 'urn:husorden:los:arbeid:lærlinger',
      local: true,
      level: 'sub_theme',
      hiddenLabels: ['lærling', 'fagbrev'],
    });
    expect(plan.rows[1]?.links).toMatchObject([{ link: 'broader', add: [{ id: theme.id }] }]);
  });

  it('a node without a title says so where it stands, and the rest may be brought in', async () => {
    const plan = await planned({ root: node('Tjenester', [node('Lønn'), node('')]) }, []);
    expect(plan.rows.map(({ row, action, problems }) => [row, action, problems.map(({ code, at }) => `${code} ${at.cell}`)])).toEqual([
      [3, 'create', []],
      [4, 'problem', ['required A4']],
    ]);
  });
});

describe('an edited outline', () => {
  const top = stored('service', 'Støtte', { number: '1', description: 'Før' });
  const below = stored('service', 'Lønn', { parent: top.id, keywords: ['lønn'] });
  const other = stored('service', 'Drift', { number: '2' });
  const all = [top, below, other];
  const edited = async (edit: (root: OutlineNode) => unknown) => {
    const outline = structuredClone(await exported(new MemoryRegistry(all), 'service'));
    edit(outline.root);
    return (await planned(outline, all)).rows
      .filter(({ action }) => action !== 'same')
      .map(({ name, action, fields }) => [
        name,
        action,
        ...fields.map(({ field, after }) => [field, after && typeof after === 'object' && 'name' in after ? after.name : after]),
      ]);
  };

  it('moved, renamed, emptied and added: each is the change it looks like', async () => {
    expect(await edited(({ children: [, drift] }) => drift && Object.assign(drift, { title: 'Driften' }))).toEqual([
      ['Driften', 'change', ['name', 'Driften']],
    ]);
    expect(await edited(({ children: [støtte] }) => støtte && delete støtte.description)).toEqual([
      ['Støtte', 'change', ['description', null]],
    ]);
    expect(
      await edited(({ children: [støtte, drift] }) => {
        drift?.children.push(...(støtte?.children.splice(0) ?? []));
      }),
    ).toEqual([['Lønn', 'change', ['parent', 'Drift']]]);
    expect(
      await edited((root) => {
        root.children.push(...(root.children[0]?.children.splice(0) ?? []));
      }),
    ).toEqual([['Lønn', 'change', ['parent', null]]]);
    expect(await edited(({ children: [støtte] }) => støtte?.children.push(node('Regnskap')))).toEqual([
      ['Regnskap', 'create', ['name', 'Regnskap'], ['parent', 'Støtte']],
    ]);
  });
});
