/** A map of nested boxes, or two hierarchies crossed, as a figure in a report. */
import { date } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { mapTitles, map as words } from '#app/_i18n/texts/boxes';
import { figures } from '#app/_i18n/texts/figures';
import { type MatrixAnswer, matrixDocument, matrixVariables } from '#app/_map/matrix-data';
import { readMapState, scopeOf } from '#app/_map/state';
import { across, type Draw, type Drawing, type Drawn, filterWords } from '#app/api/figures/drawing';
import { type DrawnMap, mapAt } from '#app/api/figures/map-at';
import type { Block, Cell, ViewBlock } from '#exporters/blocks';
import { matrixChart } from '#exporters/figures/matrix-chart';
import { count, kroner, words as text } from '#exporters/shown';
import { run } from '#graphql/execute';
import { type Hierarchy, isHierarchy, sideLabel } from '#model/map/hierarchies';
import { shownBoxes } from '#model/map/scene';
import { shown } from '#model/map/shown';
import { measureOf } from '#model/measures';
import { dayOf } from '#model/wording';

/** Room for the boxes on a page that stands, in the units of the screen: large enough for their letters, and no larger than they need. */
const roomFor = (boxes: number) => ({ width: 900, height: Math.min(1000, 200 + 30 * boxes) });

export const drawMap: Draw = async (view, drawing) => {
  const hierarchy = view.page.slice('map:'.length);
  if (!isHierarchy(hierarchy)) throw new Error(`${view.page} is no map`);
  const query = new URLSearchParams(view.query);
  const state = readMapState(hierarchy, query);
  const about = [await filterWords('application', scopeOf(state).filter, drawing)];
  const drawn = state.view === 'matrix' ? await matrix(hierarchy, query, drawing) : await boxes(hierarchy, query, view, drawing);
  return { ...drawn, about: [...about, ...drawn.about] };
};

async function boxes(hierarchy: Hierarchy, query: URLSearchParams, { only }: ViewBlock, drawing: Drawing): Promise<Drawn> {
  const { database, actor, language, alone } = drawing;
  const t = say(language);
  const map = await mapAt({ database, actor, language, hierarchy, query, ...(alone ? {} : { roomFor }), ...(only ? { only } : {}) });
  if (map.scene.boxes.length === 0) return { about: [], pictures: [], table: [] };
  const pictures = map.figures.map(({ svg, title, caption }) => ({
    type: 'figure' as const,
    svg,
    width: across.standing,
    alt: t(figures.alt, { caption: `${title}: ${caption}` }),
    caption,
  }));
  return { about: [], pictures, table: [mapTable(map, t(mapTitles[hierarchy]), drawing)] };
}

/** The boxes as rows; how deep one lies is seen by how far in its name begins. */
function mapTable({ scene, columns }: DrawnMap, caption: string, { language }: Drawing): Block {
  const t = say(language);
  const cell = (name: (typeof columns)[number]['measure'], value: number | null | undefined): Cell => {
    if (value === undefined) return text(t(words.notThere));
    if (value === null) return null;
    const { unit } = measureOf(name);
    return unit === 'count' ? count(value) : unit === 'money' ? kroner(value) : text(shown(measureOf(name), value, language));
  };
  return {
    type: 'table',
    caption,
    columns: [
      { heading: t(words.name) },
      ...columns.map(({ measure, on }) => ({
        heading: on ? `${t(measureOf(measure).label)}, ${date(on, language)}` : t(measureOf(measure).label),
        end: true,
      })),
    ],
    rows: shownBoxes(scene).flatMap((place) => {
      const box = scene.boxes[place];
      if (!box) return [];
      const name = `${'\u2003'.repeat(Math.min(box.depth, 8))}${scene.nodes[box.node]?.name ?? ''}`;
      return [[text(name), ...columns.map(({ measure, values }) => cell(measure, values[box.node]))]];
    }),
  };
}

/** What there is room for in the picture, in a report and on a sheet of its own; the table has all. */
const room = { report: { rows: 45, columns: 18 }, alone: { rows: 120, columns: 100 } };

async function matrix(hierarchy: Hierarchy, query: URLSearchParams, { database, actor, language, alone }: Drawing): Promise<Drawn> {
  const t = say(language);
  const most = alone ? room.alone : room.report;
  const state = readMapState(hierarchy, query);
  const asked = { document: matrixDocument, variables: matrixVariables(hierarchy, state), language };
  const { rows, columns, cells } = (await run<MatrixAnswer>(database, actor, asked)).matrix;
  if (rows.length === 0 || columns.length === 0) return { about: [], pictures: [], table: [] };
  const sides = { rows: t(sideLabel(hierarchy)), columns: t(sideLabel(state.columns)).toLowerCase() };
  const caption = `${t(figures.matrix, sides)} ${t(figures.asOf, { on: date(state.date ?? dayOf(new Date().toISOString()), language) })}`;
  const shownSides = { rows: rows.slice(0, most.rows), columns: columns.slice(0, most.columns) };
  const svg = matrixChart({
    ...shownSides,
    cells: cells.filter(({ row, column }) => row < most.rows && column < most.columns),
    title: caption,
  });
  const left = rows.length > most.rows || columns.length > most.columns;
  return {
    about: left
      ? [t(alone ? figures.moreOnPage : figures.more, { shown: `${shownSides.rows.length} × ${shownSides.columns.length}` })]
      : [],
    pictures: [{ type: 'figure', svg, width: across.standing, alt: t(figures.alt, { caption }), caption }],
    table: [
      {
        type: 'table',
        caption,
        columns: [
          { heading: t(sideLabel(hierarchy)) },
          { heading: t(sideLabel(state.columns)) },
          { heading: t(figures.systems), end: true },
        ],
        rows: rows.map((row, at) => {
          const found = cells.filter((cell) => cell.row === at).map((cell) => `${columns[cell.column]?.name ?? ''}: ${cell.applications}`);
          return [text(row.name), text(found.join('; ') || t(words.emptyCell)), count(row.applications)];
        }),
      },
    ],
  };
}
