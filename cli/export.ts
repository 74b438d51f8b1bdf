/** `export`: writes the whole catalogue, or one kind, to a file. */
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assertFits, writeExport } from '#app/api/export/file';
import { kindNamed, Misused, readFlags } from '#cli/flags';
import { say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { systemActor } from '#db/seed/reference';
import { exportFormatNames } from '#model/export-formats';
import { type FileFormatName, fileFormat, isFileFormat, outlineFileNames } from '#model/file-formats';
import { kindOf } from '#model/kinds/index';
import type { LeftOut } from '#model/rdf/describe';
import { isSyntax, syntaxNames, syntaxOf } from '#model/rdf/syntaxes';
import type { Language } from '#model/text';

export async function exportFile(args: readonly string[]): Promise<number> {
  const { flags, language } = readFlags(args, {
    kind: { type: 'string' },
    format: { type: 'string' },
    as: { type: 'string' },
    out: { type: 'string' },
  });
  const { out } = flags;
  const kind = kindNamed(flags.kind);
  if (out === undefined) throw new Misused(cliTexts.missing, { what: '--out' });
  const extension = out.split('.').at(-1)?.toLowerCase();
  const written = syntaxOf(extension ?? '');
  const names: readonly FileFormatName[] = [...exportFormatNames, ...outlineFileNames];
  const format = flags.format ?? (written && 'dcat') ?? names.find((name) => fileFormat(name).extension === extension) ?? extension;
  if (!isFileFormat(format)) throw new Misused(cliTexts.notAmong, { flag: '--format', value: format ?? '', names: names.join(', ') });
  const syntax = flags.as ?? written;
  if (syntax !== undefined && !isSyntax(syntax))
    throw new Misused(cliTexts.notAmong, { flag: '--as', value: syntax, names: syntaxNames.join(', ') });
  assertFits({ format, ...(kind ? { list: { kind } } : {}) });
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new Misused(cliTexts.cannotWrite, { file: out });
  });
  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    const asked = { format, language, ...(kind ? { list: { kind } } : {}), ...(syntax ? { syntax } : {}) };
    const { rows, leftOut, losses, kept } = await writeExport(database, systemActor(organisation.id), asked, out);
    for (const { at, what } of losses) say(`${at}: ${what[language]}`, 'aside');
    say(told(cliTexts.exported, language, { count: rows - leftOut.length, file: out }));
    const { element: elements, relationship: relationships, view: views } = kept;
    if (elements + relationships + views > 0) say(told(cliTexts.keptGoes, language, { elements, relationships, views }), 'aside');
    if (leftOut.length > 0) say(leftOutText(leftOut, language), 'aside');
    return 0;
  });
}

/** What was marked for publishing and lacks something, field by field, with what the standard asks for. */
function leftOutText(leftOut: readonly LeftOut[], language: Language): string {
  const lines = leftOut.flatMap(({ kind, name, missing }) => [
    `${kindOf(kind).label[language]}: ${name}`,
    ...missing
      .filter(({ level }) => level === 'mandatory')
      .map(({ label, help }) => `  ${label[language]}${help ? `: ${help[language]}` : ''}`),
  ]);
  return [told(cliTexts.leftOut, language, { count: leftOut.length }), ...lines].join('\n');
}
