/** The landscapes and maps somebody has kept, as drawings for a model: their own and those that are shared. */

import { GraphQLError } from 'graphql';
import { type Landscape, landscapeDocument } from '#app/_map/landscape-data';
import { type Names, pictureOf, toPlace, withMoved } from '#app/_map/landscape-picture';
import { landscapeVariables, readLandscape } from '#app/_map/landscape-state';
import { inRows, padding } from '#app/_map/layout-groups';
import { mapAt } from '#app/api/figures/map-at';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { type SavedView, savedViews } from '#db/saved-views';
import { withActor } from '#db/session';
import type { Drawing, DrawnBox } from '#exporters/archimate/drawings';
import { shadeOf } from '#exporters/figures/palette';
import { run } from '#graphql/execute';
import { isElementKind } from '#model/archimate';
import { Refusal } from '#model/errors';
import { gather, grouped } from '#model/gather';
import { isHierarchy } from '#model/map/hierarchies';
import { type Scene, shownBoxes } from '#model/map/scene';
import { measureOf } from '#model/measures';
import type { Language } from '#model/text';

/** More than this in one picture nobody can read, and few programs can draw. */
const most = { drawings: 60, boxes: 500 };

/** Every drawing that the one who asks may see. */
export async function drawingsOf(database: Database, actor: Actor, language: Language): Promise<Drawing[]> {
  const views = await withActor(database, actor, (session) => savedViews(session));
  const drawings: Drawing[] = [];
  for (const view of views) {
    const drawing = await drawingOf(database, actor, language, view).catch(notAnswered);
    if (drawing && drawing.boxes.length > 0) drawings.push(drawing);
    if (drawings.length === most.drawings) break;
  }
  return drawings;
}

/** A view that asks for what is no longer there is no reason to hold the whole model back. */
function notAnswered(error: unknown): null {
  if (error instanceof GraphQLError || error instanceof Refusal) return null;
  throw error;
}

async function drawingOf(database: Database, actor: Actor, language: Language, view: SavedView): Promise<Drawing | null> {
  const { id, name, kind } = view;
  const query = new URLSearchParams(view.query);
  if (kind === 'landscape') {
    const state = readLandscape(query);
    const asked = { document: landscapeDocument, variables: landscapeVariables(state), language };
    const { landscape } = await run<{ landscape: Landscape }>(database, actor, asked);
    // Groups are not drawn, so nothing is folded into them.
    const { nodes, way } = pictureOf(landscape, { ...state, opened: 'all' }, unnamed);
    if (nodes.length > most.boxes) return null;
    const onWay = way && state.onlyWay ? new Set(way.map(({ edge }) => edge.integration)) : null;
    const flows = landscape.integrations.filter((one) => onWay?.has(one) ?? true).map((one) => one.id);
    return { id, name, boxes: placed(toPlace(nodes), state.moved), flows };
  }
  const hierarchy = kind.slice('map:'.length);
  if (!kind.startsWith('map:') || !isHierarchy(hierarchy) || !isElementKind(hierarchy)) return null;
  const { scene, figures } = await mapAt({ database, actor, hierarchy, query, language });
  const [about] = figures;
  return { id, name, ...(about ? { about: about.caption } : {}), boxes: boxesOf(scene), flows: [] };
}

/** The words of groups, which are not drawn here. */
const unnamed: Names = { hosting: (key) => key, none: '', others: '', many: String, applications: String };

/** Applications where they were put by hand; the others in rows below, each group by itself. */
function placed(nodes: ReturnType<typeof toPlace>, moved: Parameters<typeof withMoved>[1]): DrawnBox[] {
  const all = inRows(nodes);
  const { nodes: boxes } = withMoved({ nodes: all, groups: new Map() }, moved);
  const byHand = nodes.filter(({ id }) => boxes.get(id) !== all.get(id));
  let top = byHand.reduce((foot, { id }) => Math.max(foot, (boxes.get(id)?.y ?? 0) + (boxes.get(id)?.height ?? 0)), 0);
  const left = byHand.reduce((side, { id }) => Math.min(side, boxes.get(id)?.x ?? 0), 0);
  const hand = new Set(byHand.map(({ id }) => id));
  for (const members of grouped(
    nodes.filter(({ id }) => !hand.has(id)),
    ({ group }) => group ?? '',
  ).values()) {
    const rows = inRows(members, top + padding.top, 900);
    for (const [id, box] of rows) {
      boxes.set(id, { ...box, x: box.x + left });
      top = Math.max(top, box.y + box.height);
    }
  }
  return nodes.flatMap(({ id }) => {
    const box = boxes.get(id);
    return box ? [{ id, ...box, children: [] }] : [];
  });
}

/** The boxes of a map that are shown, in each other, coloured by what is measured. */
function boxesOf(scene: Scene): DrawnBox[] {
  const [side] = scene.sides;
  const below = new Map<number | null, number[]>();
  for (const place of shownBoxes(scene).slice(0, most.boxes)) gather(below, scene.boxes[place]?.parent ?? null, place);
  const drawn = (place: number): DrawnBox[] => {
    const node = scene.boxes[place]?.node ?? -1;
    const [object, rect] = [scene.nodes[node], scene.rects[place]];
    if (!object || !rect) return [];
    const fill = side && !scene.open[place] ? { fill: shadeOf(measureOf(side.measure), side.steps[node] ?? 0).fill } : {};
    return [{ id: object.id, ...rect, ...fill, children: (below.get(place) ?? []).flatMap(drawn) }];
  };
  return (below.get(null) ?? []).flatMap(drawn);
}
