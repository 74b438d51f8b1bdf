/** Headings → fields: a proposal that a person may correct, and that is remembered for the next sheet with the same headings. */
import { z } from 'zod';
import { likeness } from '#importers/likeness';
import { normaliseHeading, withoutParentheses } from '#importers/normalise';
import { parseDate } from '#importers/parse-date';
import { parseOption } from '#importers/parse-options';
import type { Table, TableColumn } from '#importers/table';
import { type Candidate, columnTarget, exactTargets, holdsMany, targetKey, weights } from '#importers/targets';
import { stampOf, versionHeading } from '#model/exchange';
import type { Kind } from '#model/fields';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

const kindName = z.custom<KindName>(isKindName);

/** How one column is understood. Plain JSON: shown, corrected and sent back. */
const columnMapping = z.object({
  column: z.number().int().positive(),
  heading: z.string(),
  hidden: z.boolean().optional(),
  samples: z.array(z.string()),
  /** Null: the column is left out. */
  target: columnTarget.nullable(),
  /** `sure` by its own name or an alias, `likely` by likeness, `none` when nothing was found; `chosen` by a person, now or before. */
  confidence: z.enum(['sure', 'likely', 'none', 'chosen']),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

const mapping = z.object({
  sheet: z.string(),
  hidden: z.boolean().optional(),
  /** What the rows are; null: the sheet is left out. */
  kind: kindName.nullable(),
  /** The best guess for a sheet that is left out because it is hidden. */
  suggestion: kindName.optional(),
  confidence: z.enum(['sure', 'likely', 'none', 'chosen']),
  signature: z.string(),
  columns: z.array(columnMapping),
});
export type Mapping = z.infer<typeof mapping>;

/** What is kept of a mapping somebody has used, for the next sheet with the same headings. */
export const remembered = z.object({
  signature: z.string(),
  kind: kindName,
  columns: z.array(z.object({ heading: z.string(), target: columnTarget.nullable() })),
});
export type Remembered = z.infer<typeof remembered>;

/** The same for sheets with the same headings in the same order; what to remember a mapping under. */
export function signature(table: Pick<Table, 'columns'>): string {
  // When a file was written does not make it another kind of file.
  const text = table.columns.map(({ heading }) => normaliseHeading(stampOf(heading) ? versionHeading : heading)).join('|');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The mapping as it is kept. */
export const remember = ({ signature: key, kind, columns }: Mapping): Remembered | null =>
  kind && { signature: key, kind, columns: columns.map(({ heading, target }) => ({ heading, target })) };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const yesOrNo = /^(?:ja|nei|yes|no|j|n|✓|✔|vet ikke|veit ikkje|usikker|delvis|don't know)[.!?]?$/i;
const asksYesOrNo = /[([](?:ja\s*\/\s*nei|j\s*\/\s*n|yes\s*\/\s*no)[)\]]|^(?:er|har|finnes|finst|fins|is|are|has|have|does) .*\?$/i;
/** «31.12.2027», «des. 2027» and «2027» are dates; a lone number of five digits or more is not. */
const isDate = (text: string): boolean => !/^\d{5,}$/.test(text) && 'value' in parseDate(text);
/** Kinds whose objects are also pointed at by address. */
const addressed = new Set<string>(['losConcept']);

/** Whether what stands in the column can be what its heading says: yes, no and dates name nobody, and someone's own «ID» is not ours. */
function fits(kind: KindName, { heading, samples }: TableColumn, { target, weight }: Candidate): boolean {
  const all = (test: (sample: string) => boolean) => samples.length > 0 && samples.every((sample) => test(sample.trim()));
  const some = (test: (sample: string) => boolean) => samples.some((sample) => test(sample.trim()));
  if (target.to === 'id') return weight === weights.own || all((sample) => uuid.test(sample));
  const says = (sample: string) => yesOrNo.test(sample) || isDate(sample);
  // A heading that is only like ours means something else as soon as one value does: «Avtale utløper».
  const namesNothing = () => asksYesOrNo.test(heading.trim()) || all(says) || (weight < weights.other && some(says));
  if (target.to === 'link') {
    const other = linksOf(kind).find(({ name }) => name === target.link)?.kind ?? '';
    return !namesNothing() && !(all((sample) => /^https?:\/\//i.test(sample)) && !addressed.has(other));
  }
  const field = target.to === 'field' ? kindOf(kind).fields[target.field] : undefined;
  // «Utført av» is no date, however much it is like one's name.
  if (field?.type === 'date' && /\s(?:av|by)$/i.test(heading.trim())) return some(isDate);
  if (field?.type === 'ref' || field?.type === 'texts') return !namesNothing();
  if (field?.type === 'term' || field?.type === 'choice')
    return !all((sample) => /^\d+$/.test(sample) && 'said' in parseOption(field, sample, new Map()));
  return true;
}

/** Headings that speak of the municipality itself, and look like fields that do not. */
const aboutTheSender = new Set([
  'behandlingsansvarlig',
  'behandlingsansvarleg',
  'controller',
  'kommune',
  'kommunens navn',
  'virksomhetens navn',
]);

function propose(kind: KindName, column: TableColumn, alike: boolean, exported: boolean): Candidate | null {
  // Our own headings mean what they say, whatever the objects are called.
  const suits = (candidate: Candidate) => (exported && candidate.target.to !== 'id') || fits(kind, column, candidate);
  const exact = normaliseHeading(column.heading);
  const bare = normaliseHeading(withoutParentheses(column.heading));
  const numbered = bare.replace(/ ?\d+$/, '');
  let best: Candidate | null = null;
  for (const name of new Set([exact, bare, numbered])) {
    const found = exactTargets(kind, name).filter(suits);
    const [first, second] = found;
    if (!first) continue;
    const alone = first.weight > (second?.weight ?? 0);
    const direct = name === exact || name === bare;
    const candidate = alone && direct ? first : { target: first.target, weight: Math.min(first.weight, weights.other) };
    if (candidate.weight > (best?.weight ?? 0)) best = candidate;
  }
  if (best) return best;
  return alike && !aboutTheSender.has(bare) ? likeness(kind, bare, suits) : null;
}

/** True when the rows have something to be called by. */
export const hasNames = (columns: readonly ColumnMapping[]): boolean =>
  columns.some(({ target }) => target?.to === 'id' || (target?.to === 'field' && target.field === 'name'));

/** What makes names for the rows of a table that has none; our own exports are taken to the letter. */
export const rowNamer = (table: Table, kind: KindName, columns: readonly ColumnMapping[]): Kind['rowName'] =>
  hasNames(columns) || table.exported ? undefined : kindOf(kind).rowName;

/** Likeness takes time, so it is looked for only when the kind is known. */
function mapColumns(table: Table, kind: KindName, alike = true): { columns: ColumnMapping[]; score: number } {
  const proposals = table.columns.map((column) => ({ column, candidate: propose(kind, column, alike, table.exported !== undefined) }));
  const taken = new Map<string, TableColumn>();
  const inOrder = [...proposals].sort(
    (a, b) => (b.candidate?.weight ?? 0) - (a.candidate?.weight ?? 0) || a.column.column - b.column.column,
  );
  for (const { column, candidate } of inOrder) {
    if (!candidate) continue;
    const key = targetKey(candidate.target);
    if (!taken.has(key)) taken.set(key, column);
  }
  let score = 0;
  const columns = proposals.map(({ column, candidate }): ColumnMapping => {
    const mine = candidate && (taken.get(targetKey(candidate.target)) === column || holdsMany(kind, candidate.target));
    if (!candidate || !mine) return { ...column, target: null, confidence: 'none' };
    const sure = candidate.weight >= weights.alias;
    score += sure ? 1 : 0.4;
    return { ...column, target: candidate.target, confidence: sure ? 'sure' : 'likely' };
  });
  return { columns, score: hasNames(columns) || kindOf(kind).defaultName ? score : score * 0.6 };
}

/** The name of the sheet, or of the file where the sheet has the one that spreadsheets give. */
function titleOf({ sheet, file }: Table): string {
  if (!/^(ark|sheet|tabell|table)\s?\d*$/i.test(sheet.trim())) return sheet;
  return file.replace(/\.[^.]+$/, '').replace(/[_\-()]+/g, ' ');
}

/** How well the table's own name says what it holds. */
function nameScore(title: string, kind: KindName): number {
  const { label, plural, pluralName, aliases = [] } = kindOf(kind);
  const names = [kind, pluralName, ...Object.values(label), ...Object.values(plural), ...aliases].map(normaliseHeading);
  const written = normaliseHeading(title.replace(/\d+/g, ' '));
  if (names.includes(written)) return 4;
  const words = written.split(' ');
  return names.some((name) => name.length > 3 && name.split(' ').every((word) => words.includes(word))) ? 2 : 0;
}

/** The kind whose headings these are, when they are one kind's more than another's by `lead`. */
function rank(table: Table, alike: boolean, lead: number): { kind: KindName; sure: boolean } | undefined {
  const title = titleOf(table);
  const ranked = kindNames
    .map((kind) => ({ kind, named: nameScore(title, kind), score: mapColumns(table, kind, alike).score }))
    .sort((a, b) => b.score + b.named - (a.score + a.named));
  const [first, second] = ranked;
  const margin = first && second ? first.score + first.named - second.score - second.named : 0;
  if (!first || first.score < (first.named >= 4 ? 0.5 : 1) || margin <= lead || (first.named === 0 && first.score < (alike ? 1.6 : 2)))
    return undefined;
  return { kind: first.kind, sure: !alike && (first.named >= 4 || margin >= 2) };
}

/** Proposes what a sheet holds and what its columns are. A kind that is given is taken; a remembered mapping comes before likeness. */
export function proposeMapping(table: Table, options: { kind?: KindName; remembered?: readonly Remembered[] } = {}): Mapping {
  const key = signature(table);
  const base = { sheet: table.sheet, ...(table.hidden ? { hidden: true } : {}), signature: key };
  const before = options.remembered?.find((one) => one.signature === key && (!options.kind || options.kind === one.kind));
  if (before) {
    const columns = table.columns.map(
      (column, i): ColumnMapping => ({ ...column, target: before.columns[i]?.target ?? null, confidence: 'chosen' }),
    );
    return { ...base, kind: before.kind, confidence: 'chosen', columns };
  }
  const given = options.kind ?? table.exported;
  if (given) return { ...base, kind: given, confidence: options.kind ? 'chosen' : 'sure', columns: mapColumns(table, given).columns };
  const found = rank(table, false, 0) ?? rank(table, table.columns.length <= 60, 0.4);
  if (!found)
    return {
      ...base,
      kind: null,
      confidence: 'none',
      columns: table.columns.map((column) => ({ ...column, target: null, confidence: 'none' })),
    };
  const confidence = found.sure ? 'sure' : 'likely';
  const { columns } = mapColumns(table, found.kind);
  if (table.hidden) return { ...base, kind: null, suggestion: found.kind, confidence: 'none', columns };
  return { ...base, kind: found.kind, confidence, columns };
}
