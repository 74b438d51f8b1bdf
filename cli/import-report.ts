/** What `husorden import` answers: tables and sentences for people, JSON for programs. */
import { importTexts } from '#cli/import-texts';
import { told } from '#cli/output';
import type { Summary } from '#importers/plan-types';
import { kindOf } from '#model/kinds/index';
import type { Problem } from '#model/result';
import type { Language } from '#model/text';

export interface Report {
  /** What to give to `undo`; absent when nothing was applied. */
  batch?: string;
  summary: readonly Summary[];
  problems: readonly Problem[];
}

const shownAtMost = 50;

/** The report as JSON: every problem with its place, in the language asked for. */
export const reportJson = ({ batch, summary, problems }: Report, language: Language): string =>
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
    },
    null,
    2,
  );

/** The report as text: counts by sheet and kind, then what must be corrected and what is worth a look. */
export function reportText({ summary, problems }: Report, language: Language): string {
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
