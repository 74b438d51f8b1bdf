/** Writes docs/benchmarks-outlines.md: all of it comes from the run. `npx tsx bench/outline-report.ts`, or as the last part of `npm run bench`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureOutlines, type OutlineMeasured } from './outline.ts';

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const times = (mine: number, theirs: number): string => `${(mine / theirs).toFixed(2)} ×`;

function line({ format, action, milliseconds, megabytes, bare, fileBytes }: OutlineMeasured): string {
  return row([
    format,
    action,
    milliseconds.toFixed(0),
    megabytes.toFixed(0),
    ...(bare
      ? [
          bare.what,
          bare.milliseconds.toFixed(0),
          bare.megabytes.toFixed(0),
          times(milliseconds, bare.milliseconds),
          times(megabytes, bare.megabytes),
        ]
      : ['–', '–', '–', '–', '–']),
    (fileBytes / 1_000_000).toFixed(2),
  ]);
}

const head = ['format', '', 'CPU ms', 'MB', 'the library alone', 'CPU ms', 'MB', '× time', '× memory', 'file MB'];

/** Measures and writes the page; a quick run only shows it. */
export async function reportOutlines(quick: boolean, say: (text: string) => void): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const sizes = quick ? [1_000] : process.argv.includes('--most=10000') ? [1_000, 10_000] : [1_000, 10_000, 50_000];
  const measured = await measureOutlines(sizes, (nodes) => (quick || nodes > 1_000 ? 1 : 2), say);
  const sections = sizes.map((nodes) =>
    [
      `## ${String(nodes).replace(/\B(?=(\d{3})+$)/g, ',')} nodes`,
      '',
      row(head),
      row(head.map(() => '---')),
      ...measured.filter((one) => one.nodes === nodes).map(line),
    ].join('\n'),
  );
  const slow = measured.filter(({ milliseconds, bare }) => bare && milliseconds > 2 * bare.milliseconds);
  const compared = measured.filter(({ bare }) => bare).length;
  const text = `# Outlines: time and memory

Written by \`npx tsx bench/outline-report.ts${sizes.includes(50_000) ? '' : ' --most=10000'}\`; all of it comes from the run. \`npm run bench\` also measures 50,000 nodes.

- ${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') ? ' with changes' : ''}
- ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node.js ${process.versions.node}; load ${load.toFixed(1)} when it began
- each figure from a process of its own, that has just started: the better of two at 1,000 nodes, the only one at more. CPU ms is processor time, which other work on the machine disturbs less than the clock; MB is the most the whole process came to hold
- the library alone does the least there is to do: reads the same file, or writes the same texts as plain rows. It carries no tree, and tells no losses. A dash: there is no such library, or it ended without an answer within three minutes or the memory that Node.js gives a process

Of ${compared} comparisons, ${compared - slow.length} are within 2 × the time of the library alone.${slow.length > 0 ? ` Not so: ${slow.map(({ nodes, format, action }) => `${format} ${action} at ${nodes}`).join(', ')}.` : ''}

${sections.join('\n\n')}
`;
  if (quick) console.log(`\n${text}`);
  else writeFileSync(fileURLToPath(new URL('../docs/benchmarks-outlines.md', import.meta.url)), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await reportOutlines(process.argv.includes('--quick'), console.log);
