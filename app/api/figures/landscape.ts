/** The landscape as a figure in a report: laid out as on the screen, with what was moved by hand where it was put. */
import { date } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { figures } from '#app/_i18n/texts/figures';
import { mapCounts, map as words } from '#app/_i18n/texts/map';
import { type Integration, type Landscape, landscapeDocument } from '#app/_map/landscape-data';
import { type Names, type Picture, pictureOf } from '#app/_map/landscape-picture';
import { landscapeVariables, personal, readLandscape, special } from '#app/_map/landscape-state';
import { across, type Draw, type Drawing, filterWords } from '#app/api/figures/drawing';
import { graphSvg } from '#app/api/figures/graph';
import type { Block, Cell } from '#exporters/blocks';
import { LayoutTooLarge } from '#exporters/elk';
import { fieldCell, printed, words as text } from '#exporters/shown';
import { run } from '#graphql/execute';
import { kinds } from '#model/kinds/index';
import { dayOf } from '#model/wording';

/** A row for each is enough for a report; the registry has the rest. */
const mostRows = 5_000;

export const drawLandscape: Draw = async ({ query }, drawing) => {
  const { database, actor, language } = drawing;
  const t = say(language);
  const state = readLandscape(new URLSearchParams(query));
  const asked = landscapeVariables(state);
  const { landscape } = await run<{ landscape: Landscape }>(database, actor, {
    document: landscapeDocument,
    variables: { ...asked },
    language,
  });
  const selection = [
    await filterWords('application', asked.filter, drawing),
    await filterWords('integration', asked.integrations, drawing),
  ];
  if (landscape.applications.length === 0) return { about: selection, pictures: [], table: [] };
  const picture = pictureOf(landscape, state, namesIn(drawing));
  if (state.follow) selection.push(t(words.wayTitle, { what: followed(landscape, state.follow, drawing) }));
  const shown = picture.way && state.onlyWay ? { nodes: picture.nodes.length, flows: picture.way.length } : null;
  const counts = {
    applications: t(mapCounts.applications, { count: shown?.nodes ?? landscape.applications.length }),
    integrations: t(mapCounts.integrations, { count: shown?.flows ?? landscape.integrations.length }),
  };
  const on = t(figures.asOf, { on: date(state.date ?? dayOf(new Date().toISOString()), language) });
  const caption = `${t(figures.landscape, counts)} ${on}`;
  const table = [tableOf(landscape, picture, caption, drawing)];
  try {
    const svg = await graphSvg(picture, caption, { moved: state.moved, signal: drawing.signal });
    const alt = t(figures.alt, { caption });
    return {
      about: selection,
      table,
      pictures: [{ type: 'figure', svg, width: across.lying, alt, caption: `${caption} ${t(figures.tones)}` }],
    };
  } catch (error) {
    if (!(error instanceof LayoutTooLarge)) throw error;
    return { about: [...selection, t(figures.tooLarge)], pictures: [], table };
  }
};

/** What the way is followed of. */
function followed({ integrations }: Landscape, what: string, { language }: Drawing): string {
  const t = say(language);
  if (what === personal) return t(words.wayPersonal);
  if (what === special) return t(words.waySpecial);
  return integrations.flatMap(({ datasets }) => datasets).find(({ id }) => id === what)?.name ?? '…';
}

function namesIn({ language, terms }: Drawing): Names {
  const t = say(language);
  return {
    hosting: (key) => printed(fieldCell(kinds.application.fields.hosting, key, { language, terms }), language),
    none: t(words.noGroup),
    others: t(words.otherGroups),
    many: (count) => t(mapCounts.integrations, { count }),
    applications: (count) => t(mapCounts.applications, { count }),
  };
}

function tableOf({ applications, integrations }: Landscape, { way }: Picture, caption: string, { language, terms }: Drawing): Block {
  const t = say(language);
  const names = new Map(applications.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? '';
  const rows: { integration: Integration; from: string; to: string }[] = way
    ? way.map(({ edge }) => edge)
    : integrations
        .map((integration) => ({ integration, from: integration.source, to: integration.target }))
        .sort((a, b) => name(a.from).localeCompare(name(b.from), 'nb') || name(a.to).localeCompare(name(b.to), 'nb'));
  const { fields } = kinds.integration;
  const flow = ({ type, frequency }: Integration): string =>
    [fieldCell(fields.type, type, { language, terms }), fieldCell(fields.frequency, frequency, { language, terms })]
      .flatMap((cell) => (cell ? [printed(cell, language)] : []))
      .join(', ');
  const privacy = ({ personalData, specialCategories }: Integration): Cell =>
    specialCategories ? text(t(words.special)) : personalData === null ? null : text(t(personalData ? words.yes : words.no));
  return {
    type: 'table',
    caption,
    columns: [words.from, words.to, words.what, words.datasets, words.how, words.owner, words.personalData].map((heading) => ({
      heading: t(heading),
    })),
    rows: rows
      .slice(0, mostRows)
      .map(({ integration, from, to }): Cell[] => [
        text(name(from)),
        text(integration.direction === 'TWO_WAY' ? `${name(to)} (${t(words.bothWays)})` : name(to)),
        text(integration.name),
        text(integration.datasets.map((one) => one.name).join('; ')),
        text(flow(integration)),
        text(integration.owner?.name ?? ''),
        privacy(integration),
      ]),
  };
}
