'use client';
/** Changes to a hierarchy: each is a mutation like any other, its refusal is shown at the node, and it can be undone. */
import { useCallback, useRef, useState } from 'react';
import { ApiError, fetchApi } from '#app/_data/api';
import { type MutationAnswer, removeManyDocument, restoreDocument, undoDocument } from '#app/_data/selection';
import { mind as words } from '#app/_i18n/texts/mind';
import { useText } from '#app/_i18n/use-text.tsx';
import { branchDocument, type Change, creation, type MindObject, moves, renaming } from '#app/_map/mind-data';
import { above, below, idOf, isWithin, top, type Way } from '#app/_map/mind-place';
import type { MindTree } from '#app/_map/use-mind-tree';
import type { OutlineKind } from '#model/outline-kinds';

interface Step {
  undo: () => Promise<boolean>;
}

export interface MindEdit {
  /** Why the last change at a node was refused. */
  refused: { way: Way; text: string } | null;
  /** Told aloud. */
  said: string;
  mayUndo: boolean;
  add: (parent: Way, name: string) => Promise<Way | null>;
  rename: (way: Way, name: string) => Promise<boolean>;
  move: (way: Way, to: Way) => Promise<Way | null>;
  remove: (way: Way) => Promise<boolean>;
  undo: () => Promise<void>;
  clear: () => void;
}

const parentId = (way: Way): string | null => (way === top || above(way) === top ? null : idOf(above(way) ?? top));

export function useMindEdit(kind: OutlineKind, tree: MindTree): MindEdit {
  const t = useText();
  const [refused, setRefused] = useState<MindEdit['refused']>(null);
  const [said, setSaid] = useState('');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  // What is undone reads the tree as it is then.
  const latest = useRef(tree);
  latest.current = tree;

  const send = useCallback(
    async (way: Way, { document, variables }: Change): Promise<MutationAnswer['result'] | null> => {
      try {
        const { result } = await fetchApi<MutationAnswer>(document, variables, t.language);
        if (!result.refusal) return result;
        const problems = result.refusal.problems?.map(({ message }) => message) ?? [];
        setRefused({ way, text: problems.join(' ') || result.refusal.message });
      } catch (error) {
        setRefused({ way, text: error instanceof ApiError ? error.message : String(error) });
      }
      return null;
    },
    [t],
  );
  const done = (text: string, step: Step) => {
    setRefused(null);
    setSaid(text);
    setSteps((now) => [...now, step]);
  };
  const objectAt = (way: Way): MindObject | null => (way === top ? null : (latest.current.objects.get(idOf(way)) ?? null));
  const batchOf = (result: MutationAnswer['result']): Change => ({ document: undoDocument, variables: { batch: result.batch } });

  const add: MindEdit['add'] = async (parent, name) => {
    const result = await send(parent, creation(kind, name, objectAt(parent)));
    const made = result?.[kind] as { id: string } | null | undefined;
    if (!made) return null;
    const under = parent === top ? null : idOf(parent);
    await latest.current.reload(under);
    tree.toggle(parent, true);
    done(t(words.added, { name }), {
      undo: async () => {
        const gone = await send(parent, { document: removeManyDocument, variables: { ids: [made.id] } });
        await latest.current.reload(under);
        return gone !== null;
      },
    });
    return below(parent, made.id);
  };

  const rename: MindEdit['rename'] = async (way, name) => {
    const object = objectAt(way);
    if (!object || object.name === name) return object !== null;
    if (!(await send(way, renaming(kind, object, name)))) return false;
    const before = object.name;
    await latest.current.reload(parentId(way));
    done(t(words.renamed, { name }), {
      undo: async () => {
        const now = objectAt(way);
        const back = now && (await send(way, renaming(kind, now, before)));
        await latest.current.reload(parentId(way));
        return back !== null;
      },
    });
    return true;
  };

  const move: MindEdit['move'] = async (way, to) => {
    const object = objectAt(way);
    const [from, target] = [parentId(way), to === top ? null : idOf(to)];
    if (!object || from === target) return null;
    if (isWithin(to, way)) {
      setRefused({ way, text: t(words.intoItself, { name: object.name }) });
      return null;
    }
    const results: MutationAnswer['result'][] = [];
    for (const change of moves(kind, object.id, from, target)) {
      const result = await send(way, change);
      if (!result) return null;
      results.push(result);
    }
    await latest.current.reload(from, target);
    tree.toggle(to, true);
    done(t(words.moved, { name: object.name, to: objectAt(to)?.name ?? t(words.theTop) }), {
      undo: async () => {
        const changes = results[0]?.batch ? [batchOf(results[0])] : moves(kind, object.id, target, from);
        let all = true;
        for (const change of changes) all = (await send(way, change)) !== null && all;
        await latest.current.reload(from, target);
        return all;
      },
    });
    return below(to, object.id);
  };

  const remove: MindEdit['remove'] = async (way) => {
    const object = objectAt(way);
    if (!object) return false;
    const { list } = await fetchApi<{ list: { totalCount: number; nodes: { id: string }[] } }>(
      branchDocument(kind),
      { id: object.id },
      t.language,
    );
    // A concept lies under several, so what is below it is not its alone.
    if (list.totalCount > list.nodes.length || (kind === 'losConcept' && list.totalCount > 1)) {
      setRefused({ way, text: t(kind === 'losConcept' ? words.notEmpty : words.tooMany, { name: object.name }) });
      return false;
    }
    const ids = list.nodes.map(({ id }) => id);
    const result = await send(way, { document: removeManyDocument, variables: { ids } });
    if (!result) return false;
    await latest.current.reload(parentId(way));
    done(t(words.removed, { name: object.name }), {
      undo: async () => {
        const back = await send(
          above(way) ?? top,
          result.batch ? batchOf(result) : { document: restoreDocument, variables: { id: object.id } },
        );
        await latest.current.reload(parentId(way), object.id);
        return back !== null;
      },
    });
    return true;
  };

  const undo = async () => {
    const step = steps.at(-1);
    if (!step) return;
    setSteps(steps.slice(0, -1));
    if (await step.undo()) setSaid(t(words.undone));
  };
  return { refused, said, mayUndo: steps.length > 0, add, rename, move, remove, undo, clear: () => setRefused(null) };
}
