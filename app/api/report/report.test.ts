import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composed, type ReportAsked, writeReport } from '#app/api/report/file';
import { seedReference, systemActor } from '#db/seed/reference';
import { controllerOrder, processorOrder } from '#exporters/reports/processings';
import { NotFound } from '#model/errors';
import { kindOf } from '#model/kinds/index';
import { type ReportFormat, type ReportName, reportNames, reportOf } from '#model/reports';
import { type Language, languages } from '#model/text';
import { openPdf, openWord } from '#tests/setup/documents';
import { type Registry, registry } from '#tests/setup/registry';

let place: Registry;
let folder: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  place = await registry();
  await seedReference(place.database);
  folder = await mkdtemp(join(tmpdir(), 'husorden-report-'));
  ids.unit = await place.make('orgUnit', { name: 'Oppvekst' });
  ids.vendor = await place.make('vendor', { name: 'Visma #1', organisationNumber: '974760673' });
  ids.service = await place.make('service', { name: 'Barnehageplass', statutory: true, legalBasis: 'Barnehageloven § 16' });
  const { losConcepts } = await place.ask<{ losConcepts: { nodes: { id: string }[] } }>(
    '{ losConcepts(filter: { name: { eq: "Barnehage" } }) { nodes { id } } }',
  );
  const [theme] = losConcepts.nodes;
  ids.tagged = await place.make('service', { name: 'Søke om barnehage' }, theme ? { losConcepts: [theme.id] } : {});
  for (const [name, annualCost, personalData] of [
    ['Visma Flyt $kole', 250_000, true],
    ['Gerica <b>', 1_000_000.5, false],
    ['Uten kostnad', null, true],
  ] as const)
    ids[name] = await place.make(
      'application',
      { name, lifecycle: 'live', annualCost, personalData, vendor: ids.vendor, ownerUnit: ids.unit },
      { services: [ids.service] },
    );
  ids.integration = await place.make('integration', {
    name: 'Elever',
    source: ids['Gerica <b>'] ?? '',
    target: ids['Visma Flyt $kole'] ?? '',
    personalData: true,
  });
  const { products } = await place.ask<{ products: { nodes: { id: string }[] } }>(
    '{ products(filter: { name: { eq: "ID-porten" } }) { nodes { id } } }',
  );
  ids.login = await place.make('application', { name: 'Innlogging', lifecycle: 'live', product: products.nodes[0]?.id ?? null });
  await place.make('integration', { name: 'Brukere', source: ids.login, target: ids['Gerica <b>'] ?? '' });
  ids.parent = await place.make('capability', { name: 'Oppvekst', code: '1', level: 1 });
  ids.capability = await place.make('capability', {
    name: 'Opptak',
    code: '1.1',
    level: 2,
    parent: ids.parent,
    currentMaturity: 2,
    targetMaturity: 4,
    description: 'Å ta opp barn.',
  });
  ids.processing = await place.make(
    'processing',
    { name: 'Opptak til barnehage', role: 'controller', purposes: 'Tildele plass', article6: ['art6_1_a'] },
    { processors: [ids.vendor] },
  );
  ids.other = await place.make('processing', { name: 'Lønn for naboen', role: 'processor', controllers: ['Nabo kommune'] });
  ids.agreement = await place.make('agreement', { name: 'Rammeavtale', vendor: ids.vendor, value: 500_000 });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const chosen: Partial<Record<ReportName, string[]>> = {
  object: ['Gerica <b>'],
  vendor: ['vendor'],
  memo: ['Gerica <b>', 'Visma Flyt $kole', 'service'],
};
const askedFor = (report: ReportName, format: ReportFormat, language: Language = 'nb'): ReportAsked => ({
  report,
  format,
  language,
  ids: (chosen[report] ?? []).map((name) => ids[name] ?? ''),
});

async function made(asked: ReportAsked): Promise<Uint8Array> {
  const path = join(folder, uuid());
  const { bytes } = await writeReport(place.database, place.actor, asked, path);
  const content = await readFile(path);
  expect(content.length).toBe(bytes);
  return content;
}

/** What must be read in each report, whatever the format. */
const said: Readonly<Record<ReportName, readonly string[]>> = {
  systems: ['Visma Flyt $kole', 'Gerica <b>', 'Uten kostnad', 'I drift', 'Visma #1', 'Barnehageplass', 'Oppvekst'],
  services: ['Barnehageplass', 'Søke om barnehage', 'Uten Los-tema', 'Gerica <b>; Uten kostnad; Visma Flyt $kole'],
  capabilities: ['Opptak', '1.1', '4 – Styrt', 'Oppvekst'],
  integrations: ['Gerica <b>', 'Visma Flyt $kole', 'Elever', 'Ja'],
  adoption: ['ID-porten', 'I bruk', 'Usikkert', 'Innlogging', 'Ingen spor i registeret', '1 integrasjon', 'Digdir'],
  processings: ['Opptak til barnehage', 'Lønn for naboen', 'Nabo kommune', 'Tildele plass', 'Visma #1'],
  object: ['Gerica <b>', 'I drift', 'Elever', 'Barnehageplass'],
  vendor: ['Visma #1', '974 760 673', 'Rammeavtale', 'Gerica <b>', 'Opptak til barnehage'],
  memo: ['Gerica <b>', 'Visma Flyt $kole', 'Barnehageplass'],
};

const joined = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, ' ');

describe.each(reportNames)('%s', (report) => {
  it('as PDF says it all in reading order, tagged, with language and title', async () => {
    const pdf = await openPdf(await made(askedFor(report, 'pdf', 'nb')));
    expect(pdf).toMatchObject({ tagged: true, language: 'nb-NO' });
    expect(pdf.title).not.toBe('');
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH']));
    for (const one of said[report]) expect(joined(pdf.text)).toContain(one);
  });

  it('as Word has the same, with headings and repeated table headings', async () => {
    const { paragraphs, parts } = openWord(await made(askedFor(report, 'docx')));
    const text = joined(paragraphs.map((one) => one.text).join('\n'));
    for (const one of said[report]) expect(text).toContain(one);
    expect(paragraphs.filter(({ style }) => style === 'Heading1').length).toBeGreaterThan(1);
    expect(parts['word/document.xml']).toContain('<w:tblHeader/>');
  });

  it('as Excel has its tables, with numbers that are numbers', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await made(askedFor(report, 'xlsx'))) as unknown as ArrayBuffer);
    const cells = workbook.worksheets.flatMap((sheet) => sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])));
    const text = joined(cells.filter((cell) => typeof cell === 'string').join('\n'));
    for (const one of said[report]) expect(text).toContain(one);
    if (report === 'systems') expect(cells).toContain(1_000_000.5);
  });

  it.each(languages)('is all in %s', async (language) => {
    const { document } = await composed(place.database, place.actor, askedFor(report, 'pdf', language));
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []));
    const labels = Object.values(reportOf(report).sections).map(({ label }) => label[language]);
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter((heading) => !labels.includes(heading))).toEqual([]);
  });

  it('over nothing says what would be here', async () => {
    const empty = await registry();
    const { objects } = reportOf(report);
    const asked: ReportAsked = { report, format: 'pdf', language: 'nb' };
    if (objects && !objects.many) return expect(composed(empty.database, empty.actor, asked)).rejects.toThrow(NotFound);
    const { document } = await composed(empty.database, empty.actor, asked);
    const text = document.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
    expect(text).toMatch(/ville vist|ville stått|kommer fakta/);
  });
});

it('a filter chooses, and is told in words on the title page', async () => {
  const { document, rows } = await composed(place.database, place.actor, {
    ...askedFor('systems', 'pdf'),
    filter: {
      personalData: { eq: true },
      vendor: { in: [ids.vendor] },
      or: [{ annualCost: { gte: 100_000 } }, { annualCost: { empty: true } }],
      q: 'visma',
    },
  });
  expect(rows).toBe(1);
  expect(document.about.selection).toBe(
    'Personopplysninger: Ja; Leverandør: Visma #1; Årlig kostnad fra og med 100\u00a0000\u00a0kr eller Årlig kostnad er ikke oppgitt; søk etter «visma»',
  );
});

it('costs are summed, and who made it and when is told', async () => {
  const { document } = await composed(place.database, place.actor, askedFor('systems', 'pdf'));
  expect(document.about.author).toBe('Prøvebruker');
  const list = document.blocks.find((block) => block.type === 'table' && block.columns.length > 3);
  expect(list?.type === 'table' && list.total).toContainEqual({ type: 'money', value: 1_250_000.5 });
});

it('every field of a processing that is filled in stands in the record, by the letters of article 30', async () => {
  const { document } = await composed(place.database, place.actor, askedFor('processings', 'pdf'));
  const letters = (name: string) => {
    const facts = document.blocks.find((block) => block.type === 'facts' && block.caption === name);
    return facts?.type === 'facts' ? [...new Set(facts.facts.flatMap(({ letter }) => letter ?? []))].join('') : '';
  };
  expect(letters('Opptak til barnehage')).toBe('abcdefg');
  expect(letters('Lønn for naboen')).toBe('abcd');
  const fields = Object.keys(kindOf('processing').fields);
  for (const [, names] of [...controllerOrder, ...processorOrder])
    for (const name of names) expect([...fields, 'processors']).toContain(name);
});

it('nobody gets what another organisation has', async () => {
  const stranger = await registry();
  const { rows } = await composed(stranger.database, stranger.actor, askedFor('systems', 'pdf'));
  expect(rows).toBe(0);
  await expect(composed(stranger.database, stranger.actor, askedFor('object', 'pdf'))).rejects.toThrow(NotFound);
  await expect(composed(stranger.database, stranger.actor, askedFor('memo', 'pdf'))).rejects.toThrow(NotFound);
});

it('a report nobody waits for is stopped while it is read', async () => {
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(composed(place.database, place.actor, askedFor('systems', 'pdf'), { signal: stop.signal })).rejects.toThrow('stopped');
});

it('the command line makes reports of an organisation without a user', async () => {
  const { document } = await composed(place.database, systemActor(place.actor.organisationId), askedFor('systems', 'pdf'));
  expect(document.about.author).toBeUndefined();
});

describe('texts in the language of the document', () => {
  let own: Registry;
  let service: string;
  let application: string;
  beforeAll(async () => {
    own = await registry();
    const top = await own.make('capability', { name: 'Oppvekst', nameNn: 'Oppvekst og læring', nameEn: 'Growing up' });
    await own.make('capability', { name: 'Opptak', parent: top });
    service = await own.make('service', {
      name: 'Barnehageplass',
      nameNn: 'Plass i barnehage',
      nameEn: 'Kindergarten place',
      description: 'Søk om plass.',
      descriptionNn: 'Søk om plass her.',
    });
    application = await own.make('application', { name: 'Barnesystemet' }, { services: [service] });
  });
  const textOf = async (report: ReportName, language: Language, id?: string): Promise<string> => {
    const asked = { report, format: 'pdf' as const, language, ...(id ? { ids: [id] } : {}) };
    return JSON.stringify((await composed(own.database, own.actor, asked)).document.blocks);
  };

  it.each([
    ['nb', 'Barnehageplass', 'Søk om plass.', 'Oppvekst'],
    ['nn', 'Plass i barnehage', 'Søk om plass her.', 'Oppvekst og læring'],
    ['en', 'Kindergarten place', 'Søk om plass.', 'Growing up'],
  ] as const)('are those in %s, and those in Bokmål where there are none', async (language, name, description, capability) => {
    expect(await textOf('services', language)).toContain(`"${name}"`);
    const memo = await textOf('memo', language, service);
    expect(memo).toContain(`"${name}"`);
    expect(memo).toContain(`"${description}"`);
    expect(await textOf('object', language, application)).toContain(`"${name}"`);
    const handbook = await textOf('capabilities', language);
    expect(handbook).toContain(`"${capability}"`);
    expect(handbook).toContain('"Opptak"');
  });
});

describe('saved views as figures', () => {
  const save =
    'mutation ($kind: String!, $name: String!, $query: String!, $shared: Boolean) { saveView(kind: $kind, name: $name, query: $query, shared: $shared) { view { id } } }';
  const kept = async (who: Registry, kind: string, query = '', shared = false): Promise<string> =>
    (await who.ask<{ saveView: { view: { id: string } } }>(save, { kind, name: `Min ${kind} #1`, query, shared })).saveView.view.id;
  const drawn = async (figures: string[], who = place) =>
    (await composed(who.database, who.actor, { ...askedFor('systems', 'pdf'), figures })).document.blocks;

  it.each([
    ['map:capability', 'farge=tools', 'Opptak'],
    ['map:capability', 'form=matrise', 'Oppvekst'],
    ['map:orgUnit', '', 'Oppvekst'],
    ['landscape', '', 'Elever'],
    ['landscape', 'folg=personopplysninger', 'Visma Flyt $kole'],
    ['sharedSolutions', 'etter=tema', 'Uten Los-tema'],
  ])('%s with %s has its name, a picture with an alternative text, and a table with the same content', async (kind, query, said) => {
    const blocks = await drawn([await kept(place, kind, query)]);
    const from = blocks.findIndex((block) => block.type === 'heading' && block.text === `Min ${kind} #1`);
    expect(blocks[from - 1]).toEqual({ type: 'heading', level: 1, text: 'Figurer' });
    const rest = blocks.slice(from);
    const figure = rest.find((block) => block.type === 'figure');
    expect(figure?.type === 'figure' && figure.alt).toMatch(/tabellen/i);
    expect(figure?.type === 'figure' && figure.svg).toMatch(/^<svg [^>]*>\s*<title/);
    expect(JSON.stringify(rest.find((block) => block.type === 'table'))).toContain(said);
  });

  it('say which data are followed, and count what is on the way', async () => {
    const text = JSON.stringify(await drawn([await kept(place, 'landscape', 'folg=personopplysninger')]));
    expect(text).toContain('Hvor går personopplysningene?');
    expect(text).toContain('2 applikasjoner og 1 integrasjon.');
  });

  it('are put into PDF as drawings, not as pictures of dots', async () => {
    const asked = { ...askedFor('systems', 'pdf'), figures: [await kept(place, 'landscape'), await kept(place, 'map:capability')] };
    const bytes = await made(asked);
    const { alts, tagged } = await openPdf(bytes);
    expect(tagged).toBe(true);
    expect(alts.join(' ')).toMatch(/Applikasjoner som bokser.*Kapabilitetskart/s);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('of others are there only when they are shared, and a view that is gone says so', async () => {
    const colleague = await place.as('architect');
    const secret = await kept(colleague, 'map:capability', 'farge=cost');
    expect(JSON.stringify(await drawn([secret, uuid()]))).toMatch(/fjernet eller ikke delt.*fjernet eller ikke delt/);
    const open = await kept(colleague, 'map:capability', 'farge=cost', true);
    expect(JSON.stringify(await drawn([open]))).toContain('Årlig kostnad');
    const stranger = await registry();
    expect(JSON.stringify(await drawn([open], stranger))).toContain('fjernet eller ikke delt');
  });

  it('over an empty registry says that there is nothing', async () => {
    const empty = await registry();
    const ids = [await kept(empty, 'landscape'), await kept(empty, 'map:capability'), await kept(empty, 'roadmap')];
    const text = JSON.stringify(await drawn(ids, empty));
    expect(text.match(/Visningen er tom/g)).toHaveLength(3);
  });
});

it('the handbook has the map of what it shows, by the measure the organisation chooses, or none', async () => {
  const handbook = async (measure?: string) => {
    const settings = { sections: [{ name: 'summary', shown: true, ...(measure === undefined ? {} : { measure }) }] };
    const asked = { ...askedFor('capabilities', 'pdf'), filter: { code: { eq: '1.1' } }, draft: { settings } };
    const { document } = await composed(place.database, place.actor, asked);
    return document.blocks.flatMap((block) => (block.type === 'figure' ? [block] : []));
  };
  const [usual] = await handbook();
  expect(usual?.caption).toContain('Modenhet i dag');
  expect(usual?.svg).toContain('Opptak');
  expect(usual?.svg).not.toContain('Oppvekst');
  expect((await handbook('cost'))[0]?.caption).toContain('Årlig kostnad');
  expect(await handbook('')).toEqual([]);
});
