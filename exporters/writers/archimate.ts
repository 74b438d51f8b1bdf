/**
 * The catalogue as an ArchiMate Model Exchange File 3.1 (The Open Group, C19C): objects as elements, what joins them as relationships,
 * integrations as flows, all other fields as properties, folders, and views. Relationships are held until the elements are
 * written, since the schema has them in that order; nothing else is.
 */

import { ConceptWriter, pointedElement } from '#exporters/archimate/concepts';
import { Definitions } from '#exporters/archimate/definitions';
import { Folders } from '#exporters/archimate/folders';
import { Kept, written } from '#exporters/archimate/kept';
import { type Shown, type ShownFlow, savedViews, type View, viewsOf } from '#exporters/archimate/views';
import { type ExportDocument, type ExportRecord, type ExportTable, type NamedPath, ownColumns } from '#exporters/table';
import { archimateNamespace, type ElementKind, flowKind, isElementKind, modelProperties, relationshipIdentifier } from '#model/archimate';
import { ownFolder } from '#model/archimate-folders';
import { columnsHeadingOf } from '#model/exchange';
import type { KindName } from '#model/kinds/index';
import type { Text } from '#model/text';
import { xmlElement, xmlText } from '#model/xml';

const chunkLength = 65_536;
const schemas = `${archimateNamespace} http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd`;

/** Texts in a few large pieces: many small ones take more room than what they say. */
class Pieces {
  readonly list: string[] = [];
  #text = '';

  add(xml: string): void {
    this.#text += `${xml}\n`;
    if (this.#text.length < chunkLength) return;
    this.list.push(this.#text);
    this.#text = '';
  }

  all(): readonly string[] {
    if (this.#text !== '') this.list.push(this.#text);
    this.#text = '';
    return this.list;
  }
}

/** Writes every table that has a place in ArchiMate; the others are left out. */
export async function* writeArchimate(document: ExportDocument): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const part of parts(document)) {
    text += part;
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

async function* parts(document: ExportDocument): AsyncGenerator<string> {
  const kept = new Kept(document.kept ?? []);
  const definitions = new Definitions(kept.identifiers);
  yield head(document, definitions);
  const model = new Model(document, definitions, kept);
  yield* model.elements();
  yield* model.relationships();
  yield* model.organisations();
  yield definitions.written();
  yield* model.views();
  yield '</model>\n';
}

function head({ title, organisation, createdAt, tables }: ExportDocument, definitions: Definitions): string {
  const properties = definitions.properties([
    [modelProperties.format, '1'],
    [modelProperties.exportedAt, createdAt.toISOString()],
    // What is missing when the model comes back was taken out of it, if it was there to begin with.
    ...tables.map(
      ({ kind, columns }) =>
        [
          columnsHeadingOf(kind),
          ownColumns(kind)
            .filter((name) => columns.includes(name))
            .join('; '),
        ] as const,
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="${archimateNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemas}" identifier="id-husorden-model">
<name xml:lang="nb">${xmlText(`${organisation} – ${title}`)}</name>
${properties}
`;
}

class Model {
  /** What has been written, by identifier: elements and relationships. */
  readonly #present = new Set<string>();
  readonly #relationships = new Pieces();
  /** The folder of ours that something lies in when it had none. */
  readonly #own = new Map<string, Text>();
  readonly #shown = new Map<string, Shown>();
  readonly #ids = new Set<string>();
  readonly #flows: ShownFlow[] = [];
  readonly #pointed = new Map<string, { kind: ElementKind; target: NamedPath }>();
  readonly #drawn: View[] = [];

  constructor(
    private readonly document: ExportDocument,
    private readonly definitions: Definitions,
    private readonly kept: Kept,
  ) {}

  async *elements(): AsyncGenerator<string> {
    let opened = false;
    const open = () => {
      const tag = opened ? '' : '<elements>\n';
      opened = true;
      return tag;
    };
    for (const table of this.document.tables) {
      const { kind } = table;
      if (!isElementKind(kind)) continue;
      const writer = new ConceptWriter(table, this.document, this.definitions, this.kept);
      for await (const record of table.rows) {
        this.#add(kind, record, writer);
        yield `${open()}${writer.element(record)}\n`;
      }
    }
    for (const table of this.document.tables) if (table.kind === flowKind) await this.#addFlows(table);
    for (const [id, { kind, target }] of this.#pointed) {
      if (this.#ids.has(id)) continue;
      this.#note(kind, this.kept.identifier(id));
      yield `${open()}${pointedElement(kind, target, this.definitions, this.kept)}\n`;
    }
    const before = new Set(this.#present);
    for (const element of this.kept.elements(this.definitions, this.#present)) yield `${open()}${element}\n`;
    for (const identifier of this.#present) if (!before.has(identifier)) this.#own.set(identifier, ownFolder('kept'));
    if (opened) yield '</elements>\n';
  }

  #note(kind: KindName, identifier: string): void {
    this.#present.add(identifier);
    this.#own.set(identifier, ownFolder(kind));
  }

  #add(kind: ElementKind, record: ExportRecord, writer: ConceptWriter): void {
    const { id, refs, values } = record;
    const identifier = this.kept.identifier(id);
    this.#note(kind, identifier);
    this.#ids.add(id);
    if (kind === 'capability' || kind === 'orgUnit' || kind === 'service' || kind === 'application')
      this.#shown.set(id, { kind, identifier, name: String(values.name ?? ''), parent: refs.parent?.id, unit: refs.ownerUnit?.id });
    for (const joined of writer.joins(record)) {
      const { carried, own, other } = joined;
      const [first, ...more] = carried.others;
      if (first && more.length === 0) this.#pointed.set(other.id, { kind: first, target: other });
      this.#relationships.add(writer.relationship(joined));
      this.#present.add(this.kept.identifier(relationshipIdentifier(own, carried.name, other.id)));
    }
  }

  /** Integrations, and the datasets they carry: an association from the dataset to the flow. */
  async #addFlows(table: ExportTable): Promise<void> {
    const writer = new ConceptWriter(table, this.document, this.definitions, this.kept, ['source', 'target', 'datasets']);
    for await (const record of table.rows) {
      const { id, refs, links } = record;
      const [source, target] = [refs.source, refs.target];
      if (!source || !target) continue;
      for (const end of [source, target]) this.#pointed.set(end.id, { kind: 'application', target: end });
      const identifier = this.kept.identifier(id);
      this.#flows.push({ id, identifier, source: source.id, target: target.id });
      this.#present.add(identifier);
      this.#relationships.add(writer.flow(record, this.kept.identifier(source.id), this.kept.identifier(target.id)));
      for (const dataset of links.datasets ?? []) {
        this.#pointed.set(dataset.id, { kind: 'dataset', target: dataset });
        const carried = this.kept.identifier(relationshipIdentifier(id, 'datasets', dataset.id));
        this.#present.add(carried);
        const attributes = { identifier: carried, source: this.kept.identifier(dataset.id), target: identifier, 'xsi:type': 'Association' };
        this.#relationships.add(xmlElement('relationship', attributes));
      }
    }
  }

  *relationships(): Generator<string> {
    for (const kept of this.kept.relationships(this.definitions, this.#present)) this.#relationships.add(kept);
    const all = this.#relationships.all();
    if (all.length === 0) return;
    yield '<relationships>\n';
    yield* all;
    yield '</relationships>\n';
  }

  *organisations(): Generator<string> {
    this.#drawn.push(...viewsOf(this.#shown, this.#flows), ...savedViews(this.document.drawings ?? [], this.#shown, this.#flows));
    const kept = this.kept.views(this.#present, new Set(this.#drawn.map(({ identifier }) => identifier)));
    const folders = new Folders((identifier) => this.kept.folders(identifier));
    for (const identifier of this.#present) folders.put(identifier, this.#own.get(identifier));
    for (const { identifier } of [...this.#drawn, ...kept]) folders.put(identifier, ownFolder('views'));
    yield* folders.written();
    // Definitions of properties are written before views, and these may use some.
    this.#viewpoints = this.kept.viewpoints(this.definitions);
    this.#views = [...this.#drawn.map(({ xml }) => xml), ...kept.map((one) => written(one, this.definitions))];
  }

  #views: readonly string[] = [];
  #viewpoints: readonly string[] = [];

  *views(): Generator<string> {
    const viewpoints = this.#viewpoints;
    if (this.#views.length + viewpoints.length === 0) return;
    yield '<views>\n';
    if (viewpoints.length > 0) yield `<viewpoints>\n${viewpoints.join('\n')}\n</viewpoints>\n`;
    if (this.#views.length > 0) yield '<diagrams>\n';
    for (const view of this.#views) yield `${view}\n`;
    yield this.#views.length > 0 ? '</diagrams>\n</views>\n' : '</views>\n';
  }
}
