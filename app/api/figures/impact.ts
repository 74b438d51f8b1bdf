/** What stops when something stops, as a figure in a report. */
import { kindLabel } from '#app/_i18n/kind-name';
import { say } from '#app/_i18n/say';
import { connectionCounts, connections as words } from '#app/_i18n/texts/connections';
import { figures } from '#app/_i18n/texts/figures';
import { centreDocument, type Graph, impactDocument } from '#app/_map/graph-data';
import { readImpact, soonestFirst, wayTeller, within } from '#app/_map/impact-members';
import { impactPicture } from '#app/_map/impact-picture';
import { hitSentence, impactNames } from '#app/_map/impact-words';
import { across, type Draw } from '#app/api/figures/drawing';
import { graphSvg } from '#app/api/figures/graph';
import type { Cell } from '#exporters/blocks';
import { words as text } from '#exporters/shown';
import { run } from '#graphql/execute';
import { kindNames } from '#model/kinds/index';

export const drawImpact: Draw = async ({ query }, { database, actor, language, signal }) => {
  const t = say(language);
  const { centre, depth } = readImpact(new URLSearchParams(query));
  if (!centre) return { about: [], pictures: [], table: [] };
  const ask = <Answer>(document: string) => run<Answer>(database, actor, { document, variables: { id: centre }, language });
  const { node } = await ask<{ node: { name?: string } | null }>(centreDocument);
  const { graph } = await ask<{ graph: Graph | null }>(impactDocument);
  const members = within(graph?.members ?? [], depth);
  const hit = members.filter(({ step }) => step > 0);
  if (!node?.name || hit.length === 0) return { about: node?.name ? [t(words.noneHit, { name: node.name })] : [], pictures: [], table: [] };
  const caption = `${t(words.stopsOf, { name: node.name })} ${hitSentence(t, hit)}`;
  const picture = impactPicture(members, impactNames(t), new Set());
  const svg = await graphSvg(picture, caption, { signal });
  const wayOf = wayTeller(members);
  return {
    about: [graph?.truncated ? t(words.truncated) : undefined],
    pictures: [{ type: 'figure', svg, width: across.lying, alt: t(figures.alt, { caption }), caption }],
    table: [
      {
        type: 'table',
        caption,
        columns: [words.name, words.kind, words.critical, words.way].map((heading) => ({ heading: t(heading) })),
        rows: kindNames.flatMap((kind) =>
          soonestFirst(hit.filter(({ element }) => element?.kind === kind)).map((member): Cell[] => [
            text(member.element?.name ?? ''),
            text(kindLabel(t, member.element?.kind ?? '')),
            typeof member.hours === 'number' ? text(t(connectionCounts.hours, { count: member.hours })) : null,
            text(wayOf(member)),
          ]),
        ),
      },
    ],
  };
};
