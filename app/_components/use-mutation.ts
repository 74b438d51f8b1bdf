'use client';
/** Runs a mutation and tells the user how it went, with «Angre» where it can be undone. */
import { useCallback } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { ApiError, fetchApi } from '#app/_data/api';
import { type MutationAnswer, undoDocument } from '#app/_data/selection';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';

interface Outcome {
  /** Said when it went well. */
  done?: (count: number) => string;
  /** Run after it went well, and after it was undone. */
  after?: () => void;
  /** How to undo it when the answer has no batch. */
  undo?: { document: string; variables: Record<string, unknown> };
}

export type Mutate = (document: string, variables: Record<string, unknown>, outcome?: Outcome) => Promise<MutationAnswer['result'] | null>;

/** Gives the answer when it was carried out, null when it was refused or failed; the user has been told by then. */
export function useMutation(): Mutate {
  const t = useText();
  const tell = useTell();
  return useCallback<Mutate>(
    async (document, variables, { done, after, undo } = {}) => {
      const attempt = async (what: string, withWhat: Record<string, unknown>) => {
        try {
          const { result } = await fetchApi<MutationAnswer>(what, withWhat, t.language);
          if (!result.refusal) return result;
          const problems = result.refusal.problems?.map(({ message }) => message) ?? [];
          tell({ text: problems.length > 0 ? problems.join(' ') : result.refusal.message, tone: 'danger' });
        } catch (error) {
          tell({ text: error instanceof ApiError ? error.message : String(error), tone: 'danger' });
        }
        return null;
      };
      const result = await attempt(document, variables);
      if (!result) return null;
      after?.();
      const back = result.batch ? { document: undoDocument, variables: { batch: result.batch } } : undo;
      if (done)
        tell({
          text: done(result.count ?? 1),
          ...(back
            ? {
                action: {
                  label: t(grid.undo),
                  run: async () => {
                    if (await attempt(back.document, back.variables)) {
                      after?.();
                      tell({ text: t(grid.undone), tone: 'info' });
                    }
                  },
                },
              }
            : {}),
        });
      return result;
    },
    [t, tell],
  );
}
