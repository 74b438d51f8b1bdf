/** Text as XML: what XML forbids is carried, and nothing is changed by the space rules of XML or HTML. */
import { carried } from '#model/outline-text';
import { xmlAttribute, xmlText } from '#model/xml';

/** The value of an attribute, without its quotes. */
export const attributeText = (text: string): string => xmlAttribute(carried(text));

/** Attributes in order, those without a value left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');

/** One line in HTML: spaces a browser would swallow are hard, and hard spaces that would be taken for those are carried. */
const htmlLine = (line: string): string =>
  xmlText(carried(line, /[\t\r]|(?<=^|[ \u00a0])\u00a0|\u00a0(?=[ \u00a0]|$)/g)).replace(/^ +| +$| {2,}/g, (run) =>
    '&#160;'.repeat(run.length),
  );

/** Lines as paragraphs. */
export const htmlParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${htmlLine(line)}</p>`)
    .join('');
