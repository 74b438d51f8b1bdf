import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { outlineFormatNames } from '#model/outline-formats';
import { conversionTable } from '#tests/exchange/conversions';

it('docs/conversions.md says what each format carries, as conversions just now showed', async () => {
  const table = await conversionTable();
  expect(table.split('\n')).toHaveLength(outlineFormatNames.length + 2);
  expect(table).not.toContain('| nei |');
  const written = await readFile(new URL('../../docs/conversions.md', import.meta.url), 'utf8');
  expect(written, 'Put this table in docs/conversions.md').toContain(table);
}, 60_000);
