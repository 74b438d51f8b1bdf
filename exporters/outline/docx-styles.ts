/** Styles and numbering of the Word file (WordprocessingML, ECMA-376 part 1, §17.7 and §17.9). */
import { countedLevels } from '#exporters/outline/headings';
import { fieldStyles } from '#model/outline-carried';
import type { Language } from '#model/text';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ink = '1E2B3C';
const sizes = [32, 28, 26, 24, 24, 22, 22, 22, 22];

/** The style of a heading, of any level; 0 is the title of the document. */
export const headingStyle = (level: number): string => (level === 0 ? 'Title' : `Heading${level}`);

function heading(level: number, numbered: boolean): string {
  const counted = level <= countedLevels;
  const number = numbered && counted ? `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>` : '';
  const outline = counted ? `<w:outlineLvl w:val="${level - 1}"/>` : '';
  const indent = counted ? '' : `<w:ind w:left="${(level - countedLevels) * 284}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${headingStyle(level)}"${counted ? '' : ' w:customStyle="1"'}><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${number}<w:spacing w:before="${level === 1 ? 360 : 240}" w:after="80"/>${indent}${outline}</w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="${sizes[level - 1] ?? 22}"/></w:rPr></w:style>`;
}

const line = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>`;

/** The styles part, with as many headings as the outline is deep. */
export function stylesXml(language: Language, deepest: number, numbered: boolean): string {
  const tongue = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language];
  const headings = Array.from({ length: Math.max(countedLevels, deepest) }, (_, i) => heading(i + 1, numbered));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${tongue}" w:eastAsia="${tongue}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="44"/></w:rPr></w:style>${headings.join('')}${Object.entries(
    fieldStyles,
  )
    .map(([id, name]) => line(id, name))
    .join(
      '',
    )}<w:style w:type="character" w:customStyle="1" w:styleId="OutlineLabel"><w:name w:val="Outline Label"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style></w:styles>`;
}

/** The numbering part: 1, 1.1, 1.1.1 … tied to the headings. */
export function numberingXml(): string {
  const levels = Array.from({ length: countedLevels }, (_, i) => {
    const text = Array.from({ length: i + 1 }, (_, n) => `%${n + 1}`).join('.');
    return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${headingStyle(i + 1)}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${main}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
}
