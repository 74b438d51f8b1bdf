/** FreeMind and Freeplane mind maps, both generations: plain and rich nodes, notes, details, attributes. */
import { growth } from '#importers/outline/growth';
import { type HtmlText, htmlText } from '#importers/outline/html';
import { mindMapTexts as texts } from '#importers/outline/losses';
import type { OutlineReader } from '#importers/outline/options';
import { addField, addPart, emptyParts, nodeOf, type Parts, readNote } from '#importers/outline/parts';
import { OutlineRefused } from '#importers/outline/refusals';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import { unguard } from '#importers/readers/csv';
import { decode } from '#importers/readers/encoding';
import { walkXmlText } from '#importers/readers/xml';
import { joinList } from '#model/exchange';
import type { Loss, OutlineNode } from '#model/outline';
import { isMadeUpId, partLabelled, uncarried, unescapeName } from '#model/outline-text';
import { stepsOf, wayTo } from '#model/outline-tree';
import type { Text } from '#model/text';

interface Reading extends Parts {
  /** Where the node hangs, and what hangs below it so far. */
  children: OutlineNode[];
  details?: string;
  icons: string[];
  /** What is told of it once it has its place. */
  said: Text[];
}

const isPart = (name: string): boolean => partLabelled(name) !== undefined;
const plain = (text: string): string => unguard(uncarried(text));

function begin({ TEXT = '', LOCALIZED_TEXT, ID, LINK, ENCRYPTED_CONTENT }: Readonly<Record<string, string>>): Reading {
  const reading: Reading = { ...emptyParts(plain(TEXT || (LOCALIZED_TEXT ?? ''))), children: [], icons: [], said: [] };
  if (ID && !isMadeUpId(ID)) reading.id = ID;
  if (LINK) addField(reading, 'Lenke', LINK);
  if (ENCRYPTED_CONTENT !== undefined) reading.said.push(texts.encrypted);
  return reading;
}

function attribute(reading: Reading, { NAME = '', VALUE = '' }: Readonly<Record<string, string>>): void {
  const [name, value] = [uncarried(NAME), plain(VALUE)];
  const part = partLabelled(name);
  if (part && part !== 'title' && part !== 'description') addPart(reading, part, name, value);
  else addField(reading, unescapeName(name, isPart), value);
}

function rich(reading: Reading, type: string, html: HtmlText): void {
  const text = html.result();
  if (type === 'NOTE') reading.description = reading.description === undefined ? text : `${reading.description}\n${text}`;
  else if (type === 'DETAILS') reading.details = text;
  else reading.title = unguard(text);
  if (html.formatted()) reading.said.push(texts.formatting);
}

function finish({ children, details, icons, said: _, ...parts }: Reading): OutlineNode {
  if (details && parts.description === undefined) parts.description = details;
  else if (details) addField(parts, 'Detaljer', details);
  readNote(parts);
  if (icons.length > 0) addField(parts, 'Ikoner', joinList(icons));
  return Object.assign(nodeOf(parts), { children });
}

/** Elements that say how the map looks, or what hangs on it, and not what it says. */
const told: Readonly<Record<string, Text>> = { arrowlink: texts.arrow, cloud: texts.look };

/** Freeplane before 1.8 writes 😀 as its two halves, `&#xd83d;&#xde00;`, which XML does not allow. */
const mended = (text: string): string =>
  text.replace(/&#x(d[89ab][0-9a-f]{2});&#x(d[c-f][0-9a-f]{2});/gi, (_, high: string, low: string) =>
    String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)),
  );

/** Reads a FreeMind or Freeplane mind map. */
export const readMmOutline: OutlineReader = async (bytes, file, { limits, hooks }) => {
  const grow = growth(file, limits);
  const open: Reading[] = [];
  const roots: OutlineNode[] = [];
  const said = new Map<OutlineNode, Text[]>();
  let html: { text: HtmlText; type: string } | null = null;
  let note: string | null = null;
  // Styles of the map hang in hooks, and have rich text and attributes of their own.
  let hooked = 0;

  await walkXmlText(
    mended(decode(bytes).text),
    {
      open(tag, found) {
        const reading = open.at(-1);
        if (html) html.text.open(tag.toLowerCase());
        else if (tag === 'hook') {
          hooked += 1;
          if (/NodeNote/.test(found.NAME ?? '')) note = '';
          else if (/ExternalObject/.test(found.NAME ?? '')) reading?.said.push(texts.picture);
        } else if (hooked > 0) return;
        else if (tag === 'node') {
          grow(open.length);
          open.push(begin(found));
        } else if (!reading) return;
        else if (tag === 'richcontent') html = { text: htmlText(), type: found.TYPE ?? 'NODE' };
        else if (tag === 'attribute') attribute(reading, found);
        else if (tag === 'icon' && found.BUILTIN) reading.icons.push(found.BUILTIN);
        else if (told[tag]) reading.said.push(told[tag]);
      },
      text(text) {
        if (html) html.text.text(text);
        else if (note !== null) note += text;
      },
      close(tag) {
        const reading = open.at(-1);
        if (html && tag === 'richcontent') {
          if (reading) rich(reading, html.type, html.text);
          html = null;
        } else if (html) html.text.close(tag.toLowerCase());
        else if (tag === 'hook') {
          hooked -= 1;
          if (note?.trim() && reading) reading.description = uncarried(note.trim());
          note = null;
        } else if (tag === 'node' && hooked === 0 && reading) {
          open.pop();
          const node = finish(reading);
          if (reading.said.length > 0) said.set(node, reading.said);
          (open.at(-1)?.children ?? roots).push(node);
        }
      },
    },
    hooks,
  );
  const [root] = roots;
  if (!root) throw new OutlineRefused('no_nodes', file);
  return { outline: { root: withTypedNumbers(root) }, losses: lossesOf(root, said) };
};

function lossesOf(root: OutlineNode, said: ReadonlyMap<OutlineNode, readonly Text[]>): Loss[] {
  if (said.size === 0) return [];
  const losses: Loss[] = [];
  for (const step of stepsOf({ root }))
    for (const what of new Set(said.get(step.node)))
      losses.push({ severity: what === texts.formatting || what === texts.look ? 'info' : 'warning', at: wayTo(step), what });
  return losses;
}
