/** A SQL statement being written: text with numbered holes, and the values that fill them. Values never become text. */
import { type SQL, sql } from 'drizzle-orm';

/** Text as PostgreSQL can hold it: what it cannot (NUL, half a character) becomes the sign for something unreadable. */
const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd').replace(/[\ud800-\udfff]/gu, '\ufffd');

const hole = /\uE000(\d+)\uE000/;

export class Statement {
  private readonly values: unknown[] = [];
  private aliases = 0;

  /** A hole for a value, cast to a PostgreSQL type: `${s.value(id, 'uuid')}`. */
  value(value: unknown, type: string): string {
    this.values.push(typeof value === 'string' ? storable(value) : value);
    // As text first: the PostgreSQL driver would encode JSON that is encoded already.
    return `\uE000${this.values.length - 1}\uE000::${type.startsWith('json') ? 'text::' : ''}${type}`;
  }

  /** A hole for a list: becomes one array parameter. */
  list(values: readonly unknown[], type: string): string {
    // Sent as JSON, since the two drivers write array parameters differently.
    return `(array(select jsonb_array_elements_text(${this.value(JSON.stringify(values.map((value) => (typeof value === 'string' ? storable(value) : value))), 'jsonb')})::${type}))`;
  }

  /** A fresh table alias. */
  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** The finished statement. */
  sql(text: string): SQL {
    return this.template(text)(this.values[0]);
  }

  /** The finished statement, to be used again with another first value: the first that `value` was called with. */
  template(text: string): (first: unknown) => SQL {
    const parts = text.split(hole).map((part, i) => (i % 2 === 0 ? sql.raw(part) : Number(part)));
    return (first) =>
      sql.join(
        parts.map((part) => (typeof part === 'number' ? sql`${part === 0 ? first : this.values[part]}` : part)),
        sql.raw(''),
      );
  }
}

/** A name from the model as an SQL identifier. Throws on anything a model name cannot be. */
export function identifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/i.test(name)) throw new Error(`Not an identifier: ${name}`);
  return `"${name}"`;
}

/** A text from the model as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
