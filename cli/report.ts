/** `export --report`: makes a report as a document. */
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Malformed } from '#app/api/admit';
import { reportAskedBy } from '#app/api/report/asked';
import { writeReport } from '#app/api/report/file';
import { Misused, readFlags } from '#cli/flags';
import { say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { systemActor } from '#db/seed/reference';
import { isReportFormat, isReportName, type MemoText, memoTexts, reportFormatNames, reportNames, reportOf } from '#model/reports';
import type { Language } from '#model/text';

const text = { type: 'string' } as const;
const memoFlags = Object.fromEntries(memoTexts.map((name) => [name, text])) as Record<MemoText, typeof text>;

export async function reportFile(args: readonly string[]): Promise<number> {
  const { flags, language } = readFlags(args, {
    report: text,
    format: text,
    out: text,
    filter: text,
    id: { type: 'string', multiple: true },
    figure: { type: 'string', multiple: true },
    ...memoFlags,
  });
  const { report, out, id = [], figure = [] } = flags;
  if (out === undefined) throw new Misused(cliTexts.missing, { what: '--out' });
  if (!isReportName(report)) throw new Misused(cliTexts.notAmong, { flag: '--report', value: report ?? '', names: reportNames.join(', ') });
  const format = flags.format ?? out.split('.').at(-1)?.toLowerCase();
  if (!isReportFormat(format))
    throw new Misused(cliTexts.notAmong, { flag: '--format', value: format ?? '', names: reportFormatNames.join(', ') });
  const { objects } = reportOf(report);
  if (objects && !objects.many && id.length !== 1) throw new Misused(cliTexts.missing, { what: '--id' });
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new Misused(cliTexts.cannotWrite, { file: out });
  });
  const memo = memoTexts.flatMap((name): [string, string][] => (flags[name] === undefined ? [] : [[name, flags[name]]]));
  const asked = askedBy(
    [
      ['report', report],
      ['format', format],
      ['filter', flags.filter ?? ''],
      ...id.map((one): [string, string] => ['id', one]),
      ...figure.map((one): [string, string] => ['figure', one]),
      ...memo,
    ],
    language,
  );
  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    const { rows } = await writeReport(database, systemActor(organisation.id), asked, out);
    say(told(cliTexts.exported, language, { count: rows, file: out }));
    return 0;
  });
}

/** @throws Misused for a filter that is none, or an id that is none */
function askedBy(entries: [string, string][], language: Language) {
  try {
    return reportAskedBy(new URLSearchParams(entries), language);
  } catch (error) {
    if (error instanceof Malformed) throw new Misused(cliTexts.badReport);
    throw error;
  }
}
