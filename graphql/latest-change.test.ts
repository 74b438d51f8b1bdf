import { expect, it } from 'vitest';
import { registry } from '#tests/setup/registry';

const link = 'mutation ($s: [ID!]!, $t: [ID!]!) { link(sources: $s, link: "services", targets: $t) { refusal { code } } }';

it('tells the kind of the object also when what changed is a link', async () => {
  const { ask, make } = await registry();
  const application = await make('application', { name: 'Oppad', lifecycle: 'live' });
  const service = await make('service', { name: 'Barnehage' });
  await ask(link, { s: [application], t: [service] });
  const seen = { elementName: 'Oppad', elementKind: 'application', kind: 'relation', otherName: 'Barnehage', otherKind: 'service' };
  expect(await ask('{ changes(first: 1) { elementName elementKind kind otherName otherKind } }')).toEqual({ changes: [seen] });
  const history = 'history(first: 1) { elementName elementKind kind }';
  const told = { elementName: 'Oppad', elementKind: 'application', kind: 'relation' };
  expect(await ask(`query ($a: ID!) { application(id: $a) { ${history} } }`, { a: application })).toEqual({
    application: { history: [told] },
  });
  expect(await ask(`query ($s: ID!) { service(id: $s) { ${history} } }`, { s: service })).toEqual({ service: { history: [told] } });
});
