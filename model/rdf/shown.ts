/** What is published of an object, as people read it: the same mapping, in words. */
import type { Field } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { contactIri, type Publishing, type Resource, subjectOf } from '#model/rdf/describe';
import type { Mapping, Property } from '#model/rdf/mapping';
import { iriOf } from '#model/rdf/statement';
import { type Language, languages, type Text } from '#model/text';

export interface ShownValue {
  text: string;
  href?: string;
}
export interface Shown {
  label: Text;
  values: ShownValue[];
}

type Named = Readonly<Record<string, { id: string; name: string } | null | undefined>>;
type NamedLists = Readonly<Record<string, readonly { id: string; name: string }[] | undefined>>;
export type NamedResource = Omit<Resource, 'refs' | 'links'> & { refs: Named; links: NamedLists };

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === null || value === undefined || value === '' ? [] : [String(value)];
const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && iriOf(text) !== null;
const linked = (text: string): ShownValue => (isWeb(text) ? { text, href: text } : { text });
const option = (field: Field | undefined, key: string, language: Language): string =>
  field && 'options' in field ? (field.options[key]?.[language] ?? key) : key;

/** The properties of an object that say something, in the language of the reader where it is said in that. */
export function shown(mapping: Mapping, resource: NamedResource, publishing: Publishing, language: Language): Shown[] {
  return mapping.properties.flatMap((property): Shown[] => {
    const values = valuesOf(mapping, property, resource, publishing, language);
    return values.length > 0 ? [{ label: property.label, values }] : [];
  });
}

function valuesOf(
  mapping: Mapping,
  { value, inverse }: Property,
  resource: NamedResource,
  publishing: Publishing,
  language: Language,
): ShownValue[] {
  const held = (field: string) => list(resource.values[field]);
  const { fields } = kindOf(mapping.kind);
  switch (value.as) {
    case 'texts': {
      const spoken = [language, ...languages].map((one) => held(value.fields[one] ?? '')).find((texts) => texts.length > 0);
      return (spoken ?? []).map((text) => ({ text }));
    }
    case 'code':
      return held(value.field).map((key) => ({ text: option(fields[value.field], key, language) }));
    case 'iri':
    case 'thing':
      return held(value.field).map(linked);
    case 'plain':
    case 'date':
      return held(value.field).map((text) => ({ text }));
    case 'period': {
      const [from, to] = [held(value.from)[0], held(value.to)[0]];
      return from || to ? [{ text: `${from ?? ''} – ${to ?? ''}`.trim() }] : [];
    }
    case 'pointer': {
      const ref = resource.refs[value.field];
      const all = ref ? [ref] : (resource.links[value.field] ?? []);
      return inverse ? [] : all.map(({ id, name }) => ({ text: name, href: subjectOf(publishing, value.kind, id) }));
    }
    case 'contact': {
      const id = value.field === undefined ? null : (resource.refs[value.field]?.id ?? null);
      const contact = id === null ? { name: publishing.name, email: publishing.contactEmail } : publishing.contacts.get(id);
      return contact && contactIri(publishing, id) && contact.email
        ? [{ text: `${contact.name}, ${contact.email}`, href: `mailto:${contact.email}` }]
        : [];
    }
    case 'publisher':
      return [{ text: publishing.name }];
    case 'identifier':
      return [{ text: subjectOf(publishing, mapping.kind, resource.id) }];
  }
}
