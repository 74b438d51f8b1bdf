/** The parts of a workbook around its sheets: which sheets there are, shared texts, and which number formats are dates (ECMA-376 part 1, §18). */
import { namespaced, walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import type { ReadLimits } from '#importers/sheet';

export interface SheetPart {
  name: string;
  hidden: boolean;
  part: string;
}

export interface Workbook {
  sheets: SheetPart[];
  /** Days are counted from 1904 (old Macs) instead of 1900. */
  from1904: boolean;
  sharedStrings?: string;
  styles?: string;
}

/** A relation's target as the name of a part. */
function resolve(target: string, base: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** The relations of a part: by id, what they are and where they point. */
export async function relationsOf(zip: Zip, part: string): Promise<Map<string, { type: string; target: string; external: boolean }>> {
  const found = new Map<string, { type: string; target: string; external: boolean }>();
  const slash = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(rels)) return found;
  await walkXml(zip, rels, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      const external = TargetMode === 'External';
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: external ? Target : resolve(Target, part), external });
    },
  });
  return found;
}

/** Finds the workbook and its sheets. */
export async function readWorkbook(zip: Zip, limits: ReadLimits): Promise<Workbook> {
  const top = [...(await relationsOf(zip, '')).values()].find((relation) => relation.type === 'officeDocument');
  const part = top?.target ?? 'xl/workbook.xml';
  if (part.endsWith('.bin')) throw new Refusal('file_binary_excel');
  // OpenDocument keeps its content in one part; Numbers in an index of its own.
  if (zip.has('content.xml') || zip.names().some((name) => name.startsWith('Index/'))) throw new Refusal('file_open_document');
  if (!zip.has(part) || !/workbook[^/]*\.xml$/i.test(part)) throw new Refusal('file_not_workbook');
  const relations = await relationsOf(zip, part);
  const workbook: Workbook = { sheets: [], from1904: false };
  await walkXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') workbook.from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(namespaced(attributes, 'id') ?? '');
      if (relation?.type !== 'worksheet') return;
      if (workbook.sheets.length >= limits.sheets) throw new Refusal('too_many_sheets', { limit: limits.sheets });
      workbook.sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', part: relation.target });
    },
  });
  for (const { type, target } of relations.values()) {
    if (type === 'sharedStrings') workbook.sharedStrings = target;
    if (type === 'styles') workbook.styles = target;
  }
  return workbook;
}

/** Excel writes characters XML cannot hold as `_x000D_` (ECMA-376 §22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** The texts that cells point to; rich text loses its formatting, phonetic hints are left out. */
export async function readSharedStrings(zip: Zip, part: string, limits: ReadLimits, signal?: AbortSignal): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  await walkXml(
    zip,
    part,
    {
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 't') inText = !phonetic;
        else if (name === 'rPh') phonetic = true;
      },
      text: (text) => {
        if (inText) current += text;
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') {
          strings.push(unescapeText(current));
          if (strings.length > limits.cells) throw new Refusal('too_many_cells', { limit: limits.cells });
        }
      },
    },
    signal,
  );
  return strings;
}

export type Shown = 'number' | 'date' | 'time' | 'percent';

/** How numbers of each cell style are shown; only what changes their meaning. */
export async function readStyles(zip: Zip, part: string): Promise<Shown[]> {
  const custom = new Map<string, string>();
  const styles: Shown[] = [];
  let inCells = false;
  await walkXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(shown(attributes.numFmtId ?? '0', custom));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Built-in formats by number (ECMA-376 §18.8.30), custom ones by their code. */
function shown(id: string, custom: ReadonlyMap<string, string>): Shown {
  const code = custom.get(id);
  const n = Number(id);
  if (code === undefined) {
    if (n === 9 || n === 10) return 'percent';
    if ((n >= 18 && n <= 21) || (n >= 45 && n <= 47)) return 'time';
    return (n >= 14 && n <= 22) || (n >= 27 && n <= 36) || (n >= 50 && n <= 58) ? 'date' : 'number';
  }
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';')[0];
  if (bare === undefined || /general/i.test(bare)) return 'number';
  if (bare.includes('%')) return 'percent';
  if (/[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs0#?]/i.test(bare))) return 'date';
  return /[hs]/i.test(bare) ? 'time' : 'number';
}
