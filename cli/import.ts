/** `import FILE`: plans a file and applies the plan, or says why not. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { carryOut } from '#app/api/import/carry-out';
import { type Planned, planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import { kindNamed, Misused, readFlags } from '#cli/flags';
import { inDoubt, type Report, reportJson, reportText } from '#cli/import-report';
import { importTexts } from '#cli/import-texts';
import { progressLine, say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';
import type { LevelsChosen } from '#importers/outline/levels';
import { allProblems, mayApply, summary, type Taken } from '#importers/plan-types';
import { defaultLimits, type Hooks } from '#importers/sheet';
import { NotFound } from '#model/errors';
import { isOutlineKind, type OutlineKind, outlineKinds } from '#model/outline-kinds';
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
      levels: { type: 'string' },
      root: { type: 'string' },
      conflicts: { type: 'string' },
      'remove-missing': { type: 'boolean' },
    },
    ['FILE'],
  );
  const [path = ''] = positionals;
  const kind = kindNamed(flags.kind);
  const chosen = levelsFrom(flags.levels, flags.root);
  const conflicts = takenFrom(flags.conflicts);
  const file = basename(path);
  const answer = (report: Report, sentence?: string) => {
    if (flags.json) say(reportJson(report, language));
    else say([reportText(report, language), ...(sentence ? ['', sentence] : [])].join('\n').trim());
  };

  const progress = progressFor(language, flags.progress ?? false);
  const bytes = await bytesOf(path);
  const {
    tables,
    problems: refused,
    levels,
    left,
  } = await readTables(bytes, file, defaultLimits, progress.hooks, { language, ...(chosen ? { chosen } : {}) });
  if (levels && tables.length === 0) {
    progress.clear();
    throw new Misused(cliTexts.noLevels, { kinds: outlineKinds.join(', ') });
  }
  if (tables.length === 0) {
    progress.clear();
    answer({ summary: [], problems: refused });
    return 1;
  }

  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    return withActor(database, systemActor(organisation.id), async (session) => {
      const asked = {
        kind,
        sheets: flags.sheet,
        leaveOutProblems: flags['leave-out-problems'],
        removeMissing: flags['remove-missing'],
        ...(conflicts ? { conflicts } : {}),
      };
      const planned = await planTables(session, tables, asked, progress.hooks);
      assertRecognised(planned);
      const { plan } = planned;
      const report = { summary: summary(plan), problems: [...refused, ...allProblems(plan)], ...inDoubt(plan) };
      if (!mayApply(plan)) {
        progress.clear();
        answer(report, importTexts[report.conflicts ? 'inConflict' : 'hindered'][language]);
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

/** @throws Misused */
function takenFrom(written: string | undefined): Taken | undefined {
  if (written === undefined || written === 'ours' || written === 'theirs') return written;
  throw new Misused(cliTexts.notAmong, { flag: '--conflicts', value: written, names: 'ours, theirs' });
}

/** `--levels service,-,process`: from the first level below the root, a line for one that is left out. @throws Misused */
function levelsFrom(levels: string | undefined, root: string | undefined): LevelsChosen | undefined {
  if (levels === undefined && root === undefined) return undefined;
  const kindOfLevel = (written: string): OutlineKind | null => {
    const name = written.trim();
    if (name === '-' || name === '') return null;
    const kind = kindNamed(name);
    if (isOutlineKind(kind)) return kind;
    throw new Misused(cliTexts.notAmong, { flag: '--levels', value: name, names: [...outlineKinds, '-'].join(', ') });
  };
  const below = (levels ?? root ?? '').split(',').map(kindOfLevel);
  return { below, ...(root === undefined ? {} : { root: kindOfLevel(root) }) };
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
