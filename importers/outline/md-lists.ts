/** Follows the items of lists line by line (CommonMark 0.31, §5.2), so that a long list can be parsed in pieces that begin where one may. */

/** Where a line stands: how many items are open above it, and at what column their content begins. */
export interface Spot {
  column: number;
  depth: number;
}

const marker = /^([-*+]|(\d{1,9})[.)])( +(?=[^ ])|$)/;
const rule = /^([-*_])(?: *\1){2,} *$/;
/** What ends a paragraph without a blank line before it. */
const starts = /^(?:>|`{3}|~{3}|#{1,6}(?: |$)|<!--|([-*_])(?: *\1){2,} *$)/;

/** The line with its leading tabs as spaces; `indent` of them. */
export function unfolded(line: string): { indent: number; words: string } {
  let indent = 0;
  let at = 0;
  for (; line[at] === ' ' || line[at] === '\t'; at++) indent += line[at] === '\t' ? 4 - (indent % 4) : 1;
  return { indent, words: line.slice(at) };
}

/** Call it with each line in turn; it answers where the line stands when a piece may begin there, and null when the line goes on with something. */
export function listSpots(): (line: string) => Spot | null {
  /** Where the content of each open item begins. */
  const columns: number[] = [];
  let paragraph = false;
  let quote = false;
  let fence = '';
  let fenceColumn = 0;

  const inside = (indent: number, words: string): boolean => {
    if (fence === '') return false;
    if (fence === '-->') {
      if (words.includes(fence)) fence = '';
      return true;
    }
    if (words !== '' && indent < fenceColumn) {
      fence = '';
      return false;
    }
    if (words.startsWith(fence) && /^(`+|~+)$/.test(words)) fence = '';
    return true;
  };

  /** How many of the open items a line with this indentation stands in. */
  const within = (indent: number): number => columns.findLastIndex((column) => column <= indent) + 1;

  /** Opens the items that begin on the line, and gives what they say: `- - a` begins two. */
  const open = (indent: number, words: string): string => {
    let [column, rest] = [indent, words];
    for (let found = marker.exec(rest); found && !rule.test(rest); found = marker.exec(rest)) {
      const [whole, sign = '', , space = ''] = found;
      // Content five columns away is code that begins one column away.
      const width = sign.length + (space.length > 4 || space === '' ? 1 : space.length);
      column += width;
      columns.push(column);
      if (space.length > 4) return '';
      rest = rest.slice(whole.length);
    }
    return rest;
  };

  return (line) => {
    const { indent, words } = unfolded(line.trimEnd());
    const wasQuote = quote;
    quote = words.startsWith('>');
    if (inside(indent, words) || words === '') {
      paragraph = false;
      return null;
    }
    const column = () => columns.at(-1) ?? 0;
    const found = rule.test(words) ? null : marker.exec(words);
    // What goes on with a paragraph is no item, unless it is a bullet or the first of its numbers, and says something.
    const begins = found && (!paragraph || indent < column() || ((found[2] === undefined || found[2] === '1') && found[3] !== ''));
    const depth = within(indent);
    const deep = indent - (columns[depth - 1] ?? 0) >= 4;
    if (paragraph && (deep || !(begins || starts.test(words)))) {
      quote ||= wasQuote;
      return null;
    }
    const goesOn = depth === columns.length && (deep || (quote && wasQuote));
    columns.length = depth;
    const spot = goesOn ? null : { column: column(), depth };
    const said = begins && !deep ? open(indent, words) : words;
    quote = said.startsWith('>');
    const fenced = fence === '' ? /^(?:`{3,}|~{3,})/.exec(said)?.[0] : undefined;
    if (fenced) [fence, fenceColumn] = [fenced, column()];
    else if (said.lastIndexOf('<!--') > said.lastIndexOf('-->')) fence = '-->';
    paragraph = !deep && !fenced && said !== '' && !/^(?:#{1,6}(?: |$)|<!--)/.test(said) && !rule.test(said);
    return spot;
  };
}
