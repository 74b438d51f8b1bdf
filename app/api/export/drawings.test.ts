/** Landscapes and maps that are kept under a name go with the model, to those who may see them. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLandscape, shortId, writeLandscape } from '#app/_map/landscape-state';
import { writeExport } from '#app/api/export/file';
import { keptAnew } from '#app/api/import/carry-out';
import { planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { saveView } from '#db/saved-views';
import { seedReference, systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';
import { allProblems } from '#importers/plan-types';
import { mapWords } from '#model/saved-pages';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let folder: string;
let owner: Actor;
let ids: Record<'gerica' | 'oppad' | 'profil' | 'flow' | 'care' | 'document', string>;

beforeAll(async () => {
  database = await testDatabase();
  await seedReference(database);
  folder = await mkdtemp(join(tmpdir(), 'husorden-'));
  owner = await testActor(database, 'architect');
  ids = await withActor(database, owner, async (session) => {
    const care = await create(session, 'capability', { name: 'Omsorg' });
    const document = await create(session, 'capability', { name: 'Dokumentere', parent: care });
    const of = { lifecycle: 'live' };
    const gerica = await create(session, 'application', { name: 'Gerica', ...of, annualCost: 100 }, { capabilities: [document] });
    const oppad = await create(session, 'application', { name: 'Oppad', ...of });
    const profil = await create(session, 'application', { name: 'Profil', lifecycle: 'planned' });
    const flow = await create(session, 'integration', { name: 'Vedtak', source: oppad, target: gerica });
    const moved = { [shortId(gerica)]: { x: -300, y: 40 }, [shortId(oppad)]: { x: 150, y: 90 } };
    const landscape = writeLandscape({ ...readLandscape(new URLSearchParams()), moved });
    await saveView(session, { kind: 'landscape', name: 'Alt <vi> har', query: landscape, shared: true });
    await saveView(session, { kind: 'landscape', name: 'Bare mitt', query: '' });
    await saveView(session, { kind: 'map:capability', name: 'Hva det koster', query: `${mapWords.measure}=cost`, shared: true });
    await saveView(session, { kind: 'application', name: 'En liste', query: '', shared: true });
    return { gerica, oppad, profil, flow, care, document };
  });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function taken(as: Actor): Promise<string> {
  const path = join(folder, `${uuid()}.xml`);
  await writeExport(database, as, { format: 'archimate', language: 'nb' }, path);
  return readFile(path, 'utf8');
}

/** The Open Group's schemas are not part of the project; where they are, `ARCHIMATE_XSD` says. */
const schema = process.env.ARCHIMATE_XSD;

const viewNamed = (model: string, name: string) =>
  model
    .split('<view ')
    .find((part) => part.startsWith('identifier="id-husorden-view-saved-') && part.includes(`<name xml:lang="nb">${name}</name>`));
const boxOf = (view: string | undefined, id: string) =>
  new RegExp(`elementRef="id-${id}" xsi:type="Element" x="(\\d+)" y="(\\d+)" w="(\\d+)" h="(\\d+)"`)
    .exec(view ?? '')
    ?.slice(1)
    .map(Number) ?? [];

describe('a kept landscape in a model', () => {
  test('has its applications where they were put, and its integrations as lines', async () => {
    const view = viewNamed(await taken(owner), 'Alt &lt;vi&gt; har');
    const [gx = 0, gy = 0] = boxOf(view, ids.gerica);
    const [ox = 0, oy = 0] = boxOf(view, ids.oppad);
    expect([ox - gx, oy - gy]).toEqual([450, 50]);
    expect(view).toMatch(new RegExp(`<connection [^>]*relationshipRef="id-${ids.flow}"`));
    // What nobody moved lies clear of what somebody did.
    const [, py = 0] = boxOf(view, ids.profil);
    expect(py).toBeGreaterThan(oy + 60);
  });

  test('shows what it is filtered to', async () => {
    const filtered = { ...readLandscape(new URLSearchParams('q=Gerica')), neighbours: false };
    await withActor(database, owner, (session) =>
      saveView(session, { kind: 'landscape', name: 'Ett system', query: writeLandscape(filtered) }),
    );
    const view = viewNamed(await taken(owner), 'Ett system');
    expect(boxOf(view, ids.gerica)).toHaveLength(4);
    expect(boxOf(view, ids.oppad)).toEqual([]);
  });
});

describe('a kept map in a model', () => {
  test('has boxes in boxes, with the colours of its measure and a sentence on what they say', async () => {
    const view = viewNamed(await taken(owner), 'Hva det koster') ?? '';
    const [cx = 0, cy = 0, cw = 0, ch = 0] = boxOf(view, ids.care);
    const [dx = 0, dy = 0, dw = 0, dh = 0] = boxOf(view, ids.document);
    expect(dx >= cx && dy >= cy && dx + dw <= cx + cw && dy + dh <= cy + ch).toBe(true);
    expect(view).toContain('<documentation>');
    expect(view).toMatch(/<fillColor r="\d+" g="\d+" b="\d+"\/>/);
  });
});

describe('who sees what', () => {
  test('a view that is not shared goes out to the one who keeps it only', async () => {
    const colleague = { ...(await testActor(database, 'reader')), organisationId: owner.organisationId };
    expect(viewNamed(await taken(owner), 'Bare mitt')).toBeDefined();
    for (const other of [colleague, systemActor(owner.organisationId)]) {
      const model = await taken(other);
      expect(viewNamed(model, 'Bare mitt')).toBeUndefined();
      expect(viewNamed(model, 'Alt &lt;vi&gt; har')).toBeDefined();
    }
    const stranger = await testActor(database, 'architect');
    expect(await taken(stranger)).not.toContain('id-husorden-view-saved-');
  });

  test.runIf(schema)('a model with kept views is valid by the schemas', async () => {
    const path = join(folder, 'valid.xml');
    await writeFile(path, await taken(owner));
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema ?? '', path], { stdio: 'pipe' });
  });

  test('a model with kept views comes back with nothing to change, and nothing to keep', async () => {
    const { tables, left } = await readTables(new TextEncoder().encode(await taken(owner)), 'modell.xml');
    await withActor(database, owner, async (session) => {
      const planned = await planTables(session, tables, {});
      expect(allProblems(planned.plan)).toEqual([]);
      expect(planned.plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
      expect(left ? await keptAnew(session, left, planned) : 0).toBe(0);
    });
  });
});
