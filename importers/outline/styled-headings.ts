/** Headings of a document that has styles for them, and what people make headings of without any, further down. */
import { blank, type DocumentLine, isBoldTitle, longestTitle, numberOf, oneLine, type Rule } from '#importers/outline/document-line';
import { headingParts, labelOf } from '#model/outline-lines';

const isStyled = (line: DocumentLine): boolean =>
  line.heading !== undefined && line.heading > 0 && (!blank(line) || line.key !== undefined);

/** Bold lines, when there are several and text below them: people stop using styles far down. */
function boldTitles(lines: readonly DocumentLine[]): ReadonlySet<DocumentLine> {
  const found = lines.filter((line) => line.heading === undefined && isBoldTitle(line));
  const described = lines.some(
    (line, i) => line.heading === undefined && isBoldTitle(line) && lines[i + 1]?.heading === undefined && !lines[i + 1]?.bold,
  );
  return new Set(found.length > 1 && described ? found : []);
}

/** How deep below a heading a typed number is: «1.2.1 Lønn» is one below «1.2 Personal»; without a number above it, the first is. */
function depthBelow(line: DocumentLine, above: string | undefined, first: number): number | null {
  if (line.heading !== undefined || line.item !== undefined || line.text.length > longestTitle || /[.;:,]\s*$/.test(line.text)) return null;
  const typed = headingParts(oneLine(line.text));
  const number = line.number ?? typed.number;
  if (!number?.includes('.') || (above === undefined ? /^\p{Ll}/u.test(typed.title) : !number.startsWith(`${above}.`))) return null;
  const parts = number.split('.').length;
  return Math.max(1, above === undefined ? parts - first + 1 : parts - above.split('.').length);
}

const isListed = ({ item, number, heading }: DocumentLine): boolean =>
  heading === undefined && (item !== undefined || number !== undefined);
const looksLikeTitle = ({ text }: DocumentLine): boolean =>
  text.trim().length <= 100 && /^\s*[\p{Lu}\d«"]/u.test(text) && !/[.:;,!?]\s*$|\.\s/.test(text);
/** What comes below it is what it announces. */
const announces = ({ text }: DocumentLine): boolean => /:\s*$/.test(text) || labelOf(oneLine(text))?.rest === '';

/** Items of lists below headings, where all of a section's are titles and no other text stands among them or below. */
function itemTitles(lines: readonly DocumentLine[]): ReadonlySet<DocumentLine> {
  const found = new Set<DocumentLine>();
  for (let i = 0; i < lines.length; i++) {
    const above = lines[i - 1];
    const line = lines[i];
    if (!above || !line || !isListed(line)) continue;
    let end = i;
    while (end < lines.length && lines[end]?.heading === undefined) end += 1;
    const section = lines.slice(i, end);
    const items = section.filter(isListed);
    if (!announces(above) && items.every(looksLikeTitle) && section.every((line) => isListed(line) || labelOf(oneLine(line.text))))
      for (const item of items) found.add(item);
    i += section.length - 1;
  }
  return found;
}

/** Styles say what is a heading; below those, typed numbers, bold lines and lists of titles do. */
export function byStyle(lines: readonly DocumentLine[]): Rule {
  const last = { top: 0 };
  const bold = boldTitles(lines);
  const items = itemTitles(lines);
  let styled: { depth: number; number?: string | undefined } = { depth: 0 };
  let depth = 0;
  let first = 0;
  return (line) => {
    if (isStyled(line)) {
      depth = line.heading ?? 0;
      const parts = numberOf(line, last);
      styled = { depth, number: parts.number };
      first = 0;
      return { depth, level: depth, ...parts };
    }
    if (styled.depth === 0 || blank(line)) return null;
    if (items.has(line)) {
      const inside = line.item ?? Math.max((line.number?.split('.').length ?? 1) - 1, line.inside ?? 0);
      return { depth: depth + 1 + inside, ...numberOf(line, last) };
    }
    const parts = (line.number ?? headingParts(oneLine(line.text)).number)?.split('.').length ?? 0;
    const below = depthBelow(line, styled.number, first || parts);
    if (below === null && !bold.has(line)) return null;
    first ||= parts;
    depth = styled.depth + (below ?? 1);
    return { depth, ...numberOf(line, last) };
  };
}
