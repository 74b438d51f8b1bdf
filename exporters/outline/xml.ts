/** Text as XML: what XML forbids is carried, and nothing is changed by the space rules of XML or HTML. */
import { carried } from '#model/outline-text';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The value of an attribute, without its quotes (XML 1.0 §3.3.3: bare line breaks would be read as spaces). */
export const attributeText = (text: string): string => carried(text).replace(/[&<>"\t\n\r]/g, (letter) => named[letter] ?? letter);

/** Attributes in order, those without a value left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');

/** One line in HTML: spaces a browser would swallow are hard, and hard spaces that would be taken for those are carried. */
const htmlLine = (line: string): string =>
  carried(line, /[\t\r]|(?<=^|[ \u00a0])\u00a0|\u00a0(?=[ \u00a0]|$)/g)
    .replace(/[&<>]/g, (letter) => named[letter] ?? letter)
    .replace(/^ +| +$| {2,}/g, (run) => '&#160;'.repeat(run.length));

/** Lines as paragraphs. */
export const htmlParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${htmlLine(line)}</p>`)
    .join('');
