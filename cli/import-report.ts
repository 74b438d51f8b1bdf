/** What `husorden import` answers: tables and sentences for people, JSON for programs. */
import { importTexts } from '#cli/import-texts';
import { told } from '#cli/output';
import { cellOf } from '#exporters/cells';
import { isTarget, type PlanValue } from '#importers/existing';
import type { Conflict, Plan, Summary } from '#importers/plan-types';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Problem } from '#model/result';
import type { Language } from '#model/text';

export interface Report {
  /** What to give to `undo`; absent when nothing was applied. */
  batch?: string;
  summary: readonly Summary[];
  problems: readonly Problem[];
  /** What has been changed both in the file and here; only where there is any. */
  conflicts?: readonly InConflict[];
  /** Objects the file no longer names: they stay, or go when that was asked for. Only where there are any. */
  missing?: readonly Missing[];
}

interface InConflict extends Conflict {
  id: string;
  kind: KindName;
  name: string;
}

interface Missing {
  id: string;
  kind: KindName;
  name: string;
  removed: boolean;
}

/** What of a plan somebody has to choose, or may. */
export function inDoubt({ rows }: Plan): Pick<Report, 'conflicts' | 'missing'> {
  const conflicts = rows.flatMap(({ id = '', kind, name, conflicts: own = [] }) => own.map((one) => ({ id, kind, name, ...one })));
  const open = conflicts.some(({ taken }) => taken === undefined);
  const missing = rows
    .filter(({ origin }) => origin === 'missing')
    .map(({ id = '', kind, name, action }) => ({ id, kind, name, removed: action === 'remove' }));
  return { ...(open ? { conflicts } : {}), ...(missing.length > 0 ? { missing } : {}) };
}

function shownValue({ kind, field }: InConflict, value: PlanValue, language: Language): string {
  if (isTarget(value)) return value.name;
  const declared = kindOf(kind).fields[field];
  const cell = declared ? cellOf(declared, value, language) : null;
  return cell ? String(cell.value) : Array.isArray(value) ? value.join('; ') : String(value ?? '');
}

function conflictText(one: InConflict, language: Language): string {
  const label = kindOf(one.kind).fields[one.field]?.label ?? linksOf(one.kind).find(({ name }) => name === one.field)?.label;
  const shown = (value: PlanValue) => shownValue(one, value, language);
  const values = {
    name: one.name,
    field: label ?? importTexts.wholeObject,
    base: shown(one.base),
    ours: shown(one.ours),
    theirs: shown(one.theirs),
  };
  return told(importTexts.conflict, language, values);
}

const namedAtMost = 20;

function namesOf(objects: readonly Missing[], language: Language): string {
  const names = objects.slice(0, namedAtMost).map(({ name }) => `«${name}»`);
  const more = objects.length - names.length;
  return [...names, ...(more > 0 ? [told(importTexts.andMore, language, { count: more })] : [])].join(', ');
}

function missingText(missing: readonly Missing[], language: Language): string[] {
  const [gone, kept] = [missing.filter(({ removed }) => removed), missing.filter(({ removed }) => !removed)];
  return [
    ...(gone.length > 0 ? ['', told(importTexts.removed, language, { names: namesOf(gone, language) })] : []),
    ...(kept.length > 0 ? ['', told(importTexts.missing, language, { names: namesOf(kept, language) })] : []),
  ];
}

const shownAtMost = 50;

/** The report as JSON: every problem with its place, in the language asked for. */
export const reportJson = ({ batch, summary, problems, conflicts, missing }: Report, language: Language): string =>
  JSON.stringify(
    {
      ...(batch ? { batch } : {}),
      summary,
      problems: problems.map(({ code, severity, at, value, text }) => ({
        code,
        severity,
        at: { sheet: at.sheet ?? null, row: at.row ?? null, column: at.column ?? null, cell: at.cell ?? null },
        value: value ?? null,
        message: text[language],
      })),
      ...(conflicts ? { conflicts } : {}),
      ...(missing ? { missing } : {}),
    },
    null,
    2,
  );

/** The report as text: counts by sheet and kind, then what must be corrected and what is worth a look. */
export function reportText({ summary, problems, conflicts = [], missing = [] }: Report, language: Language): string {
  const t = (name: keyof typeof importTexts, values: Record<string, string | number> = {}) => told(importTexts[name], language, values);
  const header = [t('sheet'), t('kind'), t('create'), t('change'), t('same'), t('skipped'), t('problems')];
  const lines = summary.map((line) => [
    line.sheet,
    kindOf(line.kind).plural[language],
    ...[line.create, line.change, line.same, line.skipped, line.problems].map(String),
  ]);
  const worth = [...problems.filter(({ severity }) => severity === 'error'), ...problems.filter(({ severity }) => severity === 'warning')];
  const said = worth.slice(0, shownAtMost).map(({ severity, at, text }) => {
    const place = [at.sheet, at.cell ?? (at.row === undefined ? undefined : String(at.row))].filter(Boolean).join(' ');
    return `${t(severity === 'error' ? 'error' : 'warning')}${place ? ` ${place}` : ''}: ${text[language]}`;
  });
  return [
    ...(lines.length > 0 ? aligned([header, ...lines], 2) : []),
    ...(said.length > 0 ? ['', ...said] : []),
    ...(worth.length > shownAtMost ? [t('more', { count: worth.length - shownAtMost })] : []),
    ...(conflicts.length > 0 ? ['', ...conflicts.slice(0, shownAtMost).map((one) => conflictText(one, language))] : []),
    ...missingText(missing, language),
  ].join('\n');
}

/** Columns side by side; the first few hold text, the rest numbers. */
function aligned(rows: readonly (readonly string[])[], texts: number): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i < texts ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
