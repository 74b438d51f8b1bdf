/** Who converts: named in documents as the one who made them. Nothing else is asked of the registry, and nothing is stored. */
import { admit } from '#app/api/admit';
import { signatureOf } from '#db/export';
import { withActor } from '#db/session';

export async function signedFor(request: Request): Promise<{ organisation: string; author?: string }> {
  const { database, actor } = await admit(request, 'preflighted');
  const { organisation, author } = await withActor(database, actor, signatureOf);
  return { organisation, ...(author ? { author } : {}) };
}
