/** The use of shared solutions as SVG: a line for each manager or theme, with a square for each solution. Pure. */
import { answerShades } from '#exporters/figures/palette';
import { escaped, picture } from '#exporters/figures/svg';
import { type Answer, answerNames, answers, type Group, standingOf } from '#model/adoption';
import { oneLine, widthOf } from '#model/map/text-fit';
import type { Language } from '#model/text';

const width = 680;
const side = 15;
const step = side + 3;
const names = { from: 2, room: 190 };
const squares = { from: 200, perRow: 23 };
const legendHeight = 34;
/** Lines that fit on a page that stands, under a heading. */
const mostLines = 36;

/** Signs that tell the answers apart without colour, in a square of 15. */
const signs: Readonly<Record<Answer, string>> = {
  used: 'M3.5 8l3 3 5-6.5',
  not_used: 'M4 4l7 7M11 4l-7 7',
  unsure: 'M5 5.6C5 2.9 10 2.9 10 5.7C10 7.5 7.5 7.6 7.5 9.4M7.5 11.5v.3',
  not_relevant: 'M4 7.5h7',
};

const square = (answer: Answer, x: number, y: number): string => {
  const { fill, line, text, dashed } = answerShades[answer];
  const dash = dashed ? ' stroke-dasharray="2 1.5"' : '';
  return `<g transform="translate(${x} ${y})"><rect width="${side}" height="${side}" rx="2" fill="${fill}" stroke="${line}" stroke-width="0.8"${dash}/><path d="${signs[answer]}" fill="none" stroke="${text}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></g>`;
};
const write = (text: string, x: number, y: number, more = ''): string => `<text x="${x}" y="${y}"${more}>${escaped(text)}</text>`;

/** One picture, or several where one would be higher than a page. */
export function adoptionCharts(groups: readonly Group[], none: string, title: string, language: Language): string[] {
  const parts: Group[][] = [];
  let lines = mostLines;
  for (const group of groups) {
    const needed = linesOf(group);
    if (lines + needed > mostLines) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)?.push(group);
    lines += needed;
  }
  return parts.map((some) => drawn(some, none, title, language));
}

const linesOf = ({ solutions }: Group): number => Math.max(1, Math.ceil(solutions.length / squares.perRow));
const order = (answer: Answer): number => answerNames.indexOf(answer);

function drawn(groups: readonly Group[], none: string, title: string, language: Language): string {
  const body: string[] = [legend(language)];
  let y = legendHeight;
  for (const group of groups) {
    body.push(write(oneLine(group.name ?? none, names.room, 11), names.from, y + 11.5));
    const inOrder = group.solutions.map((one) => standingOf(one).answer).sort((a, b) => order(a) - order(b));
    inOrder.forEach((answer, at) => {
      const column = at % squares.perRow;
      body.push(square(answer, squares.from + column * step, y + Math.floor(at / squares.perRow) * step));
    });
    const share = `${group.counts.used}/${group.solutions.length}`;
    body.push(write(share, width - 2, y + 11.5, ' text-anchor="end" font-weight="600"'));
    y += linesOf(group) * step + 3;
  }
  return picture(width, y, title, body.join(''));
}

function legend(language: Language): string {
  let x = 2;
  return answerNames
    .map((answer) => {
      const at = x;
      const label = answers[answer][language];
      x += side + 6 + widthOf(label, 11) + 20;
      return `${square(answer, at, 4)}${write(label, at + side + 6, 15.5)}`;
    })
    .join('');
}
