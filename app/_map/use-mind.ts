'use client';
/** What one does in a mind map and in its outline: one state for both, so that they always show the same. */
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useRef, useState } from 'react';
import { hrefOf } from '#app/_i18n/slugs';
import { useLanguage } from '#app/_i18n/use-text.tsx';
import { focusSoon } from '#app/_map/focus-soon';
import { above, depthOf, idOf, isWithin, leftOf, top, type Way } from '#app/_map/mind-place';
import { type MindEdit, useMindEdit } from '#app/_map/use-mind-edit';
import { type MindTree, useMindTree } from '#app/_map/use-mind-tree';
import type { OutlineKind } from '#model/outline-kinds';

export type Pane = 'map' | 'list';
export interface Writing {
  /** The node that gets a name, or the one under which a new one is made. */
  way: Way;
  what: 'name' | 'child';
  pane: Pane;
  /** Where to go when nothing is made of it. */
  from: Way;
}

export interface Mind {
  kind: OutlineKind;
  tree: MindTree;
  edit: MindEdit;
  /** In sight, with the place of the one that is being made. */
  ways: readonly Way[];
  active: Way;
  select: (way: Way) => void;
  writing: Writing | null;
  cut: Way | null;
  setCut: (way: Way | null) => void;
  removing: Way | null;
  setRemoving: (way: Way | null) => void;
  mayAdd: boolean;
  mayEdit: (way: Way) => boolean;
  nameOf: (way: Way) => string;
  write: (way: Way, what: 'name' | 'child' | 'sibling', pane: Pane) => void;
  commit: (text: string) => Promise<void>;
  cancel: () => void;
  drop: (way: Way, to: Way, pane: Pane) => Promise<void>;
  remove: (way: Way) => Promise<void>;
  open: (way: Way) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, pane: Pane) => void;
  /** Gives the focus to a node once it is there. */
  focus: (way: Way, pane: Pane) => void;
}

/** Stands last among the ways below a parent while a new one is written. */
export const newWay = (parent: Way): Way => (parent === top ? '+' : `${parent}/+`);

export function useMind(kind: OutlineKind, title: string, mayAdd: boolean): Mind {
  const language = useLanguage();
  const router = useRouter();
  const tree = useMindTree(kind);
  const edit = useMindEdit(kind, tree);
  const [active, setActive] = useState<Way>(top);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [cut, setCut] = useState<Way | null>(null);
  const [removing, setRemoving] = useState<Way | null>(null);

  const ways = (() => {
    if (writing?.what !== 'child') return tree.ways;
    const after = tree.ways.findLastIndex((way) => isWithin(way, writing.way));
    return [...tree.ways.slice(0, after + 1), newWay(writing.way), ...tree.ways.slice(after + 1)];
  })();
  const latest = useRef(tree.ways);
  latest.current = tree.ways;
  const here = ways.includes(active) ? active : top;
  const nameOf = (way: Way): string => (way === top ? title : (tree.objects.get(idOf(way))?.name ?? ''));
  const mayEdit = (way: Way): boolean => tree.objects.get(idOf(way))?.mayEdit === true;
  const focus = (way: Way, pane: Pane) => {
    setActive(way);
    focusSoon(`[data-pane="${pane}"] [data-way="${CSS.escape(way)}"]`, { preventScroll: pane === 'map' });
  };

  const write: Mind['write'] = (way, what, pane) => {
    edit.clear();
    if (what === 'name') {
      if (mayEdit(way)) setWriting({ way, what, pane, from: way });
      return;
    }
    if (!mayAdd) return;
    const parent = what === 'child' ? way : (above(way) ?? top);
    tree.toggle(parent, true);
    setWriting({ way: parent, what: 'child', pane, from: way });
  };
  const cancel = () => {
    if (!writing) return;
    setWriting(null);
    edit.clear();
    focus(writing.from, writing.pane);
  };
  const commit = async (text: string) => {
    if (!writing) return;
    const name = text.trim();
    if (name === '') return cancel();
    const { way, what, pane } = writing;
    const made = what === 'name' ? (await edit.rename(way, name)) && way : await edit.add(way, name);
    // What was refused stays in the field, with the reason beside it.
    if (made === false || made === null) return;
    setWriting(null);
    focus(made, pane);
  };
  const drop: Mind['drop'] = async (way, to, pane) => {
    setCut(null);
    focus((await edit.move(way, to)) ?? way, pane);
  };
  const remove = async (way: Way) => {
    setRemoving(null);
    if (await edit.remove(way)) focus(above(way) ?? top, 'list');
  };
  const open = (way: Way) => {
    if (way !== top) router.push(hrefOf(language, kind, idOf(way)));
  };

  const onKeyDown: Mind['onKeyDown'] = (event, pane) => {
    const way = (event.target as HTMLElement).dataset.way;
    if (way === undefined || event.altKey) return;
    const at = ways.indexOf(way);
    const control = event.ctrlKey || event.metaKey;
    const first = ways[at + 1];
    const outwards = () => (tree.isOpen(way) ? first && above(first) === way && goTo(first) : tree.toggle(way, true));
    const inwards = () => (way !== top && tree.isOpen(way) ? tree.toggle(way, false) : goTo(above(way)));
    // On the left side of the map, outwards is to the left.
    const mirrored = pane === 'map' && leftOf(ways)(way);
    const goTo = (next: Way | undefined | null) => next !== undefined && next !== null && focus(next, pane);
    const actions: Record<string, (() => unknown) | undefined> = control
      ? {
          z: async () => {
            await edit.undo();
            // What was added is gone when it is undone: one is then where it was added.
            const stays = latest.current.includes(way) ? way : above(way);
            focus(stays ?? top, pane);
          },
          x: () => mayEdit(way) && setCut(way),
          v: () => cut !== null && drop(cut, way, pane),
        }
      : {
          ArrowDown: () => goTo(ways[at + 1]),
          ArrowUp: () => goTo(ways[at - 1]),
          Home: () => goTo(ways[0]),
          End: () => goTo(ways.at(-1)),
          ArrowRight: mirrored ? inwards : outwards,
          ArrowLeft: mirrored ? outwards : inwards,
          ' ': () => tree.toggle(way),
          Tab: mayAdd && !event.shiftKey ? () => write(way, 'child', pane) : undefined,
          Insert: () => write(way, 'child', pane),
          Enter: mayAdd ? () => write(way, way === top ? 'child' : 'sibling', pane) : () => open(way),
          F2: () => write(way, 'name', pane),
          Delete: () => mayEdit(way) && removable(way),
          o: () => open(way),
          Escape: () => document.getElementById('tankekart-verktoy')?.focus(),
        };
    const removable = (one: Way) =>
      (tree.objects.get(idOf(one))?.below.totalCount ?? 0) > 0 && kind !== 'losConcept' ? setRemoving(one) : remove(one);
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    void action();
  };

  return {
    kind,
    tree,
    edit,
    ways,
    active: here,
    select: setActive,
    writing,
    cut,
    setCut,
    removing,
    setRemoving,
    mayAdd,
    mayEdit,
    nameOf,
    write,
    commit,
    cancel,
    drop,
    remove,
    open,
    onKeyDown,
    focus,
  };
}

/** The level as a screen reader counts it, from 1. */
export const levelOf = (way: Way): number => depthOf(way) + 1;
