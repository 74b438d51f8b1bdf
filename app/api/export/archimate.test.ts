import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeExport } from '#app/api/export/file';
import { WholeOnly } from '#app/api/export/refusals';
import { carryOut, keptAnew } from '#app/api/import/carry-out';
import { planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create, remove } from '#db/elements';
import { keptCount, keptParts } from '#db/kept';
import { sharedOrganisationId } from '#db/schema/organisation';
import { seedReference } from '#db/seed/reference';
import { withActor } from '#db/session';
import { undoBatch } from '#db/undo';
import { allProblems, type Plan } from '#importers/plan-types';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let folder: string;
let actor: Actor;
let ids: Record<'unit' | 'vendor' | 'gerica' | 'oppad' | 'service' | 'above' | 'below' | 'dataset' | 'flow', string>;

beforeAll(async () => {
  database = await testDatabase();
  await seedReference(database);
  folder = await mkdtemp(join(tmpdir(), 'husorden-'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  actor = await testActor(database);
  ids = await withActor(database, actor, async (session) => {
    const unit = await create(session, 'orgUnit', { name: 'Helse og «omsorg» <b>' });
    const vendor = await create(session, 'vendor', { name: 'Tietoevry' });
    const above = await create(session, 'capability', { name: 'Omsorg', nameNn: 'Omsorg nn', nameEn: 'Care' });
    const below = await create(session, 'capability', { name: 'Dokumentere', parent: above });
    const service = await create(session, 'service', { name: 'Hjemmesykepleie', ownerUnit: unit }, { capabilities: [below] });
    const dataset = await create(session, 'dataset', { name: 'Pasienter', descriptionEn: 'Patients' });
    const gerica = await create(
      session,
      'application',
      { name: 'Gerica', vendor, ownerUnit: unit, steward: unit, annualCost: 610_000.5, aliases: ['EPJ', 'a; b'], inUseFrom: '2014-01-31' },
      { services: [service], datasets: [dataset], capabilities: [below] },
    );
    const oppad = await create(session, 'application', { name: 'Oppad', ownerUnit: unit }, { usedDatasets: [dataset] });
    const flow = await create(session, 'integration', { name: 'Vedtak', source: oppad, target: gerica }, { datasets: [dataset] });
    return { unit, vendor, gerica, oppad, service, above, below, dataset, flow };
  });
});

async function taken(as: Actor = actor): Promise<string> {
  const path = join(folder, `${uuid()}.xml`);
  await writeExport(database, as, { format: 'archimate', language: 'nb' }, path);
  return readFile(path, 'utf8');
}

async function brought(model: string, as: Actor = actor) {
  const { tables, problems, left } = await readTables(new TextEncoder().encode(model), 'modell.xml');
  return withActor(database, as, async (session) => {
    const planned = await planTables(session, tables, {});
    const keeps = left ? await keptAnew(session, left, planned) : 0;
    return { plan: planned.plan, problems, keeps, planned, left };
  });
}

async function carriedOut(model: string, as: Actor = actor) {
  const { tables, left } = await readTables(new TextEncoder().encode(model), 'modell.xml');
  return withActor(database, as, async (session) => carryOut(session, await planTables(session, tables, {}), left, 'modell.xml'));
}

const changed = ({ rows }: Plan) => rows.filter(({ action }) => action !== 'same');
const replaced = (model: string, ...pairs: [string | RegExp, string][]) =>
  pairs.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    expect(next, String(from)).not.toBe(text);
    return next;
  }, model);
const elementIn = (model: string, identifier: string) =>
  new RegExp(`<(element|relationship|view) identifier="${identifier}"(?:[^>]*/>|[\\s\\S]*?</\\1>)`).exec(model)?.[0] ?? '';

describe('the registry as a model', () => {
  test('comes back with nothing to change, and nothing to keep', async () => {
    const { plan, problems, keeps } = await brought(await taken());
    expect(problems.map(({ code }) => code)).toEqual(['archimate_own_views']);
    expect(allProblems(plan)).toEqual([]);
    expect(changed(plan)).toEqual([]);
    expect(plan.rows).toHaveLength(9);
    expect(keeps).toBe(0);
  });

  test('that has been worked on comes back as what was done to it: a new name, a new element, a new relationship, one taken away', async () => {
    const model = replaced(
      await taken(),
      ['<name xml:lang="nb">Gerica</name>', '<name xml:lang="nb">Gerica Pluss</name>'],
      ['</elements>', '<element identifier="id-4b1c" xsi:type="ApplicationComponent"><name>Visma Profil</name></element></elements>'],
      [
        '</relationships>',
        `<relationship identifier="id-9aa" source="id-4b1c" target="id-${ids.service}" xsi:type="Serving"/></relationships>`,
      ],
      [elementIn(await taken(), `id-${ids.gerica}-capabilities-${ids.below}`), ''],
    );
    const { plan } = await brought(model);
    expect(allProblems(plan)).toEqual([]);
    const rows = changed(plan).map(({ action, name, fields, links }) => ({
      action,
      name,
      fields: fields.map(({ field, after }) => [field, after]),
      links: links.map(({ link, add, remove }) => [link, add.map((one) => one.name), remove.map((one) => one.name)]),
    }));
    expect(rows).toEqual([
      { action: 'change', name: 'Gerica Pluss', fields: [['name', 'Gerica Pluss']], links: [['capabilities', [], ['Dokumentere']]] },
      { action: 'create', name: 'Visma Profil', fields: [['name', 'Visma Profil']], links: [['services', ['Hjemmesykepleie'], []]] },
    ]);
    await carriedOut(model);
    expect(changed((await brought(await taken())).plan)).toEqual([]);
  });

  test('from a program that keeps one language loses none', async () => {
    const english = (await taken()).replace(
      /<(name|documentation) xml:lang="n[bn]">[^<]*<\/\1>(?=<(?:name|documentation) xml:lang="en">)/g,
      '',
    );
    expect(english).not.toContain('>Omsorg nn</name>');
    expect(changed((await brought(english)).plan)).toEqual([]);
  });

  test('without an element asks before anything is removed', async () => {
    const model = await taken();
    const flow = elementIn(model, `id-${ids.flow}`);
    const carried = elementIn(model, `id-${ids.flow}-datasets-${ids.dataset}`);
    const { plan } = await brought(replaced(model, [flow, ''], [carried, '']));
    expect(changed(plan).map(({ action, name }) => [action, name])).toEqual([['missing', 'Vedtak']]);
  });

  test('is a model of everything: a single list is refused with a sentence', async () => {
    const asked = { format: 'archimate', language: 'nb', list: { kind: 'application' } } as const;
    await expect(writeExport(database, actor, asked, join(folder, 'en.xml'))).rejects.toThrow(WholeOnly);
  });

  test('names what the shared organisation has, so that nothing points at nothing, and reads it as it is', async () => {
    const product = await withActor(database, { ...actor, organisationId: sharedOrganisationId }, (session) =>
      create(session, 'product', { name: 'ID-porten' }),
    );
    await withActor(database, actor, (session) => create(session, 'application', { name: 'Innlogging', product }));
    const model = await taken();
    expect(elementIn(model, `id-${product}`)).toContain('ID-porten');
    const { plan } = await brought(model);
    expect(allProblems(plan)).toEqual([]);
    expect(changed(plan)).toEqual([]);
  });
});

const foreign = `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m1">
<name xml:lang="no">Nabokommunen</name>
<elements>
<element identifier="a1" xsi:type="ApplicationComponent"><name xml:lang="no">Profil</name><properties><property propertyDefinitionRef="pd1"><value xml:lang="en">gul &lt;3</value></property><property propertyDefinitionRef="pd2"><value>1200</value></property></properties></element>
<element identifier="a2" xsi:type="ApplicationComponent"><name xml:lang="no">Arkiv</name></element>
<element identifier="n1" xsi:type="Node"><name xml:lang="no">Tjener &amp; disk</name><documentation>I  kjelleren</documentation><properties><property propertyDefinitionRef="pd1"><value>rød</value></property></properties></element>
</elements>
<relationships>
<relationship identifier="f1" source="a1" target="a2" xsi:type="Flow"><name>Journalposter</name></relationship>
<relationship identifier="s1" source="n1" target="a1" xsi:type="Serving"/>
<relationship identifier="o1" source="s1" target="a2" xsi:type="Association"/>
<relationship identifier="x1" source="a1" target="borte" xsi:type="Serving"/>
</relationships>
<propertyDefinitions>
<propertyDefinition identifier="pd1" type="string"><name>Farge</name></propertyDefinition>
<propertyDefinition identifier="pd2" type="number"><name>Årlig kostnad</name></propertyDefinition>
</propertyDefinitions>
<views><diagrams><view identifier="v1" xsi:type="Diagram"><name xml:lang="no">Oversikt</name>
<node identifier="v1n1" elementRef="a1" xsi:type="Element" x="10" y="10" w="120" h="55"><style><fillColor r="1" g="2" b="3"/></style></node>
<node identifier="v1n2" elementRef="n1" xsi:type="Element" x="10" y="110" w="120" h="55"/>
<connection identifier="v1c1" relationshipRef="s1" xsi:type="Relationship" source="v1n2" target="v1n1"/>
</view></diagrams></views>
</model>`;

describe("somebody else's model", () => {
  test('is read as far as the registry goes, and says what it keeps and what is wrong', async () => {
    const { plan, problems, keeps } = await brought(foreign);
    const said = problems.map(({ code, text }) => [code, text.nb]);
    expect(said).toContainEqual(['archimate_dangling', expect.stringContaining('«borte», som ikke finnes')]);
    expect(said).toContainEqual(['archimate_kept', expect.stringContaining('1 elementer, 2 koblinger og 1 visninger')]);
    expect(said.map(([code]) => code)).toContain('archimate_language_no');
    expect(changed(plan).map(({ kind, name, action }) => [kind, name, action])).toEqual([
      ['application', 'Profil', 'create'],
      ['application', 'Arkiv', 'create'],
      ['integration', 'Journalposter', 'create'],
    ]);
    expect(changed(plan)[0]?.fields).toContainEqual(expect.objectContaining({ field: 'annualCost', after: 1200 }));
    expect(keeps).toBe(4);
  });

  test('gets back what was kept, just as it was, under the identifiers it had', async () => {
    await carriedOut(foreign);
    const model = await taken();
    for (const identifier of ['n1', 's1', 'o1'])
      expect(elementIn(model, identifier).replace(/hp\d+/g, 'pd1')).toBe(elementIn(foreign, identifier));
    expect(elementIn(model, 'v1').replace(/\n/g, '')).toBe(elementIn(foreign, 'v1').replace(/\n/g, ''));
    const profil = elementIn(model, 'a1');
    expect(profil).toContain('<value xml:lang="en">gul &lt;3</value>');
    expect(elementIn(model, 'f1')).toContain('source="a1" target="a2"');
    const again = await brought(model);
    expect(changed(again.plan)).toEqual([]);
    expect(again.keeps).toBe(0);
    expect(again.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('that is taken out of again loses what was taken out of it, and only that', async () => {
    await carriedOut(foreign);
    const before = await withActor(database, actor, keptCount);
    expect(before).toEqual({ element: 1, relationship: 2, view: 1 });
    const model = await taken();
    await carriedOut(replaced(model, [elementIn(model, 'v1'), ''], ['<item identifierRef="v1"/>', ''], [elementIn(model, 'o1'), '']));
    expect(await withActor(database, actor, keptCount)).toEqual({ element: 1, relationship: 1, view: 0 });
  });

  test('leaves nothing when the import is undone', async () => {
    const { batch } = await carriedOut(foreign);
    await withActor(database, actor, (session) => undoBatch(session, batch ?? ''));
    expect(await withActor(database, actor, keptParts)).toEqual([]);
  });

  test('is kept for those who brought it, and nobody else', async () => {
    await carriedOut(foreign);
    const stranger = await testActor(database);
    expect(await withActor(database, stranger, keptParts)).toEqual([]);
    expect(await taken(stranger)).not.toContain('kjelleren');
  });

  test('shows nothing that points at what has been removed since', async () => {
    await carriedOut(foreign);
    await withActor(database, actor, async (session) => {
      const parts = await keptParts(session);
      const profil = parts.find((part) => part.part === 'name' && part.identifier === 'a1');
      await remove(session, 'application', profil?.part === 'name' ? profil.stands : '', null);
    });
    const model = await taken();
    expect(elementIn(model, 's1')).toBe('');
    expect(model).toContain('identifier="v1n2"');
    expect(model).not.toContain('v1n1');
    expect(model).not.toContain('v1c1');
  });
});
