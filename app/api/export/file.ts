/** Writes an export to a file: everything as it was at one moment, whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import { writeAside } from '#app/api/convert/worker';
import { drawingsOf } from '#app/api/export/drawings';
import { NoLevels, NotInStandard, OneListOnly, WholeOnly } from '#app/api/export/refusals';
import { fileName } from '#app/api/send-file';
import type { Actor } from '#auth/roles';
import { assertMay } from '#auth/roles';
import type { Database } from '#db/client';
import { exportRecords, kindsInUse, readingStarted, signatureOf } from '#db/export';
import { keptParts } from '#db/kept';
import type { Filter, Order } from '#db/picks';
import { publishableRecords, publishingOf } from '#db/publication';
import { leaveRole, type Session, withActor } from '#db/session';
import { allTerms } from '#db/terms';
import { publicOrigin } from '#env';
import { writers } from '#exporters/index';
import { outlineColumns, outlineOf } from '#exporters/outline/from-records';
import type { WriteOptions } from '#exporters/outline/options';
import { allColumns, type ExportDocument, type ExportRecord, ownColumns } from '#exporters/table';
import type { CountedPart } from '#model/archimate-kept';
import { exportFormats, holdsList, modelKinds } from '#model/export-formats';
import { type FileFormatName, fileFormat, isOutlineFile, type OutlineFileName, outlineFormatNamed } from '#model/file-formats';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Loss, Outline } from '#model/outline';
import { isOutlineKind } from '#model/outline-kinds';
import type { LeftOut } from '#model/rdf/describe';
import { isStandard, type StandardName, standards } from '#model/rdf/standards';
import { type Syntax, syntaxes } from '#model/rdf/syntaxes';
import type { Language, Text } from '#model/text';

/** Which list of which kind, as it is shown: filter, order and columns. */
export interface ListAsked {
  kind: KindName;
  filter?: Filter | null;
  orderBy?: Order | null;
  /** Fields and links; everything when left out. */
  columns?: readonly string[];
}

export interface ExportAsked {
  format: FileFormatName;
  language: Language;
  /** The whole catalogue when left out. */
  list?: ListAsked;
  /** How a catalogue of RDF is written; Turtle when left out. */
  syntax?: Syntax;
}

export interface Exported {
  rows: number;
  /** What is marked for publishing, and was not written because the standard demands more. */
  leftOut: LeftOut[];
  /** What models have brought that the registry has no place for, and that goes with this one. */
  kept: Readonly<Record<CountedPart, number>>;
  /** What the format could not carry. */
  losses: readonly Loss[];
  /** What to call the file: «Eksempel kommune – Applikasjoner 2026-11-21.xlsx». */
  name: string;
  bytes: number;
}

const wholeCatalogue: Text = { nb: 'Hele katalogen', nn: 'Heile katalogen', en: 'The whole catalogue' };

/**
 * Exports as the actor may read, to `path`. The database is read at the pace of the disk, not of whoever downloads.
 * @throws NotAllowed, OneListOnly, WholeOnly, NotInStandard, NoLevels, and whatever the signal was aborted with
 */
export async function writeExport(
  database: Database,
  actor: Actor,
  asked: ExportAsked,
  path: string,
  signal?: AbortSignal,
  onProgress?: WriteOptions['onProgress'],
): Promise<Exported> {
  assertMay(actor, 'export', { organisationId: actor.organisationId });
  assertFits(asked);
  const partial = `${path}.part`;
  const file = await open(partial, 'w');
  try {
    const counts = { rows: 0, bytes: 0, leftOut: [] as LeftOut[] };
    const put = async (chunk: Uint8Array) => {
      signal?.throwIfAborted();
      await file.write(chunk);
      counts.bytes += chunk.length;
    };
    const { format } = asked;
    // Each picture is read by itself, before the moment that the model is of.
    const drawings = format === 'archimate' ? await drawingsOf(database, actor, asked.language) : [];
    const { document, outline } = await withActor(
      database,
      actor,
      async (session) => {
        const count = () => {
          counts.rows += 1;
        };
        const made = isStandard(format)
          ? await publishedDocument(session, asked, format, count, (one) => counts.leftOut.push(one))
          : { ...(await documentOf(session, asked, count)), drawings };
        if (isOutlineFile(format)) return { document: made, outline: await outlineOf(made) };
        for await (const chunk of writers[format](made)) await put(chunk);
        return { document: made, outline: null };
      },
      { snapshot: true },
    );
    const losses = outline && isOutlineFile(format) ? await writeAsOutline(outline, format, document, put, { signal, onProgress }) : [];
    await file.close();
    await rename(partial, path);
    const { extension } = document.published ? syntaxes[document.published.syntax] : fileFormat(format);
    return { ...counts, kept: keptIn(document), losses, name: fileName(document, extension) };
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
}

function keptIn({ kept = [] }: ExportDocument): Exported['kept'] {
  const count = (part: CountedPart) => kept.filter((one) => one.part === part).length;
  return { element: count('element'), relationship: count('relationship'), view: count('view') };
}

/** @throws OneListOnly, WholeOnly, NotInStandard, NoLevels */
export function assertFits({ format, list }: Pick<ExportAsked, 'format' | 'list'>): void {
  if (isOutlineFile(format)) {
    if (!list || !isOutlineKind(list.kind)) throw new NoLevels();
    return;
  }
  if (!exportFormats[format].many && !list) throw new OneListOnly();
  if (list && !holdsList(format, list.kind)) throw isStandard(format) ? new NotInStandard(format) : new WholeOnly(format);
}

async function writeAsOutline(
  outline: Outline,
  format: OutlineFileName,
  document: ExportDocument,
  put: (chunk: Uint8Array) => Promise<void>,
  { signal, onProgress }: { signal: AbortSignal | undefined; onProgress: WriteOptions['onProgress'] },
) {
  const { language, title, organisation, author, createdAt: date } = document;
  const options = { language, title, organisation, ...(author ? { author } : {}), date, ...(onProgress ? { onProgress } : {}) };
  const { bytes, losses } = await writeAside(outline, outlineFormatNamed(format), options, signal);
  await put(bytes);
  return losses;
}

async function documentOf(session: Session, { format, language, list }: ExportAsked, count: () => void): Promise<ExportDocument> {
  const { organisation, author } = await signatureOf(session);
  const at = await readingStarted(session);
  const kinds = isOutlineFile(format) ? undefined : modelKinds(format);
  const columns = kinds ? ownColumns : allColumns;
  const asked: readonly ListAsked[] = list
    ? [list]
    : (await kindsInUse(session)).filter((kind) => kinds?.includes(kind) ?? true).map((kind) => ({ kind, columns: columns(kind) }));
  return {
    title: (list ? kindOf(list.kind).plural : wholeCatalogue)[language],
    organisation,
    ...(author ? { author } : {}),
    language,
    createdAt: new Date(),
    terms: await allTerms(session),
    ...(format === 'archimate' ? { kept: await keptParts(session) } : {}),
    tables: asked.map(({ kind, columns: wanted = allColumns(kind), filter, orderBy }) => {
      const columns = isOutlineFile(format) && isOutlineKind(kind) ? outlineColumns(kind, wanted) : wanted;
      const rows = counted(exportRecords(session, kind, { columns, filter, orderBy, own: !list }), count);
      return { kind, columns, stamp: { at, whole: !filter || Object.keys(filter).length === 0 }, rows };
    }),
  };
}

/** Only what anybody may see is published, whoever asks for the file: the session gives up what else it could read. */
async function publishedDocument(
  session: Session,
  { language, list, syntax = 'turtle' }: ExportAsked,
  standard: StandardName,
  count: () => void,
  leftOut: (object: LeftOut) => void,
): Promise<ExportDocument> {
  // A filter may ask about what the public cannot see, and is therefore answered before the role is left.
  const chosen = list?.filter ? await idsOf(session, list) : undefined;
  const open = await leaveRole(session);
  const publishing = await publishingOf(open, publicOrigin());
  return {
    title: [standards[standard].label, ...(list ? [kindOf(list.kind).plural] : [])].map((text) => text[language]).join(' – '),
    organisation: publishing.name,
    language,
    createdAt: new Date(),
    published: { publishing, syntax, leftOut },
    tables: standards[standard].mappings
      .filter(({ kind }) => !list || kind === list.kind || !holdsList(standard, kind))
      .map(({ kind }) => {
        const rows = publishableRecords(open, kind);
        return { kind, columns: [], rows: counted(chosen && kind === list?.kind ? among(rows, chosen) : rows, count) };
      }),
  };
}

async function idsOf(session: Session, { kind, filter }: ListAsked): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { id } of exportRecords(session, kind, { columns: [], filter, own: true, bare: true })) ids.add(id);
  return ids;
}

async function* among(rows: AsyncIterable<ExportRecord>, chosen: ReadonlySet<string>): AsyncGenerator<ExportRecord> {
  for await (const row of rows) if (chosen.has(row.id)) yield row;
}

async function* counted(rows: AsyncIterable<ExportRecord>, count: () => void): AsyncGenerator<ExportRecord> {
  for await (const row of rows) {
    count();
    yield row;
  }
}
