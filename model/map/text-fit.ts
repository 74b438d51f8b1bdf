/** How large a name can be written in a box, and where its lines break: the same on the screen and in a file. */

/** Mean width of a letter and height of a line, in sizes of the letters; on the safe side for the fonts in use. */
const letter = 0.6;
const line = 1.2;
/** Of a whole line: letters differ, but their mean does not. */
const narrow = 0.53;
const shortestPiece = 8;

export interface Fitted {
  size: number;
  lines: string[];
}

/** The width of a text, about. */
export const widthOf = (text: string, size: number): number => text.length * letter * size;
/** The width of a number, which is bold. */
export const figureWidth = (text: string, size: number): number => widthOf(text, size) * 1.12;
/** Beside a name, a number takes no more of the width than this. */
const figureShare = 0.6;

/** As much of a text as there is room for on one line. */
export function oneLine(text: string, width: number, size: number): string {
  const most = Math.max(2, Math.floor(width / (size * narrow)));
  const said = text.replace(/\s+/g, ' ').trim();
  return said.length > most ? `${said.slice(0, most - 1).trimEnd()}…` : said;
}

/**
 * The text in as large letters as the room allows, between `least` and `most`. When even the least is too large it ends in «…».
 * A word longer than a line is broken.
 */
export function fitted(text: string, room: { width: number; height: number }, { least, most }: { least: number; most: number }): Fitted {
  const area = room.width * room.height;
  let size = Math.min(most, Math.max(least, Math.sqrt(area / (Math.max(1, text.length) * letter * line))));
  for (; size > least; size *= 0.92) if (fits(broken(text, room.width, size), room, size)) break;
  size = Math.max(size, least);
  const lines = broken(text, room.width, size);
  const room_ = Math.max(1, Math.floor(room.height / (size * line)));
  return { size, lines: lines.length > room_ ? ended(lines, room_) : lines };
}

const fits = (lines: readonly string[], room: { width: number; height: number }, size: number): boolean =>
  lines.length * size * line <= room.height && lines.every((one) => !/(-\u2060|…)$/.test(one) && widthOf(one, size) <= room.width);

function ended(lines: readonly string[], count: number): string[] {
  const kept = lines.slice(0, count);
  const last = kept.at(-1) ?? '';
  return [
    ...kept.slice(0, -1),
    `${last
      .replace(/[-\u2060]+$/, '')
      .slice(0, Math.max(1, last.length - 1))
      .trimEnd()}…`,
  ];
}

/** How a name and its number stand in a box: the number below, or beside where the box is low. */
export function writingOf({ width, height }: { width: number; height: number }, name: string, short: string) {
  const side = Math.min(6, Math.min(width, height) * 0.08);
  const room = { width: width - 2 * side, height: height - 2 * side };
  const beside = room.height < 26 && room.width > 3 * room.height;
  // Beside the name a number is no larger than most names, which need the room.
  const number = Math.min(
    beside ? 10 : 14,
    room.height * (beside ? 0.7 : 0.3),
    (room.width * (beside ? figureShare : 1)) / Math.max(1, figureWidth(short, 1)),
  );
  const left = beside
    ? { width: Math.max(1, room.width - figureWidth(short, number) - number * 0.6), height: room.height }
    : { width: room.width, height: Math.max(1, room.height - number * 1.25) };
  return { side, beside, number, lettering: fitted(name, left, { least: Math.min(9, left.height * 0.75), most: 14 }) };
}

/** Lines no wider than this. */
function broken(text: string, width: number, size: number): string[] {
  const most = Math.max(2, Math.floor(width / (size * letter)));
  const lines: string[] = [];
  let now = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (now && now.length + 1 + word.length <= most) {
      now = `${now} ${word}`;
      continue;
    }
    if (now) lines.push(now);
    // Pieces of a few letters are no longer a word: then its beginning is better.
    if (word.length > most && most < shortestPiece) word = `${word.slice(0, most - 1)}…`;
    for (; word.length > most; word = word.slice(most - 1)) lines.push(`${word.slice(0, most - 1)}-\u2060`);
    now = word;
  }
  if (now) lines.push(now);
  return lines;
}
