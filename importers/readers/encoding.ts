/** Bytes to text for files that do not say how they are encoded. */

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** NUL characters were taken out: no text holds them, and no database takes them. */
  cleaned: boolean;
}

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Every second byte NUL in the beginning: UTF-16 that lost its mark. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, 400) & ~1;
  if (sample < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const most = sample * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** The encoding that a mark, or NULs, give away; null when nothing does. */
function encodingOf(bytes: Uint8Array): Exclude<Decoded['encoding'], 'windows-1252'> | null {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  return utf16WithoutMark(bytes);
}

/** The bytes as UTF-8; null when they are not. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What Windows put in 0x80 to 0x9f, where Latin-1 has nothing. Node.js 20 leaves these out, so they are put right here. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windowsOf = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);

function read(bytes: Uint8Array): Omit<Decoded, 'cleaned'> {
  const encoding = encodingOf(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const text = utf8Of(bytes);
  return text === null ? { text: windowsOf(bytes), encoding: 'windows-1252' } : { text, encoding: 'utf-8' };
}

/** Decodes UTF-8 and UTF-16 with or without a mark; what is neither is taken to be Windows' own Western code page, as Norwegian Excel writes. */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = read(bytes);
  const cleaned = text.includes('\0');
  return { text: cleaned ? text.replaceAll('\0', '') : text, encoding, cleaned };
}

/** True when the bytes hold characters no text file has: a picture, a program, a PDF. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (utf16WithoutMark(sample) || starts(sample, 0xff, 0xfe) || starts(sample, 0xfe, 0xff)) return false;
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd > Math.max(2, sample.length * 0.02);
}
