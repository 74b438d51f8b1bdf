/** A filter in words, for the title page: what the report shows, and so what it leaves out. */
import type { Question } from '#exporters/reports/context';
import { said } from '#exporters/reports/context';
import { fieldCell, printed, type Reader } from '#exporters/shown';
import type { Field } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Text } from '#model/text';
import { date, list } from '#model/wording';

type Filter = NonNullable<Question['filter']>;

const w = {
  search: { nb: 'søk etter «{text}»', nn: 'søk etter «{text}»', en: 'search for “{text}”' },
  chosen: { nb: '{count} valgte', nn: '{count} valde', en: '{count} chosen' },
  removed: { nb: 'fjernede', nn: 'fjerna', en: 'removed' },
  not: { nb: 'ikke ({what})', nn: 'ikkje ({what})', en: 'not ({what})' },
  or: { nb: ' eller ', nn: ' eller ', en: ' or ' },
  confirmedAt: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  updatedAt: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  createdAt: { nb: 'Opprettet', nn: 'Oppretta', en: 'Created' },
} as const satisfies Record<string, Text>;

const operators = {
  eq: { nb: '{label}: {value}', nn: '{label}: {value}', en: '{label}: {value}' },
  in: { nb: '{label}: {value}', nn: '{label}: {value}', en: '{label}: {value}' },
  contains: { nb: '{label} inneholder «{value}»', nn: '{label} inneheld «{value}»', en: '{label} contains “{value}”' },
  startsWith: { nb: '{label} begynner med «{value}»', nn: '{label} byrjar med «{value}»', en: '{label} starts with “{value}”' },
  gte: { nb: '{label} fra og med {value}', nn: '{label} frå og med {value}', en: '{label} from {value}' },
  lte: { nb: '{label} til og med {value}', nn: '{label} til og med {value}', en: '{label} to {value}' },
  under: { nb: '{label} i eller under {value}', nn: '{label} i eller under {value}', en: '{label} in or below {value}' },
  empty: { nb: '{label} er ikke oppgitt', nn: '{label} er ikkje oppgitt', en: '{label} is not stated' },
  filled: { nb: '{label} er oppgitt', nn: '{label} er oppgitt', en: '{label} is stated' },
} as const satisfies Record<string, Text>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ids of other objects a filter speaks of. */
export const idsIn = (filter: unknown): string[] => {
  if (typeof filter === 'string') return uuid.test(filter) ? [filter] : [];
  return typeof filter === 'object' && filter !== null
    ? Object.entries(filter).flatMap(([name, below]) => (name === 'id' ? [] : idsIn(below)))
    : [];
};

/** What a list of those that point here is called. */
const reverseLabel = (kind: KindName, name: string): Text | undefined =>
  kindNames
    .flatMap((far) => Object.values<Field>(kindOf(far).fields))
    .flatMap((field) =>
      field.type === 'ref' && field.kinds.includes(kind) && field.reverse.name === name ? [field.reverse.label] : [],
    )[0];

function conditions(kind: KindName, filter: Filter, reader: Reader, names: ReadonlyMap<string, string>): string[] {
  const inner = (below: unknown) => conditions(kind, (below ?? {}) as Filter, reader, names).join(', ');
  return Object.entries(filter).flatMap(([name, asked]): string[] => {
    if (asked === null || asked === undefined) return [];
    const all = Array.isArray(asked) ? asked : [asked];
    if (name === 'q') return [said(reader, w.search, { text: String(asked) })];
    if (name === 'removed') return asked === true ? [said(reader, w.removed)] : [];
    if (name === 'and') return all.map(inner);
    if (name === 'or') return [all.map(inner).join(said(reader, w.or))];
    if (name === 'not') return [said(reader, w.not, { what: inner(asked) })];
    const { in: chosen } = asked as { in?: unknown };
    if (name === 'id') return Array.isArray(chosen) ? [said(reader, w.chosen, { count: chosen.length })] : [];
    const field = kindOf(kind).fields[name];
    const known: Text | undefined =
      field?.label ?? linksOf(kind).find((link) => link.name === name)?.label ?? w[name as 'updatedAt'] ?? reverseLabel(kind, name);
    const label = known ? said(reader, known) : name;
    return Object.entries(asked as Filter).map(([operator, value]) => condition(label, operator, value, field, reader, names));
  });
}

function condition(
  label: string,
  operator: string,
  value: unknown,
  field: Field | undefined,
  reader: Reader,
  names: ReadonlyMap<string, string>,
): string {
  if (operator === 'empty') return said(reader, value === false ? operators.filled : operators.empty, { label });
  const shown = (Array.isArray(value) ? value : [value]).map((one: unknown): string => {
    if (typeof one === 'string' && uuid.test(one)) return names.get(one.toLowerCase()) ?? '…';
    if (!field || field.type === 'ref') return /^\d{4}-\d{2}-\d{2}/.test(String(one)) ? date(String(one), reader.language) : String(one);
    if (operator === 'contains' || operator === 'startsWith') return String(one);
    const many = field.type === 'choices' || field.type === 'terms' || field.type === 'texts';
    return printed(fieldCell(field, (many ? [one] : one) as string, reader), reader.language);
  });
  const pattern: Text = operators[operator as keyof typeof operators] ?? operators.eq;
  return said(reader, pattern, { label, value: list(shown, reader.language) });
}

/** The filter in words; undefined when it leaves nothing out. */
export function selectionText(
  kind: KindName,
  filter: Question['filter'],
  reader: Reader,
  names: ReadonlyMap<string, string>,
): string | undefined {
  return (
    conditions(kind, filter ?? {}, reader, names)
      .filter(Boolean)
      .join('; ') || undefined
  );
}
