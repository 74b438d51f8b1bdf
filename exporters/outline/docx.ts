/** Word: a heading for each node, numbered and in its language, with what Word cannot say in a part of its own. Nothing is lost. */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { bodyXml, escapeXml } from '#exporters/outline/docx-body';
import { numberingXml, stylesXml } from '#exporters/outline/docx-styles';
import { headingsOf, numberingOf } from '#exporters/outline/headings';
import type { WriteOptions } from '#exporters/outline/options';
import { zippedWhole } from '#exporters/writers/zipped';
import type { Outline, OutlineWritten } from '#model/outline';
import { carriedNamespace } from '#model/outline-carried';
import { visible } from '#model/outline-lines';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const bodyMark = 'husorden-body';
/** Properties Word shows as one line. */
const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim().slice(0, 250);

/** The package around the text: properties, header, footer, settings. */
async function skeleton(title: string, { organisation, author, date, language }: WriteOptions): Promise<Record<string, Uint8Array>> {
  const day = date?.toLocaleDateString({ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language], { dateStyle: 'long', timeZone: 'UTC' });
  const heading = [organisation, day].filter((part) => part !== undefined).map(oneLine);
  const page = new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] });
  const document = new Document({
    title,
    creator: oneLine(author ?? organisation ?? 'Husorden'),
    lastModifiedBy: oneLine(author ?? organisation ?? 'Husorden'),
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(heading.join(' · '))] }) },
        footers: { default: new Footer({ children: [page] }) },
        children: [new Paragraph(bodyMark)],
      },
    ],
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Writes the outline as a Word document that is read back as the same outline. */
export async function writeDocxOutline(outline: Outline, options: WriteOptions): Promise<OutlineWritten> {
  const { language, date = new Date() } = options;
  const headings = headingsOf(outline);
  const numbering = numberingOf(headings);
  const { paragraphs, carried } = bodyXml(headings, { language, numbering }, options.onProgress);
  const parts = await skeleton(oneLine(options.title ?? outline.root.title), { ...options, date });
  const edit = (name: string, change: (text: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  const deepest = headings.reduce((most, { level }) => Math.max(most, level), 0);
  const instant = `${date.toISOString().slice(0, 19)}Z`;

  edit('word/document.xml', (text) => {
    const mark = text.indexOf(bodyMark);
    const [start, end] = [text.lastIndexOf('<w:p>', mark), text.indexOf('</w:p>', mark) + '</w:p>'.length];
    return text.slice(0, start) + paragraphs + text.slice(end);
  });
  parts['word/styles.xml'] = strToU8(stylesXml(language, deepest, numbering !== 'typed'));
  parts['word/numbering.xml'] = strToU8(numberingXml());
  edit('docProps/core.xml', (text) =>
    text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`)
      .replace(
        '<cp:lastModifiedBy>',
        `<dc:language>${{ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]}</dc:language><cp:lastModifiedBy>`,
      ),
  );
  parts['customXml/item1.xml'] = strToU8(carried);
  parts['customXml/itemProps1.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><ds:datastoreItem ds:itemID="{7B1D6E0A-52C4-4C0F-9A37-0E5D1F6B2C11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(carriedNamespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts['customXml/_rels/item1.xml.rels'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  edit('word/_rels/document.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdOutline" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/></Types>',
    ),
  );
  const { '[Content_Types].xml': types = new Uint8Array(), ...rest } = parts;
  // Some readers want to see first what the parts are. One moment for all, so that the same outline gives the same file.
  const files = Object.entries({ '[Content_Types].xml': types, ...rest }).map(([name, bytes]) => [name, [bytes]] as const);
  return { bytes: await zippedWhole(files, date), losses: [] };
}
