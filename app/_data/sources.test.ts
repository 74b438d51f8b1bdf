import { expect, test } from 'vitest';
import { sourceHref } from '#app/_data/sources';

test('an article leads to that article, however much follows it', () => {
  expect(sourceHref('GDPR art. 30 nr. 1 e, kap. V')).toBe('https://lovdata.no/lov/2018-06-15-38/gdpr/a30');
  expect(sourceHref('GDPR art. 4 nr. 7 og 8, art. 30 nr. 1 og 2')).toBe('https://lovdata.no/lov/2018-06-15-38/gdpr/a4');
});

test('a source nobody has given an address is text only', () => {
  expect(sourceHref('KS sin kapabilitetsmodell for kommuner')).toBeUndefined();
  expect(sourceHref('GDPR kap. V')).toBeUndefined();
});
