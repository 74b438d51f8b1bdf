/** How a node of an outline stands as lines in a document people read (Word, PDF), and how such lines are understood. */
import { isHiddenHeading } from '#model/exchange';
import type { OutlineNode } from '#model/outline';
import type { Language, Text } from '#model/text';

/** The labels people know from their own documents. */
export const lineLabels = {
  keywords: { nb: 'Stikkord for tjenesten', nn: 'Stikkord for tenesta', en: 'Keywords for the service' },
  description: { nb: 'Beskriv tjenesten', nn: 'Beskriv tenesta', en: 'Describe the service' },
} as const satisfies Record<string, Text>;

/** What a node says of itself, without what hangs below it. */
export type NodeValues = Omit<OutlineNode, 'children'>;

export interface BodyLine {
  text: string;
  /** Set in front of the text, as «label: ». */
  label?: string;
  /** A named value that is neither keywords nor description. */
  field?: boolean;
}

/**
 * How numbers come before the headings of a document: counted by it though the outline has none, counted by it and the same
 * as the outline's own, or typed into the heading because no count gives them.
 */
export type Numbering = 'decoration' | 'automatic' | 'typed';

const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The text as a document can show it: what XML 1.0 §2.2 has no place for becomes �. */
export const visible = (text: string): string => text.replace(forbidden, '\ufffd');

/** Paragraphs of a text, however its lines are broken. */
export const paragraphsOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** The heading as it is typed. A level that the style of the heading already says is not repeated as «(3)». */
export function headingLine({ title, number, level }: NodeValues, headingLevel: number, numbering: Numbering): string {
  const typed = numbering === 'typed' && number !== undefined ? `${number} ` : '';
  return visible(`${typed}${title}${level === undefined || level === headingLevel ? '' : ` (${level})`}`);
}

/** What comes below the heading, in the order it is written. */
export function bodyLines({ keywords, description, fields }: NodeValues, language: Language): BodyLine[] {
  const lines: BodyLine[] = [];
  if (keywords) {
    const separator = keywords.some((keyword) => keyword.includes(',')) ? '; ' : ', ';
    lines.push({ label: lineLabels.keywords[language], text: visible(keywords.join(separator)) });
  }
  if (description !== undefined) {
    const [first = '', ...rest] = paragraphsOf(visible(description));
    lines.push({ label: lineLabels.description[language], text: first }, ...rest.map((text) => ({ text })));
  }
  // What only the way back needs rides out of sight.
  const shown = Object.entries(fields ?? {}).filter(([name]) => !isHiddenHeading(name));
  for (const [name, value] of shown) lines.push({ label: visible(name), text: visible(value), field: true });
  return lines;
}

/** The line as it stands on paper. */
export const lineText = ({ label, text }: BodyLine): string => (label === undefined ? text : `${label}: ${text}`);

const service = '(?:tjeneste(?:n|ne|r)?s?|tenest(?:e|a|er|ene)?s?|services?)(?!\\p{L})';
const labels = {
  keywords: new RegExp(`^(?:(?:stikkord(?:ene)?|nøkkelord|emneord|keywords?)( +(?:for|til) +(?:the +)?${service})?)(?!\\p{L})`, 'iu'),
  description: new RegExp(
    `^(?:(?:beskriv|skildre?|describe)( +(?:the +)?${service})|(?:beskrivelse|beskriving|skildring|omtale|description)(?: +(?:av|of|for) +(?:the +)?${service})?)(?!\\p{L})`,
    'iu',
  ),
};

export type Label = keyof typeof lineLabels;

/** What a line is said to hold by the label in front of it, and what comes after. «Beskriv tjenestens Bistår …» has no colon; «Stikkord: …» needs one. */
export function labelOf(text: string): { label: Label; rest: string } | null {
  for (const label of ['keywords', 'description'] as const) {
    const match = labels[label].exec(text);
    if (!match) continue;
    const after = text.slice(match[0].length);
    const colon = /^\s*[:–—-](?=\s|$)\s*|^:/.exec(after);
    const plain = match[1] !== undefined && /^\s/.test(after);
    if (colon || plain || after.trim() === '') return { label, rest: after.slice(colon?.[0].length ?? 0).trim() };
  }
  return null;
}

/** What a line is part of, and what it says. A label alone on its line opens for what comes below. */
export function saidBy(line: string, open: Label): { label: Label; text: string; open: Label } {
  const found = labelOf(line);
  if (!found) return { label: open, text: line, open };
  return { label: found.label, text: found.rest, open: found.rest === '' ? found.label : 'description' };
}

/** True for a text in which some line begins with a label. */
export const hasLabels = (text: string): boolean => paragraphsOf(text).some((line) => labelOf(line.trim()) !== null);

/** Keywords as people list them: by semicolon where there is one, else by comma. */
export const keywordsOf = (text: string): string[] =>
  text
    .split(text.includes(';') ? ';' : /,|\n/)
    .map((keyword) => keyword.trim())
    .filter(Boolean);

const levelSuffix = /\s*\((\d{1,2})\)\s*$/;
const numberPrefix = /^(\d{1,3}(?:\.\d{1,3})*)([.)]?)(?:[ \t\u00a0\u2002\u2003]+|(?<=[.)])(?=\p{L}))(?=\S)/u;
const datePrefix = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d|\.))/;

const amount = /^\d{1,3}(\.\d{3})+$/;

/** A text with the number in front of it off. The «24» of «24 timers vakt», the «17.» of «17. mai» and the «5.000» of «5.000 brukere» are not `sure` to be one. */
export function numberOff(text: string, hasLevel = false): { number: string; sure: boolean; title: string } | null {
  const [whole = '', number, sign] = (datePrefix.test(text) ? null : numberPrefix.exec(text)) ?? [];
  if (number === undefined) return null;
  const title = text.slice(whole.length);
  const isName = (sign === '.' || hasLevel) && !/^\p{Ll}/u.test(title);
  return { number, sure: (number.includes('.') && !amount.test(number)) || sign === ')' || isName, title };
}

/** «1.1.2 Prossedere i retten (3)» taken apart. */
export function headingParts(text: string): { number?: string; sure: boolean; title: string; level?: number } {
  const suffix = levelSuffix.exec(text);
  const level = suffix ? Number(suffix[1]) : undefined;
  const bare = suffix ? text.slice(0, suffix.index) : text;
  const { number, sure = false, title = bare } = numberOff(bare, suffix !== null) ?? {};
  return { ...(number === undefined ? {} : { number }), sure, title: title.trim(), ...(level === undefined ? {} : { level }) };
}

/** What the lines below a heading say, understood the way a reader would. */
export function bodyOf(lines: readonly { text: string; field?: boolean }[]): Pick<NodeValues, 'keywords' | 'description'> & {
  named: [string, string][];
} {
  const keywords: string[] = [];
  const description: string[] = [];
  const named: [string, string][] = [];
  let open: Label = 'description';
  for (const { text, field } of lines) {
    const line = text.replace(/\r\n?/g, '\n').trim();
    if (line === '' && !field) continue;
    const colon = field ? line.indexOf(':') : -1;
    if (field && colon >= 0) {
      named.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
      continue;
    }
    const said = saidBy(line, open);
    open = said.open;
    if (said.text === '') continue;
    if (said.label === 'keywords') keywords.push(...keywordsOf(said.text));
    else description.push(said.text);
  }
  return {
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(description.length > 0 ? { description: description.join('\n') } : {}),
    named,
  };
}
