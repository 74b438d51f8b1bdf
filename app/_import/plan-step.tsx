'use client';
import { Button, Checkbox, Field, Label, Select, Tabs } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { number } from '#app/_i18n/format';
import { importCounts as counts, importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import { PlanRows } from '#app/_import/plan-rows.tsx';
import type { Action, Settlement, ShownRow } from '#app/_import/protocol';
import type { ImportActions, ImportState, Planned } from '#app/_import/use-import';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';

const order = ['problem', 'create', 'change', 'remove', 'missing', 'same', 'skipped'] as const satisfies readonly Action[];

type Properties = Pick<ImportState, 'pending' | 'settling' | 'working'> & ImportActions & { planned: Planned };

/** Tabs that are there only when they hold something. */
const rare: ReadonlySet<Action> = new Set(['remove', 'missing', 'skipped']);

/** What would happen, row by row, and what must be put right before it can. */
export function PlanStep({ planned, pending, settling, working, ...actions }: Properties) {
  const t = useText();
  const { plan, rows, wanted } = planned;
  const [kind, setKind] = useState<KindName | null>(null);
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const shown = kind !== null && kinds.includes(kind) ? kind : null;
  const byAction = useMemo(() => {
    const found = new Map<Action, ShownRow[]>(order.map((action) => [action, []]));
    for (const row of rows) if (shown === null || row.kind === shown) found.get(row.action)?.push(row);
    return found;
  }, [rows, shown]);
  const countOf = (action: Action) => byAction.get(action)?.length ?? 0;
  const firstTab = order.find((action) => !rare.has(action) && countOf(action) > 0) ?? 'create';
  const [chosen, setChosen] = useState<string | null>(null);
  const tab = chosen ?? firstTab;
  const wrong = rows.filter(({ action }) => action === 'problem').length;
  const brought = rows.filter(({ action }) => action === 'create' || action === 'change' || action === 'remove').length;
  const unsettled = rows.filter(({ action, conflicts }) => action === 'problem' && conflicts?.some(({ taken }) => taken === undefined));
  const changes = pending.length + settling.length;
  const settleAll = (take: Settlement['take']) =>
    actions.settle(unsettled.flatMap(({ id = '', conflicts = [] }) => conflicts.map(({ field }) => ({ id, field, take }))));
  const errors = wrong > 0 || wanted.leaveOut;
  const tabs = order.filter((action) => !rare.has(action) || countOf(action) > 0);

  return (
    <>
      {kinds.length > 1 && (
        <Field className={styles.sheetKind}>
          <Label data-size="sm">{t(words.shownKind)}</Label>
          <Select
            data-size="sm"
            value={shown ?? ''}
            onChange={(event) => setKind(isKindName(event.target.value) ? event.target.value : null)}
          >
            <option value="">{t(words.allKinds)}</option>
            {kinds.map((name) => (
              <option key={name} value={name}>
                {t(kindOf(name).plural)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {unsettled.length > 0 && (
        <div className={styles.sheet}>
          <span>{t(counts.inConflict, { count: unsettled.length })}</span>
          <div className="ho-row">
            <Button variant="secondary" data-size="sm" onClick={() => settleAll('ours')}>
              {t(words.allOurs)}
            </Button>
            <Button variant="secondary" data-size="sm" onClick={() => settleAll('theirs')}>
              {t(words.allTheirs)}
            </Button>
          </div>
        </div>
      )}
      <Tabs value={tab} onChange={setChosen} className={styles.tabs} data-size="sm">
        <Tabs.List className={styles.tabList}>
          {tabs.map((action) => (
            <Tabs.Tab key={action} value={action}>
              {t(words.tabs[action])} ({number(countOf(action), t.language)})
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((action) => (
          <Tabs.Panel key={action} value={action}>
            {tab === action &&
              (countOf(action) > 0 ? (
                <PlanRows
                  rows={byAction.get(action) ?? []}
                  label={t(words.tabs[action])}
                  unfolded={action === 'problem'}
                  showKind={kinds.length > 1 && shown === null}
                  pending={pending}
                  settling={settling}
                  settle={actions.settle}
                  correct={actions.correct}
                  regret={actions.regret}
                />
              ) : (
                <p className="ho-muted">{t(words.emptyTabs[action])}</p>
              ))}
          </Tabs.Panel>
        ))}
      </Tabs>
      {changes > 0 && (
        <div className={styles.pending} role="status">
          <span>{t(settling.length > 0 ? counts.choices : counts.corrections, { count: changes })}</span>
          <Button data-size="sm" onClick={actions.update} disabled={working !== null}>
            {t(words.updatePlan)}
          </Button>
        </div>
      )}
      {changes === 0 && wanted.corrections.length > 0 && (
        <div className="ho-row">
          <span>{t(counts.corrected, { count: wanted.corrections.length })}</span>
          <Button variant="tertiary" data-size="sm" onClick={actions.forgetCorrections} disabled={working !== null}>
            {t(words.forgetCorrections)}
          </Button>
        </div>
      )}
      <div className={styles.finish}>
        {errors && (
          <Checkbox
            label={t(words.leaveOut)}
            description={t(words.leaveOutHelp)}
            checked={wanted.leaveOut}
            disabled={working !== null}
            onChange={(event) => actions.setLeaveOut(event.target.checked)}
          />
        )}
        {brought === 0 && wrong === 0 && <p>{t(plan.keeps > 0 ? words.keepHelp : words.nothingToDo)}</p>}
        {brought === 0 && wrong === 0 && plan.keeps > 0 && (
          <Button onClick={actions.apply} disabled={!plan.mayApply || working !== null}>
            {t(words.keep)}
          </Button>
        )}
        {brought > 0 && (
          <Button onClick={actions.apply} disabled={!plan.mayApply || working !== null || changes > 0}>
            {t(counts.apply, { count: brought })}
          </Button>
        )}
        {wrong > 0 && !wanted.leaveOut && <p className="ho-muted">{t(counts.toCorrectFirst, { count: wrong })}</p>}
      </div>
    </>
  );
}
