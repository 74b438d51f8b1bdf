/** Tables as they were on a day, read from the change log. The present is read from the tables themselves. */
import { sharedKinds, tableOf } from '#db/catalogue';
import { literal, type Statement } from '#db/statement';
import type { KindName } from '#model/kinds/index';

/** The instant at which a day ends in Norway. */
const endOf = (s: Statement, day: string): string => `((${s.value(day, 'date')} + 1)::timestamp at time zone 'Europe/Oslo')`;

const heldAt = (s: Statement, day: string): string => {
  const end = endOf(s, day);
  return `c.after is not null and c.valid_from < ${end} and (c.valid_to is null or c.valid_to >= ${end})`;
};

/**
 * SQL of the objects of a kind that were there at the end of a day, with the columns of its table; a null day is now.
 * What is shared by all organisations is a vocabulary, and read as it is now.
 */
export function objectsAt(s: Statement, kind: KindName, day: string | null): string {
  const table = tableOf(kind);
  if (day === null || sharedKinds.has(kind)) return `(select * from ${table} where removed_at is null)`;
  return `(select r.* from change c, jsonb_populate_record(null::${table}, c.after) r
    where c.kind = ${literal(kind)} and ${heldAt(s, day)} and r.removed_at is null)`;
}

/** SQL of the links with this verb that were there at the end of a day: `source_id`, `target_id`. */
export function linksAt(s: Statement, verb: string, day: string | null): string {
  if (day === null) return `(select source_id, target_id from relation where verb = ${literal(verb)})`;
  return `(select c.element_id as source_id, c.other_id as target_id from change c
    where c.kind = 'relation' and c.after ->> 'verb' = ${literal(verb)} and ${heldAt(s, day)})`;
}
