/**
 * Archi's own format, `.archimate` (EMF XMI of com.archimatetool.model): elements, relationships and properties as a model.
 * Views are counted, not read: their shapes have no name in the exchange format.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Places } from '#importers/archimate/folders';
import type { Concept, Marked, Model } from '#importers/archimate/model';
import { Problems } from '#importers/archimate/problems';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks, type ReadLimits } from '#importers/sheet';
import type { FolderName, KeptProperty } from '#model/archimate-kept';
import { withoutImpossible, type XmlNode } from '#model/xml';

const chunk = 262_144;
const deepest = 200;
const accessTypes: Readonly<Record<string, string>> = { '1': 'Read', '2': 'Access', '3': 'ReadWrite' };

interface Draft {
  attributes: Readonly<Record<string, string>>;
  type: string;
  documentation: string;
  properties: KeptProperty[];
}

/** Reads a file of Archi's own. @throws Refusal */
export async function readArchi(text: string, file: string, limits: ReadLimits, hooks: Hooks = {}): Promise<Model> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const problems = new Problems(file);
  const elements: Concept[] = [];
  const relationships: Concept[] = [];
  const seen = new Set<string>();
  const own: KeptProperty[] = [];
  const places = new Places();
  const folders: FolderName[] = [];
  const said = new Set<string>();
  let views = 0;
  let depth = 0;
  let current: { draft: Draft; depth: number } | undefined;
  let inDocumentation = false;

  parser.on('doctype', () => {
    throw new Refusal('archimate_doctype');
  });
  parser.on('error', () => {
    throw new Refusal('archimate_broken', { limit: parser.line });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > deepest) throw new Refusal('archimate_deep', { limit: deepest });
    if (!current && name === 'folder')
      folders.push([{ name: 'label', attributes: {}, children: [withoutImpossible(attributes.name ?? '')] }]);
    else if (!current && name === 'element') {
      const type = (attributes['xsi:type'] ?? '').replace(/^archimate:/, '');
      if (/DiagramModel$/.test(type)) views += 1;
      else current = { depth, draft: { attributes, type, documentation: '', properties: [] } };
    } else if (current && depth === current.depth + 1 && name === 'documentation') inDocumentation = true;
    else if (name === 'purpose' && depth === 2) said.add(name);
    else if (name === 'property' && depth === (current ? current.depth + 1 : 2)) {
      const property = { name: withoutImpossible(attributes.key ?? ''), values: [{ text: withoutImpossible(attributes.value ?? '') }] };
      (current?.draft.properties ?? own).push(property);
    }
  });
  parser.on('text', (part) => {
    if (current && inDocumentation) current.draft.documentation += withoutImpossible(part);
  });
  parser.on('closetag', ({ name }) => {
    inDocumentation = false;
    if (current?.depth === depth) {
      finish(current.draft);
      current = undefined;
    } else if (!current && name === 'folder') folders.pop();
    depth -= 1;
  });

  function finish(draft: Draft): void {
    const { attributes } = draft;
    const identifier = attributes.id ?? '';
    const value = attributes.name || identifier;
    if (identifier === '' || identifier.length > 500) problems.add('without_identifier', { value: value.slice(0, 200), line: parser.line });
    else if (seen.has(identifier)) problems.add('duplicate_identifier', { value, identifier, line: parser.line });
    else {
      seen.add(identifier);
      if (seen.size > limits.rows) throw new Refusal('too_many_rows', { limit: limits.rows });
      const isRelationship = draft.type.endsWith('Relationship');
      places.put(identifier, [...folders]);
      (isRelationship ? relationships : elements).push(conceptOf(draft, isRelationship));
    }
  }

  let rested = Date.now();
  for (let at = 0; at < text.length; at += chunk) {
    parser.write(text.slice(at, at + chunk));
    hooks.onProgress?.({ phase: 'read', done: at, total: text.length });
    if (Date.now() - rested < 40) continue;
    await breathe(hooks.signal);
    rested = Date.now();
  }
  parser.close();
  problems.count('views_not_read', views);
  places.tell(problems);
  return { elements, relationships, views: [], viewpoints: [], places: places.all, said, properties: own, problems: problems.all() };
}

/** A concept as the exchange format would have it. Archi has one language and does not say which. */
function conceptOf({ attributes, type, documentation, properties }: Draft, isRelationship: boolean): Concept {
  const identifier = attributes.id ?? '';
  const marked = (text: string): Marked[] => (text === '' ? [] : [{ text: withoutImpossible(text), language: '' }]);
  const names = marked(attributes.name ?? '');
  const docs = marked(documentation);
  const junction = attributes.type === 'or' ? 'OrJunction' : 'AndJunction';
  const exchanged = isRelationship ? type.replace(/Relationship$/, '') : type === 'Junction' ? junction : type;
  const access = exchanged === 'Access' ? (accessTypes[attributes.accessType ?? ''] ?? 'Write') : undefined;
  const ends: Readonly<Record<string, string>> = isRelationship ? { source: attributes.source ?? '', target: attributes.target ?? '' } : {};
  const texts = (name: string, all: readonly Marked[]): XmlNode[] => all.map(({ text }) => ({ name, attributes: {}, children: [text] }));
  return {
    identifier,
    type: exchanged,
    names,
    documentation: docs,
    properties,
    ...ends,
    ...(access ? { accessType: access } : {}),
    node: {
      name: isRelationship ? 'relationship' : 'element',
      attributes: { identifier, ...ends, 'xsi:type': exchanged, ...(access ? { accessType: access } : {}) },
      children: [...texts('name', names), ...texts('documentation', docs)],
    },
  };
}
