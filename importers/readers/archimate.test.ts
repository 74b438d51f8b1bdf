import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';
import { defaultLimits, textOf } from '#importers/sheet';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m">`;
const model = (content: string): string => `${head}<name>M</name>${content}</model>`;
const read = (text: string, limits = defaultLimits) => readSheets(new TextEncoder().encode(text), 'modell.xml', limits);
const rowsOf = async (text: string): Promise<Record<string, string[][]>> =>
  Object.fromEntries((await read(text)).value.map(({ name, rows }) => [name, rows.map(({ cells }) => Array.from(cells.slice(1), textOf))]));
const codes = async (text: string) => (await read(text)).problems.map(({ code }) => code);

const two = `<elements>
  <element identifier="a" xsi:type="ApplicationComponent"><name xml:lang="nb">Gerica</name></element>
  <element identifier="b" xsi:type="DataObject"><name xml:lang="nb">Pasienter</name><name xml:lang="en">Patients</name></element></elements>`;

describe('a model that can be trusted', () => {
  it('is read by type, with names by language and relationships as links', async () => {
    const rows = await rowsOf(
      model(
        `${two}<relationships><relationship identifier="r" source="a" target="b" xsi:type="Access" accessType="Write"/></relationships>`,
      ),
    );
    expect(rows).toEqual({
      Applikasjoner: [
        ['Husorden-id (application)', 'name', 'datasets'],
        ['', 'Gerica', 'Pasienter'],
      ],
      Datasett: [
        ['Husorden-id (dataset)', 'name', 'nameEn'],
        ['', 'Pasienter', 'Patients'],
      ],
    });
  });

  it('tells reading from holding by how data are accessed', async () => {
    const rows = await rowsOf(
      model(
        `${two}<relationships><relationship identifier="r" source="a" target="b" xsi:type="Access" accessType="Read"/></relationships>`,
      ),
    );
    expect(rows.Applikasjoner?.[0]).toEqual(['Husorden-id (application)', 'name', 'usedDatasets']);
  });

  it('may have prefixes, and extensions that mean nothing here', async () => {
    const text = `<am:model xmlns:am="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="urn:x" identifier="m"><am:name>M</am:name>
      <am:elements><am:element identifier="a" x:colour="red" xsi:type="am:Capability"><am:name>Omsorg</am:name><x:extra><am:name>Nei</am:name></x:extra></am:element></am:elements></am:model>`;
    expect(await rowsOf(text)).toEqual({
      Kapabiliteter: [
        ['Husorden-id (capability)', 'name'],
        ['', 'Omsorg'],
      ],
    });
  });

  it('in Archi’s own format gives elements, relationships and properties, and says that views are left', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="id-1" version="5.0.0">
  <folder name="Application" id="f1" type="application"><folder name="Fag" id="f2">
    <element xsi:type="archimate:ApplicationComponent" name="Gerica &amp; co" id="a"><documentation>Journal</documentation><property key="Årlig kostnad" value="1200"/></element></folder>
    <element xsi:type="archimate:ApplicationComponent" name="Oppad" id="b"/></folder>
  <folder name="Relations" id="f3" type="relations"><element xsi:type="archimate:FlowRelationship" name="Vedtak" id="r" source="b" target="a"/></folder>
  <folder name="Views" id="f4" type="diagrams"><element xsi:type="archimate:ArchimateDiagramModel" name="Alt" id="v"><child xsi:type="archimate:DiagramObject" id="c" archimateElement="a"/></element></folder>
</archimate:model>`;
    const { problems } = await read(text);
    expect(problems.map(({ code }) => code)).toEqual(['archimate_views_not_read', 'archimate_folders']);
    expect(problems.slice(0, 1).map(({ text: said }) => said.nb)).toEqual([expect.stringContaining('De 1 visningene i den er ikke lest')]);
    expect(problems[0]?.text.nb).toContain('Fil → Eksporter → Open Exchange');
    expect(await rowsOf(text)).toMatchObject({
      Applikasjoner: [
        ['Husorden-id (application)', 'name', 'description', 'Årlig kostnad'],
        ['', 'Gerica & co', 'Journal', '1200'],
        ['', 'Oppad'],
      ],
      Integrasjoner: [
        ['Husorden-id (integration)', 'name', 'source', 'target'],
        ['', 'Vedtak', 'Oppad', 'Gerica & co'],
      ],
    });
  });
});

describe('a model with something wrong', () => {
  it.each([
    [
      'duplicate_identifier',
      `<elements><element identifier="a" xsi:type="Capability"><name>A</name></element><element identifier="a" xsi:type="Capability"><name>B</name></element></elements>`,
    ],
    [
      'without_identifier',
      `<elements><element identifier="a" xsi:type="Capability"><name>A</name></element><element xsi:type="Capability"><name>B</name></element></elements>`,
    ],
    ['dangling', `${two}<relationships><relationship identifier="r" source="a" target="gone" xsi:type="Serving"/></relationships>`],
    [
      'undefined_property',
      `<elements><element identifier="a" xsi:type="Capability"><name>A</name><properties><property propertyDefinitionRef="p"><value>x</value></property></properties></element></elements>`,
    ],
    ['language_no', `<elements><element identifier="a" xsi:type="Capability"><name xml:lang="no">A</name></element></elements>`],
    [
      'unnamed_flow',
      `<elements><element identifier="a" xsi:type="ApplicationComponent"><name>A</name></element><element identifier="b" xsi:type="ApplicationComponent"><name>B</name></element></elements><relationships><relationship identifier="r" source="a" target="b" xsi:type="Flow"/></relationships>`,
    ],
  ])('says so (%s) and reads the rest', async (code, content) => {
    const { value, problems } = await read(model(content));
    expect(problems.map((problem) => problem.code)).toEqual([`archimate_${code}`]);
    for (const language of ['nb', 'nn', 'en'] as const) expect(problems[0]?.text[language]).not.toMatch(/\{\w+\}/);
    expect(value.length).toBeGreaterThan(0);
  });

  it('counts the rest when much is wrong in the same way', async () => {
    const many = Array.from(
      { length: 300 },
      (_, i) => `<relationship identifier="r${i}" source="a" target="gone${i}" xsi:type="Serving"/>`,
    );
    const { problems } = await read(model(`${two}<relationships>${many.join('')}</relationships>`));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.text.nb).toContain('280 til');
  });

  it('keeps a relationship to a relationship, which the registry has no word for', async () => {
    const { left } = await read(
      model(
        `${two}<relationships><relationship identifier="r" source="a" target="b" xsi:type="Access"/><relationship identifier="q" source="r" target="a" xsi:type="Association"/></relationships>`,
      ),
    );
    expect(left?.concepts.map(({ identifier }) => identifier)).toEqual(['q']);
  });
});

describe('a model that cannot be trusted', () => {
  it.each([
    [
      'archimate_doctype',
      `<?xml version="1.0"?><!DOCTYPE model [<!ENTITY a "b">]><model xmlns="http://www.opengroup.org/xsd/archimate/3.0/">&a;</model>`,
    ],
    ['archimate_broken', `${head}<elements><element identifier="a" xsi:type="Capability">`],
    ['archimate_broken', model('<elements>&nothing;</elements>')],
    [
      'archimate_old',
      `<model xmlns="http://www.opengroup.org/xsd/archimate" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name></model>`,
    ],
    [
      'archimate_deep',
      model(`<elements><element identifier="a" xsi:type="Capability">${'<name>'.repeat(200)}${'</name>'.repeat(200)}</element></elements>`),
    ],
    ['archimate_empty', model('')],
    ['archimate_empty', model('<elements><element identifier="a" xsi:type="Node"><name>N</name></element></elements>')],
    ['archimate_doctype', `<?xml version="1.0"?><!DOCTYPE x><archimate:model xmlns:archimate="http://www.archimatetool.com/archimate"/>`],
  ])('is refused with a sentence (%s)', async (code, text) => {
    const { value, problems } = await read(text);
    expect(value).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.text.nb).toContain('modell.xml');
  });

  it('is bounded in rows and in what they hold', async () => {
    const many = model(
      `<elements>${Array.from({ length: 50 }, (_, i) => `<element identifier="e${i}" xsi:type="Capability"><name>A</name></element>`).join('')}</elements>`,
    );
    expect((await read(many, { ...defaultLimits, rows: 10 })).problems[0]?.code).toBe('too_many_rows');
    expect((await read(many, { ...defaultLimits, cells: 20 })).problems[0]?.code).toBe('too_many_cells');
    expect((await read(many, { ...defaultLimits, fileBytes: 100 })).problems[0]?.code).toBe('file_too_large');
    expect(await codes(many)).toEqual([]);
  });
});
