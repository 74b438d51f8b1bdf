/** Builds the web application when it has not been built, or when a source file is newer than the build. */
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
  'app',
  'auth',
  'db',
  'exporters',
  'graphql',
  'importers',
  'model',
  'public',
  'env.ts',
  'proxy.ts',
  'next.config.js',
  'package-lock.json',
];

const changedAt = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0;

async function newest(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return changedAt(path);
  const times = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => changedAt(join(entry.parentPath, entry.name))));
  return Math.max(0, ...times);
}

/** True when `next build` has to run before the server can start. */
export async function needsBuild(): Promise<boolean> {
  const built = await changedAt(join(root, '.next/BUILD_ID'));
  if (built === 0) return true;
  return Math.max(...(await Promise.all(sources.map((source) => newest(join(root, source)))))) > built;
}

/** Runs `next build`. @throws when it fails */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const code = await new Promise<number>((resolve, reject) => child.on('error', reject).on('exit', (exit) => resolve(exit ?? 1)));
  if (code !== 0) throw new Error(`next build ended with ${code}`);
}
