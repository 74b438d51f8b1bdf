/** One object as statements, after the mapping of its kind; and what of the standard it does not yet answer. */
import type { Value as FieldValue, Values } from '#model/fields';
import type { KindName } from '#model/kinds/index';
import { addressOf, publisherIri } from '#model/rdf/address';
import { type CodeListName, codeLists } from '#model/rdf/codes';
import type { Mapping, Property, Value } from '#model/rdf/mapping';
import { expand, type Iri, iriOf, type Literal, type Name, rdfType, type Statement, xsdDate, xsdUri } from '#model/rdf/statement';
import { languages } from '#model/text';

/** An object with what it points at. */
export interface Resource {
  id: string;
  values: Values;
  refs: Readonly<Record<string, { id: string } | null | undefined>>;
  links: Readonly<Record<string, readonly { id: string }[] | undefined>>;
}

export interface Contact {
  kind: KindName;
  name: string;
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** What an organisation publishes with. */
export interface Publishing {
  /** `catalogueBase` of the organisation. */
  base: string;
  name: string;
  organisationNumber: string | null;
  contactEmail: string | null;
  /** Those that objects name as their contact, by id. */
  contacts: ReadonlyMap<string, Contact>;
  /** Addresses objects have had before they came here, and those of Los, by id. */
  addresses: ReadonlyMap<string, string>;
}

/** A statement about something that may turn out not to be published. */
export interface Reference {
  predicate: string;
  kind: KindName;
  id: string;
  inverse: boolean;
}

export interface Described {
  subject: string;
  statements: Statement[];
  /** About the codes it uses; the same for every object that uses them. */
  codes: Statement[];
  references: Reference[];
  /** The contact it names; null for the organisation itself. */
  contact?: string | null;
  /** Properties with nothing to say, mandatory and recommended. */
  missing: Property[];
}

/** The address an object goes under. */
export const subjectOf = ({ base, addresses }: Publishing, kind: KindName, id: string): string =>
  addresses.get(id) ?? addressOf(base, kind, id);

export const contactIri = ({ base, contacts }: Publishing, id: string | null): string => {
  const kind = id === null ? undefined : contacts.get(id)?.kind;
  return id === null || kind === undefined ? `${base}#kontakt` : addressOf(base, kind, id);
};

/** Which list a code is from: whoever reads the file need not have the list at hand. */
export function codeStatements(name: CodeListName, key: string, type?: Name): Statement[] {
  const { iriOf: address, scheme } = codeLists[name];
  const subject = address(key);
  return [
    ...(type ? [{ subject, predicate: rdfType, object: { iri: expand(type) } }] : []),
    ...(scheme ? [{ subject, predicate: expand('skos:inScheme'), object: { iri: scheme } }] : []),
  ];
}

const list = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : value === null || value === undefined || value === '' ? [] : [String(value)];

interface Said {
  objects: (Iri | Literal)[];
  more: Statement[];
  codes: Statement[];
  references: Reference[];
  contact?: string | null;
  /** Nothing more is asked for. */
  enough: boolean;
}

/** Says one property. */
function say(property: Property, subject: string, resource: Resource, publishing: Publishing): Said {
  const { value } = property;
  const said: Said = { objects: [], more: [], codes: [], references: [], enough: false };
  const held = (field: string) => list(resource.values[field]);
  switch (value.as) {
    case 'texts': {
      const in_ = languages.filter((language) => held(value.fields[language] ?? '').length > 0);
      for (const language of in_) for (const text of held(value.fields[language] ?? '')) said.objects.push({ text, language });
      said.enough = value.needs ? value.needs.every((language) => in_.includes(language)) : in_.length > 0;
      return said;
    }
    case 'plain':
      said.objects = held(value.field).map((text) => ({ text }));
      break;
    case 'date':
      said.objects = held(value.field).map((text) => ({ text, datatype: xsdDate }));
      break;
    case 'iri':
      said.objects = held(value.field).flatMap(asIri);
      break;
    case 'identifier':
      said.objects = [{ text: subject, datatype: xsdUri }];
      break;
    case 'code':
      for (const key of held(value.field)) {
        const iri = codeLists[value.list].iriOf(key);
        said.objects.push({ iri });
        said.codes.push(...codeStatements(value.list, key, value.type));
      }
      break;
    case 'pointer':
      point(value, property, resource, publishing, said);
      break;
    case 'thing':
      for (const [i, text] of held(value.field).entries()) thing(value, text, `${subject}#${value.fragment}-${i + 1}`, said);
      break;
    case 'period':
      period(resource, value, subject, said);
      break;
    case 'publisher':
      if (publishing.organisationNumber) said.objects = [{ iri: publisherIri(publishing.organisationNumber) }];
      break;
    case 'contact': {
      const id = value.field === undefined ? null : (resource.refs[value.field]?.id ?? null);
      if (!(id === null ? publishing.contactEmail : publishing.contacts.get(id)?.email)) break;
      said.objects = [{ iri: contactIri(publishing, id) }];
      said.contact = id;
    }
  }
  said.enough = said.objects.length + said.references.length > 0;
  return said;
}

const asIri = (text: string): Iri[] => {
  const iri = iriOf(text);
  return iri === null ? [] : [{ iri }];
};

type Of<A extends Value['as']> = Extract<Value, { as: A }>;

function point(
  { field, kind, within }: Of<'pointer'>,
  { name, inverse }: Property,
  { refs, links }: Resource,
  publishing: Publishing,
  said: Said,
): void {
  const ref = refs[field];
  for (const { id } of ref ? [ref] : (links[field] ?? [])) {
    if (within) said.references.push({ predicate: expand(name), kind, id, inverse: inverse ?? false });
    else if (publishing.addresses.has(id)) said.objects.push({ iri: subjectOf(publishing, kind, id) });
  }
}

function thing({ types, text: properties, also = [] }: Of<'thing'>, text: string, address: string, said: Said): void {
  const given = /^https?:\/\/\S+$/i.test(text) ? iriOf(text) : null;
  const subject = given ?? address;
  said.objects.push({ iri: subject });
  for (const type of types) said.more.push({ subject, predicate: rdfType, object: { iri: expand(type) } });
  if (given === null)
    for (const property of properties) said.more.push({ subject, predicate: expand(property), object: { text, language: 'nb' } });
  for (const [property, iri] of also) said.more.push({ subject, predicate: expand(property), object: { iri } });
}

function period({ values }: Resource, { from, to }: Of<'period'>, about: string, said: Said): void {
  const subject = `${about}#tidsrom`;
  const ends = [
    ['dcat:startDate', values[from]],
    ['dcat:endDate', values[to]],
  ] as const;
  for (const [name, day] of ends)
    if (typeof day === 'string') said.more.push({ subject, predicate: expand(name), object: { text: day, datatype: xsdDate } });
  if (said.more.length === 0) return;
  said.more.unshift({ subject, predicate: rdfType, object: { iri: expand('dct:PeriodOfTime') } });
  said.objects.push({ iri: subject });
}

/** Says an object as its mapping has it. */
export function describe(mapping: Mapping, resource: Resource, publishing: Publishing): Described {
  const subject = subjectOf(publishing, mapping.kind, resource.id);
  const described: Described = {
    subject,
    statements: mapping.types.map((type) => ({ subject, predicate: rdfType, object: { iri: expand(type) } })),
    codes: [],
    references: [],
    missing: [],
  };
  const after: Statement[] = [];
  for (const property of mapping.properties) {
    const { objects, more, codes, references, contact, enough } = say(property, subject, resource, publishing);
    for (const object of objects) described.statements.push({ subject, predicate: expand(property.name), object });
    after.push(...more);
    described.codes.push(...codes);
    described.references.push(...references);
    if (contact !== undefined) described.contact = contact;
    if (!enough && property.level !== 'optional') described.missing.push(property);
  }
  described.statements.push(...after);
  return described;
}

/** True when nothing the standard demands is missing. */
export const isComplete = ({ missing }: Pick<Described, 'missing'>): boolean => missing.every(({ level }) => level !== 'mandatory');

/** An object that is marked for publishing, and lacks what the standard demands. */
export interface LeftOut {
  kind: KindName;
  id: string;
  name: string;
  missing: readonly Property[];
}
