/** Order of a list, and the cursors that continue it. Unknown values come last in both directions; the id breaks ties. */
import { columnOf, isBaseColumn, typeOf } from '#db/catalogue';
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
      type: 'text',
      nullable: name !== 'updatedAt' && name !== 'createdAt' && name !== 'id' && name !== 'version',
      direction,
    };
  const field = kindOf(kind).fields[name];
  if (!field) throw new Error(`${kind} has no field ${name}`);
  const column = `${t}.${columnOf(name, field)}`;
  const nullable = !field.required;
  if (name === 'name') return { expression: `${t}.sort_name`, type: 'text', nullable: false, direction };
  if (field.type === 'text' || field.type === 'term' || field.type === 'choice')
    return { expression: `sort_key(${column})`, type: 'text', nullable, direction };
  if (field.type === 'ref')
    return { expression: `(select e.sort_name from element e where e.id = ${column})`, type: 'text', nullable: true, direction };
  if (field.type === 'texts' || field.type === 'terms' || field.type === 'choices')
    return { expression: `sort_key(array_to_string(${column}, ' '))`, type: 'text', nullable, direction };
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

function decodeCursor(cursor: string): [string | null, string] {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if ((value === null || typeof value === 'string') && typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)) return [value, id];
  } catch {
    // Falls through to the refusal: a cursor that is not JSON is as bad as one with the wrong content.
  }
  throw new BadCursor(cursor);
}

/** Condition for the rows strictly after (or before) a cursor, in the order of `key`. */
export function beyondSql(s: Statement, key: Key, t: string, cursor: string, backwards: boolean): string {
  const [value, id] = decodeCursor(cursor);
  const ascending = (key.direction === 'asc') !== backwards;
  const idBeyond = `${t}.id ${backwards ? '<' : '>'} ${s.value(id, 'uuid')}`;
  const e = `(${key.expression})`;
  if (value === null) return backwards ? `(${e} is not null or ${idBeyond})` : `(${e} is null and ${idBeyond})`;
  const at = `${s.value(value, key.type === 'text' ? 'text' : 'text')}::${key.type}${collated(key.type)}`;
  const valueBeyond = `${e} ${ascending ? '>' : '<'} ${at}`;
  // The first condition alone lets an index seek; the second settles ties and unknown values.
  const seek = `${e} ${ascending ? '>=' : '<='} ${at}`;
  const exact = `(${valueBeyond} or (${e} = ${at} and ${idBeyond}))`;
  return key.nullable && !backwards ? `(${exact} or ${e} is null)` : `(${seek} and ${exact})`;
}
