import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListAsked, writeExport } from '#app/api/export/file';
import { OneListOnly } from '#app/api/export/refusals';
import { type Asked, previewTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import type { Actor } from '#auth/roles';
import { insertObjects } from '#db/bulk';
import type { Database } from '#db/client';
import { create, remove, update } from '#db/elements';
import { exportRecords } from '#db/export';
import { insertPairs } from '#db/links';
import { seedReference } from '#db/seed/reference';
import { withActor } from '#db/session';
import { allColumns } from '#exporters/table';
import { allProblems } from '#importers/plan-types';
import type { Table } from '#importers/table';
import { type ExportFormatName, isExportFormat, returningFormatNames } from '#model/export-formats';
import type { Field, Value } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import { languages } from '#model/text';
import { vocabularies } from '#model/vocabularies';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  await seedReference(database);
  folder = await mkdtemp(join(tmpdir(), 'husorden-'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = 'Bå og "sitat"; semikolon\nny linje, =SUM(A1)';
const vocabulary = (name: string): string => Object.keys(vocabularies[name as keyof typeof vocabularies].terms)[0] ?? '';
const formats: Readonly<Record<string, string>> = {
  url: 'https://www.kommune.no/side?a=1&b=2',
  uri: 'https://psi.norge.no/los/ord/barnehage',
  email: 'post@kommune.no',
  phone: '22225555',
  organisation_number: '974760673',
};

/** Something that a field of this type can hold, and that files are known to spoil. */
function valueFor(field: Field, name: string): Value {
  switch (field.type) {
    case 'text':
      return field.format ? (formats[field.format] ?? null) : name === 'name' ? null : text.slice(0, field.max ?? 200);
    case 'texts':
      return ['=1+1', 'a; b', "'sitert'"];
    case 'number':
      return Math.min(field.max ?? 12, Math.max(field.min ?? 0, 12));
    case 'money':
      return 1_250_000.5;
    case 'date':
      return '2026-02-17';
    case 'flag':
      return false;
    case 'scale':
      return 2;
    case 'choice':
      return Object.keys(field.options)[0] ?? null;
    case 'choices':
      return Object.keys(field.options).slice(0, 2);
    case 'term':
      return vocabulary(field.vocabulary);
    case 'terms':
      return [vocabulary(field.vocabulary)];
    case 'ref':
      return null;
  }
}

/** As files were before they said when they were made. */
const unstamped = (tables: readonly Table[]): Table[] => tables.map(({ stamp: _, ...table }) => table);

/** Two objects of every kind, the second pointing wherever it can, and every link that may be made. */
async function fill(actor: Actor): Promise<Map<KindName, [string, string]>> {
  const ids = new Map(kindNames.map((kind): [KindName, [string, string]] => [kind, [uuid(), uuid()]]));
  const idOf = (kind: string, which: 0 | 1) => ids.get(kind as KindName)?.[which] ?? '';
  await withActor(database, actor, async (session) => {
    await insertObjects(
      session,
      kindNames.flatMap((kind) =>
        ([0, 1] as const).map((which) => ({
          kind,
          id: idOf(kind, which),
          values: Object.fromEntries(
            Object.entries(kindOf(kind).fields).map(([name, field]) => [
              name,
              name === 'name'
                ? `${kindOf(kind).label.nb} ${which === 0 ? '+1' : 'nr. 2'}`
                : field.type === 'ref'
                  ? which === 1 || field.required
                    ? idOf(field.kinds.at(-1) ?? '', 0)
                    : null
                  : (name.startsWith('uri') || name === 'uri') && which === 1
                    ? 'https://psi.norge.no/los/ord/annet'
                    : valueFor(field, name),
            ]),
          ),
        })),
      ),
    );
    for (const kind of kindNames)
      for (const link of linksOf(kind))
        if (link.direction === 'forward') await insertPairs(session, link, [[idOf(kind, 1), idOf(link.kind, 0)]]);
  });
  return ids;
}

async function roundTrip(actor: Actor, format: ExportFormatName, language: (typeof languages)[number], list?: ListAsked) {
  const path = join(folder, `${uuid()}.${format}`);
  const { rows, name } = await writeExport(database, actor, { format, language, ...(list ? { list } : {}) }, path);
  const { tables, problems } = await readTables(await readFile(path), name);
  expect(problems).toEqual([]);
  const { plan } = await previewTables(database, actor, tables, {});
  return { plan, rows };
}

let filled: { actor: Actor; ids: Map<KindName, [string, string]> };
beforeAll(async () => {
  const actor = await testActor(database);
  filled = { actor, ids: await fill(actor) };
});

test.each(returningFormatNames.flatMap((format) => languages.map((language) => [format, language] as const)))(
  'importing the whole catalogue from %s in %s plans no change',
  async (format, language) => {
    const { plan, rows } = await roundTrip(filled.actor, format, language);
    expect(rows).toBe(kindNames.length * 2);
    expect(allProblems(plan)).toEqual([]);
    expect(plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
    expect(plan.rows.length).toBe(rows);
  },
);

test.each(kindNames)('importing a CSV of %s plans no change', async (kind) => {
  const { plan, rows } = await roundTrip(filled.actor, 'csv', 'nb', { kind });
  expect(allProblems(plan)).toEqual([]);
  expect(plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
  expect(plan.rows.length).toBe(rows);
});

test('an export to Excel says every link of every object; what has been changed here since is kept', async () => {
  const actor = await testActor(database);
  const ids = await fill(actor);
  const path = join(folder, `${uuid()}.xlsx`);
  await writeExport(database, actor, { format: 'xlsx', language: 'nb' }, path);
  const [, application = ''] = ids.get('application') ?? [];
  await withActor(database, actor, (session) =>
    update(session, 'application', application, null, { description: 'Endret' }, { capabilities: [] }),
  );
  const { tables } = await readTables(await readFile(path), 'eksport.xlsx');
  const row = async (asked: Asked) =>
    (await previewTables(database, actor, asked.choices ? tables : unstamped(tables), asked)).plan.rows.find(
      ({ id }) => id === application,
    );
  expect(await row({ choices: [] })).toMatchObject({ action: 'same', fields: [], links: [] });
  // A file that does not say when it was made is compared with what is there now.
  expect(await row({})).toMatchObject({
    action: 'change',
    links: [{ link: 'capabilities', add: [{ id: ids.get('capability')?.[0] }], remove: [] }],
  });
});

test('what points at something removed is exported as empty, and importing it still plans no change', async () => {
  const actor = await testActor(database);
  await withActor(database, actor, async (session) => {
    const vendor = await create(session, 'vendor', { name: 'Borte AS' });
    await create(session, 'application', { name: 'Gerica', vendor });
    await remove(session, 'vendor', vendor, null);
  });
  const { plan } = await roundTrip(actor, 'json', 'nb', { kind: 'application' });
  expect(plan.rows.map(({ action }) => action)).toEqual(['same']);
});

test('a list longer than a page is exported whole and in order, and its links are not cut short', async () => {
  const actor = await testActor(database);
  const capability = uuid();
  const applications = Array.from({ length: 1203 }, (_, i) => ({ id: uuid(), name: `System ${String(i).padStart(4, '0')}` }));
  await withActor(database, actor, async (session) => {
    await insertObjects(session, [
      { kind: 'capability', id: capability, values: { name: 'Alt' } },
      ...applications.map(({ id, name }) => ({ kind: 'application' as const, id, values: { name } })),
    ]);
    const link = linksOf('application').find(({ name }) => name === 'capabilities');
    if (!link) throw new Error('no such link');
    await insertPairs(
      session,
      link,
      applications.map(({ id }) => [id, capability]),
    );
    const found: string[] = [];
    const orderBy = { field: 'name', direction: 'desc' as const };
    for await (const record of exportRecords(session, 'application', { columns: ['name'], orderBy }))
      found.push(String(record.values.name));
    expect(found).toEqual(applications.map(({ name }) => name).reverse());
    for await (const record of exportRecords(session, 'capability', { columns: ['name', 'applications'] }))
      expect(record.links.applications?.length).toBe(applications.length);
  });
}, 60_000);

test('a filter exports what the list shows, with the columns it shows', async () => {
  const { actor } = filled;
  const path = join(folder, 'liste.csv');
  const list: ListAsked = { kind: 'application', filter: { name: { contains: 'nr. 2' } }, columns: ['name', 'vendor'] };
  const { rows, name } = await writeExport(database, actor, { format: 'csv', language: 'en', list }, path);
  expect(rows).toBe(1);
  expect(name).toMatch(/ – Applications \d{4}-\d{2}-\d{2}\.csv$/);
  const [header = ''] = (await readFile(path, 'utf8')).split('\r\n');
  expect(header).toMatch(/^\ufeffName;Vendor;/);
  expect(header).not.toContain('Description');
});

test('an export holds nothing of another organisation', async () => {
  const path = join(folder, 'annen.json');
  const stranger = await testActor(database);
  await withActor(database, stranger, (session) => create(session, 'application', { name: 'Bare vårt' }));
  await writeExport(database, stranger, { format: 'json', language: 'nb' }, path);
  const written = await readFile(path, 'utf8');
  expect(written).toContain('Bare vårt');
  expect(written).not.toContain('Applikasjon nr. 2');
  await writeExport(database, filled.actor, { format: 'json', language: 'nb' }, path);
  expect(await readFile(path, 'utf8')).not.toContain('Bare vårt');
});

test('the whole catalogue does not fit in a CSV file, and that is said', async () => {
  const asked = { format: 'csv', language: 'nb' } as const;
  expect(isExportFormat(asked.format)).toBe(true);
  await expect(writeExport(database, filled.actor, asked, join(folder, 'alt.csv'))).rejects.toThrow(OneListOnly);
});

test('an export that is stopped leaves no file behind', async () => {
  const stop = new AbortController();
  stop.abort();
  const path = join(folder, 'stoppet.xlsx');
  await expect(writeExport(database, filled.actor, { format: 'xlsx', language: 'nb' }, path, stop.signal)).rejects.toThrow();
  await expect(readFile(path)).rejects.toThrow();
  await expect(readFile(`${path}.part`)).rejects.toThrow();
});

test('Los is named with its path, since a word alone says little', async () => {
  const actor = await testActor(database);
  await withActor(database, actor, async (session) => {
    const concepts: { id: string; path?: readonly string[] }[] = [];
    for await (const { id } of exportRecords(session, 'losConcept', { columns: ['name'], filter: { name: { eq: 'Barnehage' } } }))
      concepts.push({ id });
    const los = linksOf('application').find(({ kind }) => kind === 'losConcept');
    await create(session, 'application', { name: 'Oppad' }, { [los?.name ?? '']: concepts.map(({ id }) => id) });
    for await (const record of exportRecords(session, 'application', { columns: allColumns('application') }))
      expect(record.links[los?.name ?? '']?.[0]?.path?.length).toBeGreaterThan(1);
    expect(concepts.length).toBeGreaterThan(0);
  });
});
