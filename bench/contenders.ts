/** Who is measured, each in a process of its own, and how each is asked. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roleName } from '../db/install/functions.ts';
import { organisationId, userId } from './fill.ts';
import type { Target } from './load.ts';
import { husorden, postgraphile, type QueryName, subjectOf } from './queries.ts';

export type Name = 'bare' | 'postgraphile' | 'postgraphileSessions' | 'yoga' | 'husorden';

interface Contender {
  label: string;
  command: string[];
  path: string;
  body(query: QueryName, i: number): string;
  env?: Record<string, string>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const top = join(folder, '..');
const script = (file: string): string[] => ['--import', 'tsx', join(folder, file)];
const asked = (from: typeof husorden) => (query: QueryName, i: number) =>
  JSON.stringify({ query: from[query].query, variables: from[query].variables(i) });

export const contenders: Record<Name, Contender> = {
  bare: {
    label: 'one hand-written statement',
    command: script('bare.ts'),
    path: '/',
    body: (name, i) => JSON.stringify({ name, value: subjectOf(name, i) }),
  },
  postgraphile: { label: 'PostGraphile 4.14', command: [join(folder, 'postgraphile.mjs')], path: '/graphql', body: asked(postgraphile) },
  postgraphileSessions: {
    label: 'PostGraphile 4.14 that knows who asks',
    command: [join(folder, 'postgraphile.mjs')],
    path: '/graphql',
    body: asked(postgraphile),
    env: { SESSIONS: 'yes' },
  },
  yoga: { label: 'Husorden’s GraphQL alone', command: script('husorden.ts'), path: '/api/graphql', body: asked(husorden) },
  husorden: {
    label: 'Husorden',
    command: [join(top, 'cli/husorden.mjs'), 'serve'],
    path: '/api/graphql',
    body: asked(husorden),
  },
};

export interface Running {
  pid: number;
  target(query: QueryName): Target;
  stop(): Promise<void>;
}

/** Starts a contender on a database; resolves when it answers. `token` is that of a session, for those who ask for one. */
export async function start(name: Name, url: string, port: number, token: string): Promise<Running> {
  const { command, path, body, env } = contenders[name];
  const child = spawn(process.execPath, command, {
    cwd: top,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      PORT: String(port),
      ORGANISATION: organisationId(1),
      ACTOR: userId(1),
      ROLE: roleName,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => log.push(String(part)));
  const headers = { cookie: `husorden=${token}` };
  await answers(child, port, path, log);
  return {
    pid: child.pid ?? 0,
    target: (query) => ({ port, path, headers, body: (i) => body(query, i) }),
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill();
      }),
  };
}

async function answers(child: ChildProcess, port: number, path: string, log: string[]): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    if (child.exitCode !== null) throw new Error(`It stopped:\n${log.join('')}`);
    const reached = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '{}' }).catch(() => null);
    if (reached) {
      await reached.arrayBuffer();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`It never answered:\n${log.join('')}`);
}
