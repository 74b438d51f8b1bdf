/** `undo BATCH`: takes back a whole import. */
import { readFlags } from '#cli/flags';
import { say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';
import { undoBatch } from '#db/undo';
import { NotFound } from '#model/errors';
import { fill } from '#model/text';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export async function undo(args: readonly string[]): Promise<number> {
  const { flags, positionals, language } = readFlags(args, {}, ['BATCH']);
  const [batch = ''] = positionals;
  const unknown = new NotFound(fill(cliTexts.noBatch, { batch }));
  if (!uuid.test(batch)) throw unknown;
  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    const { label } = await withActor(database, systemActor(organisation.id), (session) => undoBatch(session, batch)).catch(
      (error: unknown) => {
        throw error instanceof NotFound ? unknown : error;
      },
    );
    say(told(cliTexts.undone, language, { label }));
    return 0;
  });
}
