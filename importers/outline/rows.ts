/** The rows of one kind in an outline, on their way to a table. */
import { normaliseHeading } from '#importers/normalise';
import { placed, say } from '#importers/say';
import type { Cell, CellValue, RowAt, SheetRow } from '#importers/sheet';
import type { Table, TableColumn } from '#importers/table';
import { exactTargets, targetKey } from '#importers/targets';
import { columnHeading, idHeading, kindOfIdHeading, stampOf } from '#model/exchange';
import { kindOf } from '#model/kinds/index';
import { type OutlineKind, partsOf } from '#model/outline-kinds';
import type { Problem } from '#model/result';
import type { Language } from '#model/text';

interface Row {
  row: number;
  cells: Map<string, CellValue>;
  above: Map<string, { above: RowAt; title: string }[]>;
}

const sampled = 3;

/** What a heading of our own stands for, whatever language it is in. */
const meaning = (kind: OutlineKind, heading: string): string => {
  const [target] = exactTargets(kind, normaliseHeading(heading));
  return target ? targetKey(target.target) : heading;
};

export class Rows {
  readonly #rows: Row[] = [];
  readonly #byRow = new Map<number, Row>();
  readonly #byId = new Map<string, Row>();
  readonly #headings = new Set<string>();
  readonly #skipped: { row: number; problem: Problem }[] = [];
  readonly #parts: Readonly<Record<'name' | 'number' | 'level' | 'keywords' | 'description' | 'above', string | undefined>>;
  #exported = false;

  constructor(
    readonly kind: OutlineKind,
    private readonly file: string,
    private readonly language: Language,
  ) {
    const { above, number, level, keywords, description } = partsOf(kind);
    this.#parts = {
      name: this.heading('name'),
      number: this.heading(number),
      level: level && this.heading(level),
      keywords: keywords && this.heading(keywords),
      description: this.heading(description),
      above: this.heading(above),
    };
  }

  get sheet(): string {
    return kindOf(this.kind).plural[this.language];
  }

  heading(name: string): string {
    return columnHeading(this.kind, name, this.language);
  }

  /** The heading of a part of a node; of one that this kind has no field for, the part's own name, for a person to choose a field. */
  partHeading(part: 'name' | 'number' | 'level' | 'keywords' | 'description' | 'above', otherwise: string): string {
    return this.#parts[part] ?? otherwise;
  }

  /** Puts what a node says into the row of its object, and gives the number of that row. */
  add(row: number, title: string, cells: readonly (readonly [heading: string, value: CellValue])[]): number {
    const id = cells.find(([heading]) => kindOfIdHeading(heading))?.[1];
    if (id !== undefined) this.#exported = true;
    const known = typeof id === 'string' ? this.#byId.get(id) : undefined;
    const one: Row = known ?? { row, cells: new Map(), above: new Map() };
    const name = this.partHeading('name', '');
    if (known && known.cells.get(name) !== title) {
      const at = { file: this.file, sheet: this.sheet, row };
      const value = String(known.cells.get(name) ?? '');
      this.#skipped.push({ row, problem: placed(say('same_object_twice', 'warning', { value: title, other: value, row: known.row }), at) });
    }
    for (const [heading, value] of [[name, title] as const, ...cells]) {
      if (one.cells.has(heading) || value === '') continue;
      one.cells.set(heading, value);
      this.#headings.add(heading);
    }
    if (known) return known.row;
    this.#rows.push(one);
    this.#byRow.set(row, one);
    if (typeof id === 'string') this.#byId.set(id, one);
    return row;
  }

  /** Says what a row stands under. */
  under(row: number, heading: string, above: RowAt, title: string): void {
    const one = this.#byRow.get(row);
    if (!one) return;
    const list = one.above.get(heading) ?? [];
    if (!list.some((other) => other.above.sheet === above.sheet && other.above.row === above.row)) list.push({ above, title });
    one.above.set(heading, list);
    this.#headings.add(heading);
  }

  /** Columns that were exported, so that one where nothing is left was emptied. */
  expect(names: readonly string[]): void {
    const known = new Set([...this.#headings].map((heading) => meaning(this.kind, heading)));
    for (const name of names) if (!known.has(meaning(this.kind, name))) this.#headings.add(this.heading(name));
  }

  table(join: (titles: readonly string[]) => string): Table {
    const headings = inOrder([...this.#headings], this.kind, Object.values(this.#parts));
    const columnOf = new Map(headings.map((heading, i) => [heading, i + 1]));
    const above = new Map<number, ReadonlyMap<number, readonly RowAt[]>>();
    const rows = this.#rows.map(({ row, cells, above: over }): SheetRow => {
      const made: (Cell | undefined)[] = [];
      const put = (heading: string, value: CellValue) => {
        const column = columnOf.get(heading) ?? 0;
        made[column] = { row, column, value };
      };
      for (const [heading, value] of cells) put(heading, value);
      for (const [heading, list] of over) {
        const elsewhere = cells.get(heading);
        put(heading, [join(list.map(({ title }) => title)), ...(typeof elsewhere === 'string' ? [elsewhere] : [])].join('; '));
      }
      if (over.size > 0)
        above.set(row, new Map([...over].map(([heading, list]) => [columnOf.get(heading) ?? 0, list.map((one) => one.above)])));
      return { row, cells: made };
    });
    const stamp = this.#exported ? headings.map(stampOf).find((one) => one !== undefined) : undefined;
    return {
      file: this.file,
      sheet: this.sheet,
      source: 'csv',
      ...(this.#exported ? { exported: this.kind } : {}),
      ...(stamp ? { stamp } : {}),
      headerRow: 1,
      columns: headings.map((heading, i) => columnFrom(heading, i + 1, rows)),
      rows,
      skipped: this.#skipped,
      above,
    };
  }
}

function columnFrom(heading: string, column: number, rows: readonly SheetRow[]): TableColumn {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const value = cells[column]?.value;
    if (value !== undefined && String(value).trim() !== '') samples.push(String(value).slice(0, 200));
    if (samples.length === sampled) break;
  }
  return { column, heading, samples };
}

/** What people know first, what only the way back needs last. */
function inOrder(headings: readonly string[], kind: OutlineKind, parts: readonly (string | undefined)[]): string[] {
  const weight = (heading: string): number => {
    const part = parts.indexOf(heading);
    if (part >= 0) return part;
    if (heading === idHeading(kind) || stampOf(heading)) return 101;
    return /\(Husorden-id\)$/i.test(heading) ? 102 : 100;
  };
  return [...headings].sort((a, b) => weight(a) - weight(b));
}
