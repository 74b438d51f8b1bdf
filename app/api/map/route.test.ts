import { beforeAll, expect, test } from 'vitest';
import { GET } from '#app/api/map/route';
import type { Actor } from '#auth/roles';
import { type Registry, registry } from '#tests/setup/registry';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

let own: Registry;
beforeAll(async () => {
  own = await registry('architect');
  serveFrom(own.database);
  const top = await own.make('capability', { name: 'Støtte <b>&amp;' });
  const pay = await own.make('capability', { name: 'Lønn', parent: top });
  await own.make('application', { name: 'Visma', annualCost: 300_000, lifecycle: 'live' }, { capabilities: [pay] });
});

const get = async (query: Record<string, string>, as: Actor | null = own.actor) =>
  GET(
    new Request(`${siteOrigin}/api/map?${new URLSearchParams(query)}`, {
      headers: as ? await signedInHeaders(own.database, as) : {},
    }),
  );

test('a map is drawn as SVG, with names as text and its numbers', async () => {
  const response = await get({ hierarchy: 'capability', format: 'svg', farge: 'cost', niva: '1', language: 'nn' });
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  const svg = await response.text();
  expect(svg).toContain('Årleg kostnad');
  expect(svg).toContain('300\u00a0000\u00a0kr');
  expect(svg).not.toContain('<b>');
});

test('and as a PDF of vectors', { timeout: 60_000 }, async () => {
  const response = await get({ hierarchy: 'capability', format: 'pdf', farge: 'cost', mot: 'tools' });
  expect(response.headers.get('content-disposition')).toMatch(/Kapabilitetskart \d{4}-\d{2}-\d{2}\.pdf/);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1')).not.toContain('/Subtype /Image');
});

test('visitors get none, others get their own, and what is not a map is not found', async () => {
  expect((await get({ hierarchy: 'capability', format: 'svg' }, null)).status).toBe(401);
  const stranger = await registry('reader');
  expect(await (await get({ hierarchy: 'capability', format: 'svg' }, stranger.actor)).text()).not.toContain('Lønn');
  expect((await get({ hierarchy: 'application', format: 'svg' })).status).toBe(404);
  expect((await get({ hierarchy: 'capability', format: 'exe' })).status).toBe(400);
});
