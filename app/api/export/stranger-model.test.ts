/** A model as other tools write it, with most of what the format has: nothing of it is lost on the way through the registry. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exported, writeExport } from '#app/api/export/file';
import { carryOut, keptAnew } from '#app/api/import/carry-out';
import { planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { batches } from '#db/log';
import { withActor } from '#db/session';
import { allProblems } from '#importers/plan-types';
import { testActor, testDatabase } from '#tests/setup/database';

const model = `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-m">
<name xml:lang="en">Somebody else</name>
<elements>
<element identifier="id-app" xsi:type="ApplicationComponent"><name xml:lang="nb">Sak</name><name xml:lang="en">Cases</name><documentation xml:lang="nb">Saksbehandling</documentation><properties><property propertyDefinitionRef="p-spec"><value>Fagsystem</value></property></properties></element>
<element identifier="id-arc" xsi:type="ApplicationComponent"><name xml:lang="nb">Arkiv</name></element>
<element identifier="id-dep" xsi:type="BusinessActor"><name xml:lang="nb">Plan og bygg</name></element>
<element identifier="id-and" xsi:type="AndJunction"><name/></element>
<element identifier="id-or" xsi:type="OrJunction"><name/></element>
<element identifier="id-node" xsi:type="Node"><name xml:lang="nb">Tjener</name><name xml:lang="de">Rechner</name></element>
<element identifier="id-req" xsi:type="Requirement"><name xml:lang="nb">Logg alt</name></element>
<element identifier="id-grp" xsi:type="Grouping"><name xml:lang="nb">Gruppe</name></element>
</elements>
<relationships>
<relationship identifier="id-r1" source="id-app" target="id-and" xsi:type="Flow"/>
<relationship identifier="id-r2" source="id-and" target="id-arc" xsi:type="Flow"/>
<relationship identifier="id-r3" source="id-node" target="id-app" xsi:type="Serving"/>
<relationship identifier="id-r4" source="id-req" target="id-r3" xsi:type="Association" isDirected="true"><name xml:lang="nb">gjelder</name></relationship>
<relationship identifier="id-r5" source="id-grp" target="id-node" xsi:type="Aggregation"/>
<relationship identifier="id-r6" source="id-app" target="id-arc" xsi:type="Specialization"/>
<relationship identifier="id-r7" source="id-node" target="id-req" xsi:type="Influence" modifier="++"/>
<relationship identifier="id-r8" source="id-node" target="id-or" xsi:type="Triggering"/>
<relationship identifier="id-flow" source="id-app" target="id-arc" xsi:type="Flow"><name xml:lang="nb">Journal</name></relationship>
</relationships>
<organizations><item><label xml:lang="nb">Mappe</label><documentation xml:lang="nb">Om mappen</documentation><item><label xml:lang="nb">I mappe</label><label xml:lang="en">In a folder</label><item identifierRef="id-app"/><item identifierRef="id-node"/><item identifierRef="id-r3"/></item><item identifierRef="id-and"/></item><item><label xml:lang="nb">Applikasjoner</label><item><label xml:lang="nb">Arkiv</label><item identifierRef="id-arc"/></item></item><item><label xml:lang="nb">Tegninger</label><item identifierRef="id-v"/></item></organizations>
<propertyDefinitions><propertyDefinition identifier="p-spec" type="string"><name>Specialization</name></propertyDefinition></propertyDefinitions>
<views>
<viewpoints><viewpoint identifier="id-vp"><name xml:lang="nb">Drift</name><concern><label xml:lang="nb">Hva kjører hvor?</label></concern><allowedElementType type="Node"/></viewpoint></viewpoints>
<diagrams><view identifier="id-v" xsi:type="Diagram" viewpointRef="id-vp"><name xml:lang="nb">Drift</name>
<node identifier="id-n1" elementRef="id-grp" xsi:type="Element" x="10" y="10" w="300" h="200"><node identifier="id-n2" elementRef="id-node" xsi:type="Element" x="20" y="40" w="120" h="55"/></node>
<node identifier="id-n3" elementRef="id-app" xsi:type="Element" x="400" y="40" w="120" h="55"/>
<node identifier="id-n4" xsi:type="Label" x="400" y="200" w="100" h="30"><label xml:lang="nb">En merknad</label></node>
<connection identifier="id-c1" relationshipRef="id-r3" xsi:type="Relationship" source="id-n2" target="id-n3"><bendpoint x="350" y="60"/></connection>
</view></diagrams>
</views>
</model>`;
/** The Open Group's schemas are not part of the project; where they are, `ARCHIMATE_XSD` says. */
const schema = process.env.ARCHIMATE_XSD;

let database: Database;
let actor: Actor;
let folder: string;
let exported: Exported;
let out: string;

beforeAll(async () => {
  database = await testDatabase();
  actor = await testActor(database, 'architect');
  folder = await mkdtemp(join(tmpdir(), 'husorden-'));
  const { tables, left } = await readTables(new TextEncoder().encode(model), 'modell.xml');
  await withActor(database, actor, async (session) => {
    const planned = await planTables(session, tables, {});
    expect(allProblems(planned.plan).filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(allProblems(planned.plan).map(({ code }) => code)).toContain('kept_column');
    await carryOut(session, planned, left, 'modell.xml');
  });
  const path = join(folder, 'ut.xml');
  exported = await writeExport(database, actor, { format: 'archimate', language: 'nb' }, path);
  out = await readFile(path, 'utf8');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('everything that had an identifier has it still, and the rest of what was kept stands as it was', () => {
  const lost = [...model.matchAll(/ identifier="(id-[^"]+)"/g)]
    .map(([, id]) => id)
    .filter((id) => id !== 'id-m' && !out.includes(` identifier="${id}"`));
  expect(lost).toEqual([]);
  for (const part of [
    '<name xml:lang="de">Rechner</name>',
    'modifier="++"',
    'viewpointRef="id-vp"',
    '<concern><label xml:lang="nb">Hva kjører hvor?</label></concern>',
    '<allowedElementType type="Node"/>',
    '<bendpoint x="350" y="60"/>',
    '<label xml:lang="nb">En merknad</label>',
    '<name>Specialization</name>',
    '<value>Fagsystem</value>',
  ])
    expect(out).toContain(part);
});

test('everything lies in the folder it lay in, and what had none in one of ours', () => {
  const folders = /<organizations>[\s\S]*<\/organizations>/.exec(out)?.[0].replace(/\n/g, '') ?? '';
  for (const part of [
    '<item><label xml:lang="nb">Mappe</label><documentation xml:lang="nb">Om mappen</documentation><item><label xml:lang="nb">I mappe</label><label xml:lang="en">In a folder</label><item identifierRef="id-app"/><item identifierRef="id-node"/><item identifierRef="id-r3"/></item><item identifierRef="id-and"/></item>',
    '<item><label xml:lang="nb">Applikasjoner</label><item><label xml:lang="nb">Arkiv</label><item identifierRef="id-arc"/></item></item>',
    '<item><label xml:lang="nb">Tegninger</label><item identifierRef="id-v"/></item>',
  ])
    expect(folders).toContain(part);
  expect(folders).toMatch(/<label xml:lang="nb">Enheter<\/label>.*?<item identifierRef="id-dep"\/><\/item>/);
  for (const identifier of ['id-or', 'id-req', 'id-grp'])
    expect(folders).toMatch(new RegExp(`<label xml:lang="nb">Tatt vare på</label>((?!</item>).)*<item identifierRef="${identifier}"/>`));
  const listed = [...folders.matchAll(/identifierRef="([^"]+)"/g)].map(([, identifier]) => identifier);
  expect(listed.filter((identifier) => !out.includes(` identifier="${identifier}"`))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('how much went along is told with the export, and in the history of imports', async () => {
  expect(exported.kept).toEqual({ element: 5, relationship: 8, view: 1 });
  const [batch] = await withActor(database, actor, (session) => batches(session, 1));
  expect(batch?.kept).toBe(15);
});

test('what comes back from it changes nothing and leaves nothing new to keep', async () => {
  const { tables, left } = await readTables(new TextEncoder().encode(out), 'modell.xml');
  await withActor(database, actor, async (session) => {
    const planned = await planTables(session, tables, {});
    expect(planned.plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
    expect(left ? await keptAnew(session, left, planned) : 0).toBe(0);
  });
});

test('a relationship means the very element it points at, whatever else has its name', async () => {
  const who = await testActor(database, 'architect');
  await withActor(database, who, async (session) => {
    const unit = await create(session, 'capability', { name: 'Forvaltning' });
    await create(session, 'capability', { name: 'Byggesak', parent: unit });
  });
  const twins = `<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-t"><name>To like</name><elements>
<element identifier="id-above" xsi:type="Capability"><name>Saksbehandling</name></element>
<element identifier="id-cap" xsi:type="Capability"><name>Byggesak</name></element>
<element identifier="id-sys" xsi:type="ApplicationComponent"><name>Plansystem</name></element></elements><relationships>
<relationship identifier="id-part" source="id-above" target="id-cap" xsi:type="Composition"/>
<relationship identifier="id-real" source="id-sys" target="id-cap" xsi:type="Realization"/></relationships></model>`;
  const { tables, left: over } = await readTables(new TextEncoder().encode(twins), 'like.xml');
  const path = join(folder, 'like.xml');
  await withActor(database, who, async (session) => carryOut(session, await planTables(session, tables, {}), over, 'like.xml'));
  await writeExport(database, who, { format: 'archimate', language: 'nb' }, path);
  expect(await readFile(path, 'utf8')).toContain(
    '<relationship identifier="id-real" source="id-sys" target="id-cap" xsi:type="Realization"/>',
  );
});

test.runIf(schema)('both are valid by the schemas', async () => {
  for (const [name, text] of [
    ['inn.xml', model],
    ['gjennom.xml', out],
  ] as const) {
    const path = join(folder, name);
    await writeFile(path, text);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema ?? '', path], { stdio: 'pipe' });
  }
});
