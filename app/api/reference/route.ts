/** Takes in a reference model of capabilities: reads the file, and puts it in the place of the one that is there. */
import { admit, answering, Malformed } from '#app/api/admit';
import { readForm } from '#app/api/import/upload';
import { replaceReference } from '#db/capability-reference';
import { withActor } from '#db/session';
import { readReference } from '#importers/reference';

export const dynamic = 'force-dynamic';

/** Such a model is a few hundred lines; a workbook or a model from Archi may hold much else. */
const largest = 10_000_000;

export const POST = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const { database, actor } = await admit(request, 'preflighted');
    const file = (await readForm(request, largest)).get('file');
    if (!(file instanceof File)) throw new Malformed();
    const items = await readReference(new Uint8Array(await file.arrayBuffer()), file.name);
    const count = await withActor(database, actor, (session) => replaceReference(session, items));
    return Response.json({ count }, { headers: { 'cache-control': 'no-store' } });
  });

export const DELETE = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const { database, actor } = await admit(request, 'preflighted');
    await withActor(database, actor, (session) => replaceReference(session, []));
    return Response.json({ count: 0 }, { headers: { 'cache-control': 'no-store' } });
  });
