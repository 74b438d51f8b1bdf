/** Walks the text of a Word file: paragraphs and tables in the order a reader meets them, and what was passed over (ECMA-376 part 1, §17). */

import type { DocumentLine } from '#importers/outline/document-line';
import { type Around, breakOf, fromStyle, lineOf, type Paragraph, type Run } from '#importers/outline/docx-paragraph';
import { attribute, isOn } from '#importers/outline/docx-styles';
import { walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import { keyIn } from '#model/outline-carried';

/** What a document can hold that an outline has no place for. */
export type Passed = 'inserted' | 'deleted' | 'comment' | 'footnote' | 'textbox' | 'hidden' | 'picture' | 'embedded' | 'contents';

/** Rows of cells of lines. */
export interface Table {
  rows: DocumentLine[][][];
}

export interface Body {
  blocks: (DocumentLine | Table)[];
  /** How many times each thing was passed over, and the beginning of the text where it first was. */
  passed: Map<Passed, { count: number; at: string }>;
}

const paragraphsMost = 1_000_000;
const depthMost = 2_000;
/** What is inside these is another version of the text, or not text of the document. */
const passedOver: Readonly<Record<string, Passed | true>> = {
  del: 'deleted',
  moveFrom: 'deleted',
  txbxContent: 'textbox',
  Fallback: true,
  rPrChange: true,
  pPrChange: true,
  sectPrChange: true,
  tblPrChange: true,
  instrText: true,
  delText: true,
};
const counted: Readonly<Record<string, Passed>> = {
  ins: 'inserted',
  moveTo: 'inserted',
  commentReference: 'comment',
  footnoteReference: 'footnote',
  endnoteReference: 'footnote',
  drawing: 'picture',
  pict: 'picture',
  object: 'embedded',
  altChunk: 'embedded',
  subDoc: 'embedded',
};
const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', cr: '\n', noBreakHyphen: '\u2011' };

/** Reads the main part of the document. */
export async function readBody(zip: Zip, part: string, around: Around, signal?: AbortSignal): Promise<Body> {
  const blocks: Body['blocks'] = [];
  const passed: Body['passed'] = new Map();
  const tables: Table[] = [];
  const keys: (string | undefined)[] = [];
  const fields: { contents: boolean; code: string }[] = [];
  const controls: { contents: boolean }[] = [];
  let paragraph: Paragraph | undefined;
  let run: Run | undefined;
  let properties = 0;
  let skipping = 0;
  let depth = 0;
  let count = 0;
  let listening = false;
  let carriedOver: string[] = [];
  let markDeleted = false;
  let inCode = false;
  let bookmark: string | undefined;

  const pass = (what: Passed, times = 1) => {
    const known = passed.get(what);
    if (known) known.count += times;
    else passed.set(what, { count: times, at: (paragraph?.parts.join('') ?? '').trim().slice(0, 60) });
  };
  const put = (line: DocumentLine) => {
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(line);
    else blocks.push(line);
  };
  const inContents = () => fields.some(({ contents }) => contents) || controls.some(({ contents }) => contents);
  const say = (text: string) => {
    if (!paragraph) return;
    const style = around.styles(paragraph.style);
    if (run?.hidden && text.trim() !== '') return pass('hidden');
    paragraph.parts.push(text);
    const letters = text.trim().length;
    if (run?.bold ?? style.bold) paragraph.bold += letters;
    else paragraph.plain += letters;
  };
  const finish = () => {
    if (!paragraph) return;
    // With its mark deleted, a paragraph runs on into the next.
    if (markDeleted) carriedOver = paragraph.parts;
    else {
      const line = lineOf(paragraph, around);
      if (line === 'contents') pass('contents');
      else if (line === null) pass('hidden');
      else if (line.text.trim() !== '' || line.key !== undefined) put(line);
    }
    paragraph = undefined;
    markDeleted = false;
  };

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    depth += 1;
    if (depth > depthMost) throw new Refusal('file_unsafe_xml');
    const over = passedOver[name];
    if (over !== undefined && name === 'del' && properties > 0 && paragraph) markDeleted = true;
    if (over !== undefined) {
      if (over !== true && skipping === 0) pass(over);
      if (name === 'instrText') inCode = true;
      skipping += 1;
      return;
    }
    if (skipping > 0) return;
    const what = counted[name];
    if (what) pass(what);
    if (name === 'p') {
      count += 1;
      if (count > paragraphsMost) throw new Refusal('too_many_rows', { limit: paragraphsMost });
      const key = keys.findLast((one) => one !== undefined) ?? bookmark;
      paragraph = { parts: carriedOver, bold: 0, plain: 0, inContents: inContents(), ...(key === undefined ? {} : { key }) };
      bookmark = undefined;
      carriedOver = [];
    } else if (name === 'r') run = {};
    else if (name === 't') listening = true;
    else if (name === 'pPr' || name === 'rPr' || name === 'sdtPr') properties += 1;
    else if (name === 'tbl') tables.push({ rows: [] });
    else if (name === 'tr') tables.at(-1)?.rows.push([]);
    else if (name === 'tc') tables.at(-1)?.rows.at(-1)?.push([]);
    else if (name === 'sdt') {
      keys.push(undefined);
      controls.push({ contents: false });
    } else if (name === 'docPartGallery') {
      const control = controls.at(-1);
      if (control && /table of contents/i.test(attribute(attributes, 'val') ?? '')) control.contents = true;
    } else if (name === 'tag' && properties > 0) named(keyIn(attribute(attributes, 'val')));
    else if (name === 'bookmarkStart') {
      const key = keyIn(attribute(attributes, 'name'));
      if (key !== undefined && paragraph) paragraph.key ??= key;
      else if (key !== undefined) bookmark = key;
    } else if (name === 'fldChar') field(attribute(attributes, 'fldCharType'));
    else if (name === 'fldSimple') fields.push({ contents: /^\s*TOC\b/i.test(attribute(attributes, 'instr') ?? ''), code: '' });
    else if (properties > 0) property(name, attributes);
    else if (name === 'br' || name in signs) say(name === 'br' ? breakOf(attribute(attributes, 'type')) : (signs[name] ?? ''));
  };

  /** A content control of ours names the paragraph it is in, or the ones that are in it. */
  const named = (key: string | undefined) => {
    if (key === undefined) return;
    if (paragraph) paragraph.key = key;
    else keys[keys.length - 1] = key;
  };

  const field = (type: string | undefined) => {
    if (type === 'begin') fields.push({ contents: false, code: '' });
    if (type === 'separate') {
      const last = fields.at(-1);
      if (last && /^\s*TOC\b/i.test(last.code)) last.contents = true;
      if (last?.contents && paragraph) paragraph.inContents = true;
    }
    if (type === 'end') fields.pop();
  };

  const property = (name: string, attributes: Readonly<Record<string, string>>) => {
    const value = attribute(attributes, 'val');
    if (run) {
      if (name === 'b') run.bold = isOn(attributes);
      else if (name === 'vanish') run.hidden = isOn(attributes);
      else if (name === 'rStyle') Object.assign(run, fromStyle(around.styles(value ?? '')), { ...run });
      return;
    }
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'outlineLvl') paragraph.outline = Number(value);
    else if (name === 'numId') paragraph.numId = value;
    else if (name === 'ilvl') paragraph.level = Number(value);
    else if (name === 'ind') paragraph.indent = Number(attribute(attributes, 'left') ?? attribute(attributes, 'start') ?? 0);
  };

  const close = (name: string) => {
    depth -= 1;
    if (passedOver[name] !== undefined) {
      skipping -= 1;
      if (name === 'instrText') inCode = false;
      return;
    }
    if (skipping > 0) return;
    if (name === 't') listening = false;
    else if (name === 'r') run = undefined;
    else if (name === 'p') finish();
    else if (name === 'pPr' || name === 'rPr' || name === 'sdtPr') properties -= 1;
    else if (name === 'sdt') {
      keys.pop();
      controls.pop();
    } else if (name === 'fldSimple') fields.pop();
    else if (name === 'tbl') {
      const table = tables.pop();
      if (!table) return;
      // A table in a table is read where it stands.
      if (tables.length > 0) for (const row of table.rows) for (const cell of row) cell.forEach(put);
      else blocks.push(table);
    }
  };

  const text = (written: string) => {
    const last = fields.at(-1);
    if (inCode && last) last.code += written;
    else if (listening && skipping === 0) say(written);
  };

  await walkXml(zip, part, { open, close, text }, signal);
  return { blocks, passed };
}
