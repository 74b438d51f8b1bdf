/** Order of a list, and the cursors that continue it. Unknown values come last in both directions; the id breaks ties. */
import { baseColumns, columnOf, isBaseColumn, typeOf } from '#db/catalogue';
import type { Order } from '#db/picks';
import { snake } from '#db/schema/kinds';
import { identifier, type Statement } from '#db/statement';
import { BadCursor } from '#model/errors';
import { type KindName, kindOf } from '#model/kinds/index';

export interface Key {
  /** SQL of the value sorted by. */
  expression: string;
  type: string;
  nullable: boolean;
  direction: 'asc' | 'desc';
}

/** The key a list is sorted by; `name` until the reader says otherwise. */
export function keyFor(kind: KindName, t: string, order: Order | null | undefined): Key {
  const { field: name, direction } = order ?? { field: 'name', direction: 'asc' };
  if (isBaseColumn(name))
    return {
      expression: `${t}.${identifier(snake(name))}`,
      type: baseColumns[name],
      nullable: name !== 'updatedAt' && name !== 'createdAt' && name !== 'id' && name !== 'version',
      direction,
    };
  const field = kindOf(kind).fields[name];
  if (!field) throw new Error(`${kind} has no field ${name}`);
  const column = `${t}.${columnOf(name, field)}`;
  const nullable = !field.required;
  if (name === 'name') return { expression: `${t}.sort_name`, type: 'text', nullable: false, direction };
  if (field.type === 'text' || field.type === 'term' || field.type === 'choice')
    return { expression: `sort_key(${column}) collate "C"`, type: 'text', nullable, direction };
  if (field.type === 'ref')
    return { expression: `(select e.sort_name from element e where e.id = ${column})`, type: 'text', nullable: true, direction };
  if (field.type === 'texts' || field.type === 'terms' || field.type === 'choices')
    return { expression: `sort_key(array_to_string(${column}, ' ')) collate "C"`, type: 'text', nullable, direction };
  return { expression: column, type: typeOf(field), nullable, direction };
}

const collated = (type: string): string => (type === 'text' ? ' collate "C"' : '');

export const orderSql = (key: Key, t: string, reversed: boolean): string => {
  const direction = (key.direction === 'asc') !== reversed ? 'asc' : 'desc';
  const nulls = key.nullable ? (reversed ? ' nulls first' : ' nulls last') : '';
  return `${key.expression}${nulls ? ` ${direction}${nulls}` : ` ${direction}`}, ${t}.id ${reversed ? 'desc' : 'asc'}`;
};

/** SQL of the cursor of a row: the value sorted by, as text, and the id. */
export const cursorSql = (key: Key, t: string): string => `json_build_array((${key.expression})::text, ${t}.id)`;

export const encodeCursor = (cursor: readonly [string | null, string]): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isNumber = (value: string): boolean => /^-?\d{1,40}(\.\d{1,40})?(e[+-]?\d{1,3})?$/.test(value) && Number.isFinite(Number(value));
const isDate = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
/** Whether a value from outside can be one of a PostgreSQL type; what cannot would make the statement fail. */
const isOf: Record<string, (value: string) => boolean> = {
  text: (value) => !value.includes('\u0000'),
  uuid: (value) => uuid.test(value),
  integer: (value) => /^-?\d{1,9}$/.test(value),
  numeric: isNumber,
  'double precision': isNumber,
  boolean: (value) => value === 'true' || value === 'false',
  date: isDate,
  timestamptz: (value) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(value) && isDate(value.slice(0, 10)),
};

/** The value and id that a cursor of a list sorted by `key` holds. @throws BadCursor */
function decodeCursor(cursor: string, key: Key): [string | null, string] {
  const [value, id] = contentOf(cursor);
  if (typeof id !== 'string' || !uuid.test(id)) throw new BadCursor(cursor);
  if (value === null && key.nullable) return [null, id];
  if (typeof value !== 'string' || !isOf[key.type]?.(value)) throw new BadCursor(cursor);
  return [value, id];
}

function contentOf(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(content) ? content : [];
  } catch {
    // What is not JSON is as bad as JSON with the wrong content, and is refused as such.
    return [];
  }
}

/** Condition for the rows strictly after (or before) a cursor, in the order of `key`. */
export function beyondSql(s: Statement, key: Key, t: string, cursor: string, backwards: boolean): string {
  const [value, id] = decodeCursor(cursor, key);
  const ascending = (key.direction === 'asc') !== backwards;
  const idBeyond = `${t}.id ${backwards ? '<' : '>'} ${s.value(id, 'uuid')}`;
  const e = `(${key.expression})`;
  if (value === null) return backwards ? `(${e} is not null or ${idBeyond})` : `(${e} is null and ${idBeyond})`;
  const at = `${s.value(value, 'text')}::${key.type}${collated(key.type)}`;
  const valueBeyond = `${e} ${ascending ? '>' : '<'} ${at}`;
  // The first condition alone lets an index seek; the second settles ties and unknown values.
  const seek = `${e} ${ascending ? '>=' : '<='} ${at}`;
  const exact = `(${valueBeyond} or (${e} = ${at} and ${idBeyond}))`;
  return key.nullable && !backwards ? `(${exact} or ${e} is null)` : `(${seek} and ${exact})`;
}
