/** Documents opened again, as a reader would: PDF by pdf.js, Word by its own parts, and by LibreOffice where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';

export interface OpenedPdf {
  pages: number;
  text: string;
  title: string;
  language: string;
  tagged: boolean;
  /** Roles in the structure tree of all pages, in reading order: `H1`, `Table`, `TH` … */
  roles: string[];
  /** Alternative texts of figures. */
  alts: string[];
}

interface Tagged {
  role?: string;
  alt?: string;
  children?: Tagged[];
}

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: Pick<OpenedPdf, 'roles' | 'alts'> & { texts: string[] } = { roles: [], alts: [], texts: [] };
  const walk = ({ role, alt, children = [] }: Tagged) => {
    if (role) found.roles.push(role);
    if (alt) found.alts.push(alt);
    children.forEach(walk);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    found.texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    walk(((await page.getStructTree()) as Tagged | null) ?? {});
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marked = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const opened = {
    pages: document.numPages,
    text: found.texts.join('\n').replaceAll('\u00a0', ' '),
    title: info.Title ?? '',
    language: info.Language ?? '',
  };
  await document.destroy();
  return { ...opened, tagged: marked?.Marked === true, roles: found.roles, alts: found.alts };
}

export interface OpenedWord {
  /** Every part that is XML, checked to be so. */
  parts: Readonly<Record<string, string>>;
  /** The texts of the body, paragraph by paragraph; breaks and tabs as they are. */
  paragraphs: { style: string; text: string }[];
  /** Instructions of fields. */
  fields: string[];
}

export function openWord(bytes: Uint8Array): OpenedWord {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  for (const [name, text] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) new SaxesParser().write(text).close();
  const opened: OpenedWord = { parts, paragraphs: [], fields: [] };
  const parser = new SaxesParser();
  let into: 'text' | 'field' | null = null;
  const last = () => opened.paragraphs.at(-1) ?? { style: '', text: '' };
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') opened.paragraphs.push({ style: '', text: '' });
    else if (name === 'w:pStyle') last().style = String(attributes['w:val']);
    else if (name === 'w:t') into = 'text';
    else if (name === 'w:instrText') into = 'field';
    else if (name === 'w:br') last().text += '\n';
    else if (name === 'w:tab') last().text += '\t';
  });
  parser.on('closetag', () => {
    into = null;
  });
  parser.on('text', (text) => {
    if (into === 'text') last().text += text;
    if (into === 'field') opened.fields.push(text.trim());
  });
  parser.write(parts['word/document.xml'] ?? '').close();
  return opened;
}

/** Whether a program is installed. */
export const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** A Word file as LibreOffice prints it: PDF. */
export function printedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'husorden-witness-'));
  try {
    writeFileSync(join(folder, 'file.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'file.docx')], {
      stdio: 'ignore',
    });
    return new Uint8Array(readFileSync(join(folder, 'file.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
