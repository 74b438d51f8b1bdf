/** What was kept from models that came in, put where it belongs in the one that goes out. */
import type { Definitions } from '#exporters/archimate/definitions';
import { identifierOf } from '#model/archimate';
import type { FolderName, KeptConcept, KeptName, KeptPart, KeptProperty } from '#model/archimate-kept';
import { childrenOf, localName, type XmlNode, xmlElement, xmlOf, xmlText } from '#model/xml';

export class Kept {
  readonly #names: ReadonlyMap<string, KeptName>;
  readonly #places: ReadonlyMap<string, readonly (readonly FolderName[])[]>;
  /** Every identifier that comes from outside. */
  readonly identifiers: ReadonlySet<string>;

  constructor(private readonly parts: readonly KeptPart[]) {
    this.#names = new Map(parts.flatMap((one) => (one.part === 'name' ? [[one.stands, one] as const] : [])));
    this.#places = new Map(parts.flatMap((one) => (one.part === 'place' ? [[one.identifier, one.folders] as const] : [])));
    this.identifiers = new Set(parts.map(({ identifier }) => identifier));
  }

  /** What the model called it, else what we call it. Relationships come with a whole identifier, objects with their id. */
  identifier(key: string): string {
    return this.#names.get(key)?.identifier ?? (key.startsWith('id-') ? key : identifierOf(key));
  }

  extra(key: string): readonly KeptProperty[] | undefined {
    return this.#names.get(key)?.properties;
  }

  texts(key: string): string | undefined {
    return this.#names.get(key)?.texts?.map(xmlOf).join('');
  }

  /** The folders it lay in when it came. */
  folders(identifier: string): readonly (readonly FolderName[])[] {
    return this.#places.get(identifier) ?? [];
  }

  elements(definitions: Definitions, present: Set<string>): string[] {
    return this.#concepts('element')
      .filter(({ identifier }) => !present.has(identifier))
      .map((one) => {
        present.add(one.identifier);
        return written(one, definitions);
      });
  }

  /** Those whose ends are still there. One may have another as its end, so they are looked through until no more are found. */
  relationships(definitions: Definitions, present: Set<string>): string[] {
    const out: string[] = [];
    let left = this.#concepts('relationship').filter(({ identifier }) => !present.has(identifier));
    for (;;) {
      const ready = left.filter(({ node: { attributes } }) => present.has(attributes.source ?? '') && present.has(attributes.target ?? ''));
      if (ready.length === 0) return out;
      for (const one of ready) {
        present.add(one.identifier);
        out.push(written(one, definitions));
      }
      left = left.filter((one) => !ready.includes(one));
    }
  }

  viewpoints(definitions: Definitions): string[] {
    return this.#concepts('viewpoint').map((one) => written(one, definitions));
  }

  views(present: ReadonlySet<string>, taken: ReadonlySet<string>): KeptConcept[] {
    const views = this.#concepts('view').filter(({ identifier }) => !taken.has(identifier));
    const viewpoints = this.#concepts('viewpoint').map(({ identifier }) => identifier);
    const known = new Set([...present, ...taken, ...viewpoints, ...views.map(({ identifier }) => identifier)]);
    return views.map((one) => ({ ...one, node: whole(one.node, known) }));
  }

  #concepts(part: KeptConcept['part']): KeptConcept[] {
    return this.parts.filter((one): one is KeptConcept => one.part === part);
  }
}

/** A kept concept as XML, with its properties after names and documentation, where the schema has them. */
export function written({ node, properties }: KeptConcept, definitions: Definitions): string {
  const isText = (child: XmlNode) => ['name', 'label', 'documentation'].includes(localName(child.name));
  const children = childrenOf(node);
  const first = children.filter(isText).map(xmlOf).join('');
  const rest = children
    .filter((child) => !isText(child))
    .map(xmlOf)
    .join('');
  const own = node.children.filter((child) => typeof child === 'string').join('');
  return xmlElement(node.name, node.attributes, first + definitions.properties([], properties) + rest + xmlText(own.trim()));
}

const references = ['elementRef', 'relationshipRef', 'conceptRef', 'viewRef'] as const;

/** An identifier that is pointed at must be there. */
function withViewpoint({ viewpointRef, ...attributes }: XmlNode['attributes'], present: ReadonlySet<string>): XmlNode['attributes'] {
  return viewpointRef !== undefined && present.has(viewpointRef) ? { ...attributes, viewpointRef } : attributes;
}

/** A view without what shows something that is no longer there: an identifier must exist for the file to be valid. */
function whole(view: XmlNode, present: ReadonlySet<string>): XmlNode {
  const shown = new Set<string>();
  const points = ({ name, attributes }: XmlNode) =>
    references.every((key) => attributes[key] === undefined || present.has(attributes[key] ?? '')) &&
    (localName(name) !== 'viewRef' || present.has(attributes.ref ?? ''));
  const nodes = (node: XmlNode): XmlNode => ({
    ...node,
    children: node.children.flatMap((child) => {
      if (typeof child === 'string' || localName(child.name) === 'connection') return [child];
      if (!points(child)) return [];
      if (localName(child.name) === 'node') shown.add(child.attributes.identifier ?? '');
      return [nodes(child)];
    }),
  });
  const kept = nodes(view);
  let lines = childrenOf(kept, 'connection').filter(points);
  for (let before = -1; before !== lines.length; ) {
    before = lines.length;
    const ends = new Set([...shown, ...lines.map(({ attributes }) => attributes.identifier)]);
    lines = lines.filter(({ attributes: { source, target } }) => [source, target].every((end) => end === undefined || ends.has(end)));
  }
  const left = new Set(lines);
  return {
    ...kept,
    attributes: withViewpoint(kept.attributes, present),
    children: kept.children.filter((child) => typeof child === 'string' || localName(child.name) !== 'connection' || left.has(child)),
  };
}
