/** Makes a report as a file: read at one moment with the rights of the one who asks, and written after, whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import { withPictures } from '#app/api/figures/draw';
import { fileName } from '#app/api/send-file';
import { type Actor, assertMay } from '#auth/roles';
import type { Database } from '#db/client';
import { exportRecords, signatureOf } from '#db/export';
import { localNames } from '#db/local-names';
import type { Filter, Order } from '#db/picks';
import { pick } from '#db/picks';
import { readElements } from '#db/read';
import { lookOf, settingsOf } from '#db/report-versions';
import { savedView } from '#db/saved-views';
import { type Session, withActor } from '#db/session';
import { sharedSolutions } from '#db/shared-solutions';
import { allTerms } from '#db/terms';
import type { BlockDocument, ViewBlock } from '#exporters/blocks';
import { composeReport } from '#exporters/reports/index';
import { idsIn, selectionText } from '#exporters/reports/selection';
import { reportWriters } from '#exporters/reports/writers';
import type { ExportRecord } from '#exporters/table';
import { DocumentTooLarge } from '#exporters/typst';
import { NotFound } from '#model/errors';
import { isKindName, type KindName } from '#model/kinds/index';
import type { ReportLook, ReportSettings } from '#model/report-settings';
import { type MemoText, type ReportFormat, type ReportName, reportOf } from '#model/reports';
import { isSavedPage } from '#model/saved-pages';
import type { Language } from '#model/text';

export interface ReportAsked {
  report: ReportName;
  format: ReportFormat;
  language: Language;
  filter?: Filter | null;
  orderBy?: Order | null;
  /** The objects it is about, for reports where they are chosen one by one. */
  ids?: readonly string[];
  memo?: Partial<Record<MemoText, string>>;
  /** Saved views that stand in it as figures, besides those the organisation has chosen. */
  figures?: readonly string[];
  /** How it would be with these settings, which nobody has saved. */
  draft?: { settings?: ReportSettings; look?: ReportLook /** Of each kind; enough to see how it looks. */; most?: number };
}

export interface Reported {
  name: string;
  bytes: number;
  /** How many objects were read. */
  rows: number;
}

export interface Watcher {
  signal?: AbortSignal;
  /** Told as objects are read, and when the writing begins. */
  progress?: (phase: 'read' | 'write', done: number) => void;
}

/** More than this no document should hold; Excel holds the whole list from the export. */
const mostRecords = 50_000;

/** Makes the report at `path`. @throws NotAllowed, NotFound, DocumentTooLarge, and whatever the signal was aborted with */
export async function writeReport(
  database: Database,
  actor: Actor,
  asked: ReportAsked,
  path: string,
  watcher: Watcher = {},
): Promise<Reported> {
  const { document, rows } = await composed(database, actor, asked, watcher);
  const { signal, progress } = watcher;
  progress?.('write', rows);
  const partial = `${path}.part`;
  const file = await open(partial, 'w');
  try {
    let bytes = 0;
    for await (const chunk of reportWriters[asked.format](document, signal)) {
      signal?.throwIfAborted();
      await file.write(chunk);
      bytes += chunk.length;
    }
    await file.close();
    await rename(partial, path);
    return { name: fileName(document.about, asked.format), bytes, rows };
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
}

/** Reads what the report says. The transaction is over before anything is written. */
export async function composed(
  database: Database,
  actor: Actor,
  asked: ReportAsked,
  { signal, progress }: Watcher = {},
): Promise<{ document: BlockDocument; rows: number }> {
  assertMay(actor, 'export', { organisationId: actor.organisationId });
  const { report, language, draft } = asked;
  const { subject } = reportOf(report);
  let rows = 0;
  const count = () => {
    signal?.throwIfAborted();
    rows += 1;
    if (rows > mostRecords) throw new DocumentTooLarge();
    if (rows % 200 === 0) progress?.('read', rows);
  };
  const { document, terms } = await withActor(
    database,
    actor,
    async (session) => {
      const terms = await allTerms(session);
      const names = await localNames(session, language);
      const { organisation, organisationNumber, author } = await signatureOf(session);
      const settings = draft?.settings ?? (await settingsOf(session, report)).settings;
      const look = draft?.look ?? (await lookOf(session)).look;
      const selection = subject
        ? selectionText(subject, asked.filter, { language, terms }, new Map([...(await namesOf(session, idsIn(asked.filter))), ...names]))
        : undefined;
      const told = {
        language,
        terms,
        organisation: { name: organisation, organisationNumber },
        ...(author ? { author } : {}),
        ...(selection ? { selection } : {}),
        createdAt: new Date(),
        asked: { filter: asked.filter ?? null, orderBy: asked.orderBy ?? { field: 'name', direction: 'asc' as const } },
        objects: await objectsOf(session, asked),
        solutions: async () =>
          (await sharedSolutions(session)).map((one) => ({
            ...one,
            themes: one.themes.map((theme) => ({ ...theme, name: names.get(theme.id) ?? theme.name })),
          })),
        memo: asked.memo ?? {},
        views: await viewsOf(session, [...(settings.figures ?? []), ...(asked.figures ?? [])]),
        records: (kind: KindName, columns: readonly string[], question: object = {}) =>
          gathered(
            exportRecords(session, kind, { columns, own: kind === subject, spoken: { language, names }, ...question }),
            count,
            draft?.most,
          ),
      };
      return { document: await composeReport(report, told, settings, look), terms };
    },
    { snapshot: true },
  );
  // Each picture is asked for as its page asks, which takes a transaction of its own.
  return { document: await withPictures(document, { database, actor, language, terms, ...(signal ? { signal } : {}) }), rows };
}

async function gathered(records: AsyncIterable<ExportRecord>, count: () => void, most = mostRecords): Promise<ExportRecord[]> {
  const found: ExportRecord[] = [];
  for await (const record of records) {
    if (found.length >= most) break;
    count();
    found.push(record);
  }
  return found;
}

/** Saved views as pictures, each once; null for one that is gone or not for the asker to see. */
async function viewsOf(session: Session, ids: readonly string[]): Promise<(ViewBlock | null)[]> {
  const views: (ViewBlock | null)[] = [];
  for (const id of new Set(ids)) {
    const view = await savedView(session, id);
    views.push(view && isSavedPage(view.kind) ? { type: 'view', page: view.kind, query: view.query, name: view.name } : null);
  }
  return views;
}

const named = pick('id', 'name');

async function elementsOf(session: Session, ids: readonly string[]): Promise<{ id: string; name: string; kind: string }[]> {
  if (ids.length === 0) return [];
  const found = await readElements<{ id: string; name: string; kind: string }>(session.db, ids, named);
  return found.flatMap((one) => one ?? []);
}

const namesOf = async (session: Session, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await elementsOf(session, ids)).map(({ id, name }) => [id, name]));

/** The chosen objects, all of kinds the report is about. @throws NotFound */
async function objectsOf(session: Session, { report, ids = [], draft }: ReportAsked): Promise<{ id: string; kind: KindName }[]> {
  const { objects } = reportOf(report);
  if (!objects) return [];
  const found = (await elementsOf(session, ids)).flatMap(({ id, kind }) =>
    isKindName(kind) && objects.kinds.includes(kind) ? [{ id, kind }] : [],
  );
  if (found.length < ids.length) throw new NotFound();
  if (found.length > 0 || objects.many) return found;
  return draft ? anyOf(session, objects.kinds) : [];
}

/** Something to show a draft with. */
async function anyOf(session: Session, kinds: readonly KindName[]): Promise<{ id: string; kind: KindName }[]> {
  for (const kind of [...kinds].sort((a, b) => Number(b === 'application') - Number(a === 'application')))
    for await (const { id } of exportRecords(session, kind, { columns: ['name'], own: true })) return [{ id, kind }];
  return [];
}
