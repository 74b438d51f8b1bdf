/** Benches that print tables of their own: each is run, and what it prints becomes a page of the documentation. `npx tsx bench/others.ts [names]` */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const others = {
  archimate: 'ArchiMate models, beside fast-xml-parser building and parsing the same file',
  rdf: 'DCAT-AP-NO of 10,000 datasets, beside n3 writing and reading the same triples',
  maps: 'The capability map in a browser',
  landscape: 'The landscape in a browser, its layout beside bare ELK, and impact beside one recursive statement',
} as const;
type Other = keyof typeof others;

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Runs one and writes `docs/benchmarks-<name>.md`. */
export function runOther(name: Other): void {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', join(folder, `${name}.ts`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: join(folder, '..'),
  });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  writeFileSync(
    join(folder, `../docs/benchmarks-${name}.md`),
    `# ${others[name]}\n\nWritten by \`npx tsx bench/others.ts ${name}\`; nothing here is written by hand.\n\n- ${new Date().toISOString().slice(0, 10)}, commit ${commit}\n- ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node.js ${process.versions.node}\n\n${printed.trim()}\n`,
  );
}

export const otherNames = Object.keys(others) as Other[];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  for (const name of otherNames) if (wanted.length === 0 || wanted.includes(name)) runOther(name);
}
