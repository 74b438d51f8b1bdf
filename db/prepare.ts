/**
 * Lets the PostgreSQL driver prepare statements that recur: drizzle sends hand-written SQL unprepared, and planning a nested read
 * costs several times as much as running it.
 */
import type postgres from 'postgres';

type Inner = Pick<postgres.Sql, 'unsafe'>;
type Transaction = Inner & { savepoint(work: (tx: Transaction) => unknown): Promise<unknown> };

/** Statements a connection keeps are never let go of before the connection is, so there is a most of them. */
const most = 400;
/** postgres.js gives a connection an hour at most. */
const period = 60 * 60 * 1000;

/** Decides which texts are prepared: those that come for the third time, until there are too many. */
export function recurring(now: () => number = Date.now): (text: string) => boolean {
  let seen = new Map<string, number>();
  let prepared = new Set<string>();
  let since = now();
  return (text) => {
    if (prepared.has(text)) return true;
    if (now() - since > period) {
      [seen, prepared, since] = [new Map(), new Set(), now()];
    }
    if (prepared.size >= most) return false;
    const times = (seen.get(text) ?? 0) + 1;
    if (times >= 3) {
      seen.delete(text);
      prepared.add(text);
      return true;
    }
    // Texts that are seen once or twice are forgotten in time; so are some that were about to recur, which does no harm.
    if (seen.size >= 2_000) seen.clear();
    seen.set(text, times);
    return false;
  };
}

/** The driver, with recurring statements prepared, in transactions too. */
export function preparing<C extends postgres.Sql>(client: C): C {
  const recurs = recurring();
  const unsafeOf =
    (inner: Inner): Inner['unsafe'] =>
    (text, values, options) =>
      inner.unsafe(text, values, values?.length && recurs(text) ? { ...options, prepare: true } : options);
  /** A transaction, and a savepoint in it: drizzle calls no more than this of them. */
  const within = (tx: Transaction): Transaction => ({
    unsafe: unsafeOf(tx),
    savepoint: (work) => tx.savepoint((inner) => work(within(inner))),
  });
  const own = {
    unsafe: unsafeOf(client),
    begin: (work: (tx: Transaction) => unknown) => client.begin((tx) => work(within(tx as unknown as Transaction))),
  };
  return new Proxy(client, { get: (target, name) => Reflect.get(Object.hasOwn(own, name) ? own : target, name) });
}
