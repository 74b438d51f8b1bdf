/** Bytes → sheets. What the file is, is decided by its content; its name only breaks ties. */

import { readRdf } from '#importers/rdf/read';
import { rdfSyntax } from '#importers/rdf/statements';
import { isArchimate, readArchimate } from '#importers/readers/archimate';
import { compoundRefusal } from '#importers/readers/compound';
import { readCsv } from '#importers/readers/csv';
import { decode, isBinary } from '#importers/readers/encoding';
import { readJson } from '#importers/readers/json';
import { readXlsx } from '#importers/readers/xlsx';
import { Refusal, refusalProblem } from '#importers/refusals';
import { defaultLimits, type Hooks, type ReadLimits, refused, type Sheets } from '#importers/sheet';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
const zipSignature = [0x50, 0x4b];
async function read(bytes: Uint8Array, file: string, limits: ReadLimits, hooks: Hooks): Promise<Sheets> {
  if (bytes.length === 0) throw new Refusal('file_empty');
  if (bytes.length > limits.fileBytes) throw new Refusal('file_too_large', { limit: Math.round(limits.fileBytes / 1_000_000) });
  if (startsWith(bytes, zipSignature)) return { value: await readXlsx(bytes, file, limits, hooks), problems: [] };
  const compound = compoundRefusal(bytes);
  if (compound) throw compound;
  if (isBinary(bytes)) throw new Refusal('file_type_unknown');
  if (isArchimate(decode(bytes.subarray(0, 4096)).text)) return readArchimate(bytes, file, limits, hooks);
  const beginning = decode(bytes.subarray(0, 65_536)).text;
  const syntax = rdfSyntax(beginning);
  if (syntax) return readRdf(bytes, file, syntax, limits, hooks);
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (/^<(\?xml|!doctype|html|table|map|opml)/i.test(start) || start.startsWith('%PDF') || start.startsWith('{\\rtf'))
    throw new Refusal('file_type_unknown');
  if (/^[[{]/.test(start) && (/\.json$/i.test(file) || /^\{\s*"/.test(start)))
    return { value: readJson(bytes, file, limits), problems: [] };
  return readCsv(bytes, file, limits, hooks);
}

/**
 * Reads a spreadsheet of any format we know: Excel, CSV, our own JSON, an ArchiMate model, or a catalogue of RDF.
 * A file that cannot be read gives no sheets and one problem that says why; an aborted signal throws.
 */
export async function readSheets(bytes: Uint8Array, file: string, limits: ReadLimits = defaultLimits, hooks: Hooks = {}): Promise<Sheets> {
  try {
    const sheets = await read(bytes, file, limits, hooks);
    if (sheets.value.every((sheet) => sheet.rows.length === 0)) throw new Refusal('no_sheets');
    hooks.onProgress?.({ phase: 'read', done: bytes.length, total: bytes.length });
    return sheets;
  } catch (error) {
    if (error instanceof Refusal) return refused(refusalProblem(error, file));
    throw error;
  }
}
