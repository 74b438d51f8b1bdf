/** ArchiMate models, as exchange files 3.x or in Archi's own format, turned into the same sheets that our Excel export has. */
import { readArchi } from '#importers/archimate/archi';
import { readExchange } from '#importers/archimate/exchange';
import { joinedBy } from '#importers/archimate/joins';
import type { LeftOver, LinkName, RowName } from '#importers/archimate/left-over';
import type { Concept, Model } from '#importers/archimate/model';
import { Problems } from '#importers/archimate/problems';
import { namedBy, type Pointed, Row, sheetName, sheetOf } from '#importers/archimate/rows';
import { firstValue, isTextField, type TextNotes, tellLanguages, textsOf } from '#importers/archimate/texts';
import { decode } from '#importers/readers/encoding';
import { Refusal } from '#importers/refusals';
import type { Hooks, ReadLimits, Sheet, Sheets } from '#importers/sheet';
import { archimateKinds, elementTypes, firstTextHeading, flowKind, isElementKind, kindOfElement, modelProperties } from '#model/archimate';
import { isOwnFolder } from '#model/archimate-folders';
import type { KeptConcept, KeptPlace } from '#model/archimate-kept';
import { columnsHeadingOf, kindOfIdHeading, splitList, stampOf, versionHeading } from '#model/exchange';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';
import { same } from '#model/text';
import { childrenOf, textIn } from '#model/xml';

/** True for the beginning of a file that is an ArchiMate model, old or new. */
export const isArchimate = (start: string): boolean => /opengroup\.org\/xsd\/archimate|archimatetool\.com\/archimate/.test(start);

/** Reads a model. What the registry has no place for comes beside the sheets, to be kept. @throws Refusal */
export async function readArchimate(bytes: Uint8Array, file: string, limits: ReadLimits, hooks: Hooks = {}): Promise<Sheets> {
  const { text } = decode(bytes);
  const isArchi = text.slice(0, 4096).includes('archimatetool.com/archimate');
  const model = await (isArchi ? readArchi : readExchange)(text, file, limits, hooks);
  return new ModelReader(model, file, limits).sheets();
}

/** Properties that say what something is, rather than something about it. */
const isMark = (name: string): boolean =>
  kindOfIdHeading(name) !== undefined ||
  Object.values<string>(firstTextHeading).includes(name) ||
  name === versionHeading ||
  stampOf(name) !== undefined;

class ModelReader {
  readonly #problems: Problems;
  readonly #rows = new Map<KindName, Row[]>();
  /** Objects of the shared organisation, which a model only points at. */
  readonly #pointed = new Map<KindName, Row[]>();
  readonly #byIdentifier = new Map<string, Row>();
  readonly #kept: KeptConcept[] = [];
  readonly #names: RowName[] = [];
  readonly #links: LinkName[] = [];
  readonly #claimed = new Map<string, string>();
  readonly #languages: TextNotes = { no: 0, other: 0 };
  readonly #stamps = new Set<string>();
  #unnamed = 0;

  constructor(
    private readonly model: Model,
    private readonly file: string,
    private readonly limits: ReadLimits,
  ) {
    this.#problems = new Problems(file);
  }

  sheets(): Sheets {
    const { elements, relationships, views, viewpoints, properties } = this.model;
    for (const concept of [...elements, ...relationships]) this.#claim(concept);
    for (const element of elements) this.#element(element);
    const known = new Set([...elements, ...relationships].map(({ identifier }) => identifier));
    const whole = relationships.filter((relationship) => this.#hasEnds(relationship, known));
    // Flows are rows too, and others may point at them.
    const rest = whole.filter((relationship) => !this.#flow(relationship));
    for (const relationship of rest) this.#relationship(relationship);
    const drawnByUs = views.filter(({ identifier }) => identifier.startsWith('id-husorden-view-'));
    for (const view of views) if (!drawnByUs.includes(view)) this.#keep('view', view);
    for (const viewpoint of viewpoints) this.#keep('viewpoint', viewpoint);
    this.#tellModel();
    const exportedAt = firstValue(properties, modelProperties.exportedAt);
    tellLanguages(this.#languages, this.#problems);
    this.#problems.count('unnamed_flow', this.#unnamed);
    this.#problems.count('own_views', drawnByUs.length);
    this.#tellKept();
    const places = this.#places(new Set([...known, ...views.map(({ identifier }) => identifier)]));
    const left: LeftOver = {
      concepts: this.#kept,
      places,
      rows: this.#names,
      links: this.#links,
      ...(exportedAt !== undefined && !Number.isNaN(Date.parse(exportedAt)) ? { exportedAt } : {}),
    };
    const value = this.#sheets();
    if (value.every(({ rows }) => rows.length < 2)) throw new Refusal('archimate_empty');
    return { value, problems: [...this.model.problems, ...this.#problems.all()], left };
  }

  /** Whose id it is when a copy has it too: the one that is still called by it. */
  #claim({ identifier, properties }: Concept): void {
    const id = ownId(properties)?.id;
    if (id !== undefined && (!this.#claimed.has(id) || identifier === `id-${id}`)) this.#claimed.set(id, identifier);
  }

  #row(concept: Concept, kind: KindName, fallback: string): Row {
    const { identifier, properties } = concept;
    const own = ownId(properties);
    const isCopy = own !== undefined && this.#claimed.get(own.id) !== identifier;
    const texts = textsOf(kind, 'name', concept.names, properties, this.#languages);
    const name = (texts.get('name') ?? '').trim() || fallback;
    if (isCopy) this.#problems.add('copy', { value: name });
    const version = properties.find((property) => property.name === versionHeading || stampOf(property.name));
    const id = own && !isCopy ? own.id : undefined;
    // We write a version with all that is ours.
    const list = id !== undefined && !version ? this.#pointed : this.#rows;
    const rows = list.get(kind) ?? [];
    list.set(kind, rows);
    const row = new Row(list === this.#pointed ? `${sheetName(kind)} (Felles)` : sheetName(kind), rows.length + 2, kind, name, id);
    rows.push(row);
    this.#byIdentifier.set(identifier, row);
    row.say('name', name);
    if (list === this.#pointed) return row;
    for (const [field, text] of texts) if (field !== 'name') row.say(field, text);
    for (const [field, text] of textsOf(kind, 'documentation', concept.documentation, properties, this.#languages)) row.say(field, text);
    if (version && stampOf(version.name)) this.#stamps.add(version.name);
    if (version && !isCopy) row.say(version.name, version.values[0]?.text ?? '');
    const about = properties.filter((property) => !isMark(property.name));
    for (const { name: heading, values } of about) {
      const field = namedBy(kind, heading);
      row.say(isTextField(kind, field) ? field : heading, values.map(({ text }) => text).join('; '));
    }
    this.#names.push({ identifier, sheet: row.sheet, row: row.row, properties: about });
    return row;
  }

  #element(concept: Concept): void {
    const own = ownId(concept.properties);
    const kind = own && isElementKind(own.kind) ? own.kind : kindOfElement(concept.type);
    if (kind === undefined) {
      this.#keep('element', concept);
      return;
    }
    const { name } = this.#row(concept, kind, '');
    if (concept.type !== elementTypes[kind])
      this.#problems.add('other_type', { value: name, type: concept.type, kind: kindOf(kind).label });
  }

  #hasEnds({ identifier, type, source = '', target = '' }: Concept, known: ReadonlySet<string>): boolean {
    const missing = [source, target].find((end) => !known.has(end));
    if (missing !== undefined) this.#problems.add('dangling', { type, identifier, value: missing });
    return missing === undefined;
  }

  /** A flow between two applications is an integration. */
  #flow(concept: Concept): boolean {
    const [source, target] = this.#ends(concept);
    if (concept.type !== 'Flow' || source?.kind !== 'application' || target?.kind !== 'application') return false;
    if (source === target && ownId(concept.properties) === undefined) return false;
    const row = this.#row(concept, flowKind, `${source.name} → ${target.name}`.slice(0, 200));
    if (concept.names.every(({ text }) => text.trim() === '')) this.#unnamed += 1;
    row.point('source', pointedAt(source));
    row.point('target', pointedAt(target));
    return true;
  }

  #ends({ source = '', target = '' }: Concept): [Row | undefined, Row | undefined] {
    return [this.#byIdentifier.get(source), this.#byIdentifier.get(target)];
  }

  #relationship(concept: Concept): void {
    const [source, target] = this.#ends(concept);
    const joined = source && target && joinedBy(concept, source, target);
    if (!joined) {
      this.#keep('relationship', concept);
      return;
    }
    const { own, name, other } = joined;
    const field = kindOf(own.kind).fields[name];
    if (field?.type === 'ref' && own.pointed.has(name)) {
      this.#problems.add('second_value', { value: own.name, label: field.label });
      this.#keep('relationship', concept);
      return;
    }
    own.point(name, pointedAt(other));
    const { identifier, node, properties } = concept;
    // The name of an association is our own word for it.
    const texts = childrenOf(node).filter(
      (child) => child.name === 'documentation' || (child.name === 'name' && concept.type !== 'Association'),
    );
    const at = ({ sheet, row }: Row) => ({ sheet, row });
    this.#links.push({ identifier, from: at(own), name, to: at(other), properties, texts });
  }

  #keep(part: KeptConcept['part'], { identifier, node, properties }: Concept): void {
    this.#kept.push({ part, identifier, node, properties });
  }

  /** The folders of what was read. Our own, where we would put things anyway, are nothing to keep. */
  #places(known: ReadonlySet<string>): KeptPlace[] {
    const isOurs = firstValue(this.model.properties, modelProperties.format) !== undefined;
    const places = [...this.model.places].flatMap(([identifier, ways]): KeptPlace[] => {
      const folders = isOurs ? ways.filter((way) => way.length > 1 || !way[0]?.some((label) => isOwnFolder(textIn(label)))) : ways;
      return known.has(identifier) && folders.length > 0 ? [{ part: 'place', identifier, folders }] : [];
    });
    this.#problems.count('folders', places.length);
    return places;
  }

  /** A model of ours says when it was written; what others say of theirs is told. */
  #tellModel(): void {
    const { properties, said } = this.model;
    const isOurs = firstValue(properties, modelProperties.format) !== undefined;
    const parts = isOurs ? [...said] : [...said, ...properties.map(({ name }) => name)];
    if (parts.length > 0) this.#problems.add('model_itself', { parts: same(parts.slice(0, 8).join(', ').slice(0, 300)) });
  }

  #tellKept(): void {
    if (this.#kept.length === 0) return;
    const count = (part: KeptConcept['part']) => this.#kept.filter((one) => one.part === part).length;
    const types = new Set(
      this.#kept.flatMap(({ part, node }) => (part === 'view' || part === 'viewpoint' ? [] : [node.attributes['xsi:type'] ?? ''])),
    );
    const fillings = { elements: count('element'), relationships: count('relationship'), views: count('view') };
    this.#problems.add('kept', { ...fillings, types: same([...types].sort().slice(0, 12).join(', ') || '–') });
  }

  #sheets(): Sheet[] {
    return archimateKinds.flatMap((kind) => {
      const exported = firstValue(this.model.properties, columnsHeadingOf(kind));
      // A kind that was in our export and has no elements left is an empty list, not an absent one.
      const always = exported === undefined ? [] : [...this.#stamps, ...splitList(exported).filter((name) => name !== 'name')];
      const rows = this.#rows.get(kind) ?? [];
      const pointed = this.#pointed.get(kind) ?? [];
      return [
        ...(rows.length + always.length > 0 ? [sheetOf(this.file, sheetName(kind), kind, rows, always, this.limits)] : []),
        ...(pointed.length > 0 ? [sheetOf(this.file, pointed[0]?.sheet ?? '', kind, pointed, [], this.limits)] : []),
      ];
    });
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The object a concept was written from. */
function ownId(properties: Concept['properties']): { kind: KindName; id: string } | undefined {
  for (const { name, values } of properties) {
    const kind = kindOfIdHeading(name);
    const id = values[0]?.text.trim().toLowerCase() ?? '';
    if (kind !== undefined && isKindName(kind) && uuid.test(id)) return { kind, id };
  }
  return undefined;
}

const pointedAt = ({ name, id, sheet, row }: Row): Pointed => (id === undefined ? { name, at: { sheet, row } } : { name, id });
