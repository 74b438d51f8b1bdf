/** Draws the pictures that a report asks for, each with its table. Reads with the rights of the one who asks. */
import { say } from '#app/_i18n/say';
import { figures } from '#app/_i18n/texts/figures';
import { drawAdoption } from '#app/api/figures/adoption';
import type { Draw, Drawing } from '#app/api/figures/drawing';
import { drawImpact } from '#app/api/figures/impact';
import { drawLandscape } from '#app/api/figures/landscape';
import { drawMap } from '#app/api/figures/map';
import { drawRoadmap } from '#app/api/figures/roadmap';
import type { Block, BlockDocument, Draft, ViewBlock } from '#exporters/blocks';
import { paragraph } from '#exporters/reports/context';
import type { SavedPage } from '#model/saved-pages';

const drawers = {
  'map:capability': drawMap,
  'map:losConcept': drawMap,
  'map:orgUnit': drawMap,
  'map:service': drawMap,
  landscape: drawLandscape,
  impact: drawImpact,
  roadmap: drawRoadmap,
  sharedSolutions: drawAdoption,
} as const satisfies Record<SavedPage, Draw>;

/** The document with its pictures drawn. */
export async function withPictures(document: BlockDocument<Draft>, drawing: Drawing): Promise<BlockDocument> {
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    drawing.signal?.throwIfAborted();
    blocks.push(...(block.type === 'view' ? await drawn(block, drawing) : [block]));
  }
  return { ...document, blocks };
}

/** The pictures of a view without their table, each with what it shows in sentences. */
export async function picturesOf(view: ViewBlock, drawing: Drawing): Promise<{ svg: string; caption: string }[]> {
  const { about, pictures, table } = await drawers[view.page](view, drawing);
  const figures = [...pictures, ...table.flatMap((block) => (block.type === 'figure' ? [block] : []))];
  return figures.map(({ svg, caption }) => ({ svg, caption: [...about.flatMap((one) => one || []), caption].join(' ') }));
}

async function drawn(view: ViewBlock, drawing: Drawing): Promise<Block[]> {
  const t = say(drawing.language);
  const { about, pictures, table } = await drawers[view.page](view, drawing);
  const said = about.flatMap((one) => one || []);
  const empty = pictures.length === 0 && table.length === 0;
  return [
    ...(view.name ? [{ type: 'heading' as const, level: 2 as const, text: view.name, turns: true }] : []),
    ...said.map(paragraph),
    ...(empty ? [paragraph(t(figures.nothing))] : [...pictures, ...table]),
  ];
}
