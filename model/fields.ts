/** The field types, and what a kind is. Every layer (database, GraphQL, form, table, Excel) has one lookup keyed by `FieldType`. */
import type { Problem } from '#model/result';
import type { Text } from '#model/text';

interface Base {
  label: Text;
  /** One sentence under the label; with the law or standard it comes from. */
  help?: Text;
  /** The law or standard the help speaks of. */
  source?: string;
  required?: boolean;
  /** Other headings people use for this field in their spreadsheets, in any language. */
  aliases?: readonly string[];
  /** Counts towards completeness. Required fields always do. */
  important?: boolean;
  /** The section of the page and form it belongs to. */
  group?: Group;
}

/** Sections of an object's page, in the order they are shown. */
export const groups = {
  about: { nb: 'Om', nn: 'Om', en: 'About' },
  responsibility: { nb: 'Ansvar', nn: 'Ansvar', en: 'Responsibility' },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  economy: { nb: 'Økonomi og avtaler', nn: 'Økonomi og avtalar', en: 'Economy and agreements' },
  security: { nb: 'Sikkerhet', nn: 'Tryggleik', en: 'Security' },
  assessment: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
} as const satisfies Record<string, Text>;
export type Group = keyof typeof groups;

/** What a text must look like, checked by `model/formats.ts`. */
export type Format = 'url' | 'email' | 'phone' | 'organisation_number' | 'uri';
export type Options = Readonly<Record<string, Text>>;

const make =
  <const T extends string>(type: T) =>
  <const O extends object>(options: O) =>
    ({ type, ...options }) as { readonly type: T } & O;

export const text = <const O extends Base & { max?: number; multiline?: boolean; format?: Format }>(o: O) => make('text')(o);
/** Many short texts, such as other names of a thing. */
export const texts = <const O extends Base & { max?: number }>(o: O) => make('texts')(o);
export const number = <const O extends Base & { min?: number; max?: number; integer?: boolean; unit?: Text }>(o: O) => make('number')(o);
/** Norwegian kroner, two decimals. */
export const money = <const O extends Base>(o: O) => make('money')(o);
/** A calendar date, `YYYY-MM-DD`. */
export const date = <const O extends Base>(o: O) => make('date')(o);
/** Yes, no, or not known (null). */
export const flag = <const O extends Base>(o: O) => make('flag')(o);
/** A whole number from 1, one step per text. */
export const scale = <const O extends Base & { steps: readonly Text[] }>(o: O) => make('scale')(o);
/** One of a list fixed by law, a standard or the product. */
export const choice = <const O extends Base & { options: Options }>(o: O) => make('choice')(o);
/** `besides` names the fields that people write in the same cell of a spreadsheet. */
export const choices = <const O extends Base & { options: Options; besides?: readonly string[] }>(o: O) => make('choices')(o);
/** One of a list that an administrator edits; `model/vocabularies.ts` has the defaults. */
export const term = <const O extends Base & { vocabulary: string }>(o: O) => make('term')(o);
export const terms = <const O extends Base & { vocabulary: string }>(o: O) => make('terms')(o);
/** How one object points at another. */
interface Pointer {
  kinds: readonly string[];
  /** The list seen from the other end, and its label there. */
  reverse: { name: string; label: Text };
  /** Headings of columns that hold another key of the object pointed at, by field there: `organisationNumber: ['Org.nr leverandør']`. */
  keyHeadings?: Readonly<Record<string, readonly string[]>>;
}
/** Exactly one other object. `reverse` names the list seen from the other end, and its label there. */
export const ref = <const O extends Base & Pointer>(o: O) => make('ref')(o);

export type Field = Base &
  (
    | { type: 'text'; max?: number; multiline?: boolean; format?: Format }
    | { type: 'texts'; max?: number }
    | { type: 'number'; min?: number; max?: number; integer?: boolean; unit?: Text }
    | { type: 'money' }
    | { type: 'date' }
    | { type: 'flag' }
    | { type: 'scale'; steps: readonly Text[] }
    | { type: 'choice'; options: Options }
    | { type: 'choices'; options: Options; besides?: readonly string[] }
    | { type: 'term'; vocabulary: string }
    | { type: 'terms'; vocabulary: string }
    | ({ type: 'ref' } & Pointer)
  );
export type FieldType = Field['type'];
export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>;
export type Fields = Readonly<Record<string, Field>>;

/** What one field holds in memory and in JSON. Unknown is null everywhere. */
export type Value = string | number | boolean | readonly string[] | null;
/** The content of one object by field name; a `ref` holds the id of the other object. */
export type Values = Readonly<Record<string, Value | undefined>>;

export interface Kind<F extends Fields = Fields, N extends string = string> {
  name: N;
  /** The name of the list in URLs and in the API: `applications`. */
  pluralName: string;
  label: Text;
  plural: Text;
  /** One sentence: what belongs here. */
  help: Text;
  fields: F;
  /** What identifies an object when a file carries no id: the first list of fields that is filled in decides. */
  keys: readonly (readonly string[])[];
  /** Fields shown in a list until the user chooses otherwise. */
  columns: readonly string[];
  /** Sheet names people use for this kind, besides its labels. */
  aliases?: readonly string[];
  /** The name an object gets when nobody gave it one; undefined when too little is known. Such a kind does not ask for a name. */
  defaultName?: (values: Values) => string | undefined;
  /** What a row is called in a table that has no column of names: made of what it says, and the names of what it points at. */
  rowName?: (values: Values, named: (refOrLink: string) => readonly string[]) => string | undefined;
  /** Pure checks over the values of one object. A text may speak of a field as `{fieldName}`; its label is filled in. */
  rules?: readonly ((values: Values) => Problem[])[];
}

/** Declares a kind. Every kind has a `name` field of type text. */
export const kind = <const N extends string, const F extends Fields & { name: Field }>(
  name: N,
  declaration: Omit<Kind<F, N>, 'name' | 'keys' | 'columns'> & {
    keys: readonly (readonly (keyof F & string)[])[];
    columns: readonly (keyof F & string)[];
  },
): Kind<F, N> => ({ name, ...declaration });

/** The database column and API input name of a field: a ref is stored under `<name>Id`. */
export const columnName = (name: string, field: Field): string => (field.type === 'ref' ? `${name}Id` : name);

/** Whether the values of many objects can be added: kroner can; years, levels, shares and numbers of people that overlap cannot. */
export const isSummable = (field: Field): boolean => field.type === 'money';
