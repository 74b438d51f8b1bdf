/** A workbook of 10,000 applications: how long Husorden takes to bring it in, and how much memory, beside exceljs merely reading it. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

export interface Imported {
  what: string;
  seconds: number;
  megabytes: number;
  said: string;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Headings as people write them, and values as they write those. */
async function workbook(path: string, rows: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Systemoversikt');
  sheet.addRow([
    'Systemnavn',
    'Beskrivelse',
    'Systemtype',
    'Status',
    'Leverandør',
    'Kommunalområde',
    'Årlig kostnad',
    'Antall brukere',
    'I bruk fra',
    'Personopplysninger',
    'Nettadresse',
    'LOS-tema',
  ]);
  const types = ['Fagsystem', 'Støttesystem', 'Register', 'Egenutviklet'];
  const words = ['Barnehage', 'Byggesak', 'Vann og avløp', 'Fornybar energi'];
  for (let i = 0; i < rows; i++)
    sheet.addRow([
      `Nytt system ${i}`,
      `Brukes av innbyggere og ansatte i hele kommunen. Nummer ${i}.`,
      types[i % types.length],
      'I drift',
      `Leverandør ${i % 300}`,
      `Enhet ${i % 100}`,
      (i % 700) * 1000,
      i % 900,
      new Date(Date.UTC(2015, i % 12, 1 + (i % 28))),
      i % 2 ? 'Ja' : 'Nei',
      `https://eksempel.no/${i}`,
      words[i % words.length],
    ]);
  await book.xlsx.writeFile(path);
}

/** Runs a script that ends by telling its memory, and takes the time of all of it. */
async function run(what: string, script: string, args: string[], url: string): Promise<Imported> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', join(folder, script), ...args], {
    cwd: join(folder, '..'),
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  const memory = /memory (\d+)/.exec(errors)?.[1];
  if (code !== 0 || !memory) throw new Error(`${what} ended with ${code}: ${errors}${out.slice(0, 2000)}`);
  return { what, seconds: (performance.now() - start) / 1000, megabytes: Number(memory) / 1024, said: out };
}

/** Reads with exceljs, plans, and imports, each in a process of its own. */
export async function measureImport(url: string, rows: number): Promise<Imported[]> {
  const path = join(tmpdir(), `husorden-bench-${process.pid}.xlsx`);
  const small = join(tmpdir(), `husorden-bench-${process.pid}-one.xlsx`);
  await workbook(path, rows);
  await workbook(small, 1);
  const command = ['import', path, '--organisation', 'bench-1', '--json'];
  try {
    return [
      await run('exceljs reads the file', 'import-exceljs.ts', [path], url),
      await run(
        'Husorden, a file of one row, planned only: the cost of starting',
        'import-husorden.ts',
        ['import', small, '--organisation', 'bench-1', '--json', '--dry-run'],
        url,
      ),
      await run('Husorden reads and plans', 'import-husorden.ts', [...command, '--dry-run'], url),
      await run('Husorden reads, plans and applies', 'import-husorden.ts', command, url),
    ];
  } finally {
    await rm(path, { force: true });
    await rm(small, { force: true });
  }
}
