/**
 * Answers at the stable addresses of what organisations publish. A catalogue is written to a file once for each state of the registry,
 * and sent from there to whoever asks; how much work that takes does not depend on how many ask.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Asked, askedOf } from '#app/api/catalogue/asked';
import { publicObject, statementsOf } from '#app/api/catalogue/object';
import { Busy, turns } from '#app/api/catalogue/turns';
import type { Database } from '#db/client';
import { theDatabase } from '#db/open';
import { markOf, organisationAt, publishableRecords, publishingOf } from '#db/publication';
import { asAnybody, type Session } from '#db/session';
import { publicOrigin } from '#env';
import { catalogueGroups } from '#exporters/rdf/catalogue';
import { writeStatements } from '#exporters/rdf/write';
import { languageOf } from '#graphql/yoga';
import { catalogueFolder } from '#model/rdf/address';
import { type StandardName, standards } from '#model/rdf/standards';
import { type Syntax, syntaxes } from '#model/rdf/syntaxes';

const inTurn = turns(2, 50);
const seconds = { fresh: 300, retry: 5 } as const;

const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', vary: 'accept', ...headers },
  });
const unknown = () => plain(404, 'Her er ingenting publisert. Nothing is published here.');

/** Answers a request for what is published. Takes no notice of who asks. */
export async function answer(request: Request, slug: string, path: readonly string[]): Promise<Response> {
  const asked = askedOf(path, request.headers.get('accept'));
  if (!asked) return unknown();
  if (asked.form === 'html') return human(request, slug, asked);
  const database = await theDatabase();
  const organisationId = await organisationAt(database, slug);
  if (organisationId === null) return unknown();
  const { form: syntax } = asked;
  try {
    const { mark, at } = await asAnybody(database, organisationId, markOf);
    const headers: Record<string, string> = {
      'content-type': `${syntaxes[syntax].mime}; charset=utf-8`,
      'cache-control': `public, max-age=${seconds.fresh}`,
      etag: `"${mark}-${syntax}"`,
      vary: 'accept',
      // Harvesters and pages of others may read what is public.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      ...(at ? { 'last-modified': at.toUTCString() } : {}),
    };
    if (matches(request.headers.get('if-none-match'), `"${mark}-${syntax}"`)) return new Response(null, { status: 304, headers });
    if ('kind' in asked.what) {
      const { kind, id } = asked.what;
      const found = await inTurn(() => asAnybody(database, organisationId, (session) => publicObject(session, kind, id)));
      return found ? new Response(Buffer.concat(await all(writeStatements(once(statementsOf(found)), syntax))), { headers }) : unknown();
    }
    const file = await inTurn(() => written(database, organisationId, (asked.what as { standard: StandardName }).standard, syntax, mark));
    if (file === null) return unknown();
    const { size } = await stat(file);
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
      headers: { ...headers, 'content-length': String(size) },
    });
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    return plain(503, 'Mange spør nå. Prøv igjen om litt. Many are asking now. Try again shortly.', {
      'retry-after': String(seconds.retry),
    });
  }
}

/** People are shown the page of it, in their own language. */
function human(request: Request, slug: string, { what }: Asked): Response {
  const below = 'kind' in what ? `/${what.kind}/${what.id}` : `#${what.standard}`;
  const location = `/${languageOf(request.headers)}/${catalogueFolder}/${encodeURIComponent(slug)}${below}`;
  return new Response(null, { status: 303, headers: { location, vary: 'accept, accept-language', 'cache-control': 'no-cache' } });
}

/** RFC 9110 §13.1.2: weak comparison. */
const matches = (header: string | null, etag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);

async function* once<T>(one: T): AsyncGenerator<T> {
  yield one;
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const list: Uint8Array[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
}

let folder: Promise<string> | undefined;
const making = new Map<string, Promise<string | null>>();

/** The file of a catalogue as it is at a mark; null when the organisation publishes nothing of it. Made once, however many ask. */
function written(database: Database, organisationId: string, standard: StandardName, syntax: Syntax, mark: string): Promise<string | null> {
  const key = `${organisationId}-${standard}-${syntax}`;
  const known = making.get(`${key}-${mark}`);
  if (known) return known;
  const made = write(database, organisationId, standard, syntax, key, mark);
  for (const old of making.keys()) if (old.startsWith(`${key}-`)) making.delete(old);
  making.set(`${key}-${mark}`, made);
  made.catch(() => making.delete(`${key}-${mark}`));
  return made;
}

async function write(
  database: Database,
  organisationId: string,
  standard: StandardName,
  syntax: Syntax,
  key: string,
  mark: string,
): Promise<string | null> {
  folder ??= mkdtemp(join(tmpdir(), 'husorden-katalog-'));
  const place = await folder;
  const path = join(place, `${key}-${mark}`);
  const file = await open(`${path}.part`, 'w');
  try {
    const some = await asAnybody(database, organisationId, async (session) => {
      let count = 0;
      const tables = tablesOf(session, standard, () => {
        count += 1;
      });
      const publishing = await publishingOf(session, publicOrigin());
      for await (const chunk of writeStatements(catalogueGroups({ standard, publishing, tables }), syntax)) await file.write(chunk);
      return count > 0;
    });
    await file.close();
    for (const old of await readdir(place))
      if (old.startsWith(`${key}-`) && !old.startsWith(`${key}-${mark}`)) await rm(join(place, old), { force: true });
    if (some) {
      await rename(`${path}.part`, path);
      return path;
    }
    await rm(`${path}.part`, { force: true });
    return null;
  } catch (error) {
    await file.close();
    await rm(`${path}.part`, { force: true });
    throw error;
  }
}

const tablesOf = (session: Session, standard: StandardName, count: () => void) =>
  standards[standard].mappings.map(({ kind }) => ({
    kind,
    rows: (async function* () {
      for await (const record of publishableRecords(session, kind)) {
        count();
        yield record;
      }
    })(),
  }));
