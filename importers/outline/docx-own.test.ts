import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocxOutline } from '#exporters/outline/docx';
import { readOutline } from '#importers/outline/index';
import type { Outline } from '#model/outline';
import { languages } from '#model/text';
import { anyOutline } from '#tests/exchange/outlines';

const write = async (outline: Outline) =>
  (await writeDocxOutline(outline, { language: 'nb', date: new Date('2026-02-17T00:00:00Z') })).bytes;
const support: Outline = {
  root: {
    title: 'Støtte',
    id: '0190a1b2-0000-7000-8000-000000000001',
    children: [
      {
        title: 'Lønn',
        level: 1,
        id: 'ID_1',
        keywords: ['a, b', 'c'],
        description: 'Første\n\nandre',
        fields: { Eier: 'Kari: Ås', Frist: ' 1. mai ' },
        children: [{ title: 'Kjøring', level: 2, id: '0190a1b2-0000-7000-8000-000000000002', children: [] }],
      },
      { title: 'Fravær', level: 1, id: 'ID_2', children: [] },
    ],
  },
};

/** What a person does in Word, done to the paragraphs of the document. */
async function edited(outline: Outline, edit: (paragraphs: string[]) => string[], part = 'word/document.xml') {
  const parts = unzipSync(await write(outline));
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const paragraphs = text.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const start = text.indexOf(paragraphs[0] ?? '');
  const end = text.lastIndexOf('</w:p>') + '</w:p>'.length;
  parts[part] = strToU8(text.slice(0, start) + edit(paragraphs).join('') + text.slice(end));
  return readOutline(zipSync(parts), 'fil.docx');
}
const at = (paragraphs: readonly string[], text: string): number => paragraphs.findIndex((one) => one.includes(`>${text}<`));
const [lonn, fravar] = support.root.children;

describe('a Word file of ours', () => {
  it('gives the same tree, whatever it holds, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, fc.constantFrom(...languages), async (outline, language) => {
        const { bytes, losses } = await writeDocxOutline(outline, { language });
        expect(losses).toEqual([]);
        expect(await readOutline(bytes, 'fil.docx')).toEqual({ outline, losses: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes for the same outline, day and person', async () => {
    expect(Buffer.compare(await write(support), await write(support))).toBe(0);
  });

  it('has a title, a language, real headings, and a control with its key at each', async () => {
    const parts = unzipSync(await write(support));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('docProps/core.xml')).toContain('<dc:title>Støtte</dc:title>');
    expect(text('docProps/core.xml')).toContain('<dc:language>nb-NO</dc:language>');
    expect(text('word/styles.xml')).toContain('<w:lang w:val="nb-NO"');
    expect(text('word/document.xml')).toMatch(
      /<w:pStyle w:val="Heading2"\/>.*<w:tag w:val="ho:i0190a1b2000070008000000000000002"\/>.*Kjøring/,
    );
    expect(text('word/document.xml')).toContain(
      '<w:rStyle w:val="OutlineLabel"/></w:rPr><w:t xml:space="preserve">Stikkord for tjenesten</w:t>',
    );
  });
});

describe('an edited file comes back', () => {
  it('with a heading typed anew: the id and all the rest stay', async () => {
    const { outline, losses } = await edited(support, (all) => all.map((one) => one.replace('>Lønn<', '>Lønn og reise<')));
    expect(outline.root.children[0]).toEqual({ ...lonn, title: 'Lønn og reise' });
    expect(losses).toEqual([]);
  });

  it('with a section moved: ids follow', async () => {
    const { outline } = await edited(support, (all) => {
      const moved = all.splice(at(all, 'Fravær'), 1);
      return [...all.slice(0, 1), ...moved, ...all.slice(1)];
    });
    expect(outline.root.children).toEqual([fravar, lonn]);
  });

  it('with a section put deeper: it hangs where the text says, and its level follows', async () => {
    const { outline } = await edited(support, (all) =>
      all.map((one) => (one.includes('>Fravær<') ? one.replace('Heading1', 'Heading2') : one)),
    );
    expect(outline.root.children).toEqual([{ ...lonn, children: [...(lonn?.children ?? []), { ...fravar, level: 2 }] }]);
  });

  it('with a section deleted and one added, which has no id', async () => {
    const { outline } = await edited(support, (all) => {
      const added = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Reise</w:t></w:r></w:p>';
      return [...all.filter((one) => !one.includes('>Kjøring<')), added];
    });
    expect(outline.root.children).toEqual([{ ...lonn, children: [] }, fravar, { title: 'Reise', level: 1, children: [] }]);
  });

  it('with keywords, a field and a paragraph changed: what was not touched is exactly as it was', async () => {
    const { outline } = await edited(support, (all) =>
      all.map((one) => one.replace('Kari: Ås', 'Ola').replace('a, b; c', 'a, b; d').replace('>andre<', '>tredje<')),
    );
    expect(outline.root.children[0]).toEqual({
      ...lonn,
      keywords: ['a, b', 'd'],
      description: 'Første\ntredje',
      fields: { Eier: 'Ola', Frist: ' 1. mai ' },
    });
  });

  it('with a heading copied: one keeps the id, and that is told', async () => {
    const { outline, losses } = await edited(support, (all) => {
      const copy = (all[at(all, 'Fravær')] ?? '').replace('>Fravær<', '>Fravær 2<');
      return [...all.slice(0, 1), copy, ...all.slice(1)];
    });
    expect(outline.root.children.map(({ title, id }) => [title, id])).toEqual([
      ['Fravær 2', undefined],
      ['Lønn', 'ID_1'],
      ['Fravær', 'ID_2'],
    ]);
    expect(losses.map(({ what }) => what.nb)).toEqual([expect.stringContaining('«Fravær 2» er kopiert')]);
  });

  it('with the numbers the document counts: they follow the place', async () => {
    const counted: Outline = {
      root: {
        title: 'A',
        number: '1',
        children: [
          { title: 'B', number: '1.1', children: [] },
          { title: 'C', number: '1.2', children: [] },
        ],
      },
    };
    const { outline } = await edited(counted, ([a = '', b = '', c = '']) => [a, c, b]);
    expect(outline.root.children.map(({ title, number }) => [title, number])).toEqual([
      ['C', '1.1'],
      ['B', '1.2'],
    ]);
  });

  it('with typed numbers: they are what the text says', async () => {
    const typed: Outline = { root: { title: 'A', number: 'X-1', children: [{ title: 'B', number: '2.7', children: [] }] } };
    expect((await edited(typed, (all) => all)).outline).toEqual(typed);
    const { outline } = await edited(typed, (all) => all.map((one) => one.replace('2.7 B', '2.8 B').replace('X-1 A', 'X-1 Ny')));
    expect(outline.root).toMatchObject({ title: 'Ny', number: 'X-1', children: [{ title: 'B', number: '2.8' }] });
  });

  it('without what it carried: the text is read, and uuids come from the bookmarks', async () => {
    const parts = unzipSync(await write(support));
    delete parts['customXml/item1.xml'];
    const { outline } = await readOutline(zipSync(parts), 'fil.docx');
    expect(outline.root).toMatchObject({ title: 'Støtte', id: support.root.id });
    expect(outline.root.children[0]?.children[0]).toMatchObject({ title: 'Kjøring', id: '0190a1b2-0000-7000-8000-000000000002' });
    expect(outline.root.children[1]?.id).toBeUndefined();
  });

  it('with what it carried damaged for one node: that is told, and its text is read', async () => {
    const parts = unzipSync(await write(support));
    const carried = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    parts['customXml/item1.xml'] = strToU8(carried.replace('{&quot;title&quot;:&quot;Fravær', '&quot;title&quot;'));
    const { outline, losses } = await readOutline(zipSync(parts), 'fil.docx');
    expect(outline.root.children).toEqual([lonn, { title: 'Fravær', level: 1, children: [] }]);
    expect(losses.map(({ what }) => what.nb)).toEqual([expect.stringContaining('er endret eller skadet for 1 punkter')]);
  });
});
