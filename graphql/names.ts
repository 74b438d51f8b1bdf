/** Names of objects by id, gathered within one tick and fetched with one statement, for history texts. */
import { type Queryable, rowsOf } from '#db/client';
import { Statement } from '#db/statement';

export type NameLoader = (id: string) => Promise<string | null>;

export function nameLoader(db: Queryable): NameLoader {
  const known = new Map<string, Promise<string | null>>();
  let waiting: { id: string; resolve(name: string | null): void; reject(error: unknown): void }[] = [];

  const fetchAll = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const s = new Statement();
      const rows = await rowsOf<{ id: string; name: string }>(
        db,
        s.sql(
          `select id::text as id, name from element where id = any ${s.list(
            asked.map((one) => one.id),
            'uuid',
          )}`,
        ),
      );
      const names = new Map(rows.map((row) => [row.id, row.name]));
      for (const { id, resolve } of asked) resolve(names.get(id) ?? null);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };

  return (id) => {
    let name = known.get(id);
    if (!name) {
      name = new Promise((resolve, reject) => {
        if (waiting.push({ id, resolve, reject }) === 1) setImmediate(fetchAll);
      });
      known.set(id, name);
    }
    return name;
  };
}
