import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import type { OutlineNode } from '#model/outline';
import { p, word } from '#tests/exchange/word';

/** Every node below the root, as «number|title». */
const numbersOf = ({ children }: OutlineNode): string[] =>
  children.flatMap((node) => [`${node.number ?? ''}|${node.title}`, ...numbersOf(node)]);
const read = async (content: string | Uint8Array, file: string) =>
  numbersOf((await readOutline(typeof content === 'string' ? strToU8(content) : content, file)).outline.root);
const listed = (...titles: string[]) => read(`# Katalog\n${titles.map((title) => `- ${title}\n`).join('')}`, 'a.md');

describe('numbers typed in front of titles', () => {
  it('are numbers where siblings count on', async () => {
    expect(await listed('Innledning', '1 Støtte', '2 Drift')).toEqual(['|Innledning', '1|Støtte', '2|Drift']);
    expect(await listed('1\\) lønn', '2\\) arkiv', '4\\) post')).toEqual(['1|lønn', '2|arkiv', '4|post']);
    expect(await listed('1.1 Lønn', '1.3 Arkiv')).toEqual(['1.1|Lønn', '1.3|Arkiv']);
    expect(await listed('I. Støtte', 'II. Drift', 'III. Oppvekst')).toEqual(['I|Støtte', 'II|Drift', 'III|Oppvekst']);
    expect(await listed('a) Lønn', 'b) Arkiv')).toEqual(['a|Lønn', 'b|Arkiv']);
  });

  it('are numbers where what is below says them again', async () => {
    expect(await read('# Katalog\n## 3 Støtte\n### 3.1 Lønn\n## 5 Drift\n', 'a.md')).toEqual(['3|Støtte', '3.1|Lønn', '|5 Drift']);
  });

  it.each([
    ['counts of things', ['1 rådmann', '2 kommunalsjefer']],
    ['a number that does not begin a row', ['3 årsverk', '112 nødnummer', '2024 i tall']],
    ['ordinals', ['17. mai-komiteen', '1. linje', '2. linje']],
    ['days and times', ['12.3.2026 Møte', '24/7-tjenester']],
    ['words of one letter', ['I Oslo', 'I Bergen', 'Å være ung']],
    ['counts beside letters', ['2 årsverk', 'B) Arkiv']],
    ['one letter alone', ['A. Hansen', 'C. Olsen']],
  ])('%s are no numbers', async (_, titles) => {
    expect(await listed(...titles.map((title) => title.replace('.', '\\.')))).toEqual(titles.map((title) => `|${title}`));
  });

  it('are no numbers in headings that begin with thousands', async () => {
    expect(await read('# Katalog\n## 5.000 brukere\n### 1.250.000 oppslag\n', 'a.md')).toEqual(['|5.000 brukere', '|1.250.000 oppslag']);
  });

  it('are read the same in mind maps, OPML, tables and headings of Word', async () => {
    const expected = ['1|Støtte', '1.1|Lønn', '1.2|Arkiv', '2|Drift'];
    const nodes = (open: string, close: string, end: string) =>
      `${open}1 Støtte${close}${open}1.1 Lønn${close}${end}${open}1.2 Arkiv${close}${end}${end}${open}2 Drift${close}${end}`;
    expect(await read(`<map><node TEXT="Katalog">${nodes('<node TEXT="', '">', '</node>')}</node></map>`, 'a.mm')).toEqual(expected);
    expect(
      await read(`<opml><body><outline text="K">${nodes('<outline text="', '">', '</outline>')}</outline></body></opml>`, 'a.opml'),
    ).toEqual(expected);
    expect(await read('Område;Tjeneste\n1 Støtte;1.1 Lønn\n1 Støtte;1.2 Arkiv\n2 Drift;\n', 'a.csv')).toEqual(expected);
    const headings = ['I. Støtte', 'II. Drift'].map((title) => p(title, 'Tema')).join('');
    const styles = '<w:style w:styleId="Tema"><w:name w:val="heading 1"/></w:style>';
    expect(await read(word(headings, { styles }), 'a.docx')).toEqual(['I|Støtte', 'II|Drift']);
  });

  it('stay in the title of a tree that has them there on purpose', async () => {
    const titled = (title: string): OutlineNode => ({ title, children: [] });
    const root = { title: 'Katalog', children: ['1 Støtte', '2 Drift', 'I. Lønn', 'II. Arkiv'].map(titled) };
    for (const format of ['md', 'mm', 'opml', 'xmind', 'mindmap-csv', 'docx'] as const) {
      const { bytes } = await writeOutline({ root }, format, { language: 'nb' });
      expect((await readOutline(bytes, `x.${format.split('-').at(-1)}`)).outline).toEqual({ root });
    }
  });
});
