/** The roadmap as a figure in a report. */
import { say } from '#app/_i18n/say';
import { groupWords, kindWords, markWords, roadmap as words } from '#app/_i18n/texts/roadmap';
import { type Answer, type Item, kindOfItem, roadmapDocument, shownItems, yearOf } from '#app/_roadmap/data';
import { readRoadmapState } from '#app/_roadmap/state';
import { across, type Draw, type Drawing } from '#app/api/figures/drawing';
import type { Block, Cell } from '#exporters/blocks';
import { roadmapCharts } from '#exporters/figures/roadmap-chart';
import { words as text } from '#exporters/shown';
import { run } from '#graphql/execute';
import { gather, type RoadmapMark, windowOf } from '#model/roadmap';
import { date, dayOf } from '#model/wording';

/** Pictures of more rows than this say less than the table, in a report and on sheets of their own. */
const mostRows = { report: 120, alone: 600 };

export const drawRoadmap: Draw = async ({ query }, drawing) => {
  const { database, actor, language } = drawing;
  const t = say(language);
  const today = dayOf(new Date().toISOString());
  const state = readRoadmapState(new URLSearchParams(query));
  const { roadmap } = await run<{ roadmap: Answer }>(database, actor, { document: roadmapDocument, language });
  const items = shownItems(roadmap.items, state);
  if (items.length === 0) return { about: [], pictures: [], table: [] };
  const span = windowOf(yearOf(state, today), state.zoom);
  const groups = gather(items, state.group).map(({ group, items: some }) => ({
    name: state.group === 'none' ? '' : (group?.name ?? `${t(groupWords[state.group])}: ${t(words.noGroup).toLowerCase()}`),
    items: some.map((item) => ({ ...item, kind: kindOfItem(item), marks: item.marks.map(({ type, on }) => ({ type: markOf(type), on })) })),
  }));
  const caption = `${t(words.title)}, ${span.from.slice(0, 4)}–${span.to.slice(0, 4)}. ${t(words.help)}`;
  const charts =
    items.length > (drawing.alone ? mostRows.alone : mostRows.report)
      ? []
      : roadmapCharts({ groups, span, zoom: state.zoom, today, title: caption });
  return {
    about: [state.text ? `«${state.text}»` : undefined, charts.length > 0 ? t(words.legend) : undefined],
    pictures: charts.map((svg) => ({ type: 'figure', svg, width: across.lying, alt: `${caption} ${t(words.legend)}`, caption })),
    table: [tableOf(items, caption, drawing)],
  };
};

const markOf = (type: 'NOTICE' | 'RENEWAL'): RoadmapMark['type'] => (type === 'NOTICE' ? 'notice' : 'renewal');

function tableOf(items: readonly Item[], caption: string, { language }: Drawing): Block {
  const t = say(language);
  const day = (value: string | null): Cell => (value === null ? null : { type: 'date', value });
  const said = ({ marks, autoRenews, replacedBy }: Item): string =>
    [
      ...marks.map(({ type, on }) => t(markWords[markOf(type)], { on: date(on, language) })),
      ...(autoRenews ? [t(words.renews)] : []),
      ...(replacedBy ? [t(words.replacedBy, { name: replacedBy.name })] : []),
    ].join('; ');
  return {
    type: 'table',
    caption,
    columns: [words.what, words.kind, words.from, words.to, words.days].map((heading) => ({ heading: t(heading) })),
    rows: items.map((item) => [
      text(item.name),
      text(t(kindWords[kindOfItem(item)].one)),
      day(item.from),
      day(item.to),
      text(said(item) || ' '),
    ]),
  };
}
