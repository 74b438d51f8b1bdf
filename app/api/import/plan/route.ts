/** Plans an upload for showing; nothing is stored. */
import { admit, answering } from '#app/api/admit';
import { keptAnew } from '#app/api/import/carry-out';
import { previewTables } from '#app/api/import/planning';
import { tablesOf } from '#app/api/import/read';
import { cellTexts, shownPlan, shownRow } from '#app/api/import/shown';
import { streaming } from '#app/api/import/stream';
import { readUpload } from '#app/api/import/upload';
import { assertMay } from '#auth/roles';
import { withActor } from '#db/session';
import type { Hooks } from '#importers/sheet';

export const dynamic = 'force-dynamic';

/** Rows in a line of the answer. */
const rowsInLine = 250;

export const POST = (request: Request): Promise<Response> =>
  answering(request, async (language) => {
    const { database, actor } = await admit(request, 'preflighted');
    assertMay(actor, 'import', { organisationId: actor.organisationId });
    const upload = await readUpload(request);
    return streaming(request, language, async ({ tell, progress, signal }) => {
      const hooks: Hooks = { onProgress: ({ phase, done, total }) => progress(phase, done, total), signal };
      const read = await tablesOf(upload, language, hooks);
      const planned = await previewTables(database, actor, read.tables, upload.asked, hooks);
      const { left } = read;
      const keeps = left ? await withActor(database, actor, (session) => keptAnew(session, left, planned)) : 0;
      await tell({ type: 'plan', plan: shownPlan(upload.name, { ...read, keeps }, planned, language) });
      const { rows } = planned.plan;
      const textAt = cellTexts(planned, upload.asked.corrections ?? []);
      for (let i = 0; i < rows.length; i += rowsInLine) {
        signal.throwIfAborted();
        await tell({ type: 'rows', rows: rows.slice(i, i + rowsInLine).map((row) => shownRow(row, language, textAt)) });
      }
      await tell({ type: 'end' });
    });
  });
