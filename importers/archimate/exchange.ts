/** The ArchiMate Model Exchange File Format 3.x (The Open Group, C19C) as a model. No document types, no entities of its own, nothing external. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Places, readFolders } from '#importers/archimate/folders';
import type { Concept, Marked, Model } from '#importers/archimate/model';
import { Problems } from '#importers/archimate/problems';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks, type ReadLimits } from '#importers/sheet';
import type { KeptProperty } from '#model/archimate-kept';
import { childrenOf, textIn, withoutImpossible, type XmlNode } from '#model/xml';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const xml = 'http://www.w3.org/XML/1998/namespace';
const family = 'http://www.opengroup.org/xsd/archimate';
const deepest = 80;
/** A name longer than this is no identifier, and fits in no index. */
const longestIdentifier = 500;
const chunk = 262_144;

/** An element while it is read. */
interface Open {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

const concepts = { element: 'elements', relationship: 'relationships', view: 'views', viewpoint: 'viewpoints' } as const;
/** What a model says of itself. */
const ofTheModel: ReadonlySet<string> = new Set(['properties', 'organizations', 'documentation', 'metadata']);
type List = (typeof concepts)[keyof typeof concepts];

/** Reads an exchange file. @throws Refusal */
export async function readExchange(text: string, file: string, limits: ReadLimits, hooks: Hooks = {}): Promise<Model> {
  const reader = new ExchangeReader(file, limits);
  let rested = Date.now();
  for (let at = 0; at < text.length; at += chunk) {
    reader.write(text.slice(at, at + chunk));
    hooks.onProgress?.({ phase: 'read', done: at, total: text.length });
    if (Date.now() - rested < 40) continue;
    await breathe(hooks.signal);
    rested = Date.now();
  }
  return reader.finish();
}

class ExchangeReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #model: Record<List, Concept[]> = { elements: [], relationships: [], views: [], viewpoints: [] };
  readonly #problems: Problems;
  /** The names of property definitions, which come after what uses them. */
  readonly #definitions = new Map<string, string>();
  #modelProperties: KeptProperty[] = [];
  readonly #places = new Places();
  /** What the model says of itself, besides properties. */
  readonly #said = new Set<string>();
  readonly #seen = new Set<string>();
  /** Names of the elements that are open and not collected. */
  readonly #path: string[] = [];
  /** What is being collected, outermost first. */
  readonly #open: Open[] = [];
  /** How deep we are in what comes from other namespaces, and is left out. */
  #foreign = 0;
  #nodes = 0;

  constructor(
    file: string,
    private readonly limits: ReadLimits,
  ) {
    this.#problems = new Problems(file);
    this.#parser.on('doctype', () => {
      throw new Refusal('archimate_doctype');
    });
    this.#parser.on('error', () => {
      throw new Refusal('archimate_broken', { limit: this.#parser.line });
    });
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    this.#parser.on('closetag', () => this.#closed());
    const onText = (text: string) => this.#open.at(-1)?.children.push(withoutImpossible(text));
    this.#parser.on('text', onText);
    this.#parser.on('cdata', onText);
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  finish(): Model {
    this.#parser.close();
    const named = (concept: Concept): Concept => ({ ...concept, properties: this.#named(concept.properties) });
    const properties = this.#named(this.#modelProperties);
    this.#places.tell(this.#problems);
    return {
      elements: this.#model.elements.map(named),
      relationships: this.#model.relationships.map(named),
      views: this.#model.views.map(named),
      viewpoints: this.#model.viewpoints.map(named),
      places: this.#places.all,
      said: this.#said,
      properties,
      problems: this.#problems.all(),
    };
  }

  /** Properties by the names of their definitions. One without a definition has nothing to be called. */
  #named(properties: readonly KeptProperty[]): KeptProperty[] {
    return properties.flatMap(({ name: ref, values }) => {
      const name = this.#definitions.get(ref);
      if (name !== undefined) return [{ name, values }];
      this.#problems.add('undefined_property', { value: ref });
      return [];
    });
  }

  #opened(tag: SaxesTagNS): void {
    if (this.#path.length + this.#open.length + this.#foreign > deepest) throw new Refusal('archimate_deep', { limit: deepest });
    if (this.#foreign > 0 || (this.#path.length > 0 && !tag.uri.startsWith(family))) {
      this.#foreign += 1;
      return;
    }
    this.#nodes += 1;
    if (this.#nodes > this.limits.cells) throw new Refusal('too_many_cells', { limit: this.limits.cells });
    const { local } = tag;
    if (this.#path.length === 0 && tag.uri.startsWith(family) && !tag.uri.startsWith(`${family}/3`)) throw new Refusal('archimate_old');
    const collects =
      this.#open.length > 0 || local in concepts || local === 'propertyDefinition' || (this.#path.length === 1 && ofTheModel.has(local));
    if (collects) this.#open.push({ name: local, attributes: attributesOf(tag), children: [] });
    else this.#path.push(local);
  }

  #closed(): void {
    if (this.#foreign > 0) {
      this.#foreign -= 1;
      return;
    }
    const node = this.#open.pop();
    if (!node) {
      this.#path.pop();
      return;
    }
    // Space between elements says nothing.
    if (node.children.some((child) => typeof child !== 'string'))
      node.children = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const outer = this.#open.at(-1);
    if (outer) outer.children.push(node);
    else this.#collected(node);
  }

  #collected(node: Open): void {
    const { name, attributes } = node;
    const { identifier = '' } = attributes;
    if (name === 'organizations') {
      readFolders(node, this.#places);
      return;
    }
    if (name === 'properties') {
      this.#modelProperties = propertiesOf({ ...node, children: [node] });
      return;
    }
    if (name === 'documentation' || name === 'metadata') {
      this.#said.add(name);
      return;
    }
    if (name === 'propertyDefinition') {
      const [label] = childrenOf(node, 'name');
      this.#definitions.set(identifier, (label ? textIn(label).trim() : '') || identifier);
      return;
    }
    const list = this.#model[concepts[name as keyof typeof concepts]];
    const names = markedIn(node, 'name');
    const value = names[0]?.text || identifier;
    if (identifier === '' || identifier.length > longestIdentifier) {
      this.#problems.add('without_identifier', { value: value.slice(0, 200), line: this.#parser.line });
      return;
    }
    if (this.#seen.has(identifier)) {
      this.#problems.add('duplicate_identifier', { value, identifier, line: this.#parser.line });
      return;
    }
    this.#seen.add(identifier);
    if (this.#seen.size > this.limits.rows) throw new Refusal('too_many_rows', { limit: this.limits.rows });
    list.push({
      identifier,
      type: attributes['xsi:type'] ?? '',
      names,
      documentation: markedIn(node, 'documentation'),
      properties: propertiesOf(node),
      ...(attributes.source === undefined ? {} : { source: attributes.source }),
      ...(attributes.target === undefined ? {} : { target: attributes.target }),
      ...(attributes.accessType === undefined ? {} : { accessType: attributes.accessType }),
      node: { name, attributes, children: node.children.filter((child) => typeof child === 'string' || child.name !== 'properties') },
    });
  }
}

/** The attributes of the format itself; those of other namespaces mean nothing here. */
function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(attributes)) {
    const name =
      uri === xsi && local === 'type' ? 'xsi:type' : uri === xml && local === 'lang' ? 'xml:lang' : uri === '' ? local : undefined;
    // A type may have a prefix; it names a type of the format all the same.
    if (name !== undefined) found[name] = withoutImpossible(name === 'xsi:type' ? value.slice(value.indexOf(':') + 1) : value);
  }
  return found;
}

const markedIn = (node: XmlNode, name: string): Marked[] =>
  childrenOf(node, name).map((child) => ({ text: textIn(child), language: child.attributes['xml:lang'] ?? '' }));

function propertiesOf(node: XmlNode): KeptProperty[] {
  return childrenOf(node, 'properties').flatMap((properties) =>
    childrenOf(properties, 'property').map((property) => ({
      name: property.attributes.propertyDefinitionRef ?? '',
      values: markedIn(property, 'value').map(({ text, language }) => (language === '' ? { text } : { text, language })),
    })),
  );
}
