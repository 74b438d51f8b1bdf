/** One process at a time owns the folder of the embedded database. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '#model/text';

/** Another process owns the folder; `pid` names it. */
export class FolderInUse extends Error {
  readonly text: Text;
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The folder ${folder} is in use by process ${pid}.`);
    this.text = {
      nb: `Mappen ${folder} er i bruk av prosess ${pid}. Stopp den, velg en annen mappe med --data, eller bruk PostgreSQL (DATABASE_URL) når flere skal være inne samtidig.`,
      nn: `Mappa ${folder} er i bruk av prosess ${pid}. Stopp han, vel ei anna mappe med --data, eller bruk PostgreSQL (DATABASE_URL) når fleire skal vere inne samstundes.`,
      en: `The folder ${folder} is in use by process ${pid}. Stop it, choose another folder with --data, or use PostgreSQL (DATABASE_URL) when several need to be in at the same time.`,
    };
  }
}

/** When the process began, in kernel ticks; tells a process from a later one that got the same number. Empty where unknown. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Takes the folder for this process and gives back the function that releases it.
 * A lock left by a process that is gone is taken over.
 * @throws FolderInUse
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  const mine = `${process.pid} ${await startOf(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(mine);
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid = 0, start = ''] = (await readFile(path, 'utf8').catch(() => ''))
        .split(' ')
        .map((part, i) => (i === 0 ? Number(part) : part));
      if (Number(pid) > 0 && alive(Number(pid)) && (start === '' || start === (await startOf(Number(pid)))))
        throw new FolderInUse(folder, Number(pid));
      await rm(path, { force: true });
    }
  }
  throw new FolderInUse(folder, 0);
}
