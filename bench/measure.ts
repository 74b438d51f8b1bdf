/** Measures contenders on one database: in rounds, so that whatever else the machine does hits all alike. */
import type postgres from 'postgres';
import { contenders, type Name, type Running, start } from './contenders.ts';
import { readings, spent } from './cpu.ts';
import { ask, load, median, percentile } from './load.ts';
import { type QueryName, queryNames } from './queries.ts';
import { difference } from './same.ts';
import { counted } from './statements.ts';

export interface Settings {
  rounds: number;
  milliseconds: number;
  atOnce: number;
}

export interface Measured {
  query: QueryName;
  name: Name;
  p50: number;
  p95: number;
  /** Requests a second in each round; all contenders have had the same rounds. */
  rates: readonly number[];
  /** Milliseconds of processor time per request, of the server and of the database; not a number where unknown. */
  server: number;
  database: number;
  kilobytes: number;
}

export const perSecond = ({ rates }: Measured): number => median(rates);

/** How many times as many requests a second as another: the median of the rounds, since what the machine does meanwhile is in both. */
export const ratio = (one: Measured, other: Measured): number => median(one.rates.map((rate, i) => rate / (other.rates[i] ?? Number.NaN)));

const ports: Record<Name, number> = { bare: 4601, postgraphile: 4602, postgraphileSessions: 4605, yoga: 4603, husorden: 4604 };

/** Starts the named contenders, checks that all say the same, measures, and stops them. */
export async function measure(
  sql: postgres.Sql,
  url: string,
  token: string,
  names: readonly Name[],
  queries: readonly QueryName[],
  settings: Settings,
  say: (text: string) => void,
): Promise<Measured[]> {
  const running = new Map<Name, Running>();
  try {
    for (const name of names) running.set(name, await start(name, url, ports[name], token));
    const measured: Measured[] = [];
    for (const query of queries) {
      const kilobytes = await compare(running, query);
      measured.push(...(await rounds(sql, running, query, settings)).map((one) => ({ ...one, kilobytes: kilobytes.get(one.name) ?? 0 })));
      say(
        measured
          .filter((one) => one.query === query)
          .map((one) => `${query} ${one.name} ${perSecond(one).toFixed(0)}/s`)
          .join(', '),
      );
    }
    return measured;
  } finally {
    await Promise.all([...running.values()].map((one) => one.stop()));
  }
}

async function compare(running: Map<Name, Running>, query: QueryName): Promise<Map<Name, number>> {
  const sizes = new Map<Name, number>();
  for (const i of [0, 1, 2, 3, 4, 5]) {
    let model: { name: Name; data: unknown } | null = null;
    for (const [name, { target }] of running) {
      const body = await ask(target(query), i);
      const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
      if (errors) throw new Error(`${name} does not answer ${query}: ${JSON.stringify(errors).slice(0, 1000)}`);
      sizes.set(name, Buffer.byteLength(body) / 1024);
      const found = model && difference(model.data, data);
      if (model && found) throw new Error(`${model.name} and ${name} answer ${query} differently: ${found}`);
      model ??= { name, data };
    }
  }
  return sizes;
}

async function rounds(
  sql: postgres.Sql,
  running: Map<Name, Running>,
  query: QueryName,
  settings: Settings,
): Promise<Omit<Measured, 'kilobytes'>[]> {
  const taken = new Map(
    [...running.keys()].map((name) => [name, { times: [] as number[], rates: [] as number[], server: 0, database: 0 }]),
  );
  for (let round = -1; round < settings.rounds; round++) {
    // There and back, so that nobody always follows the same one.
    for (const [name, one] of round % 2 ? running : [...running].reverse()) {
      const into = taken.get(name);
      if (!into) continue;
      const backends = await sql<
        { pid: number }[]
      >`select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
      const [server, database] = [readings([one.pid]), readings(backends.map(({ pid }) => pid))];
      // The first round warms up: connections, prepared statements, compiled code.
      const { times, perSecond } = await load(one.target(query), {
        atOnce: settings.atOnce,
        milliseconds: round < 0 ? Math.max(1500, settings.milliseconds) : settings.milliseconds,
        most: 20_000,
      });
      if (round < 0) continue;
      into.times.push(...times);
      into.rates.push(perSecond);
      into.server += spent(server) ?? Number.NaN;
      into.database += spent(database) ?? Number.NaN;
    }
  }
  return [...taken].map(([name, { times, rates, server, database }]) => ({
    query,
    name,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    rates,
    server: server / times.length,
    database: database / times.length,
  }));
}

export type Counts = Map<`${Name} ${QueryName}`, { statements: number; roundTrips: number }>;

/** Statements per request, counted between each contender and the database. */
export async function countStatements(url: string, token: string, names: readonly Name[]): Promise<Counts> {
  const counts: Counts = new Map();
  for (const name of names) {
    const counter = await counted(url);
    const one = await start(name, counter.url, ports[name], token);
    try {
      for (const query of queryNames) {
        for (let i = 0; i < 10; i++) await ask(one.target(query), i);
        counter.take();
        for (let i = 0; i < 10; i++) await ask(one.target(query), i);
        const { statements, roundTrips } = counter.take();
        counts.set(`${name} ${query}`, { statements: statements / 10, roundTrips: roundTrips / 10 });
      }
    } finally {
      await one.stop();
      counter.close();
    }
  }
  return counts;
}

export const labelOf = (name: Name): string => contenders[name].label;
