import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';

const refusal = async (bytes: Uint8Array, file: string) =>
  (await readSheets(bytes, file)).problems.map(({ code, text }) => [code, text.nb]);

describe('files that are not what they are called', () => {
  it('OpenDocument and Numbers are told apart from other packages, with how to save them', async () => {
    const ods = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') });
    const numbers = zipSync({ 'Index/Document.iwa': strToU8('x') });
    for (const bytes of [ods, numbers]) {
      const [[code, text] = []] = await refusal(bytes, 'liste.ods');
      expect(code).toBe('file_open_document');
      expect(text).toContain('.xlsx');
    }
  });

  it('a CSV called .xlsx is read as what it is', async () => {
    const { value, problems } = await readSheets(strToU8('System;Leverandør\nGerica;Tieto\n'), 'liste.xlsx');
    expect(problems).toEqual([]);
    expect(value[0]?.source).toBe('csv');
    expect(value[0]?.rows).toHaveLength(2);
  });
});
