/** A map of nested boxes, drawn on paper as its page shows it. */
import { date } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { mapTitles, map as words } from '#app/_i18n/texts/boxes';
import { type Column, columnsOf, sidesOf } from '#app/_map/sides';
import { type MapAnswer, type MapPart, mapQuestion, readMapState } from '#app/_map/state';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { nestedMap } from '#exporters/figures/nested-map';
import { run } from '#graphql/execute';
import type { Hierarchy } from '#model/map/hierarchies';
import { type Scene, sceneOf } from '#model/map/scene';
import { measureOf } from '#model/measures';
import type { Language } from '#model/text';

interface MapFigure {
  svg: string;
  title: string;
  /** What it shows, in a sentence: for those who do not see it, and below it. */
  caption: string;
}

/** A3 on its side, less the margins, in the proportions of the screen's units. */
const paper = { width: 1500, height: 880 };

/** Whose map, of what, and how it is written. */
export interface MapWanted {
  database: Database;
  actor: Actor;
  hierarchy: Hierarchy;
  query: URLSearchParams;
  language: Language;
  /** Only these nodes. */
  only?: readonly string[];
  /** Room for so many boxes; A3 on its side when left out. */
  roomFor?: (boxes: number) => { width: number; height: number };
}

/** What is drawn, and the columns of the table with the same content. */
export interface DrawnMap {
  scene: Scene;
  columns: Column[];
  figures: MapFigure[];
}

/** The map at an address; with two sides there are two figures. */
export async function mapAt({ database, actor, hierarchy, query, language, only, roomFor = () => paper }: MapWanted): Promise<DrawnMap> {
  const t = say(language);
  const state = readMapState(hierarchy, query);
  const question = mapQuestion(hierarchy, state);
  const whole = await run<MapAnswer>(database, actor, { document: question.document, variables: question.variables, language });
  const answer = only ? narrowed(whole, new Set(only)) : whole;
  const room = roomFor(answer.first.nodes.length);
  const sides = sidesOf(answer, question.measures, state);
  const size = state.size ? question.measures.indexOf(state.size) : null;
  const scene = sceneOf({ sides, size, level: state.level, folded: state.folded, frame: { x: 0, y: 0, ...room } });
  const figures = sides.map(({ measure }, i) => {
    const on = date((i === 1 && answer.second ? answer.second : answer.first).on, language);
    const title = t(mapTitles[hierarchy]);
    const caption = `${t(measureOf(measure).label)}, ${on}. ${t(measureOf(measure).help, { months: state.months })} ${t(words.onlyInUse)}`;
    return {
      title,
      caption,
      svg: nestedMap({ scene, side: i, ...room, title: `${title}: ${t(measureOf(measure).label)}, ${on}`, help: caption, language }),
    };
  });
  return { scene, figures, columns: columnsOf(answer, question.measures, state, scene) };
}

/** The nodes that are wanted; what lay under one that is not, is at the top. The sum of all is no longer known. */
function narrowed({ first, second }: MapAnswer, only: ReadonlySet<string>): MapAnswer {
  const part = (one: MapPart): MapPart => {
    const kept = one.nodes.flatMap(({ id }, place) => (only.has(id) ? [place] : []));
    if (kept.length === one.nodes.length) return one;
    const places = new Map(kept.map((place, at) => [place, at]));
    const nodes = kept.flatMap((place) => {
      const node = one.nodes[place];
      return node ? [{ ...node, parents: node.parents.flatMap((parent) => places.get(parent) ?? []) }] : [];
    });
    return { on: one.on, totals: [], nodes };
  };
  return { first: part(first), ...(second ? { second: part(second) } : {}) };
}
