/** Which folder may import what. `docs/architecture.md` has the table in words; this is the one that is enforced. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

interface Layer {
  /** Files it covers, by the beginning of their path; the first layer that fits decides. */
  files: string;
  /** Beginnings of the addresses it may import. Packages are named in full. */
  own: readonly string[];
  packages: readonly string[] | 'any';
}

const node = 'node:';
const layers: readonly Layer[] = [
  { files: 'model/', own: ['#model/'], packages: ['zod'] },
  {
    files: 'importers/',
    own: ['#importers/', '#model/'],
    packages: [
      'zod',
      'exceljs',
      'fflate',
      'saxes',
      'mdast-util-from-markdown',
      'pdfjs-dist',
      'n3',
      'jsonld-streaming-parser',
      'rdfxml-streaming-parser',
      node,
    ],
  },
  {
    files: 'exporters/',
    own: ['#exporters/', '#model/'],
    packages: ['exceljs', 'fflate', 'docx', '@myriaddreamin/typst-ts-node-compiler', 'elkjs', node],
  },
  {
    files: 'db/seed/',
    own: ['#db/', '#model/', '#auth/', '#importers/readers/', '#importers/registry', '#importers/sheet'],
    packages: ['drizzle-orm', 'uuid', node],
  },
  {
    files: 'db/',
    // The database applies what importers plan and hands exporters their records; it reads and writes no file formats itself.
    own: [
      '#db/',
      '#model/',
      '#auth/roles',
      '#env',
      '#importers/plan-types',
      '#importers/existing',
      '#importers/match',
      '#importers/targets',
      '#exporters/table',
    ],
    packages: ['drizzle-orm', 'postgres', '@electric-sql/pglite', 'uuid', node],
  },
  {
    files: 'auth/',
    own: ['#auth/', '#db/', '#model/', '#env'],
    packages: ['drizzle-orm', 'lucia', '@node-rs/argon2', 'uuid', 'zod', node],
  },
  {
    files: 'graphql/',
    own: ['#graphql/', '#db/', '#auth/', '#importers/', '#exporters/', '#model/', '#env'],
    packages: ['graphql', 'graphql-yoga', '@pothos/core', '@pothos/plugin-complexity', 'drizzle-orm', 'next', node],
  },
  { files: 'app/api/', own: ['#'], packages: 'any' },
  {
    files: 'app/',
    own: ['#app/', '#model/', '#graphql/execute', '#auth/roles'],
    packages: [
      'react',
      'react-dom',
      'next',
      '@digdir/designsystemet-react',
      '@digdir/designsystemet-css',
      '@ks-digital/designsystem-themes',
      '@navikt/aksel-icons',
      '@tanstack/react-table',
      '@tanstack/react-virtual',
      '@xyflow/react',
      'elkjs',
    ],
  },
  { files: 'proxy.ts', own: ['#app/_i18n/', '#model/'], packages: ['next'] },
  { files: 'env.ts', own: ['#model/'], packages: ['zod'] },
  { files: 'docs/', own: ['#model/'], packages: ['zod', node] },
  { files: 'cli/', own: ['#'], packages: 'any' },
];

/** Tools of the house itself, which may use what is only installed for development. */
const isTool = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || /^(tests|bench)\//.test(file) || /^(vitest|drizzle|next)\.config\./.test(file);

const ignored = /(^|\/)(node_modules|\.next|\.git|\.husorden|test-results|next-env\.d\.ts)(\/|$)/;
const files = readdirSync(root, { withFileTypes: true })
  .filter((entry) => !ignored.test(entry.name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((below) => join(entry.name, below))
      : [entry.name],
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !ignored.test(file));
const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

const forms = [
  /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?'([^']+)'/gm,
  /^\s*\}\s*from\s+'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'/g,
  /\brequire\(\s*'([^']+)'/g,
];
const importsOf = (text: string): string[] => [
  ...new Set(forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''))),
];
const edges = sources.flatMap(({ file, text }) => importsOf(text).map((address) => ({ file, address })));

const packageOf = (address: string): string =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/');
const isOwn = (address: string): boolean => address.startsWith('#') || address.startsWith('.');
const isBuiltin = (address: string): boolean => address.startsWith(node) || builtinModules.includes(address);

function allowed({ own, packages }: Layer, address: string): boolean {
  if (address.startsWith('#'))
    return own.some((start) => address === start || (/[#/]$/.test(start) && address.startsWith(start)) || address.startsWith(`${start}.`));
  if (address.startsWith('.')) return true;
  if (packages === 'any') return true;
  return packages.includes(isBuiltin(address) ? node : packageOf(address));
}

it('the imports of this very file are seen, so that the rules below have something to bite on', () => {
  expect(edges.filter((edge) => edge.file === 'tests/boundaries.test.ts').map((edge) => edge.address)).toEqual(
    expect.arrayContaining(['node:fs', 'vitest', '../package.json']),
  );
  expect(edges.length).toBeGreaterThan(500);
});

describe.each(layers)('$files', (layer) => {
  it('imports only what it may', () => {
    const mine = edges.filter(({ file }) => !isTool(file) && layers.find((one) => file.startsWith(one.files)) === layer);
    expect(mine.filter(({ address }) => !allowed(layer, address)).map(({ file, address }) => `${file} imports ${address}`)).toEqual([]);
  });
});

it('every source file belongs to a layer, or is a tool of the house', () => {
  expect(files.filter((file) => !isTool(file) && !layers.some((layer) => file.startsWith(layer.files)))).toEqual([]);
});

// The bench is a package of its own, where `#` means something else.
it('nothing climbs out of its folder by a relative path', () => {
  expect(
    edges.filter(({ file, address }) => address.startsWith('../') && address !== '../package.json' && !file.startsWith('bench/')),
  ).toEqual([]);
});

it('the product imports only what it installs, and nothing that is there for development', () => {
  const installed = Object.keys(manifest.dependencies);
  const wrong = edges.filter(
    ({ file, address }) => !isTool(file) && !isOwn(address) && !isBuiltin(address) && !installed.includes(packageOf(address)),
  );
  expect(wrong.map(({ file, address }) => `${file} imports ${address}`)).toEqual([]);
});

it.each([
  ['exceljs', /^(importers\/readers\/xlsx\.ts|exporters\/(writers|outline)\/xlsx\.ts)$/],
  ['@myriaddreamin/typst-ts-node-compiler', /^exporters\/typst-process\.mjs$/],
  ['pdfjs-dist', /^importers\/outline\/pdf-process\.mjs$/],
  ['lucia', /^auth\/lucia(-adapter)?\.ts$/],
  ['postgres', /^db\/(client|prepare)\.ts$/],
  ['@electric-sql/pglite', /^db\/client\.ts$/],
])('%s is known in few places', (name, where) => {
  const known = edges.filter(({ file, address }) => !isTool(file) && packageOf(address) === name);
  expect(known.filter(({ file }) => !where.test(file))).toEqual([]);
});

it('a file can be read in one sitting: 250 lines of code at most', () => {
  // What the demo municipality has, and the words of a page in three languages, are lists, however long.
  const long = sources.filter(
    ({ file, text }) => !isTool(file) && !/^(db\/seed\/demo|app\/_i18n\/texts)\//.test(file) && text.split('\n').length > 251,
  );
  expect(long.map(({ file, text }) => `${file}: ${text.split('\n').length - 1} lines`)).toEqual([]);
});
