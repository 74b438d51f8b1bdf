import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOfOutline } from '#importers/outline/tables';
import type { OutlineNode } from '#model/outline';
import type { Stored } from '#tests/exchange/registry';
import { planFor, short, stored } from '#tests/exchange/sheets';

const node = (title: string, ...children: OutlineNode[]): OutlineNode => ({ title, children });
const described = (title: string, description: string, ...children: OutlineNode[]): OutlineNode => ({ title, description, children });

/** The plan of an outline from outside, its levels below the root being services. */
const planOf = (children: OutlineNode[], existing: readonly Stored[]) =>
  planFor(tablesOfOutline({ root: node('Alt', ...children) }, 'kart.mm', { chosen: { root: null, below: ['service'] } }).tables, {
    existing,
  });

/** Services in the registry, as deep as they stand. */
function services(nodes: readonly OutlineNode[], parent: string | null = null): Stored[] {
  return nodes.flatMap(({ title, description, children }) => {
    const one = stored('service', title, { parent, ...(description ? { description } : {}) });
    return [one, ...services(children, one.id)];
  });
}

describe('a node of an outline without ids that stands elsewhere', () => {
  const before = [node('Støtte', node('Lønn', node('Kjøring')), node('Arkiv')), node('Drift', node('Renhold'))];

  it('is moved, with what hangs below it, when it is the only one it can be', async () => {
    const existing = services(before);
    const plan = await planOf([node('Støtte', node('Arkiv')), node('Drift', node('Renhold'), node('Lønn', node('Kjøring')))], existing);
    expect(short(plan)).toEqual([
      ['service', 'same', 'Støtte', {}],
      ['service', 'same', 'Arkiv', {}],
      ['service', 'same', 'Drift', {}],
      ['service', 'same', 'Renhold', {}],
      ['service', 'change', 'Lønn', { parent: 'Drift' }],
      ['service', 'same', 'Kjøring', {}],
    ]);
    const [moved] = plan.rows.filter((row) => row.moved);
    expect(moved).toMatchObject({ id: existing.find(({ values }) => values.name === 'Lønn')?.id, name: 'Lønn' });
    expect(moved?.problems.map(({ severity, text }) => `${severity} ${text.nb}`)).toEqual([
      'info «Lønn» er kjent igjen, og flyttes fra «Støtte».',
    ]);
  });

  it('from the top, and below something new', async () => {
    const plan = await planOf(
      [node('Støtte', node('Lønn', node('Kjøring')), node('Arkiv')), node('Nytt', node('Drift', node('Renhold')))],
      services(before),
    );
    expect(short(plan).slice(-3)).toEqual([
      ['service', 'create', 'Nytt', { name: 'Nytt' }],
      ['service', 'change', 'Drift', { parent: 'Nytt' }],
      ['service', 'same', 'Renhold', {}],
    ]);
  });

  it('is new, and that is said, when the file does not show where it stood', async () => {
    const plan = await planOf([node('Skole', node('Arkiv'))], services(before));
    expect(short(plan).map(([, action]) => action)).toEqual(['create', 'create']);
    expect(plan.rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['maybe_moved']);
  });

  it('is new when what it says is something else, and the same when it says nearly the same', async () => {
    const existing = services([node('Støtte', described('Arkiv', 'Tar vare på dokumentene til kommunen.')), node('Drift')]);
    const to = (said: string) => planOf([node('Støtte'), node('Drift', described('Arkiv', said))], existing);
    expect(short(await to('Museum for gamle brannbiler.')).at(-1)?.[1]).toBe('create');
    expect(short(await to('Tar vare på alle dokumentene til kommunen.')).at(-1)?.[1]).toBe('change');
  });

  it('is never guessed when a title repeats, here or there', async () => {
    const titles = fc.constantFrom('Lønn', 'Arkiv', 'Drift', 'Skole', 'Renhold');
    const tree = fc.array(fc.record({ title: titles, below: fc.array(titles, { maxLength: 3 }) }), { minLength: 1, maxLength: 4 });
    const nodes = (some: { title: string; below: string[] }[]) =>
      some.map(({ title, below }) => node(title, ...below.map((one) => node(one))));
    const count = (all: readonly OutlineNode[], title: string): number =>
      all.reduce((sum, one) => sum + (one.title === title ? 1 : 0) + count(one.children, title), 0);
    await fc.assert(
      fc.asyncProperty(tree, tree, async (here, there) => {
        const [registry, file] = [nodes(here), nodes(there)];
        const plan = await planOf(file, services(registry));
        for (const { name, moved } of plan.rows) if (moved) expect([count(registry, name), count(file, name)]).toEqual([1, 1]);
        const ids = plan.rows.flatMap(({ id, action }) => (id && action !== 'problem' ? [id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('every move of one node in a tree of different titles is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 20 }),
        fc.nat(),
        async (numbers, pick) => {
          const areas = ['A', 'B', 'C'].map((name, i) =>
            node(name, ...numbers.filter((_, j) => j % 3 === i).map((n) => node(`Tjeneste ${n}`))),
          );
          const existing = services(areas);
          const from = areas[pick % 3] ?? node('');
          const [taken] = from.children.splice(pick % from.children.length, 1);
          areas[(pick + 1) % 3]?.children.push(taken ?? node(''));
          const plan = await planOf(areas, existing);
          expect(plan.rows.filter(({ action }) => action !== 'same').map(({ name, action, moved }) => [name, action, moved])).toEqual([
            [taken?.title, 'change', true],
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
