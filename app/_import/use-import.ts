'use client';
/** The state of an import on the page: what was chosen, the plan the server made of it, and what is going on now. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import type { CellCorrection, LevelsDecision, Settlement, SheetDecision, ShownPlan, ShownRow } from '#app/_import/protocol';
import { type Applied, applyPlan, askForPlan, ImportRefused, type Progress, type Source, type Wanted } from '#app/_import/send';

export interface Planned {
  plan: ShownPlan;
  rows: readonly ShownRow[];
  /** What was asked for when it was made. */
  wanted: Wanted;
}

export interface ImportState {
  planned: Planned | null;
  /** Corrections made since the plan. */
  pending: readonly CellCorrection[];
  /** Choices made since the plan. */
  settling: readonly Settlement[];
  working: Progress | null;
  error: string | null;
  /** Nothing is wrong, but something was stopped. */
  notice: string | null;
  applied: Applied | null;
}

export interface ImportActions {
  choose: (source: Source) => void;
  decide: (decision: SheetDecision) => void;
  correct: (correction: CellCorrection) => void;
  /** Chooses whose value stands; null takes the choice back. */
  settle: (choices: readonly (Omit<Settlement, 'take'> & { take: Settlement['take'] | null })[]) => void;
  setLevels: (levels: LevelsDecision) => void;
  regret: (cell: Omit<CellCorrection, 'value'>) => void;
  forgetCorrections: () => void;
  setLeaveOut: (leaveOut: boolean) => void;
  update: () => void;
  apply: () => void;
  cancel: () => void;
  restart: () => void;
  refuse: (message: string) => void;
}

const idle: ImportState = { planned: null, pending: [], settling: [], working: null, error: null, notice: null, applied: null };

const sameCell = (a: Omit<CellCorrection, 'value'>, b: Omit<CellCorrection, 'value'>): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The later corrections on top of the earlier ones. */
export const withCorrections = (earlier: readonly CellCorrection[], later: readonly CellCorrection[]): CellCorrection[] => [
  ...earlier.filter((one) => !later.some((other) => sameCell(one, other))),
  ...later,
];

/** The later choices on top of the earlier ones. */
export const withSettled = (earlier: readonly Settlement[], later: readonly Settlement[]): Settlement[] => [
  ...earlier.filter((one) => !later.some((other) => other.id === one.id && other.field === one.field)),
  ...later,
];

/** A decision about a sheet on top of an earlier one; another kind makes the earlier columns meaningless. */
export function withDecision(earlier: readonly SheetDecision[], decision: SheetDecision): SheetDecision[] {
  const before = earlier.find(({ sheet }) => sheet === decision.sheet);
  const others = earlier.filter(({ sheet }) => sheet !== decision.sheet);
  if (!before || decision.kind !== undefined) return [...others, decision];
  const columns = [
    ...(before.columns ?? []).filter(({ column }) => !decision.columns?.some((one) => one.column === column)),
    ...(decision.columns ?? []),
  ];
  return [...others, { ...before, columns }];
}

export function useImport(): ImportState & ImportActions {
  const t = useText();
  const [state, setState] = useState<ImportState>(idle);
  const current = useRef(state);
  current.current = state;
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(() => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const onProgress = (working: Progress) => running.current === abort && setState((now) => ({ ...now, working }));
    return { abort, options: { language: t.language, signal: abort.signal, onProgress } };
  }, [t.language]);

  const plan = useCallback(
    async (wanted: Wanted, saying: Partial<ImportState> = {}) => {
      const { abort, options } = begin();
      setState((now) => ({ ...now, error: null, notice: null, applied: null, ...saying }));
      try {
        const answer = await askForPlan(wanted, options);
        if (running.current === abort)
          setState((now) => ({ ...now, planned: { ...answer, wanted }, pending: [], settling: [], working: null }));
      } catch (error) {
        if (running.current !== abort) return;
        const message = error instanceof ImportRefused ? error.message || t(words.cutOff) : t(words.cutOff);
        setState((now) => ({ ...now, working: null, ...(abort.signal.aborted ? {} : { error: message }) }));
      }
    },
    [begin, t],
  );

  const apply = useCallback(async () => {
    const { planned } = current.current;
    if (!planned) return;
    const { abort, options } = begin();
    setState((now) => ({ ...now, error: null, notice: null }));
    try {
      const applied = await applyPlan(planned.wanted, planned.plan.digest, options);
      if (running.current === abort) setState((now) => ({ ...now, working: null, applied }));
    } catch (error) {
      if (running.current !== abort || abort.signal.aborted) return;
      const code = error instanceof ImportRefused ? error.code : 'cut_off';
      const message = error instanceof ImportRefused && error.message ? error.message : t(words.cutOffApplying);
      setState((now) => ({ ...now, working: null, error: message }));
      if (code === 'plan_is_stale') await plan(planned.wanted, { error: message });
    }
  }, [begin, plan, t]);

  const again = useCallback(
    (change: (wanted: Wanted) => Wanted) => {
      const { planned, pending, settling } = current.current;
      if (!planned) return;
      const { wanted } = planned;
      const corrections = withCorrections(wanted.corrections, pending);
      void plan(change({ ...wanted, corrections, settled: withSettled(wanted.settled, settling) }));
    },
    [plan],
  );

  const actions: ImportActions = {
    choose: (source) => {
      setState(idle);
      void plan({ source, decisions: [], corrections: [], leaveOut: false, settled: [] });
    },
    decide: (decision) =>
      again((wanted) => ({
        ...wanted,
        decisions: withDecision(wanted.decisions, decision),
        // Another kind reads the cells in another way.
        corrections: decision.kind === undefined ? wanted.corrections : wanted.corrections.filter(({ sheet }) => sheet !== decision.sheet),
      })),
    correct: (correction) => setState((now) => ({ ...now, pending: withCorrections(now.pending, [correction]) })),
    regret: (cell) => setState((now) => ({ ...now, pending: now.pending.filter((one) => !sameCell(one, cell)) })),
    settle: (choices) =>
      setState((now) => {
        const kept = now.settling.filter((one) => !choices.some((other) => other.id === one.id && other.field === one.field));
        return { ...now, settling: [...kept, ...choices.flatMap(({ id, field, take }) => (take ? [{ id, field, take }] : []))] };
      }),
    // Other levels make other tables, and what was decided of those no longer makes sense.
    setLevels: (levels) => again((wanted) => ({ ...wanted, levels, decisions: [], corrections: [] })),
    forgetCorrections: () => {
      setState((now) => ({ ...now, pending: [], settling: [] }));
      const { planned } = current.current;
      if (planned) void plan({ ...planned.wanted, corrections: [], settled: [] });
    },
    setLeaveOut: (leaveOut) => again((wanted) => ({ ...wanted, leaveOut })),
    update: () => again((wanted) => wanted),
    apply: () => void apply(),
    cancel: () => {
      running.current?.abort();
      setState((now) => ({ ...now, working: null, notice: t(now.working?.phase === 'apply' ? words.cancelledApplying : words.cancelled) }));
    },
    restart: () => {
      running.current?.abort();
      running.current = null;
      setState(idle);
    },
    refuse: (message) => setState({ ...idle, error: message }),
  };
  return { ...state, ...actions };
}
