import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '#app/api/picture/route';
import type { Actor } from '#auth/roles';
import { type Registry, registry, sharedRegistry } from '#tests/setup/registry';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

let own: Registry;
let visma = '';
beforeAll(async () => {
  await (await sharedRegistry()).make('product', { name: 'Fullmakter <i>', type: 'national_shared' });
  own = await registry('architect');
  serveFrom(own.database);
  const top = await own.make('capability', { name: 'Støtte <b>&amp;' });
  const pay = await own.make('capability', { name: 'Lønn', parent: top });
  const facts = { annualCost: 300_000, lifecycle: 'live', inUseFrom: '2020-01-01', hosting: 'saas' };
  visma = await own.make('application', { name: 'Visma <i>', ...facts }, { capabilities: [pay] });
  const bank = await own.make('application', { name: 'Nettbank', lifecycle: 'live', hoursUntilCritical: 4 });
  await own.make('integration', { name: 'Remittering', source: visma, target: bank });
});

const get = async (asked: { page: string; format: string; language?: string }, query = '', as: Actor | null = own.actor) =>
  GET(
    new Request(`${siteOrigin}/api/picture?${new URLSearchParams({ ...asked, query })}`, {
      headers: as ? await signedInHeaders(own.database, as) : {},
    }),
  );

test('a map is drawn as SVG, with names as text and its numbers', async () => {
  const response = await get({ page: 'map:capability', format: 'svg', language: 'nn' }, 'farge=cost&niva=1');
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  const svg = await response.text();
  expect(svg).toContain('Årleg kostnad');
  expect(svg).toContain('300\u00a0000\u00a0kr');
  expect(svg).not.toContain('<b>');
});

test('what stops is drawn, with what is hit and when in a sentence', { timeout: 60_000 }, async () => {
  const svg = await (await get({ page: 'impact', format: 'svg' }, `for=${visma}`)).text();
  expect(svg).toContain('Nettbank');
  expect(svg).toContain('kritisk etter 4 timer');
  const pdf = await get({ page: 'impact', format: 'pdf' }, `for=${visma}&ledd=1`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(await (await get({ page: 'impact', format: 'svg' }, 'for=nowhere')).json()).toMatchObject({ code: 'nothing_to_draw' });
});

test('two sides of a map are one picture above the other', async () => {
  const svg = await (await get({ page: 'map:capability', format: 'svg' }, 'farge=cost&mot=tools')).text();
  expect(svg.match(/<svg /g)).toHaveLength(3);
  expect(svg).toContain('Årlig kostnad');
  expect(svg).toContain('Antall systemer');
});

describe.each([
  ['map:capability', 'farge=cost&mot=tools', 'Kapabilitetskart'],
  ['map:capability', 'form=matrise&kolonner=application&niva=1', 'Kapabilitetskart'],
  ['landscape', 'grupper=hosting', 'Applikasjonslandskap'],
  ['roadmap', '', 'Veikart'],
  ['sharedSolutions', '', 'Fellesløsninger'],
])('the page %s?%s', (page, query, title) => {
  test('is drawn as SVG', async () => {
    const response = await get({ page, format: 'svg' }, query);
    const svg = await response.text();
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg).not.toContain('<i>');
  });

  test('and as a PDF of vectors', { timeout: 60_000 }, async () => {
    const response = await get({ page, format: 'pdf' }, query);
    expect(response.headers.get('content-disposition')).toMatch(new RegExp(`${encodeURIComponent(title)}.*\\d{4}-\\d{2}-\\d{2}\\.pdf`));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).not.toContain('/Subtype /Image');
  });
});

test('visitors get none, others get their own, and what is no picture is not found', async () => {
  expect((await get({ page: 'map:capability', format: 'svg' }, '', null)).status).toBe(401);
  const stranger = await registry('reader');
  const others = await get({ page: 'roadmap', format: 'svg' }, '', stranger.actor);
  expect(await others.json()).toMatchObject({ code: 'nothing_to_draw' });
  expect((await get({ page: 'application', format: 'svg' })).status).toBe(404);
  expect((await get({ page: 'map:capability', format: 'exe' })).status).toBe(400);
});
