/** The folders of a model that goes out: those that things had when they came, and ours for the rest. */
import { inLanguages } from '#exporters/archimate/views';
import type { FolderName } from '#model/archimate-kept';
import { gather } from '#model/gather';
import type { Text } from '#model/text';
import { textIn, xmlElement, xmlOf } from '#model/xml';

interface Folder {
  name: FolderName;
  items: string[];
  folders: Map<string, Folder>;
}

const keyOf = (name: FolderName): string => (name[0] ? textIn(name[0]) : '');

export class Folders {
  readonly #kept = new Map<string, Folder>();
  readonly #own = new Map<Text, string[]>();

  /** @param waysOf the folders something had in the model it came with */
  constructor(private readonly waysOf: (identifier: string) => readonly (readonly FolderName[])[]) {}

  /** Puts something where it lay. What lay nowhere is put in a folder of ours, if there is one for it. */
  put(identifier: string, own?: Text): void {
    const ways = this.waysOf(identifier);
    for (const way of ways) this.#put(identifier, way);
    if (ways.length === 0 && own) gather(this.#own, own, identifier);
  }

  #put(identifier: string, way: readonly FolderName[]): void {
    let inside = this.#kept;
    let folder: Folder | undefined;
    for (const name of way) {
      folder = inside.get(keyOf(name)) ?? { name, items: [], folders: new Map() };
      inside.set(keyOf(name), folder);
      inside = folder.folders;
    }
    folder?.items.push(identifier);
  }

  /** As XML, in the order of the alphabet, ours at the end; nothing when there are none. */
  *written(): Generator<string> {
    if (this.#kept.size + this.#own.size === 0) return;
    yield '<organizations>\n';
    yield* writtenIn(this.#kept);
    for (const [label, identifiers] of this.#own) {
      yield `<item>${inLanguages('label', label)}\n`;
      for (const identifier of identifiers) yield item(identifier);
      yield '</item>\n';
    }
    yield '</organizations>\n';
  }
}

const item = (identifier: string): string => `${xmlElement('item', { identifierRef: identifier })}\n`;

function* writtenIn(folders: ReadonlyMap<string, Folder>): Generator<string> {
  for (const [, { name, items, folders: inside }] of [...folders].sort(([a], [b]) => a.localeCompare(b, 'nb'))) {
    yield `<item>${name.map(xmlOf).join('')}\n`;
    yield* writtenIn(inside);
    for (const identifier of items) yield item(identifier);
    yield '</item>\n';
  }
}
