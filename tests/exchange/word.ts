/** Word documents as other people's programs write them, from the XML of their body. */
import { strToU8, zipSync } from 'fflate';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  styles?: string;
  numbering?: string;
  /** More parts, by name. */
  more?: Readonly<Record<string, string>>;
}

/** Styles as a Norwegian Word names them: the ids are Norwegian, the names English. */
export const norwegianStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>',
  ...[1, 2, 3, 4].map(
    (n) =>
      `<w:style w:type="paragraph" w:styleId="Overskrift${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="${n - 1}"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="${n - 1}"/></w:pPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kapittel"><w:name w:val="Kapittel"/><w:basedOn w:val="Overskrift1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="INNH1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>',
  '<w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join('');

/** A list in four levels: 1, 1.1 …; and one with bullets. */
export const lists = `<w:abstractNum w:abstractNumId="3">${[0, 1, 2, 3]
  .map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${[1, 2, 3, 4]
        .slice(0, level + 1)
        .map((n) => `%${n}`)
        .join('.')}."/></w:lvl>`,
  )
  .join(
    '',
  )}</w:abstractNum><w:abstractNum w:abstractNumId="4">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

/** A paragraph: its text (runs in `**` are bold), its style, and more of its properties. */
export function p(text: string, style?: string, more = ''): string {
  const runs = text.split('**').map((part, i) => {
    const inner = part
      .split(/(\t|\n)/)
      .map((one) =>
        one === '\t'
          ? '<w:tab/>'
          : one === '\n'
            ? '<w:br/>'
            : `<w:t xml:space="preserve">${one.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t>`,
      )
      .join('');
    return `<w:r>${i % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}${inner}</w:r>`;
  });
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr>${runs.join('')}</w:p>`;
}

/** A paragraph in a list. */
export const item = (text: string, level: number, list: number): string =>
  p(text, undefined, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** The document around a body. */
export function word(body: string, { styles = norwegianStyles, numbering = lists, more = {} }: WordParts = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'numbering', 'numbering.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${main} xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${main}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${main}>${numbering}</w:numbering>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
