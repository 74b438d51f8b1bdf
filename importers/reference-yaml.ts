/**
 * A tree of names in YAML: mappings, lists and texts by indentation, folded and literal blocks, comments and quotes.
 * No anchors, tags, references or flows: what is not a plain tree is refused, and nothing in it is ever run (YAML 1.2.2 §6-8).
 */
import { Refusal } from '#model/errors';
import type { OutlineNode } from '#model/outline';

type Yaml = string | Yaml[] | { [key: string]: Yaml };

const limits = { characters: 2_000_000, lines: 40_000, depth: 40 };

class NotATree extends Refusal {
  constructor(line: number) {
    super('not_a_tree', {
      nb: `Linje ${line} i filen kan ikke leses som en liste av kapabiliteter. Bruk innrykk med mellomrom, og enkle felt som id, navn og beskrivelse.`,
      nn: `Linje ${line} i fila kan ikkje lesast som ei liste av kapabilitetar. Bruk innrykk med mellomrom, og enkle felt som id, namn og skildring.`,
      en: `Line ${line} of the file cannot be read as a list of capabilities. Indent with spaces, and use plain fields such as id, name and description.`,
    });
  }
}

interface Line {
  indent: number;
  text: string;
  number: number;
}

/** Lines that say something. @throws NotATree */
function linesOf(text: string): Line[] {
  if (text.length > limits.characters) throw new NotATree(1);
  const all = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  if (all.length > limits.lines) throw new NotATree(limits.lines);
  return all.map((line, i) => {
    const [space = ''] = /^\s*/.exec(line) ?? [];
    if (space.includes('\t')) throw new NotATree(i + 1);
    return { indent: space.length, text: line.slice(space.length).trimEnd(), number: i + 1 };
  });
}

const isSilent = ({ text }: Line): boolean => text === '' || text.startsWith('#') || text === '---' || text === '...';
const pair = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s:#'"[\]{}&*!|>%@`-][^:#]*?|-[^\s:][^:]*?):(?:\s+(.*))?$/;

/** Reads all of it. @throws NotATree */
export function readYamlTree(text: string): Yaml {
  const lines = linesOf(text);
  let at = 0;
  const peek = (): Line | undefined => {
    while (at < lines.length && isSilent(lines[at] ?? { indent: 0, text: '', number: 0 })) at += 1;
    return lines[at];
  };

  const scalar = (written: string, line: Line, indent: number): string => {
    const block = /^([|>])[+-]?\d?(?:\s+#.*)?$/.exec(written);
    if (block) {
      const parts: string[] = [];
      let own: number | undefined;
      for (; at < lines.length; at += 1) {
        const next = lines[at];
        if (!next || (next.text !== '' && next.indent <= indent)) break;
        own ??= next.text === '' ? undefined : next.indent;
        parts.push(next.text === '' ? '' : `${' '.repeat(Math.max(0, next.indent - (own ?? 0)))}${next.text}`);
      }
      return block[1] === '|' ? parts.join('\n').trimEnd() : parts.join(' ').replace(/ {2,}/g, '\n').trim();
    }
    if (/^[&*!@`%[{]/.test(written)) {
      if (/^\[\s*\](\s+#.*)?$/.test(written)) return '';
      throw new NotATree(line.number);
    }
    const quoted = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$|^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(written);
    if (quoted) return (quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2]?.replaceAll("''", "'") ?? '').trim();
    return written.replace(/\s+#.*$/, '').trim();
  };

  const block = (indent: number, depth: number): Yaml => {
    const first = peek();
    if (!first || depth > limits.depth) throw new NotATree(first?.number ?? 1);
    return /^-(\s|$)/.test(first.text) ? list(indent, depth) : mapping(indent, depth);
  };
  const after = (written: string | undefined, line: Line, indent: number, depth: number): Yaml => {
    if (written !== undefined && written !== '' && !written.startsWith('#')) return scalar(written, line, indent);
    const next = peek();
    const lower = next && (next.indent > indent || (next.indent === indent && /^-(\s|$)/.test(next.text) && !/^-(\s|$)/.test(line.text)));
    return next && lower ? block(next.indent, depth + 1) : '';
  };
  const list = (indent: number, depth: number): Yaml[] => {
    const items: Yaml[] = [];
    for (let line = peek(); line && line.indent === indent && /^-(\s|$)/.test(line.text); line = peek()) {
      const inner = line.text.slice(1).trimStart();
      if (pair.test(inner)) {
        // The first pair of a mapping stands beside the dash: read as if the dash were a space.
        const moved = indent + line.text.length - inner.length;
        lines[at] = { indent: moved, text: inner, number: line.number };
        items.push(mapping(moved, depth + 1));
      } else {
        at += 1;
        items.push(after(inner, line, indent, depth));
      }
    }
    return items;
  };
  const mapping = (indent: number, depth: number): Yaml => {
    const map: { [key: string]: Yaml } = Object.create(null);
    for (let line = peek(); line && line.indent === indent; line = peek()) {
      if (/^-(\s|$)/.test(line.text)) break;
      const found = pair.exec(line.text);
      if (!found?.[1]) throw new NotATree(line.number);
      at += 1;
      map[found[1].replace(/^["']|["']$/g, '')] = after(found[2], line, indent, depth);
    }
    return map;
  };

  const start = peek();
  if (!start) throw new NotATree(1);
  const value = block(start.indent, 0);
  const rest = peek();
  if (rest) throw new NotATree(rest.number);
  return value;
}

const names = ['navn', 'namn', 'name', 'title', 'tittel', 'label'];
const ids = ['id', 'identifier', 'kode', 'code'];
const texts = ['beskrivelse', 'skildring', 'description', 'definisjon'];

const textAt = (map: { [key: string]: Yaml }, keys: readonly string[]): string | undefined =>
  keys.map((key) => map[key]).find((value): value is string => typeof value === 'string' && value !== '');

/** What has a name becomes a node; the lists it holds, of things with names, lie below it. */
function nodesIn(value: Yaml): OutlineNode[] {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const title = textAt(value, names);
  const below = Object.values(value).flatMap((one) => (typeof one === 'string' ? [] : nodesIn(one)));
  if (title === undefined) return below;
  const [id, description] = [textAt(value, ids), textAt(value, texts)];
  return [{ title, ...(id ? { id } : {}), ...(description ? { description } : {}), children: below }];
}

/** A YAML file as one tree. @throws NotATree */
export function yamlOutline(text: string): OutlineNode {
  const nodes = nodesIn(readYamlTree(text));
  if (nodes.length === 0) throw new NotATree(1);
  const [only] = nodes;
  return nodes.length === 1 && only ? only : { title: '', children: nodes };
}
