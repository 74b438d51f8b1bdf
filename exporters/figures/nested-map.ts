/** A map of nested boxes as SVG: the same scene as on the screen, in a file. Pure. */
import { ink, shadeOf } from '#exporters/figures/palette';
import { escaped, round } from '#exporters/figures/svg';
import { headerOf, type Rect } from '#model/map/layout';
import { rangesOf } from '#model/map/scale';
import { type DrawnSide, type Scene, shownBoxes } from '#model/map/scene';
import { shown, shownShort } from '#model/map/shown';
import { figureWidth, fitted, widthOf, writingOf } from '#model/map/text-fit';
import { measureOf } from '#model/measures';
import type { Language } from '#model/text';

export interface NestedMap {
  scene: Scene;
  side: number;
  width: number;
  height: number;
  title: string;
  /** What the legend says of the measure. */
  help: string;
  language: Language;
}

const legendHeight = 64;

/** A whole SVG document with a title, a description and a legend. Below it the map has `width` by `height`. */
export function nestedMap({ scene, side: place, width, height, title, help, language }: NestedMap): string {
  const side = scene.sides[place];
  if (!side) throw new Error('The scene has no such side.');
  const measure = measureOf(side.measure);
  const parts: string[] = [];
  for (const i of shownBoxes(scene)) {
    const rect = scene.rects[i];
    if (rect) parts.push(scene.open[i] ? parentBox(scene, side, i, rect, language) : filledBox(scene, side, i, rect, language));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height + legendHeight)}" width="${round(width)}" height="${round(height + legendHeight)}" role="img" aria-labelledby="t d" font-family="'Source Sans 3', system-ui, sans-serif">
<title id="t">${escaped(title)}</title><desc id="d">${escaped(`${measure.label[language]}. ${help}`)}</desc>
<defs><pattern id="u" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="${ink.paper}"/><rect width="3" height="9" fill="#e8e9e9"/></pattern></defs>
<rect width="100%" height="100%" fill="${ink.paper}"/>
${legend(side, language, width)}
<g transform="translate(0 ${legendHeight})">${parts.join('\n')}</g></svg>`;
}

const frame = (rect: Rect, fill: string, more = ''): string =>
  `<rect x="${round(rect.x)}" y="${round(rect.y)}" width="${round(rect.width)}" height="${round(rect.height)}" rx="3" fill="${fill}" stroke="${ink.line}" stroke-width="0.8"${more}/>`;
const write = (text: string, x: number, y: number, size: number, fill: string, more = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${fill}"${more}>${escaped(text.replaceAll('\u2060', ''))}</text>`;

function parentBox({ boxes, nodes }: Scene, side: DrawnSide, place: number, rect: Rect, language: Language): string {
  const node = boxes[place]?.node ?? 0;
  const height = headerOf(rect);
  const size = Math.min(13, height * 0.62);
  const value = side.values[node];
  const short = value === undefined ? '–' : shownShort(measureOf(side.measure), value, language);
  const room = rect.width - figureWidth(short, size) - size * 1.6;
  const [name = ''] = fitted(nodes[node]?.name ?? '', { width: Math.max(1, room), height: size * 1.25 }, { least: size, most: size }).lines;
  const baseline = rect.y + height * 0.72;
  return [
    frame(rect, ink.ground),
    write(name, rect.x + size * 0.5, baseline, size, ink.text, ' font-weight="600"'),
    write(short, rect.x + rect.width - size * 0.5, baseline, size, ink.text, ' font-weight="600" text-anchor="end"'),
  ].join('');
}

function filledBox({ boxes, nodes }: Scene, side: DrawnSide, place: number, rect: Rect, language: Language): string {
  const node = boxes[place]?.node ?? 0;
  const measure = measureOf(side.measure);
  const value = side.values[node];
  const step = side.steps[node] ?? 0;
  const shade = shadeOf(measure, value === undefined ? 0 : step);
  const fill = value === undefined ? ink.paper : step === 0 ? 'url(#u)' : shade.fill;
  const short = value === undefined ? '–' : shownShort(measure, value, language);
  const { side: margin, beside, number, lettering } = writingOf(rect, nodes[node]?.name ?? '', short);
  const lines = lettering.lines.map((line, i) =>
    write(line, rect.x + margin, rect.y + margin + lettering.size * (0.92 + i * 1.2), lettering.size, shade.text),
  );
  const bottom = beside ? rect.y + rect.height / 2 + number * 0.35 : rect.y + rect.height - margin - number * 0.12;
  const x = beside ? rect.x + rect.width - margin : rect.x + margin;
  return [
    frame(rect, fill, value === 0 || value === undefined ? ' stroke-dasharray="4 3"' : ''),
    ...lines,
    write(short, x, bottom, number, shade.text, ` font-weight="700"${beside ? ' text-anchor="end"' : ''}`),
  ].join('');
}

const less: Readonly<Record<Language, string>> = { nb: 'under', nn: 'under', en: 'below' };
const unknownText: Readonly<Record<Language, string>> = { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' };

function legend({ measure: name, breaks, values }: DrawnSide, language: Language, width: number): string {
  const measure = measureOf(name);
  const say = (value: number) => (measure.unit === 'money' ? shownShort : shown)(measure, value, language);
  const items = rangesOf(measure, breaks).map(({ step, from, to }) => ({
    fill: shadeOf(measure, step).fill,
    text: from === null ? (to === null ? say(0) : `${less[language]} ${say(to)}`) : to === null ? `${say(from)} +` : `${say(from)}–`,
  }));
  if (values.includes(null)) items.push({ fill: 'url(#u)', text: unknownText[language] });
  let x = 2;
  const drawn = items.map(({ fill, text }) => {
    const at = x;
    x += 26 + widthOf(text, 12) + 18;
    return at > width - 40 ? '' : `${frame({ x: at, y: 34, width: 20, height: 14 }, fill)}${write(text, at + 26, 45.5, 12, ink.text)}`;
  });
  return `${write(measure.label[language], 2, 20, 16, ink.text, ' font-weight="600"')}${drawn.join('')}`;
}
