import { beforeAll, describe, expect, it } from 'vitest';
import { composed } from '#app/api/report/file';
import type { Role } from '#auth/roles';
import type { ReportSettings } from '#model/report-settings';
import { type Registry, registry } from '#tests/setup/registry';

const read = 'query ($of: String!) { reportSettings(of: $of) { version settings mayEdit versions { version by } } }';
const refusal = 'refusal { code ... on ValidationRefusal { problems { code } } }';
const save = `mutation ($of: String!, $settings: String!, $after: Int!) { saved: saveReportSettings(of: $of, settings: $settings, after: $after) { settings { version } ${refusal} } }`;
const restore = `mutation ($of: String!, $version: Int!) { saved: restoreReportSettings(of: $of, version: $version) { settings { version settings } ${refusal} } }`;

interface Saved {
  saved: { settings: { version: number; settings?: string } | null; refusal: { code: string; problems?: { code: string }[] } | null };
}

let place: Registry;
beforeAll(async () => {
  place = await registry();
  await place.make('application', { name: 'Gerica', lifecycle: 'live', description: 'Journal' });
});
const saving = (as: Registry, settings: unknown, after: number, of = 'systems') =>
  as
    .ask<Saved>(save, { of, settings: typeof settings === 'string' ? settings : JSON.stringify(settings), after })
    .then(({ saved }) => saved);

describe('an organisation’s own report', () => {
  it('has its wording, order and columns, can be gone back from, and tells who saved what', async () => {
    const settings: ReportSettings = {
      title: { nb: 'Våre systemer #1' },
      intro: { nb: 'Til orientering.' },
      sections: [
        { name: 'list', shown: true, heading: { nb: 'Alle' }, columns: ['name', 'description', 'gone'] },
        { name: 'lifecycle', shown: false },
      ],
    };
    expect((await saving(place, settings, 0)).settings?.version).toBe(1);
    const asked = { report: 'systems', format: 'pdf', language: 'nb' } as const;
    const { document } = await composed(place.database, place.actor, asked);
    expect(document.about.title).toBe('Våre systemer #1');
    expect(document.blocks[0]).toEqual({ type: 'paragraph', text: 'Til orientering.' });
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['Alle', 'Oversikt', 'Etter leverandør']);
    const table = document.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.columns.map(({ heading }) => heading)).toEqual(['Navn', 'Beskrivelse']);

    expect((await saving(place, { title: { nb: 'Annet' } }, 1)).settings?.version).toBe(2);
    const { saved } = await place.ask<Saved>(restore, { of: 'systems', version: 1 });
    expect(saved.settings).toEqual({ version: 3, settings: JSON.stringify(settings) });
    const { reportSettings } = await place.ask<{ reportSettings: { versions: unknown[] } }>(read, { of: 'systems' });
    expect(reportSettings.versions).toEqual([3, 2, 1].map((version) => ({ version, by: 'Prøvebruker' })));
  });

  it('is refused when somebody else has saved since', async () => {
    await expect(saving(place, {}, 0)).rejects.toThrow('Somebody else has saved');
  });

  it('is not seen by other organisations', async () => {
    const stranger = await registry();
    const { reportSettings } = await stranger.ask<{ reportSettings: { version: number } }>(read, { of: 'systems' });
    expect(reportSettings.version).toBe(0);
  });
});

it.each([
  ['architect', 'vendor', true],
  ['data_protection_officer', 'vendor', false],
  ['data_protection_officer', 'processings', true],
  ['service_owner', 'vendor', false],
  ['reader', 'vendor', false],
] as const)('%s and %s: %s', async (role: Role, of, allowed) => {
  const somebody = await (await registry()).as(role);
  const { reportSettings } = await somebody.ask<{ reportSettings: { mayEdit: boolean } }>(read, { of });
  expect(reportSettings.mayEdit).toBe(allowed);
  const { refusal: refused } = await saving(somebody, {}, 0, of);
  expect(refused?.code).toBe(allowed ? undefined : 'not_allowed');
});

describe('the look of documents', () => {
  const look = (colour: string, svg?: string) => ({
    colour,
    logo: svg ? { mime: 'image/png', base64: Buffer.from(svg).toString('base64'), ratio: 99 } : null,
  });

  it('keeps a harmless logo, whatever was said of it', async () => {
    const dirty = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><script>x</script><path d="M0 0h9"/></svg>';
    expect((await saving(place, look('#123456', dirty), 0, 'look')).settings?.version).toBe(1);
    const { document } = await composed(place.database, place.actor, { report: 'systems', format: 'pdf', language: 'nb' });
    expect(document.about).toMatchObject({ colour: '#123456', logo: { mime: 'image/svg+xml', ratio: 2 } });
    expect(Buffer.from(document.about.logo?.bytes ?? []).toString()).not.toContain('script');
  });

  it.each([
    [look('#ffff00'), 'too_light'],
    [look('red'), 'bad_colour'],
    [look('#000000', 'hei'), 'unknown_picture'],
    ['{', 'bad_settings'],
  ])('%j is refused as %s', async (settings, code) => {
    const { refusal: refused } = await saving(place, settings, 1, 'look');
    expect(refused?.problems).toEqual([{ code }]);
  });
});

it('the API says where a report is fetched', async () => {
  const { reportFile } = await place.ask<{ reportFile: { url: string; mime: string } }>(
    '{ reportFile(report: SYSTEMS, format: DOCX, language: NN, filter: "{}") { url mime } }',
  );
  expect(reportFile).toEqual({
    url: '/api/report?report=systems&format=docx&language=nn&filter=%7B%7D',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
});

it('the address of a report names the views it has as figures, when the asker may see them', async () => {
  const { kept } = await place.ask<{ kept: { view: { id: string } } }>(
    'mutation { kept: saveView(kind: "landscape", name: "Mitt", query: "") { view { id } } }',
  );
  const asked = `{ reportFile(report: ADOPTION, format: PDF, language: NB, figures: ["${kept.view.id}"]) { url } }`;
  const { reportFile } = await place.ask<{ reportFile: { url: string } }>(asked);
  expect(reportFile.url).toBe(`/api/report?report=adoption&format=pdf&language=nb&figure=${kept.view.id}`);
  await expect((await registry()).ask(asked)).rejects.toThrow();
});

it('the organisation’s own figures stand in the report each time', async () => {
  const own = await registry('architect');
  await own.make('capability', { name: 'Opptak' });
  const { kept } = await own.ask<{ kept: { view: { id: string } } }>(
    'mutation { kept: saveView(kind: "map:capability", name: "Kartet vårt", query: "", shared: true) { view { id } } }',
  );
  expect((await saving(own, { figures: [kept.view.id] }, 0)).refusal).toBeNull();
  const { document } = await composed(own.database, own.actor, { report: 'systems', format: 'pdf', language: 'nb' });
  expect(document.blocks).toContainEqual(expect.objectContaining({ type: 'heading', text: 'Kartet vårt' }));
  expect((await saving(own, { figures: ['ikke en id'] }, 1)).refusal?.problems).toEqual([{ code: 'bad_settings' }]);
});
