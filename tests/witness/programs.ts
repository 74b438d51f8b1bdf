/** Other people's programs, which open a file and save it again. */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const found = (program: string): boolean => spawnSync('which', [program]).status === 0;

export const hasLibreOffice = found('soffice');
/** Freeplane draws on a screen, so one that nobody sees is needed too. */
export const hasFreeplane = found('freeplane') && found('xvfb-run');

async function run(program: string, args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-20_000);
    });
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 150_000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
  return said;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-witness-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice opens the file and saves it in the same format. */
export const throughLibreOffice = (bytes: Uint8Array, extension: 'xlsx' | 'docx'): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, `in.${extension}`), bytes);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      extension,
      '--outdir',
      join(folder, 'out'),
      join(folder, `in.${extension}`),
    ]);
    return readFile(join(folder, 'out', `in.${extension}`));
  });

const script = `// @ExecutionModes({ON_SINGLE_NODE})
// What is not changed is not saved.
node.createChild('x').delete()
node.map.setSaved(false)
node.map.save(false)
`;
const mayRun = ['asking', 'file_restriction', 'write_restriction'].map((what) => `execute_scripts_without_${what}=true`).join('\n');

/** Freeplane opens the map, and a script in it has it saved. */
export const throughFreeplane = (bytes: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const map = join(folder, 'kart.mm');
    await writeFile(map, bytes);
    const home = join(folder, 'home');
    await mkdir(join(home, '1.7.x', 'scripts'), { recursive: true });
    await writeFile(join(home, '1.7.x', 'scripts', 'Resave.groovy'), script);
    await writeFile(join(home, '1.7.x', 'auto.properties'), mayRun);
    await cp(join(home, '1.7.x'), join(home, '1.9.x'), { recursive: true });
    const said = await run('xvfb-run', ['-a', 'freeplane', `-U${home}`, '-S', '-XResave_on_single_node', map], {
      JAVA_OPTS: '-Dorg.freeplane.nosplash=true -Djava.awt.headless=false',
    });
    const saved = await readFile(map);
    if (Buffer.compare(saved, bytes) === 0) throw new Error(`Freeplane did not save the map: ${said}`);
    return saved;
  });
