/**
 * The system catalogue of 1,000 and 10,000 applications as PDF and Word, beside the bare libraries on the same rows: Typst with a plain
 * table, and docx. `npx tsx bench/documents.ts` runs each in a process of its own and prints a table; `… documents.ts <task> <rows>` is one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { BlockDocument } from '../exporters/blocks.ts';
import { composeReport } from '../exporters/reports/index.ts';
import { cellIn, labelOf, printed } from '../exporters/shown.ts';
import type { ExportRecord } from '../exporters/table.ts';
import { writeDocx } from '../exporters/writers/docx.ts';
import { writePdf } from '../exporters/writers/pdf.ts';
import { usualLook } from '../model/report-settings.ts';
import { reports } from '../model/reports.ts';

const rounds = 3;
const columns = reports.systems.sections.list.table.columns;

const records = (count: number): ExportRecord[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    version: 1,
    values: { name: `System ${n}`, lifecycle: 'live', annualCost: (n % 700) * 1000, personalData: n % 2 === 0 },
    refs: {
      vendor: { id: `v${n % 300}`, name: `Leverandør ${n % 300}` },
      ownerUnit: { id: `u${n % 100}`, name: `Enhet for oppvekst og kultur ${n % 100}` },
      owner: { id: `p${n % 100}`, name: `Virksomhetsleder ${n % 100}` },
    },
    links: { services: Array.from({ length: n % 4 }, (_unused, i) => ({ id: `s${i}`, name: `Tjeneste ${(n + i) % 400}` })) },
  }));

const report = async (rows: ExportRecord[]): Promise<BlockDocument> => {
  const { about, blocks } = await composeReport(
    'systems',
    {
      language: 'nb',
      organisation: { name: 'Eksempel kommune', organisationNumber: null },
      createdAt: new Date(),
      asked: {},
      objects: [],
      solutions: async () => [],
      views: [],
      memo: {},
      records: async () => rows,
    },
    {},
    usualLook,
  );
  return { about, blocks: blocks.filter((block) => block.type !== 'view') };
};

const texts = (rows: ExportRecord[]): string[][] =>
  rows.map((row) => columns.map((name) => printed(cellIn('application', name, row, { language: 'nb' }), 'nb')));

/** A table and nothing else, as short as Typst can be told. */
function typstTable(rows: ExportRecord[]): number {
  const compiler = NodeCompiler.create({ workspace: '/bench' });
  compiler.mapShadow('/bench/rows.json', Buffer.from(JSON.stringify(texts(rows))));
  const result = compiler.compile({
    mainFileContent: `#set document(title: "Systemer")\n#set page(flipped: true)\n#set text(size: 9pt)\n#table(columns: ${columns.length}, table.header(${columns.map((name) => `[${labelOf('application', name, 'nb')}]`).join(', ')}), ..json("rows.json").flatten())`,
  }).result;
  if (!result) throw new Error('Typst made nothing.');
  return compiler.pdf(result, { pdfStandard: 'ua-1' }).length;
}

async function docxTable(rows: ExportRecord[]): Promise<number> {
  const cells = (row: readonly string[]) =>
    row.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] }));
  const table = new Table({
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns.map((name) => labelOf('application', name, 'nb'))) }),
      ...texts(rows).map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    ],
  });
  return (await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))).length;
}

const tasks: Record<string, (rows: ExportRecord[]) => Promise<number> | number> = {
  'Husorden, PDF': async (rows) => (await writePdf(await report(rows))).length,
  'Typst, a plain table': typstTable,
  'Husorden, Word': async (rows) => {
    let bytes = 0;
    for await (const chunk of writeDocx(await report(rows))) bytes += chunk.length;
    return bytes;
  },
  'docx, the same rows': docxTable,
};

interface Taken {
  milliseconds: number;
  megabytes: number;
  bytes: number;
}

/** Resident memory of a process and those it has started, in bytes. */
function memoryOf(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096;
    const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);
    return below.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}

async function taken(task: string, rows: number): Promise<Taken> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), task, String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout?.on('data', (part) => {
    out += part;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 10);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  return { ...(JSON.parse(out) as Omit<Taken, 'megabytes'>), megabytes: peak / 2 ** 20 };
}

/** The quickest of the rounds: the machine has other things to do. */
async function best(task: string, rows: number): Promise<Taken> {
  const all: Taken[] = [];
  for (let i = 0; i < rounds; i++) all.push(await taken(task, rows));
  return all.sort((a, b) => a.milliseconds - b.milliseconds)[0] as Taken;
}

export interface DocumentMeasured extends Taken {
  rows: number;
  what: string;
}

/** Every task at every size. */
export async function measureDocuments(sizes: readonly number[]): Promise<DocumentMeasured[]> {
  const measured: DocumentMeasured[] = [];
  for (const rows of sizes) for (const what of Object.keys(tasks)) measured.push({ rows, what, ...(await best(what, rows)) });
  return measured;
}

/** The table of docs/benchmarks.md. */
export const documentTable = (measured: readonly DocumentMeasured[]): string =>
  [
    '| applications | | seconds | MB at most | kB |',
    '| ---: | --- | ---: | ---: | ---: |',
    ...measured.map(
      ({ rows, what, milliseconds, megabytes, bytes }) =>
        `| ${rows} | ${what} | ${(milliseconds / 1000).toFixed(2)} | ${megabytes.toFixed(0)} | ${(bytes / 1024).toFixed(0)} |`,
    ),
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [task, count] = process.argv.slice(2);
  if (task) {
    const rows = records(Number(count));
    const start = performance.now();
    const bytes = (await tasks[task]?.(rows)) ?? 0;
    process.stdout.write(JSON.stringify({ milliseconds: performance.now() - start, bytes }));
  } else console.log(documentTable(await measureDocuments([1_000, 10_000])));
}
