/** Applies the plan that was shown: it is made again where it is applied, and anything that has become different stops it. */
import { admit, answering, Malformed } from '#app/api/admit';
import { carryOut } from '#app/api/import/carry-out';
import { keepMappings, PlanIsDifferent, planTables } from '#app/api/import/planning';
import { tablesOf } from '#app/api/import/read';
import { streaming } from '#app/api/import/stream';
import { readUpload } from '#app/api/import/upload';
import { assertMay } from '#auth/roles';
import { withActor } from '#db/session';
import { gatherStatistics } from '#db/statistics';
import type { Hooks } from '#importers/sheet';

export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  answering(request, async (language) => {
    const { database, actor } = await admit(request, 'preflighted');
    assertMay(actor, 'import', { organisationId: actor.organisationId });
    const upload = await readUpload(request);
    if (upload.digest === null) throw new Malformed();
    return streaming(request, language, async ({ tell, progress, signal }) => {
      const hooks: Hooks = { onProgress: ({ phase, done, total }) => progress(phase, done, total), signal };
      const { tables, left } = await tablesOf(upload, language, hooks);
      const applied = await withActor(database, actor, async (session) => {
        const planned = await planTables(session, tables, upload.asked, hooks);
        if (planned.digest !== upload.digest) throw new PlanIsDifferent();
        const total = planned.plan.rows.length;
        progress('apply', 0, total);
        const result = await carryOut(session, planned, left, upload.name, (done) => {
          // Thrown inside the transaction: whoever cancels gets everything rolled back.
          signal.throwIfAborted();
          progress('apply', done, total);
        });
        await keepMappings(session, planned.mappings);
        signal.throwIfAborted();
        return result;
      });
      await tell({ type: 'applied', ...applied });
      await gatherStatistics(database);
    });
  });
