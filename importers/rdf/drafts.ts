/** The rows that a catalogue becomes, kind by kind, written straight into the cells of a sheet. */
import type { GraphNode } from '#importers/rdf/graph';
import type { RowAt, Sheet, SheetRow } from '#importers/sheet';
import { idHeading } from '#model/exchange';
import type { KindName } from '#model/kinds/index';
import { mappingOf } from '#model/rdf/standards';

/** What a link is written with: the name, and the id where it is one of ours. */
export interface Target {
  name: string;
  id?: string;
  /** The row of the file, where it has no id. */
  at?: RowAt;
}

/** A row that will be. The line of the file is its number, or the next that is free. */
export class Draft {
  constructor(
    readonly kind: KindName,
    readonly node: GraphNode,
    readonly name: string,
    /** What it is here already. */
    readonly id: string | undefined,
    private readonly columns: Map<string, number>,
    readonly row: SheetRow,
    private readonly above: Map<number, Map<number, readonly RowAt[]>>,
  ) {}

  say(heading: string, value: string): void {
    if (value === '') return;
    let column = this.columns.get(heading);
    if (column === undefined) {
      column = this.columns.size + 1;
      this.columns.set(heading, column);
    }
    this.row.cells[column] = { row: this.row.row, column, value };
  }

  /** Says that a cell means these very rows. */
  means(heading: string, rows: readonly RowAt[]): void {
    const column = this.columns.get(heading);
    if (column !== undefined && rows.length > 0)
      this.above.set(this.row.row, (this.above.get(this.row.row) ?? new Map()).set(column, rows));
  }

  said(heading: string): string | undefined {
    const cell = this.row.cells[this.columns.get(heading) ?? 0];
    return cell && String(cell.value);
  }

  get target(): Target {
    return this.id === undefined ? { name: this.name, at: { sheet: this.kind, row: this.row.row } } : { name: this.name, id: this.id };
  }
}

export class Drafts {
  readonly all: Draft[] = [];
  /** The heading of ids says for certain what the rows are; those of others have none. */
  readonly #columns: Map<string, number>;
  readonly #idHeading: string;
  #row = 1;
  readonly #byName = new Map<string, Draft>();
  readonly #above = new Map<number, Map<number, readonly RowAt[]>>();

  constructor(readonly kind: KindName) {
    this.#idHeading = idHeading(kind);
    this.#columns = new Map([[this.#idHeading, 1]]);
  }

  add(node: GraphNode, name: string, id?: string): Draft {
    this.#row = Math.max(this.#row + 1, node.line);
    const draft = new Draft(
      this.kind,
      node,
      name,
      id,
      this.#columns,
      { row: this.#row, cells: new Array(this.#columns.size + 1) },
      this.#above,
    );
    if (id !== undefined) draft.say(this.#idHeading, id);
    this.all.push(draft);
    const key = name.toLowerCase();
    if (id === undefined && !this.#byName.has(key)) this.#byName.set(key, draft);
    return draft;
  }

  /** The first without an id that is called this. */
  named(name: string): Draft | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  sheet(file: string): Sheet {
    const partial = (mappingOf(this.kind)?.mapping.properties ?? []).flatMap(({ value }) => (value.as === 'pointer' ? [value.field] : []));
    const head: SheetRow = { row: 1, cells: [] };
    for (const [value, column] of this.#columns) head.cells[column] = { row: 1, column, value };
    const rows = [head, ...this.all.map(({ row }) => row)];
    return {
      file,
      name: this.kind,
      hiddenColumns: [],
      merges: [],
      rows,
      source: 'json',
      ...(partial.length > 0 ? { partial } : {}),
      ...(this.#above.size > 0 ? { above: this.#above } : {}),
    };
  }
}
