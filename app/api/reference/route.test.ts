import { beforeAll, expect, test } from 'vitest';
import { DELETE, POST } from '#app/api/reference/route';
import { type Registry, registry } from '#tests/setup/registry';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

const model = 'kapabiliteter:\n  - id: a\n    navn: Samarbeid\n    delkapabiliteter:\n      - id: b\n        navn: Medvirkning\n';
const archi = `<?xml version="1.0"?><model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m">
<name>Prøve</name><elements><element identifier="id-1" xsi:type="Capability"><name xml:lang="nb">Styring</name></element>
<element identifier="id-2" xsi:type="Capability"><name xml:lang="nb">Finansiering</name></element></elements>
<relationships><relationship identifier="r" source="id-1" target="id-2" xsi:type="Composition"/></relationships></model>`;

let own: Registry;
beforeAll(async () => {
  own = await registry('architect');
  serveFrom(own.database);
});

async function send(content: string, name: string, as = own): Promise<Response> {
  const body = new FormData();
  body.set('file', new File([content], name));
  const headers = { ...(await signedInHeaders(as.database, as.actor)), 'x-husorden': '1' };
  return POST(new Request(`${siteOrigin}/api/reference`, { method: 'POST', body, headers }));
}
const asked = '{ capabilityReference { id parent name depth mappedBelow allBelow capabilities { name } } }';
const read = async (as = own) => (await as.ask<{ capabilityReference: Record<string, unknown>[] }>(asked)).capabilityReference;

test('a model is taken in, and what is mapped to it is told', async () => {
  await own.make('capability', { name: 'Innbyggerdialog', nationalId: 'b' });
  expect(await (await send(model, 'modell.yaml')).json()).toEqual({ count: 2 });
  expect(await read()).toEqual([
    { id: 'a', parent: null, name: 'Samarbeid', depth: 0, mappedBelow: 1, allBelow: 1, capabilities: [] },
    { id: 'b', parent: 'a', name: 'Medvirkning', depth: 1, mappedBelow: 0, allBelow: 0, capabilities: [{ name: 'Innbyggerdialog' }] },
  ]);
});

test('another file takes its place, from Archi as well, and it can be taken away', async () => {
  expect(await (await send(archi, 'modell.xml')).json()).toEqual({ count: 2 });
  expect((await read()).map(({ id, parent }) => [id, parent])).toEqual([
    ['id-1', null],
    ['id-2', 'id-1'],
  ]);
  const headers = { ...(await signedInHeaders(own.database, own.actor)), 'x-husorden': '1' };
  await DELETE(new Request(`${siteOrigin}/api/reference`, { method: 'DELETE', headers }));
  expect(await read()).toEqual([]);
});

test('readers may not, others do not see it, and a file that is nothing says so', async () => {
  await send(model, 'modell.yaml');
  expect((await send(model, 'modell.yaml', await own.as('reader'))).status).toBe(403);
  expect(await read(await registry('architect'))).toEqual([]);
  const refused = await send('{ "a": ', 'x.yaml');
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ message: expect.stringMatching(/Line|Linje/) });
  expect(await read()).toHaveLength(2);
});
