/** `import FILE`: plans a file and applies the plan, or says why not. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { carryOut } from '#app/api/import/carry-out';
import { type Planned, planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import { kindNamed, Misused, readFlags } from '#cli/flags';
import { type Report, reportJson, reportText } from '#cli/import-report';
import { importTexts } from '#cli/import-texts';
import { progressLine, say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';
import { allProblems, mayApply, summary } from '#importers/plan-types';
import { defaultLimits, type Hooks } from '#importers/sheet';
import { NotFound } from '#model/errors';
import { fill, type Language } from '#model/text';

/** 0: planned or applied; 1: the file could not be read or the flags not understood; 2: the plan has errors, and nothing was applied. */
export async function importFile(args: readonly string[]): Promise<number> {
  const { flags, positionals, language } = readFlags(
    args,
    {
      kind: { type: 'string' },
      sheet: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      'leave-out-problems': { type: 'boolean' },
      progress: { type: 'boolean' },
    },
    ['FILE'],
  );
  const [path = ''] = positionals;
  const kind = kindNamed(flags.kind);
  const file = basename(path);
  const answer = (report: Report, sentence?: string) => {
    if (flags.json) say(reportJson(report, language));
    else say([reportText(report, language), ...(sentence ? ['', sentence] : [])].join('\n').trim());
  };

  const progress = progressFor(language, flags.progress ?? false);
  const { tables, problems: refused, left } = await readTables(await bytesOf(path), file, defaultLimits, progress.hooks);
  if (tables.length === 0) {
    progress.clear();
    answer({ summary: [], problems: refused });
    return 1;
  }

  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    return withActor(database, systemActor(organisation.id), async (session) => {
      const asked = { kind, sheets: flags.sheet, leaveOutProblems: flags['leave-out-problems'] };
      const planned = await planTables(session, tables, asked, progress.hooks);
      assertRecognised(planned);
      const { plan } = planned;
      const report = { summary: summary(plan), problems: [...refused, ...allProblems(plan)] };
      if (!mayApply(plan)) {
        progress.clear();
        answer(report, importTexts.hindered[language]);
        return 2;
      }
      if (flags['dry-run']) {
        progress.clear();
        answer(report, importTexts.dryRun[language]);
        return 0;
      }
      const { batch, created, changed } = await carryOut(session, planned, left, file, (done) => progress.applied(done, plan.rows.length));
      progress.clear();
      answer(
        { ...report, ...(batch ? { batch } : {}) },
        batch ? told(importTexts.applied, language, { created, changed, batch }) : importTexts.nothing[language],
      );
      return 0;
    });
  });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new NotFound(fill(cliTexts.noFile, { file: path }));
  // A file beyond the limit is refused by its size, not read.
  return found.size > defaultLimits.fileBytes ? new Uint8Array(defaultLimits.fileBytes + 1) : readFile(path);
}

function assertRecognised({ mappings }: Planned): void {
  if (mappings.every((mapping) => mapping.kind === null))
    throw new Misused(cliTexts.noKind, { names: mappings.map(({ sheet }) => sheet).join(', ') });
}

function progressFor(language: Language, always: boolean): { hooks: Hooks; applied(done: number, total: number): void; clear(): void } {
  const line = progressLine(always);
  const show = (text: (typeof importTexts)[keyof typeof importTexts], done: number, total: number) =>
    line.show(told(text, language, { percent: total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 100 }));
  return {
    hooks: { onProgress: ({ phase, done, total }) => show(phase === 'read' ? importTexts.reading : importTexts.planning, done, total) },
    applied: (done, total) => show(importTexts.applying, done, total),
    clear: line.clear,
  };
}
