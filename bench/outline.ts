/** Outlines of 1,000, 10,000 and 50,000 nodes, written and read in every format: time and memory, beside the bare library doing the least. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OutlineFormatName, outlineFormatNames, outlineFormats } from '../model/outline-formats.ts';

export interface OutlineMeasured {
  nodes: number;
  format: OutlineFormatName;
  action: 'write' | 'read';
  milliseconds: number;
  megabytes: number;
  bare: { what: string; milliseconds: number; megabytes: number } | null;
  fileBytes: number;
}

interface Taken {
  milliseconds: number;
  megabytes: number;
}

const scriptOf = (action: string): string =>
  fileURLToPath(new URL(action === 'bare' ? './outline-bare.mjs' : './outline-work.ts', import.meta.url));
const run = promisify(execFile);

/** What does the least for a format, and what it is called. */
const contenders: Record<string, { key: string; what: string }> = {
  mm: { key: 'xml', what: 'fast-xml-parser' },
  opml: { key: 'xml', what: 'fast-xml-parser' },
  xmind: { key: 'zip', what: 'fflate and JSON' },
  xlsx: { key: 'xlsx', what: 'exceljs' },
  docx: { key: 'docx', what: 'docx writes, fast-xml-parser reads' },
  pdf: { key: 'pdf', what: 'Typst writes a table, pdfjs finds the attachment' },
  md: { key: 'md', what: 'mdast-util-from-markdown' },
  csv: { key: 'csv', what: 'exceljs' },
  json: { key: 'json', what: 'JSON' },
};

/** The best of so many runs, each in a process of its own: the machine has other things to do. */
async function taken(words: readonly string[], times: number): Promise<Taken | null> {
  const all: Taken[] = [];
  for (let i = 0; i < times; i++) {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', scriptOf(words[0] ?? ''), ...words], {
      timeout: 180_000,
      maxBuffer: 10_000_000,
    });
    all.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Taken);
  }
  return all.sort((a, b) => a.milliseconds - b.milliseconds)[0] ?? null;
}

/** A library that runs out of memory or of patience has no figure. */
const bareTaken = (words: readonly string[], times: number): Promise<Taken | null> =>
  taken(words, times).catch((error: { killed?: boolean; signal?: string; stderr?: string }) => {
    if (error.killed || error.signal || /heap out of memory/.test(error.stderr ?? '')) return null;
    throw error;
  });

/** Measures every format at every size. */
export async function measureOutlines(
  sizes: readonly number[],
  times: (nodes: number) => number,
  say: (text: string) => void,
): Promise<OutlineMeasured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-bench-outline-'));
  const measured: OutlineMeasured[] = [];
  try {
    for (const nodes of sizes)
      for (const format of outlineFormatNames) {
        const { extension } = outlineFormats[format];
        const path = join(folder, `${nodes}-${format}.${extension}`);
        const { key = '', what = '' } = contenders[extension] ?? {};
        for (const action of ['write', 'read'] as const) {
          const mine = await taken([action, format, path, String(nodes)], times(nodes));
          const theirs =
            action === 'write' && key === 'md' ? null : await bareTaken(['bare', `${action} ${key}`, path, String(nodes)], times(nodes));
          if (!mine) continue;
          const bare = theirs && { what, milliseconds: theirs.milliseconds, megabytes: theirs.megabytes };
          measured.push({
            nodes,
            format,
            action,
            milliseconds: mine.milliseconds,
            megabytes: mine.megabytes,
            bare,
            fileBytes: (await stat(path)).size,
          });
          say(
            `${nodes} ${format} ${action}: ${mine.milliseconds.toFixed(0)} ms${bare ? `, ${(mine.milliseconds / bare.milliseconds).toFixed(2)} x` : ''}`,
          );
        }
      }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return measured;
}
