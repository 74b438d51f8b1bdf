/** Writes docs/benchmarks.md: all of it comes from the run. */
import { type DocumentMeasured, documentTable } from './documents.ts';
import type { Imported } from './import.ts';
import { type Counts, labelOf, type Measured, perSecond, ratio } from './measure.ts';
import type { QueryName } from './queries.ts';

export interface Run {
  date: string;
  machine: string;
  postgres: string;
  commit: string;
  command: string;
  minutes: number;
  applications: number;
  atOnce: number;
  rounds: number;
  measured: Measured[];
  counts: Counts;
  /** The list at other sizes, by number of applications. */
  sizes: [number, Measured[]][];
  imported: { rows: number; results: Imported[] } | null;
  documents: DocumentMeasured[];
}

const titles: Record<QueryName, string> = {
  list: '50 applications with owner unit, Los tags with all parents, and datasets',
  object: 'One application with everything: all fields, refs, lists and history',
  search: 'Search for a misspelt word',
};

const number = (value: number | null, digits = 1): string => (value === null || Number.isNaN(value) ? '–' : value.toFixed(digits));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** How `one` compares with the named one of those it was measured with. */
const beside = (one: Measured | undefined, all: readonly Measured[], name: Measured['name']): number => {
  const other = all.find((candidate) => candidate.name === name);
  return one && other ? ratio(one, other) : Number.NaN;
};
const times = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`);

function table(all: readonly Measured[], counts?: Counts): string {
  const columns = ['', 'p50 ms', 'p95 ms', 'requests/s', '× the limit', '× PostGraphile', 'CPU ms: server', 'database', 'kB'];
  if (counts) columns.push('SQL statements', 'waits');
  const lines = all.map((one) => {
    const count = counts?.get(`${one.name} ${one.query}`);
    return row([
      labelOf(one.name),
      number(one.p50),
      number(one.p95),
      number(perSecond(one), 0),
      times(beside(one, all, 'bare')),
      times(beside(one, all, 'postgraphile')),
      number(one.server, 2),
      number(one.database, 2),
      number(one.kilobytes, 0),
      ...(counts ? [number(count?.statements ?? null), number(count?.roundTrips ?? null)] : []),
    ]);
  });
  return [row(columns), row(columns.map((_, i) => (i ? '---:' : '---'))), ...lines].join('\n');
}

function verdicts({ measured, sizes }: Run): string[] {
  const found: string[] = [];
  for (const query of Object.keys(titles) as QueryName[]) {
    const all = measured.filter((one) => one.query === query);
    const ours = all.find((one) => one.name === 'husorden') ?? all.find((one) => one.name === 'yoga');
    const [limit, theirs, knowing] = [
      beside(ours, all, 'bare'),
      beside(ours, all, 'postgraphile'),
      beside(ours, all, 'postgraphileSessions'),
    ];
    found.push(
      `- ${titles[query]}: ${times(limit)} the limit (aim 0.50), ${times(theirs)} PostGraphile, ${times(knowing)} PostGraphile when it too looks up who asks (aim more than 1).`,
    );
  }
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small && large) {
    const p50 = (all: readonly Measured[]) =>
      (all.find((one) => one.name === 'husorden') ?? all.find((one) => one.name === 'yoga'))?.p50 ?? Number.NaN;
    found.push(
      `- The list at ${thousands(large[0])} applications takes ${times(p50(large[1]) / p50(small[1]))} as long as at ${thousands(small[0])} (aim at most 2).`,
    );
  }
  return found;
}

const importTable = ({ rows, results }: NonNullable<Run['imported']>): string =>
  [
    `## Import of ${thousands(rows)} rows`,
    '',
    `A workbook with ${thousands(rows)} applications of twelve columns, with 300 vendors and 100 units that do not exist. Whole processes, start of Node.js included; memory is the peak of the process.`,
    '',
    row(['', 'seconds', 'MB']),
    row(['---', '---:', '---:']),
    ...results.map((one) => row([one.what, number(one.seconds), number(one.megabytes, 0)])),
  ].join('\n');

export function report(run: Run): string {
  const sections = (Object.keys(titles) as QueryName[]).map((query) =>
    [
      `## ${titles[query]}`,
      '',
      table(
        run.measured.filter((one) => one.query === query),
        run.counts,
      ),
    ].join('\n'),
  );
  const sizes = run.sizes.map(([applications, all]) => [`### At ${thousands(applications)} applications`, '', table(all)].join('\n'));
  return `# Benchmarks

Written by \`${run.command}\`; nothing here is written by hand.

- ${run.date}, commit ${run.commit}
- ${run.machine}; ${run.postgres}; everything on the same machine, the load generator too
- ${thousands(run.applications)} applications, ${thousands(3 * run.applications)} datasets and ${thousands(5 * run.applications)} Los tags in one organisation, and a second organisation that row-level security hides
- ${run.atOnce} requests at once, ${run.rounds} rounds in which all take their turn, there and back, a round of warming up left out; the run took ${number(run.minutes)} minutes

${verdicts(run).join('\n')}

${sections.join('\n\n')}

## The same list at other sizes

${sizes.join('\n\n')}

${run.imported ? importTable(run.imported) : ''}

## The system catalogue as a document

Beside the bare libraries on the same rows: Typst with a plain table, and docx. Records in memory → bytes; memory is the peak of the process and what it starts. The aim is at most 2 times the bare library.

${documentTable(run.documents)}

## Who is measured, and what the columns say

- **${labelOf('bare')}**: the limit. PostgreSQL makes the whole answer; a bare node http server passes it on. It reads no GraphQL and asks nobody who they are.
- **${labelOf('postgraphile')}**: the same tables under the same row-level security, told who asks by \`pgSettings\`. Lists and search are SQL functions, since it has no notion of ours. It looks up no session.
- **${labelOf('postgraphileSessions')}**: the same, but \`pgSettings\` reads the session cookie and looks it up, as a service with users must, and as ours does.
- **${labelOf('yoga')}**: our GraphQL on a bare node http server, with a session cookie that is looked up in the database for each request.
- **${labelOf('husorden')}**: the product as it is run, \`husorden serve\`, with the same cookie.

All run in processes of their own, against the same database, as the same role in a transaction with the organisation set. Before anything is timed, the answers are compared, field by field: they say the same.

- **p50, p95**: half of the requests, and 95 of 100, were answered within this.
- **requests/s**: the median of the rounds. **× the limit** and **× PostGraphile**: the median of the ratios in each round. What else the machine does is in both, so the ratios hold better than the milliseconds.
- **CPU ms**: processor time per request of the server and of PostgreSQL’s processes.
- **kB**: the size of the answer. White space differs, and how each names its lists.
- **SQL statements** and **waits** per request: counted by a proxy that reads PostgreSQL’s protocol between server and database (statements run, and times the server waited for an answer), in a pass of its own. \`begin\` and \`commit\` count.
`;
}
