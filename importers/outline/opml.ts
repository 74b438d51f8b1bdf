/** OPML outlines: text, note, and every other attribute as a field. */
import { growth } from '#importers/outline/growth';
import { htmlToLines } from '#importers/outline/html';
import { bareName, type OutlineReader } from '#importers/outline/options';
import { addField, addPart, emptyParts, nodeOf, readNote } from '#importers/outline/parts';
import { OutlineRefused } from '#importers/outline/refusals';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import { decode } from '#importers/readers/encoding';
import { walkXmlText } from '#importers/readers/xml';
import type { OutlineNode } from '#model/outline';
import { isOpmlName, opmlMark, opmlNames } from '#model/outline-opml';
import { uncarried, unescapeName } from '#model/outline-text';

/** A node of its attributes. Strangers write HTML into their texts (Workflowy does); we do not. */
function nodeFrom(attributes: Readonly<Record<string, string>>, own: boolean): OutlineNode {
  const parts = emptyParts();
  const text = own ? uncarried : (value: string) => htmlToLines(uncarried(value));
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text') parts.title = text(value);
    else if (name === '_note' || name === 'note') parts.description = text(value);
    else if (name === 'id' || name === 'number' || name === 'keywords' || name === 'level') addPart(parts, name, name, uncarried(value));
    else addField(parts, unescapeName(opmlNames.decode(name), isOpmlName), uncarried(value));
  }
  // RSS lists and some outliners have the title there instead.
  const title = parts.fields.get('title');
  if (parts.title === '' && !('text' in attributes) && title !== undefined) {
    parts.title = title;
    parts.fields.delete('title');
  }
  readNote(parts);
  return nodeOf(parts);
}

/** Reads OPML. A single outline at the top is the root; several get the title of the file as theirs. */
export const readOpmlOutline: OutlineReader = async (bytes, file, { limits, hooks }) => {
  const grow = growth(file, limits);
  const top: OutlineNode = { title: '', children: [] };
  const open: OutlineNode[] = [top];
  let own = false;
  let inTitle = false;
  await walkXmlText(
    decode(bytes).text,
    {
      open(tag, attributes) {
        if (tag === 'opml') own = Object.values(attributes).includes(opmlMark);
        else if (tag === 'title' && open.length === 1) inTitle = true;
        else if (tag === 'outline') {
          grow(open.length - 1);
          const node = nodeFrom(attributes, own);
          open.at(-1)?.children.push(node);
          open.push(node);
        }
      },
      text(text) {
        if (inTitle) top.title += text;
      },
      close(tag) {
        if (tag === 'title') inTitle = false;
        else if (tag === 'outline') open.pop();
      },
    },
    hooks,
  );
  const [first, ...others] = top.children;
  if (!first) throw new OutlineRefused('no_nodes', file);
  if (top.title.trim() === '' && !own) top.title = bareName(file);
  return { outline: { root: withTypedNumbers(others.length === 0 ? first : top) }, losses: [] };
};
