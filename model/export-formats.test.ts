import { expect, it } from 'vitest';
import { isExportFormat } from '#model/export-formats';

it('tells the names of formats from other words, and from what every object has', () => {
  expect(['xlsx', 'csv', 'json', 'pdf', 'toString', '', null].map(isExportFormat)).toEqual([true, true, true, false, false, false, false]);
});
