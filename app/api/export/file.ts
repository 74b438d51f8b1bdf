/** Writes an export to a file: everything as it was at one moment, whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
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
import { allColumns, type ExportDocument, type ExportRecord, ownColumns } from '#exporters/table';
import { Refusal } from '#model/errors';
import { type ExportFormatName, exportFormats, modelKinds } from '#model/export-formats';
import { type KindName, kindOf } from '#model/kinds/index';
import type { LeftOut } from '#model/rdf/describe';
import { isStandard, type StandardName, standards } from '#model/rdf/standards';
import { type Syntax, syntaxes } from '#model/rdf/syntaxes';
import { fill, type Language, type Text } from '#model/text';

/** Which list of which kind, as it is shown: filter, order and columns. */
export interface ListAsked {
  kind: KindName;
  filter?: Filter | null;
  orderBy?: Order | null;
  /** Fields and links; everything when left out. */
  columns?: readonly string[];
}

export interface ExportAsked {
  format: ExportFormatName;
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
  /** What to call the file: «Eksempel kommune – Applikasjoner 2026-11-21.xlsx». */
  name: string;
  bytes: number;
}

/** A file of this format holds one list, and the whole catalogue was asked for. */
export class OneListOnly extends Refusal {
  constructor() {
    super('one_list_only', {
      nb: 'En CSV-fil rommer én liste. Velg hvilken type som skal eksporteres, eller velg Excel eller JSON for hele katalogen.',
      nn: 'Ei CSV-fil rommar éi liste. Vel kva type som skal eksporterast, eller vel Excel eller JSON for heile katalogen.',
      en: 'A CSV file holds one list. Choose which kind to export, or choose Excel or JSON for the whole catalogue.',
    });
  }
}

/** A file of this format is a model of everything, and one list was asked for. */
export class WholeOnly extends Refusal {
  constructor(format: ExportFormatName) {
    super(
      'whole_only',
      fill(
        {
          nb: '{format} rommer hele katalogen. Ta bort valget av type, eller velg Excel, CSV eller JSON for én liste.',
          nn: '{format} rommar heile katalogen. Ta bort valet av type, eller vel Excel, CSV eller JSON for éi liste.',
          en: '{format} holds the whole catalogue. Do not choose a kind, or choose Excel, CSV or JSON for one list.',
        },
        { format: exportFormats[format].label },
      ),
    );
  }
}

const wholeCatalogue: Text = { nb: 'Hele katalogen', nn: 'Heile katalogen', en: 'The whole catalogue' };

/**
 * Exports as the actor may read, to `path`. The database is read at the pace of the disk, not of whoever downloads.
 * @throws NotAllowed, OneListOnly, WholeOnly, and whatever the signal was aborted with
 */
export async function writeExport(
  database: Database,
  actor: Actor,
  asked: ExportAsked,
  path: string,
  signal?: AbortSignal,
): Promise<Exported> {
  assertMay(actor, 'export', { organisationId: actor.organisationId });
  const format = exportFormats[asked.format];
  if (!format.many && !asked.list) throw new OneListOnly();
  if (modelKinds(asked.format) && asked.list) throw new WholeOnly(asked.format);
  const partial = `${path}.part`;
  const file = await open(partial, 'w');
  try {
    const counts = { rows: 0, bytes: 0, leftOut: [] as LeftOut[] };
    const document = await withActor(
      database,
      actor,
      async (session) => {
        const count = () => {
          counts.rows += 1;
        };
        const made = isStandard(asked.format)
          ? await publishedDocument(session, asked, asked.format, count, (one) => counts.leftOut.push(one))
          : await documentOf(session, asked, count);
        for await (const chunk of writers[asked.format](made)) {
          signal?.throwIfAborted();
          await file.write(chunk);
          counts.bytes += chunk.length;
        }
        return made;
      },
      { snapshot: true },
    );
    await file.close();
    await rename(partial, path);
    return { ...counts, name: fileName(document, document.published ? syntaxes[document.published.syntax].extension : format.extension) };
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
}

async function documentOf(session: Session, { format, language, list }: ExportAsked, count: () => void): Promise<ExportDocument> {
  const { organisation, author } = await signatureOf(session);
  const at = await readingStarted(session);
  const kinds = modelKinds(format);
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
    tables: asked.map(({ kind, columns = allColumns(kind), filter, orderBy }) => ({
      kind,
      columns,
      stamp: { at, whole: !filter || Object.keys(filter).length === 0 },
      rows: counted(exportRecords(session, kind, { columns, filter, orderBy, own: !list }), count),
    })),
  };
}

/** Only what anybody may see is published, whoever asks for the file: the session gives up what else it could read. */
async function publishedDocument(
  session: Session,
  { format, language, syntax = 'turtle' }: ExportAsked,
  standard: StandardName,
  count: () => void,
  leftOut: (object: LeftOut) => void,
): Promise<ExportDocument> {
  const open = await leaveRole(session);
  const publishing = await publishingOf(open, publicOrigin());
  return {
    title: standards[standard].label[language],
    organisation: publishing.name,
    language,
    createdAt: new Date(),
    published: { publishing, syntax, leftOut },
    tables: (modelKinds(format) ?? []).map((kind) => ({ kind, columns: [], rows: counted(publishableRecords(open, kind), count) })),
  };
}

async function* counted(rows: AsyncIterable<ExportRecord>, count: () => void): AsyncGenerator<ExportRecord> {
  for await (const row of rows) {
    count();
    yield row;
  }
}

function fileName({ organisation, title, createdAt }: ExportDocument, extension: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(createdAt);
  return `${organisation} – ${title} ${day}.${extension}`.replace(/[\\/:*?"<>|]/g, ' ');
}
