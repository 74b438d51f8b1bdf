/** The folders of a model (`<organizations>`, C19C): which of them each element, relationship and view lies in. */
import type { Problems } from '#importers/archimate/problems';
import type { FolderName } from '#model/archimate-kept';
import { gather } from '#model/gather';
import { childrenOf, textIn, type XmlNode } from '#model/xml';

type Way = readonly FolderName[];

/** How many letters the names of folders may take, told once for each thing in them. */
const mostLetters = 20_000_000;

/** Puts things in folders, as many as there is room for. */
export class Places {
  readonly all = new Map<string, Way[]>();
  #letters = 0;
  #left = 0;

  put(identifier: string, way: Way): void {
    if (way.length === 0) return;
    for (const name of way) for (const label of name) this.#letters += textIn(label).length + 1;
    if (this.#letters > mostLetters) this.#left += 1;
    else gather(this.all, identifier, way);
  }

  tell(problems: Problems): void {
    problems.count('folders_left', this.#left);
  }
}

/** Reads an `<organizations>`, or a folder in it. A folder without a name is no folder: what is in it lies in the one above. */
export function readFolders(node: XmlNode, places: Places, above: Way = []): void {
  for (const item of childrenOf(node, 'item')) {
    const { identifierRef } = item.attributes;
    if (identifierRef !== undefined) places.put(identifierRef, above);
    const name = identifierRef === undefined ? [...childrenOf(item, 'label'), ...childrenOf(item, 'documentation')] : [];
    readFolders(item, places, name.length > 0 ? [...above, name] : above);
  }
}
