/** Our own JSON export, turned into the same sheets that the Excel export has. The shape is described in `exporters/writers/json.ts`. */

import { z } from 'zod';
import { decode } from '#importers/readers/encoding';
import { Refusal } from '#importers/refusals';
import type { Cell, CellValue, ReadLimits, Sheet, SheetRow } from '#importers/sheet';
import { idHeading, idsHeading, joinList, joinNamed, jsonFormat, jsonVersion, stampedHeading } from '#model/exchange';

const named = z.object({ id: z.string(), name: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), named, z.array(z.string())]);
const shape = z.object({
  format: z.literal(jsonFormat),
  version: z.literal(jsonVersion),
  kinds: z.array(
    z.object({
      kind: z.string(),
      stamp: z.object({ at: z.iso.datetime(), whole: z.boolean() }).optional(),
      objects: z.array(
        z.object({
          id: z.string().optional(),
          version: z.number().optional(),
          fields: z.record(z.string(), value).optional(),
          links: z.record(z.string(), z.array(named)).optional(),
        }),
      ),
    }),
  ),
});

function parse(text: string): z.infer<typeof shape> {
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new Refusal('file_json');
    throw error;
  }
}

/** Reads our own JSON. Headings are the identifiers of fields and links; a place in the file is a row of its kind. */
export function readJson(bytes: Uint8Array, file: string, limits: ReadLimits): Sheet[] {
  const { kinds } = parse(decode(bytes).text);
  let rows = 0;
  return kinds.map(({ kind, stamp, objects }) => {
    const columns = new Map<string, number>();
    const columnOf = (heading: string): number => {
      const column = columns.get(heading) ?? columns.size + 1;
      columns.set(heading, column);
      return column;
    };
    const body = objects.map((object, i): SheetRow => {
      rows += 1;
      if (rows > limits.rows) throw new Refusal('too_many_rows', { limit: limits.rows });
      const cells: (Cell | undefined)[] = [];
      const put = (heading: string, content: CellValue | undefined) => {
        const column = columnOf(heading);
        if (column > limits.columns) throw new Refusal('too_many_columns', { sheet: kind, limit: limits.columns });
        if (content !== undefined && content !== '') cells[column] = { row: i + 2, column, value: content };
      };
      put(idHeading(kind), object.id);
      put(stampedHeading(stamp), object.version);
      for (const [name, content] of Object.entries(object.fields ?? {})) {
        if (content === null) put(name, undefined);
        else if (typeof content !== 'object') put(name, content);
        else if ('id' in content) {
          put(name, joinList([content.name]));
          put(idsHeading(name), joinNamed([content]));
        } else put(name, joinList(content));
      }
      for (const [name, targets] of Object.entries(object.links ?? {})) {
        put(name, joinList(targets.map((target) => target.name)));
        put(idsHeading(name), joinNamed(targets));
      }
      return { row: i + 2, cells };
    });
    const headings: SheetRow = { row: 1, cells: [] };
    for (const [heading, column] of columns) headings.cells[column] = { row: 1, column, value: heading };
    return { file, name: kind, hiddenColumns: [], merges: [], rows: columns.size > 0 ? [headings, ...body] : [], source: 'json' };
  });
}
