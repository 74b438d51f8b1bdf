/** What the levels of an outline are in the registry: as our own export says, as a person chooses, or as its title suggests. */
import { normaliseHeading } from '#importers/normalise';
import { kindOfIdHeading } from '#model/exchange';
import { kindOf } from '#model/kinds/index';
import type { Outline, OutlineNode } from '#model/outline';
import { isOutlineKind, type OutlineKind, outlineKinds } from '#model/outline-kinds';
import { stepsOf } from '#model/outline-tree';

/** What a person has chosen. Null leaves a level out. */
export interface LevelsChosen {
  root?: OutlineKind | null;
  /** From the first level below the root; the last one goes for what is deeper. */
  below: readonly (OutlineKind | null)[];
}

/** A level as it is shown to the one who chooses. */
export interface OutlineLevel {
  /** The root's is 0. */
  depth: number;
  nodes: number;
  /** How many of them our own export has said the kind of. */
  known: number;
  samples: string[];
  kind: OutlineKind | null;
}

/** The kind our own export says a node is. */
export function ownKind({ fields = {} }: OutlineNode): OutlineKind | undefined {
  for (const name of Object.keys(fields)) {
    const kind = kindOfIdHeading(name);
    if (kind && isOutlineKind(kind)) return kind;
  }
  return undefined;
}

/** A map called «Kapabilitetsmodell» holds capabilities. */
function suggested({ root }: Outline, file: string): OutlineKind | null {
  for (const text of [root.title, file.replace(/\.[^.]+$/, '')]) {
    const words = normaliseHeading(text.replace(/[-_\d]+/g, ' '));
    const names = (kind: OutlineKind): string[] => {
      const { label, plural, aliases = [] } = kindOf(kind);
      return [...Object.values(label), ...Object.values(plural), ...aliases].map(normaliseHeading);
    };
    const found = outlineKinds.find((kind) => names(kind).some((name) => ` ${words} `.includes(` ${name} `)));
    if (found) return found;
  }
  return null;
}

/** The kind of every level that says nothing itself. */
export function kindAt(outline: Outline, file: string, chosen?: LevelsChosen): (depth: number) => OutlineKind | null {
  if (chosen) return (depth) => (depth === 0 ? (chosen.root ?? null) : (chosen.below[depth - 1] ?? deepest(chosen, depth)));
  const own = new Set<OutlineKind>();
  for (const { node } of stepsOf(outline)) {
    const kind = ownKind(node);
    if (kind) own.add(kind);
  }
  const [only] = own;
  const kind = own.size === 1 && only ? only : own.size > 1 ? null : suggested(outline, file);
  return (depth) => (depth === 0 ? null : kind);
}

/** What was chosen for the last level goes for those below it; a level that is left out is not one of them. */
const deepest = ({ below }: LevelsChosen, depth: number): OutlineKind | null => (depth > below.length ? (below.at(-1) ?? null) : null);

const sampled = 3;

/** The levels of an outline, with a few titles of each. */
export function levelsOf(outline: Outline, kind: (depth: number) => OutlineKind | null): OutlineLevel[] {
  const levels: OutlineLevel[] = [];
  for (const { node, depth } of stepsOf(outline)) {
    levels[depth] ??= { depth, nodes: 0, known: 0, samples: [], kind: kind(depth) };
    const level = levels[depth];
    level.nodes += 1;
    if (ownKind(node)) level.known += 1;
    if (level.samples.length < sampled && node.title.trim() !== '') level.samples.push(node.title.slice(0, 100));
  }
  return levels;
}
