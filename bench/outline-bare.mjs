/** What a library alone does with the same file, or the same rows: the least there is to do. In JavaScript, since what it is measured with is installed beside the bench only. */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { tell } from './outline-tell.ts';
import { rows, tree } from './outline-tree.ts';

const [, name = '', path = '', size = '0'] = process.argv.slice(2);

/** What the library alone does with the same file, or the same rows. */
const bare = {
  'read xlsx': async () => {
    const { default: ExcelJS } = await import('exceljs');
    const bytes = await readFile(path);
    return async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes);
      let cells = 0;
      for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(() => (cells += 1)));
      return cells;
    };
  },
  'write xlsx': async () => {
    const { default: ExcelJS } = await import('exceljs');
    const table = rows(Number(size));
    return async () => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('x');
      for (const row of table) sheet.addRow(row);
      return book.xlsx.writeBuffer();
    };
  },
  'read xml': async () => {
    const { XMLParser } = await import('fast-xml-parser');
    const bytes = await readFile(path);
    return async () => new XMLParser({ ignoreAttributes: false }).parse(bytes.toString('utf8'));
  },
  'write xml': async () => {
    const { XMLBuilder } = await import('fast-xml-parser');
    const table = rows(Number(size));
    return async () =>
      Buffer.from(
        new XMLBuilder({ ignoreAttributes: false }).build({
          map: {
            node: table.map(([, TEXT, K, D, ID, N]) => ({
              '@_TEXT': TEXT,
              '@_ID': ID,
              richcontent: D,
              attribute: [{ '@_VALUE': K }, { '@_VALUE': N }],
            })),
          },
        }),
      );
  },
  'read json': async () => {
    const bytes = await readFile(path);
    return async () => JSON.parse(bytes.toString('utf8'));
  },
  'write json': async () => {
    const outline = tree(Number(size));
    return async () => Buffer.from(JSON.stringify(outline, null, 2));
  },
  'read md': async () => {
    const { fromMarkdown } = await import('mdast-util-from-markdown');
    const bytes = await readFile(path);
    return async () => fromMarkdown(bytes);
  },
  'write pdf': async () => {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    const table = rows(Number(size));
    const text = (value) => JSON.stringify(value);
    return async () =>
      NodeCompiler.create().pdf({ mainFileContent: `#table(columns: 4, ${table.flatMap((row) => row.slice(0, 4).map(text)).join(',')})` });
  },
  'read zip': async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const bytes = await readFile(path);
    return async () => {
      const parts = unzipSync(bytes);
      return JSON.parse(strFromU8(parts['content.json'] ?? new Uint8Array()));
    };
  },
  'write zip': async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const outline = tree(Number(size));
    return async () => zipSync({ 'content.json': strToU8(JSON.stringify(outline)) });
  },
  'read docx': async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const { XMLParser } = await import('fast-xml-parser');
    const bytes = await readFile(path);
    return async () =>
      new XMLParser({ ignoreAttributes: false }).parse(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  },
  'write docx': async () => {
    const { Document, Packer, Paragraph, HeadingLevel } = await import('docx');
    const table = rows(Number(size));
    return async () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: table.flatMap(([, title = '', words = '', text = '']) => [
                new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
                ...[words, text].filter(Boolean).map((one) => new Paragraph(one)),
              ]),
            },
          ],
        }),
      );
  },
  'read csv': async () => {
    const { default: ExcelJS } = await import('exceljs');
    const bytes = await readFile(path);
    return async () => new ExcelJS.Workbook().csv.read(Readable.from([bytes]), { parserOptions: { delimiter: ';' } });
  },
  'write csv': async () => {
    const { default: ExcelJS } = await import('exceljs');
    const table = rows(Number(size));
    return async () => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('x');
      for (const row of table) sheet.addRow(row);
      return book.csv.writeBuffer({ formatterOptions: { delimiter: ';' } });
    };
  },
  'read pdf': async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const bytes = await readFile(path);
    return async () => {
      const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
      const found = await (await task.promise).getAttachments();
      await task.destroy();
      return found;
    };
  },
};

const prepare = bare[name];
if (!prepare) throw new Error(`${name}: nothing to compare with`);
await tell(await prepare());
