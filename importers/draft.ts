/** A row as it was understood, before anyone asks what exists: typed values, names of what it points at, and what is wrong. */
import type { Resolved } from '#importers/resolve';
import { address } from '#importers/sheet';
import type { Named } from '#model/exchange';
import type { Value } from '#model/fields';
import type { KindName } from '#model/kinds/index';
import type { Place, Problem } from '#model/result';

/** A ref or a link as a cell names it. */
export interface Pointing {
  column: number;
  /** What the cell says; absent when only ids or keys are given. */
  names?: string[];
  /** The names and ids that our own export wrote beside it. */
  ids?: Named[];
  /** Keys of the object pointed at, from columns of their own. */
  keys?: Map<string, { value: string; column: number }>;
  /** The rows a link stands under in an outline. */
  drafts?: readonly Draft[];
  /** Who a ref means, once somebody has asked. */
  resolved?: Resolved | null;
}

/** What all rows of a table have in common. A hundred thousand rows share it. */
export interface Origin {
  file: string;
  sheet: string;
  kind: KindName;
  /** Our own export: what is no longer named is taken away. */
  exported: boolean;
  /** Fields and links the file tells only in part: what it does not name stays. */
  partial?: ReadonlySet<string>;
  headings: ReadonlyMap<number, string>;
  /** The column of each field and link that is mapped. */
  columns: ReadonlyMap<string, number>;
}

export class Draft {
  id?: string;
  fileVersion?: number;
  name = '';
  /** Fields that are not refs; null: emptied on purpose. */
  readonly values = new Map<string, Value>();
  readonly refs = new Map<string, Pointing | null>();
  readonly links = new Map<string, Pointing | null>();
  readonly problems: Problem[] = [];
  /** An error that concerns the whole row, so that leaving out a cell does not help. */
  lost?: true;
  #elsewhere?: Map<string, number>;

  constructor(
    readonly origin: Origin,
    readonly row: number,
    readonly key: string,
  ) {}

  get sheet(): string {
    return this.origin.sheet;
  }

  get kind(): KindName {
    return this.origin.kind;
  }

  /** Where something in the row sits. */
  at(column?: number): Place {
    const { file, sheet, headings } = this.origin;
    const row = { file, sheet, row: this.row };
    return column === undefined ? row : { ...row, column: headings.get(column) ?? '', cell: address(this.row, column) };
  }

  /** The column a field or link is read from. */
  columnOf(name: string): number | undefined {
    return this.#elsewhere?.get(name) ?? this.origin.columns.get(name);
  }

  /** Where a field or link sits. */
  place(name: string): Place {
    return this.at(this.columnOf(name));
  }

  /** A value for a field came from the column of another. */
  foundIn(name: string, column: number): void {
    this.#elsewhere = (this.#elsewhere ?? new Map()).set(name, column);
  }

  /** Lets go of what is not needed once the row is planned; large files have many rows. */
  forget(): void {
    this.values.clear();
    this.refs.clear();
    this.links.clear();
  }
}
