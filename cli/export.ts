/** `export`: writes the whole catalogue, or one kind, to a file. */
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OneListOnly, WholeOnly, writeExport } from '#app/api/export/file';
import { kindNamed, Misused, readFlags } from '#cli/flags';
import { say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { systemActor } from '#db/seed/reference';
import { exportFormatNames, exportFormats, isExportFormat, modelKinds } from '#model/export-formats';

export async function exportFile(args: readonly string[]): Promise<number> {
  const { flags, language } = readFlags(args, { kind: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } });
  const { out } = flags;
  const kind = kindNamed(flags.kind);
  if (out === undefined) throw new Misused(cliTexts.missing, { what: '--out' });
  const extension = out.split('.').at(-1)?.toLowerCase();
  const format = flags.format ?? exportFormatNames.find((name) => exportFormats[name].extension === extension) ?? extension;
  if (!isExportFormat(format))
    throw new Misused(cliTexts.notAmong, { flag: '--format', value: format ?? '', names: Object.keys(exportFormats).join(', ') });
  if (!kind && !exportFormats[format].many) throw new OneListOnly();
  if (kind && modelKinds(format)) throw new WholeOnly();
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new Misused(cliTexts.cannotWrite, { file: out });
  });
  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    const asked = { format, language, ...(kind ? { list: { kind } } : {}) };
    const { rows } = await writeExport(database, systemActor(organisation.id), asked, out);
    say(told(cliTexts.exported, language, { count: rows, file: out }));
    return 0;
  });
}
