/** SQL of the fields of an object that are neither columns nor lists. */
import { columnOf, listsOf, type Many } from '#db/catalogue';
import { ownerUnitSql } from '#db/ownership';
import { sizeOf } from '#db/page-size';
import type { Pick } from '#db/picks';
import { literal } from '#db/statement';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

/** The organisation an object belongs to, as JSON. */
export const organisationSql = (t: string): string =>
  `(select row_to_json(x) from (select o.id, o.slug, o.name, o.shared, o.organisation_number as "organisationNumber" from organisation o where o.id = ${t}.organisation_id) x)`;
const userSql = (column: string): string => `(select row_to_json(x) from (select u.id, u.name from app_user u where u.id = ${column}) x)`;

/** Fields that are neither columns nor lists. */
export const specialFields: Record<string, (t: string, kind: KindName, pick: Pick) => string> = {
  kind: (_t, kind) => literal(kind),
  organisation: (t) => organisationSql(t),
  organisationId: (t) => `${t}.organisation_id`,
  updatedBy: (t) => userSql(`${t}.updated_by`),
  confirmedBy: (t) => userSql(`${t}.confirmed_by`),
  ownerUnitId: (t, kind) => ownerUnitSql(t, kind),
  /** Names of the important fields and lists that have nothing in them. */
  missing: (t, kind) => {
    const fields = Object.entries(kindOf(kind).fields)
      .filter(([, field]) => field.required || field.important)
      .map(
        ([name, field]) =>
          `case when ${t}.${columnOf(name, field)} is null${field.type.endsWith('s') && field.type !== 'texts' ? ` or ${t}.${columnOf(name, field)} = '{}'` : ''} then ${literal(name)} end`,
      );
    const lists = importantLists(kind).map(
      (list) =>
        `case when not exists (select 1 from ${list.from(`m${t}`)} where ${list.where(`m${t}`, `${t}.id`)} and m${t}.removed_at is null) then ${literal(list.name)} end`,
    );
    return `array_to_json(array_remove(array[${[...fields, ...lists].join(', ') || 'null'}]::text[], null))`;
  },
  /** The latest changes, newest first; `first` and `after` (an id) page through them. */
  history: (t, kind, pick) => {
    const { first, after } = pick.args as { first?: number; after?: string };
    const before = after && /^\d{1,18}$/.test(after) ? ` and c.id < ${after}` : '';
    return `(select coalesce(json_agg(row_to_json(h)), '[]') from (
      select c.id, c.element_id as "elementId", c.kind, c.operation, c.at, c.batch_id as "batchId", c.before, c.after,
        u.name as "actorName", b.label as "batchLabel", other.id as "otherId", other.name as "otherName", other.kind as "otherKind", c.element_id = ${t}.id as "isSource",
        case when c.element_id = ${t}.id then ${literal(kind)} else other.kind end as "elementKind"
      from change c left join app_user u on u.id = c.actor_id left join batch b on b.id = c.batch_id
        left join element other on other.id = case when c.element_id = ${t}.id then c.other_id else c.element_id end
      where (c.element_id = ${t}.id or c.other_id = ${t}.id)${before} order by c.id desc limit ${sizeOf(first, 50)}) h)`;
  },
};

const importantLists = (kind: KindName): Many[] => {
  const names = new Set(linksOf(kind).flatMap((link) => (link.important ? [link.name] : [])));
  return [...listsOf(kind).values()].filter((list) => names.has(list.name));
};
