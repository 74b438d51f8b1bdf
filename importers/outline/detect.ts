/** What a file is, by its content. */
import type { Content } from '#importers/outline/index';
import type { OutlineLimits } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';
import { compoundRefusal, mentions } from '#importers/readers/compound';
import { decode, isBinary } from '#importers/readers/encoding';
import { openZip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** A package says what it is by the parts it has. */
function inPackage(bytes: Uint8Array, file: string, limits: OutlineLimits): Content {
  const zip = openZip(bytes, limits);
  if (zip.has('mimetype')) throw new Refusal('file_open_document');
  if (zip.has('content.json') || zip.has('content.xml')) return 'xmind';
  const names = zip.names();
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/') || name.startsWith('Index/'))) return 'xlsx';
  throw new OutlineRefused('not_a_map', file);
}

/** The name of the first element, past declarations and comments. */
function firstElement(text: string): string | undefined {
  const prolog = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\b(?:[^>[]|\[[^\]]*\])*>\s*)*/i.exec(text)?.[0] ?? '';
  return /^<(?:[\w-]+:)?([\w-]+)/.exec(text.slice(prolog.length))?.[1];
}

const elements: Readonly<Record<string, Content>> = { map: 'mm', opml: 'opml' };
const looksLikeMarkdown = (text: string): boolean => /^(#{1,6}|[-*+]|\d{1,9}[.)])[ \t]\S/m.test(text);

/** Lines of plain text are rows when most have semicolons or tabs in them, or all as many commas. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const commas = new Set(lines.map((line) => line.split(',').length));
  const parted = lines.filter((line) => /;|\S[^\S\r\n]*\t/.test(line)).length;
  return !looksLikeMarkdown(text) && (parted >= lines.length * 0.5 || (lines.length > 1 && commas.size === 1 && !commas.has(1)));
}

function inText(text: string, file: string): Content {
  const start = text.slice(0, 20_000).trimStart();
  const name = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const markdown = name === 'md' || name === 'markdown';
  if (start === '') throw new OutlineRefused('no_nodes', file);
  if (start.startsWith('<') && !markdown) {
    const content = elements[firstElement(start) ?? ''];
    if (!content) throw new OutlineRefused('file_type_unknown', file);
    return content;
  }
  if (name === 'json' || /^\{\s*"/.test(start)) return 'json';
  if (start.startsWith('{\\rtf')) throw new OutlineRefused('file_rich_text', file);
  if (markdown) return 'md';
  if (name === 'txt' || name === 'text') return isTable(start) ? 'csv' : 'md';
  return name !== 'csv' && name !== 'tsv' && looksLikeMarkdown(start) ? 'md' : 'csv';
}

/** @throws Refusal when it is nothing we read */
export async function detect(bytes: Uint8Array, file: string, limits: OutlineLimits): Promise<Content> {
  if (startsWith(bytes, 0x50, 0x4b)) return inPackage(bytes, file, limits);
  const compound = compoundRefusal(bytes);
  if (compound && mentions(bytes, 'WordDocument')) throw new OutlineRefused('file_old_word', file);
  if (compound) throw compound;
  // A PDF may have other bytes before its header (ISO 32000-1, annex H).
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (isBinary(bytes)) throw new OutlineRefused('file_type_unknown', file);
  return inText(decode(bytes.subarray(0, 64_000)).text, file);
}
