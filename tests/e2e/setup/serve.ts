/** Starts the product as a newcomer does, on a port that is free. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { build, needsBuild, root } from '#cli/build';

export interface Served {
  origin: string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

const patience = { start: 120_000, step: 200 };

/** Builds when needed, and serves the database in `folder`. @throws with what the server printed, when it ends instead of starting */
export async function serve(folder: string): Promise<Served> {
  if (await needsBuild()) await build();
  const port = await freePort();
  const { DATABASE_URL: _, NODE_ENV: __, ...rest } = process.env;
  const child = spawn(process.execPath, ['cli/husorden.mjs', 'serve'], {
    cwd: root,
    env: { ...rest, NODE_ENV: 'production', PORT: String(port), HUSORDEN_DATA: folder, HUSORDEN_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const origin = `http://localhost:${port}`;
  const latest = Date.now() + patience.start;
  while (!(await answers(`${origin}/nb/logg-inn`))) {
    if (child.exitCode !== null || Date.now() > latest) throw new Error(`The server did not start:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, patience.step));
  }
  return {
    origin,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    (response) => response.ok,
    () => false,
  );
