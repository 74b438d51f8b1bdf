/** What PostGraphile needs to be asked the same: lists as functions on an application, its history, and search. */
import { tableOf } from '../db/catalogue.ts';
import { roleName } from '../db/install/functions.ts';
import type { KindName } from '../model/kinds/index.ts';
import { historySql, listSql } from './bare-sql.ts';
import { lists } from './queries.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const stable = 'language sql stable';

const listFunctions = lists.map(
  ({ name, kind }) =>
    `create function application_${snake(name)}(a application) returns setof ${tableOf(kind as KindName)} ${stable} as $$ ${listSql(name, 't.*')} $$`,
);

export const postgraphileSql = [
  ...listFunctions,
  `create function los_concept_broader(c los_concept) returns setof los_concept ${stable} as
    $$ select t.* from relation r join los_concept t on t.id = r.target_id where r.source_id = c.id and r.verb = 'broader' and t.removed_at is null order by t.sort_name, t.id $$`,
  `create function application_history(a application) returns table (id text, at timestamptz, operation text, actor_name text, batch_label text,
    kind text, other_id uuid, other_name text, other_kind text, fields json) ${stable} as $$ ${historySql} $$`,
  `create function found(text text, hits int) returns table (id uuid, kind text, name text, via text) ${stable} as
    $$ select e.id, e.kind, e.name, f.via from husorden_found(text) f join element e on e.id = f.id where e.removed_at is null order by f.score desc, e.sort_name, e.id limit hits $$`,
  // Every foreign key leads to the common table; that is enough for ids and names.
  `comment on constraint application_owner_unit_id_element on application is '@omit'`,
  `comment on table application is E'@foreignKey (owner_unit_id) references org_unit (id)|@fieldName ownerUnit'`,
  // Counting on lists and the many ways back from an element are asked for by nobody.
  `comment on table element is '@omit many'`,
  // PostGraphile reads the catalogue as this role sees it, so the role needs nothing more.
  `grant execute on all functions in schema public to ${roleName}`,
];
