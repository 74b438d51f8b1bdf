/** Counts the SQL statements of whatever is done through a database. */
import type { Database, Queryable } from '#db/client';

/** The same database, and how many statements it has been given so far. */
export function counting(database: Database): { database: Database; count(): number } {
  let statements = 0;
  const counted = (db: Queryable): Queryable =>
    new Proxy(db, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name === 'transaction')
          return (work: (tx: Queryable) => Promise<unknown>, ...options: never[]) =>
            target.transaction((tx) => work(counted(tx)), ...options);
        if (['execute', 'select', 'insert', 'update', 'delete'].includes(String(name))) statements += 1;
        return value.bind(target);
      },
    });
  return { database: { ...database, db: counted(database.db) }, count: () => statements };
}
