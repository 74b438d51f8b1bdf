/** Compound files: old Office files, and new ones locked with a password (MS-CFB §2.2). None of them is read. */
import { Refusal } from '#importers/refusals';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a compound file has a part of that name; names are written in UTF-16. */
export function mentions(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    for (let i = 1; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) continue outer;
    return true;
  }
  return false;
}

/** Why a compound file is not read; null when it is none. */
export function compoundRefusal(bytes: Uint8Array): Refusal | null {
  if (!signature.every((byte, i) => bytes[i] === byte)) return null;
  if (mentions(bytes, 'EncryptedPackage')) return new Refusal('file_password');
  return new Refusal(mentions(bytes, 'Workbook') || mentions(bytes, 'Book') ? 'file_old_excel' : 'file_type_unknown');
}
