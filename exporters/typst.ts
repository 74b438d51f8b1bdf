/**
 * Typst (typst.app): a source of ours and data of anybody's become a tagged PDF (PDF/UA-1, ISO 14289-1).
 * The data is read by the source as JSON and files, never pasted into it, so a text is a text whatever it looks like.
 * Each document is set by a process of its own, without files, network or secrets, which ends when it takes too much of anything.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { programAt, sealed } from '#exporters/child-program';
import { Refusal } from '#model/errors';
import type { Language } from '#model/text';

/** A file that travels inside the document. */
export interface Attachment {
  name: string;
  mime: string;
  description: string;
  bytes: Uint8Array;
}

export interface TypstDocument {
  title: string;
  author: string;
  language: Language;
  createdAt: Date;
  keywords?: readonly string[];
  /** What to set, written by us. Finds `data` and `about` (this, without the rest). Set in Source Sans 3; language and title are set. */
  source: string;
  /** Anything JSON can carry. */
  data: unknown;
  /** Pictures, by the name the source calls them: SVG, PNG, JPEG. */
  files?: Readonly<Record<string, Uint8Array>>;
  attachments?: readonly Attachment[];
  /** A picture of the pages under each other (SVG) rather than PDF. */
  picture?: boolean;
}

export interface TypstLimits {
  signal?: AbortSignal;
  seconds?: number;
  megabytes?: number;
}

/** A document that would take too much time or memory. */
export class DocumentTooLarge extends Refusal {
  constructor() {
    super('document_too_large', {
      nb: 'Dokumentet ble for stort til å lages som PDF. Avgrens utvalget, velg færre kolonner, eller velg Excel.',
      nn: 'Dokumentet vart for stort til å lagast som PDF. Avgrens utvalet, vel færre kolonnar, eller vel Excel.',
      en: 'The document became too large to make as PDF. Narrow the selection, choose fewer columns, or choose Excel.',
    });
  }
}

const prelude = `#let about = json("about.json")
#set document(title: about.title, author: about.author, keywords: about.keywords, date: datetime(..about.date))
#set text(lang: about.language, region: about.region, font: "Source Sans 3", size: 10pt)
#for (path, name, mime, description) in about.attachments {
  pdf.attach(name, read(path, encoding: none), relationship: "data", mime-type: mime, description: description)
}
#let data = json("data.json")
`;

const inputMost = 100 * 2 ** 20;
const atOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Sets a document. @throws DocumentTooLarge, the reason of the signal, or an error that says what the source does wrong */
export async function setDocument(document: TypstDocument, limits: TypstLimits = {}): Promise<Uint8Array> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await withMissingGlyphs(document, limits);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** No font has every character, and PDF/UA allows none that is not drawn: those are written by their number instead. */
async function withMissingGlyphs(document: TypstDocument, limits: TypstLimits): Promise<Uint8Array> {
  let missing = '';
  for (;;) {
    const { bytes, error } = await compile(document, missing, limits);
    if (bytes) return bytes;
    const found = [...(error ?? '').matchAll(/the text `\\"(.*?)\\"` could not be displayed/g)].map(([, text = '']) =>
      unquoted(unquoted(text)),
    );
    const more = [...new Set(found.join(''))].filter((sign) => !missing.includes(sign)).join('');
    if (more === '') throw new Error(`Typst: ${error}`);
    missing += more;
  }
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', 0: '\0' };

/** A text as Rust quotes it; the messages of the compiler are quoted twice. */
const unquoted = (text: string): string =>
  text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code: string | undefined, sign: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes[sign] ?? sign),
  );

/** A character as its number; signs that only steer the text around them (zero-width, direction) are left out. */
const numbered = (sign: string): string =>
  /\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(sign)
    ? ''
    : `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

function filesOf(
  { title, author, language, createdAt, keywords = [], data, files = {}, attachments = [] }: TypstDocument,
  missing: string,
) {
  const gone = new Set(missing);
  const shown = (text: string) => (missing === '' ? text : Array.from(text, (sign) => (gone.has(sign) ? numbered(sign) : sign)).join(''));
  const json = (value: unknown) =>
    Buffer.from(shown(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? drawable(one) : one))));
  const about = {
    // PDF/UA-1 wants a title; a text of nothing but signs that are not drawn is none.
    title: drawable(title).trim() || '–',
    author,
    keywords,
    language,
    region: language === 'en' ? 'GB' : 'NO',
    date: { year: createdAt.getUTCFullYear(), month: createdAt.getUTCMonth() + 1, day: createdAt.getUTCDate() },
    attachments: attachments.map(({ name, mime, description }, i) => [`attached-${i}`, name, mime, description]),
  };
  const pictures = Object.entries(files).map(
    ([name, bytes]) => [name, name.endsWith('.svg') ? Buffer.from(shown(Buffer.from(bytes).toString())) : bytes] as const,
  );
  return Object.fromEntries<Uint8Array>([
    ['about.json', json(about)],
    ['data.json', json(data)],
    ...pictures,
    ...attachments.map(({ bytes }, i) => [`attached-${i}`, bytes] as const),
  ]);
}

/** Without what no font draws: control characters, halves of characters, those Unicode says are none, and hints of where to break a line. */
export const drawable = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060\ufeff]/gu, '');

type Outcome = { bytes?: Uint8Array; error?: string };

async function compile(document: TypstDocument, missing: string, limits: TypstLimits): Promise<Outcome> {
  limits.signal?.throwIfAborted();
  const files = filesOf(document, missing);
  if (Object.values(files).reduce((sum, { byteLength }) => sum + byteLength, 0) > inputMost) throw new DocumentTooLarge();
  const child = fork(programAt('typst-process.mjs'), { serialization: 'advanced', execArgv: [], env: sealed });
  const ended = new AbortController();
  try {
    const outcome = new Promise<Outcome>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Outcome));
      child.once('error', reject);
      child.once('exit', (code, signal) => reject(new Error(`Typst ended with ${signal ?? code}`)));
      limits.signal?.addEventListener('abort', () => reject(limits.signal?.reason), { signal: ended.signal });
      watch(child, limits, ended.signal).catch(reject);
    });
    child.send({
      source: prelude + document.source,
      files,
      createdAt: Math.floor(document.createdAt.getTime() / 1000),
      picture: document.picture ?? false,
    });
    return await outcome;
  } finally {
    ended.abort();
    child.kill('SIGKILL');
  }
}

/** Ends when the work does. @throws DocumentTooLarge when it takes too long, or more memory than it may (seen on Linux) */
async function watch({ pid }: ChildProcess, { seconds = 120, megabytes = 4096 }: TypstLimits, ended: AbortSignal): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!ended.aborted) {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')).split(' ')[1] ?? 0);
    if (Date.now() > last || pages * 4096 > megabytes * 2 ** 20) throw new DocumentTooLarge();
    await pause(200, null, { signal: ended }).catch(() => null);
  }
}
