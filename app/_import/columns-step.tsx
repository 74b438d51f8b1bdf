'use client';
import { Alert, Button, Details, Field, Label, Select, Tag } from '@digdir/designsystemet-react';
import { importCounts as counts, importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import { ColumnRow, isUnsure } from '#app/_import/column-row.tsx';
import styles from '#app/_import/import.module.css';
import { LevelsStep } from '#app/_import/levels-step.tsx';
import { Notes } from '#app/_import/notes.tsx';
import type { LevelsDecision, SheetDecision, ShownPlan, ShownSheet, TargetOption } from '#app/_import/protocol';
import { isKindName, kindNames, kindOf } from '#model/kinds/index';

interface Properties {
  plan: ShownPlan;
  onDecide: (decision: SheetDecision) => void;
  onLevels: (levels: LevelsDecision) => void;
}

/** What each sheet holds, and what its columns are. */
export function ColumnsStep({ plan, onDecide, onLevels }: Properties) {
  const t = useText();
  const { levels, losses = [] } = plan;
  return (
    <>
      <Notes notes={plan.notes} />
      {plan.sheets.every(({ kind }) => kind === null) && (
        <Alert data-color="warning">{t(levels ? words.levelsUnknown : words.nothingRecognised)}</Alert>
      )}
      {levels && <LevelsStep levels={levels} losses={losses} onChoose={onLevels} />}
      {plan.sheets.map((sheet) => (
        <SheetColumns
          key={`${sheet.sheet} ${sheet.kind}`}
          sheet={sheet}
          options={sheet.kind ? (plan.targets[sheet.kind] ?? []) : []}
          onDecide={onDecide}
        />
      ))}
    </>
  );
}

function SheetColumns({
  sheet,
  options,
  onDecide,
}: {
  sheet: ShownSheet;
  options: readonly TargetOption[];
  onDecide: Properties['onDecide'];
}) {
  const t = useText();
  const unsure = sheet.columns.filter(isUnsure).length;
  const { kind, suggestion } = sheet;
  return (
    <div className={styles.sheet}>
      <div className={styles.sheetHead}>
        <div>
          <strong>{sheet.sheet}</strong> <span className="ho-muted">{t(counts.rows, { count: sheet.rows })}</span>{' '}
          {sheet.hidden && (
            <Tag data-size="sm" data-color="neutral">
              {t(words.hiddenSheet)}
            </Tag>
          )}
        </div>
        <div className="ho-row">
          {kind === null && suggestion && (
            <Button variant="secondary" data-size="sm" onClick={() => onDecide({ sheet: sheet.sheet, kind: suggestion })}>
              {t(words.takeSheet, { kind: lower(kindOf(suggestion).plural[t.language]) })}
            </Button>
          )}
          <Field className={styles.sheetKind}>
            <Label data-size="sm">{t(words.rowsAre)}</Label>
            <Select
              data-size="sm"
              value={kind ?? ''}
              onChange={(event) => onDecide({ sheet: sheet.sheet, kind: isKindName(event.target.value) ? event.target.value : null })}
            >
              <option value="">{t(words.leaveSheet)}</option>
              {kindNames.map((name) => (
                <option key={name} value={name}>
                  {t(kindOf(name).plural)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
      {sheet.problems
        .filter(({ code }) => !shownOtherwise.has(code))
        .map(({ code, message, cell }) => (
          <p key={`${code} ${cell}`} className="ho-small">
            {message}
          </p>
        ))}
      {kind !== null && (
        <Details data-size="sm" defaultOpen={unsure > 0}>
          <Details.Summary>{unsure > 0 ? t(counts.unsure, { count: unsure }) : t(words.allKnown)}</Details.Summary>
          <Details.Content>
            <ul className={`ho-plain-list ${styles.columns}`}>
              {sheet.columns.map((column) => (
                <ColumnRow
                  key={`${column.column} ${column.target}`}
                  column={column}
                  options={options}
                  onChoose={(target) => onDecide({ sheet: sheet.sheet, columns: [{ column: column.column, target }] })}
                />
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </div>
  );
}

/** What the card says by itself: columns without a field, sheets that are hidden or left out. */
const shownOtherwise: ReadonlySet<string> = new Set(['unmatched_column', 'kept_column', 'unknown_sheet', 'hidden_sheet']);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
