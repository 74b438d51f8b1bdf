/** The paragraphs of the Word file, and the part that carries what they cannot say (WordprocessingML, ECMA-376 part 1, §17). */
import { headingStyle } from '#exporters/outline/docx-styles';
import type { Heading } from '#exporters/outline/headings';
import { toldEach, type WriteOptions } from '#exporters/outline/options';
import {
  bookmarkOf,
  type CarriedAbout,
  carriedNamespace,
  type fieldStyles,
  keyOf,
  shortHash,
  tagOf,
  valuesToText,
} from '#model/outline-carried';
import { type BodyLine, bodyLines, headingLine } from '#model/outline-lines';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A run; tabs and line breaks are elements of their own. */
function run(text: string, style = ''): string {
  const parts = text
    .split(/(\t|\r\n|\r|\n)/)
    .map((part) =>
      part === ''
        ? ''
        : part === '\t'
          ? '<w:tab/>'
          : /^[\r\n]/.test(part)
            ? '<w:br/>'
            : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    );
  return `<w:r>${style && `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}${parts.join('')}</w:r>`;
}

/**
 * The heading in a content control and a bookmark that name it: Word keeps the first when it is retyped, others keep the second.
 * The control is of rich text: LibreOffice 7.4 repeats what is in one of plain text when its letters are of several scripts.
 */
function headingParagraph(text: string, level: number, key: string, place: number): string {
  const control = `<w:sdt><w:sdtPr><w:tag w:val="${tagOf(key)}"/><w:id w:val="${place + 1}"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  return `<w:p><w:pPr><w:pStyle w:val="${headingStyle(level)}"/></w:pPr><w:bookmarkStart w:id="${place}" w:name="${bookmarkOf(key)}"/>${control}<w:bookmarkEnd w:id="${place}"/></w:p>`;
}

function lineParagraph({ label, text, field }: BodyLine, keywords: boolean): string {
  const style: keyof typeof fieldStyles = field ? 'OutlineField' : keywords ? 'OutlineKeywords' : 'OutlineDescription';
  const runs = label === undefined ? run(text) : `${run(label, 'OutlineLabel')}${run(`: ${text}`)}`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

/** The body, and the carried part beside it. */
export function bodyXml(
  headings: readonly Heading[],
  about: CarriedAbout,
  onProgress?: WriteOptions['onProgress'],
): { paragraphs: string; carried: string } {
  const { language, numbering } = about;
  const texts = headings.map(({ values }) => valuesToText(values));
  const document = shortHash(texts);
  const taken = new Set<string>();
  const paragraphs: string[] = [];
  const carried: string[] = [];
  headings.forEach(({ values, level }, place) => {
    const wanted = keyOf(values.id, place, document);
    const key = taken.has(wanted) ? keyOf(undefined, place, document) : wanted;
    taken.add(key);
    paragraphs.push(headingParagraph(headingLine(values, level, numbering), level, key, place));
    bodyLines(values, language).forEach((line, i) => {
      paragraphs.push(lineParagraph(line, i === 0 && values.keywords !== undefined));
    });
    if ((place + 1) % toldEach === 0 || place + 1 === headings.length) onProgress?.({ done: place + 1, total: headings.length });
    carried.push(`<node key="${key}" level="${level}">${escapeXml(texts[place] ?? '')}</node>`);
  });
  return {
    paragraphs: paragraphs.join(''),
    carried: `<?xml version="1.0" encoding="UTF-8"?>\n<outline xmlns="${carriedNamespace}" language="${language}" numbering="${numbering}">${carried.join('\n')}</outline>`,
  };
}
