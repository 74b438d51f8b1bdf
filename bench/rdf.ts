/**
 * DCAT-AP-NO of many datasets, out and in, beside the bare libraries with the same triples: n3 for Turtle, and for RDF/XML and JSON-LD,
 * which n3 cannot read, the parsers of those. We read into rows for the plan; a parser gives triples in a list, and n3's store is what one
 * needs to look anything up among them. Each measurement is a process of its own, so that one does not warm up or fill the memory of
 * another: `npx tsx bench/rdf.ts [datasets] [rounds]`.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad, Store, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { catalogueGroups } from '../exporters/rdf/catalogue.ts';
import { writeStatements } from '../exporters/rdf/write.ts';
import type { ExportRecord } from '../exporters/table.ts';
import { readSheets } from '../importers/index.ts';
import type { Publishing } from '../model/rdf/describe.ts';
import { type Syntax, syntaxNames } from '../model/rdf/syntaxes.ts';

const publishing: Publishing = {
  base: 'https://husorden.eksempel.no/katalog/eksempel-kommune',
  name: 'Eksempel kommune',
  organisationNumber: '100103877',
  contactEmail: 'post@eksempel.no',
  contacts: new Map(),
  addresses: new Map(),
};
const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

async function* datasets(count: number): AsyncGenerator<ExportRecord> {
  for (let n = 1; n <= count; n += 1)
    yield {
      id: id(n),
      version: 1,
      values: {
        name: `Datasett ${n} i «Eksempel»`,
        nameEn: `Dataset ${n}`,
        description: `Opplysninger om ting nummer ${n}, oppdatert hver natt.\nMed "flere" linjer.`,
        themes: ['gove', 'regi'],
        keywords: ['kart', 'plan', `ord ${n % 500}`],
        spatial: ['Eksempel'],
        frequency: 'daily',
        accessRights: 'public',
        languages: ['nob'],
        issuedOn: '2024-01-02',
        landingPage: `https://data.eksempel.no/${n}`,
      },
      refs: {},
      links: {},
    };
}

async function* distributions(count: number): AsyncGenerator<ExportRecord> {
  for (let n = 1; n <= count; n += 1)
    yield {
      id: id(count + n),
      version: 1,
      values: { name: 'CSV', accessUrl: `https://data.eksempel.no/${n}.csv`, format: 'csv', licence: 'nlod_2_0' },
      refs: { dataset: { id: id(n), name: `Datasett ${n}` } },
      links: {},
    };
}

async function write(syntax: Syntax, count: number, path: string): Promise<void> {
  const out = createWriteStream(path);
  const tables = [
    { kind: 'dataset' as const, rows: datasets(count) },
    { kind: 'distribution' as const, rows: distributions(count) },
  ];
  for await (const chunk of writeStatements(catalogueGroups({ standard: 'dcat', publishing, tables }), syntax)) out.write(chunk);
  await new Promise((resolve) => out.end(resolve));
}

/** The library with nothing around it: the triples are in its own store before the clock starts. */
async function bareWrite(quads: readonly Quad[], path: string): Promise<void> {
  const out = createWriteStream(path);
  const writer = new Writer(out as never, { format: 'text/turtle' });
  for (const quad of quads) writer.addQuad(quad);
  await new Promise<void>((resolve) => writer.end(() => resolve()));
}

/** A parser that is a stream, with its triples in a list. */
async function bareRead(parser: unknown, path: string): Promise<number> {
  const stream = parser as NodeJS.ReadWriteStream;
  const quads: unknown[] = [];
  stream.on('data', (quad) => quads.push(quad));
  const done = new Promise((resolve, reject) => {
    stream.on('end', resolve);
    stream.on('error', reject);
  });
  stream.end(readFileSync(path, 'utf8'));
  await done;
  return quads.length;
}

const work: Record<string, (count: number, path: string) => Promise<() => Promise<unknown>>> = {
  ...Object.fromEntries(
    syntaxNames.map((syntax) => [`write ${syntax}`, async (count: number, path: string) => () => write(syntax, count, path)]),
  ),
  'n3 writes': async (_count, path) => {
    const quads = new Parser().parse(readFileSync(path, 'utf8'));
    return () => bareWrite(quads, `${path}.n3`);
  },
  ...Object.fromEntries(
    syntaxNames.map((syntax) => [
      `read ${syntax}`,
      async (_count: number, path: string) => async () => readSheets(readFileSync(path), `katalog.${syntax}`),
    ]),
  ),
  'n3 reads turtle': async (_count, path) => async () => new Parser().parse(readFileSync(path, 'utf8')).length,
  'n3 reads turtle into its store': async (_count, path) => async () => {
    const store = new Store();
    new Parser().parse(readFileSync(path, 'utf8')).forEach((quad) => {
      store.addQuad(quad);
    });
    return store.size;
  },
  'rdfxml-streaming-parser reads rdfxml': async (_count, path) => () => bareRead(new RdfXmlParser(), path),
  'jsonld-streaming-parser reads a tenth of jsonld': async (_count, path) => () => bareRead(new JsonLdParser(), path),
};

const [, , first = '10000', second = '3', only, path = ''] = process.argv;
const count = Number(first);
if (only !== undefined) {
  const run = await work[only]?.(count, path);
  const start = performance.now();
  const before = process.cpuUsage();
  await run?.();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(
    JSON.stringify({
      seconds: (performance.now() - start) / 1000,
      processor: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  );
} else {
  const file = (name: string) => join(tmpdir(), `husorden-bench-rdf-${process.pid}-${name}`);
  const steps: [string, string][] = [
    ...syntaxNames.map((syntax): [string, string] => [`write ${syntax}`, file(syntax)]),
    ['n3 writes', file('turtle')],
    ...syntaxNames.map((syntax): [string, string] => [`read ${syntax}`, file(syntax)]),
    ['n3 reads turtle', file('turtle')],
    ['n3 reads turtle into its store', file('turtle')],
    ['rdfxml-streaming-parser reads rdfxml', file('rdfxml')],
    ['jsonld-streaming-parser reads a tenth of jsonld', file('tenth')],
  ];
  // The parser takes a quarter of a millisecond for each triple: it is not given them all.
  await write('jsonld', Math.ceil(count / 10), file('tenth'));
  process.stdout.write(
    `${count} datasets with a distribution each, median of ${second}\n\n| | seconds | of processor | peak MB |\n| --- | ---: | ---: | ---: |\n`,
  );
  for (const [name, at] of steps) {
    const rounds = Array.from({ length: Number(second) }, () => {
      const said = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), first, second, name, at], {
        encoding: 'utf8',
      });
      return JSON.parse(said) as { seconds: number; processor: number; megabytes: number };
    });
    const middle = (key: 'seconds' | 'processor' | 'megabytes') =>
      rounds.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
    process.stdout.write(
      `| ${name} | ${middle('seconds').toFixed(2)} | ${middle('processor').toFixed(2)} | ${middle('megabytes').toFixed(0)} |\n`,
    );
  }
  for (const [, at] of steps) for (const ending of ['', '.n3']) rmSync(`${at}${ending}`, { force: true });
}
