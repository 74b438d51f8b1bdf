/** What holds for every page, on those of each kind: its list, its form, and the object of it that has most to show. */
import { test } from 'vitest';
import { expectGood } from '#tests/e2e/checks';
import { kindNames, kindPages } from '#tests/e2e/pages';
import { visitor } from '#tests/e2e/visit';

test.each(kindNames)('the list, form and page of %s are accessible, fit 320 pixels, and make no noise in the console', async (kind) => {
  const page = await visitor('administrator', '/nb/min-bruker');
  for (const path of Object.values(await kindPages(page, kind))) await expectGood(page, `/nb${path}`);
});
