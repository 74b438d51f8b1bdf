/** The parts of a Word file that are the same in every document but for a few words (ECMA-376 parts 1 and 2). */
import type { DocumentAbout } from '#exporters/blocks';
import type { Language } from '#model/text';

/** Text for XML: no sign of it is markup, and none is there that XML 1.0 does not allow (§2.2). */
export const xml = (text: string): string =>
  text
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const languageTag: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A picture of the document: its bytes lie in `word/media/`. */
export interface Picture {
  /** The relationship the text names it by. */
  id: string;
  name: string;
  bytes: Uint8Array;
}

export const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/>${['', '-wide'].map((wide) => `<Override PartName="/word/header${wide}.xml" ContentType="${word}.header+xml"/><Override PartName="/word/footer${wide}.xml" ContentType="${word}.footer+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const packageRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const documentRelations = (pictures: readonly Picture[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="settings" Type="${office}/settings" Target="settings.xml"/><Relationship Id="numbering" Type="${office}/numbering" Target="numbering.xml"/>${['', '-wide'].map((wide) => `<Relationship Id="header${wide}" Type="${office}/header" Target="header${wide}.xml"/><Relationship Id="footer${wide}" Type="${office}/footer" Target="footer${wide}.xml"/>`).join('')}${pictures
    .map(({ id, name }) => `<Relationship Id="${id}" Type="${office}/image" Target="media/${name}"/>`)
    .join('')}</Relationships>`;

export const coreProperties = ({ title, subtitle, organisation, author, language, createdAt }: DocumentAbout): string => {
  const at = createdAt.toISOString().replace(/\.\d+/, '');
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:subject>${xml(subtitle ?? organisation)}</dc:subject><dc:creator>${xml(author ?? organisation)}</dc:creator><dc:language>${languageTag[language]}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
};

export const settings = (language: Language): string =>
  `${head}<w:settings ${namespaces}><w:autoHyphenation/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${languageTag[language]}"/></w:settings>`;

export const numbering = `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

interface Look {
  name: string;
  size: number;
  before?: number;
  after?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  /** The level in the outline of the document, for headings. */
  level?: number;
  more?: string;
}

const style = (id: string, { name, size, before = 0, after = 120, bold, italic, colour, level, more = '' }: Look): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${level === undefined ? '' : '<w:next w:val="Normal"/>'}<w:qFormat/><w:pPr>${level === undefined ? '' : '<w:keepNext/><w:keepLines/>'}${more}<w:spacing w:before="${before}" w:after="${after}"/>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr><w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${colour ? `<w:color w:val="${colour}"/>` : ''}<w:sz w:val="${size * 2}"/></w:rPr></w:style>`;

const grey = '595959';

export function styles(language: Language, colour: string): string {
  const dark = colour.slice(1);
  return `${head}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:lang w:val="${languageTag[language]}" w:eastAsia="${languageTag[language]}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[
    style('Title', { name: 'Title', size: 32, bold: true, colour: dark, after: 160 }),
    style('Subtitle', { name: 'Subtitle', size: 15, colour: grey, after: 160 }),
    style('Heading1', { name: 'heading 1', size: 18, before: 360, after: 160, bold: true, colour: dark, level: 0 }),
    style('Heading2', { name: 'heading 2', size: 13.5, before: 280, after: 100, bold: true, colour: dark, level: 1 }),
    style('Heading3', { name: 'heading 3', size: 11.5, before: 220, after: 80, bold: true, colour: dark, level: 2 }),
    style('Muted', { name: 'Muted', size: 10.5, italic: true, colour: grey }),
    style('Callout', {
      name: 'Callout',
      size: 10.5,
      more: `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${dark}"/></w:pBdr>`,
    }),
    style('Bullet', { name: 'List Bullet', size: 10.5, after: 40, more: '<w:numPr><w:numId w:val="1"/></w:numPr>' }),
    style('Cell', { name: 'Table Text', size: 9, after: 0 }),
    style('CellHeading', { name: 'Table Heading', size: 9, after: 0, bold: true, more: '<w:keepNext/>' }),
    style('Caption', { name: 'caption', size: 9, italic: true, colour: grey }),
    style('Header', { name: 'header', size: 8.5, after: 0, colour: grey }),
    style('ContentsHeading', { name: 'TOC Heading', size: 18, before: 0, after: 160, bold: true, colour: dark }),
    style('TOC1', { name: 'toc 1', size: 10.5, before: 80, after: 40, bold: true }),
    style('TOC2', { name: 'toc 2', size: 10.5, after: 20, more: '<w:ind w:left="280"/>' }),
  ].join(
    '',
  )}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Report"><w:name w:val="Report"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="${dark}"/><w:bottom w:val="single" w:sz="4" w:color="B7BCC4"/><w:insideH w:val="single" w:sz="4" w:color="B7BCC4"/></w:tblBorders><w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="45" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}

/** The head or foot of every page of a width: something to the left, something to the right. */
export const edge = (part: 'hdr' | 'ftr', width: number, left: string, right: string): string =>
  `${head}<w:${part} ${namespaces}><w:p><w:pPr><w:pStyle w:val="Header"/><w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs></w:pPr>${left}<w:r><w:tab/></w:r>${right}</w:p></w:${part}>`;

export const wordDocument = (body: string): string => `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
