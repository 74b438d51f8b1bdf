/** Rows that elements and flows become, kind by kind, in the shape of our own exports. */

import { headingOf } from '#importers/archimate/left-over';
import { normaliseHeading } from '#importers/normalise';
import type { Cell, ReadLimits, RowAt, Sheet, SheetRow } from '#importers/sheet';
import { exactTargets } from '#importers/targets';
import { idHeading, idsHeading, joinList, joinNamed } from '#model/exchange';
import { gather } from '#model/gather';
import { type KindName, kindOf } from '#model/kinds/index';

/** What a ref or link points at: one of ours by its id, or a row. */
export interface Pointed {
  name: string;
  id?: string | undefined;
  /** The row of the same model. */
  at?: RowAt | undefined;
}

/** A row that is being put together. */
export class Row implements RowAt {
  readonly texts = new Map<string, string>();
  readonly pointed = new Map<string, Pointed[]>();

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly kind: KindName,
    readonly name: string,
    readonly id: string | undefined,
  ) {
    if (id !== undefined) this.texts.set(idHeading(kind), id);
  }

  /** What a field is said to be; of two that say it, the first. */
  say(heading: string, text: string): void {
    const key = headingOf(heading);
    if (text !== '' && !this.texts.has(key)) this.texts.set(key, text);
  }

  point(name: string, target: Pointed): void {
    gather(this.pointed, name, target);
  }
}

const meanings = new Map<KindName, Map<string, string | undefined>>();
/** A model may have a property for every element; only so many are remembered. */
const mostMeanings = 5_000;

/** The field or link a heading surely means. Asked at every property, so remembered. */
export function namedBy(kind: KindName, heading: string): string | undefined {
  const known = meanings.get(kind) ?? new Map<string, string | undefined>();
  meanings.set(kind, known);
  if (known.has(heading)) return known.get(heading);
  const target = exactTargets(kind, normaliseHeading(heading))[0]?.target;
  const name = target?.to === 'field' ? target.field : target?.to === 'link' ? target.link : undefined;
  if (known.size < mostMeanings) known.set(heading, name);
  return name;
}

/** A sheet of the rows of one kind. `always` are fields and links that have a column even when no row says anything of them. */
export function sheetOf(
  file: string,
  name: string,
  kind: KindName,
  rows: readonly Row[],
  always: readonly string[],
  limits: ReadLimits,
): Sheet {
  const columns = new Map<string, number>([[idHeading(kind), 1]]);
  const columnOf = (heading: string): number | undefined => {
    const known = columns.get(heading);
    // What finds no column is kept with the element instead.
    if (known !== undefined || columns.size >= limits.columns) return known;
    columns.set(heading, columns.size + 1);
    return columns.size;
  };
  const above = new Map<number, Map<number, readonly RowAt[]>>();
  const body = rows.map(({ row, texts, pointed }): SheetRow => {
    const cells: (Cell | undefined)[] = [];
    const put = (heading: string, value: string) => {
      const column = value === '' ? undefined : columnOf(heading);
      if (column !== undefined) cells[column] = { row, column, value };
      return column;
    };
    for (const [heading, text] of texts) put(heading, text);
    for (const [field, targets] of pointed) {
      const meant = targets.flatMap(({ at }) => at ?? []);
      const inOrder = meant.length === 0 ? targets : [...targets].sort((a, b) => Number(!a.at) - Number(!b.at));
      const column = put(field, joinList(inOrder.map((target) => target.name)));
      if (column !== undefined && meant.length > 0) above.set(row, (above.get(row) ?? new Map()).set(column, meant));
      put(idsHeading(field), joinNamed(targets.flatMap(({ id, name: called }) => (id === undefined ? [] : [{ id, name: called }]))));
    }
    return { row, cells };
  });
  const said = new Set([...columns.keys()].flatMap((heading) => [heading, namedBy(kind, heading)]));
  for (const heading of always) if (!said.has(heading)) columnOf(heading);
  const headings: SheetRow = { row: 1, cells: [] };
  for (const [heading, column] of columns) headings.cells[column] = { row: 1, column, value: heading };
  return {
    file,
    name,
    hiddenColumns: [],
    merges: [],
    rows: [headings, ...body],
    source: 'archimate',
    ...(above.size > 0 ? { above } : {}),
  };
}

/** What the sheet of a kind is called. */
export const sheetName = (kind: KindName): string => kindOf(kind).plural.nb;
