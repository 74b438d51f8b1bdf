/** The national shared solutions, and what an organisation's registry says of its use of each: one statement. */
import { shared } from '#db/catalogue';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { literal, Statement } from '#db/statement';
import type { Solution } from '#model/adoption';
import { sharedTypes } from '#model/measures';

/** All of them, by name. */
export async function sharedSolutions(session: Session): Promise<Solution[]> {
  const s = new Statement();
  const own = s.value(session.actor.organisationId, 'uuid');
  const today = `(now() at time zone 'Europe/Oslo')::date`;
  const statement = `with recursive
    solution as materialized (select p.* from product p where p.removed_at is null and p.type in (${sharedTypes.map(literal).join(', ')}) and p.organisation_id in (${own}, ${shared})),
    used as materialized (select a.id, a.name, a.product_id, a.in_use_from,
        coalesce(a.lifecycle, '') = 'retired' or a.end_of_life <= ${today} as retired,
        coalesce(a.lifecycle, '') not in ('retired', 'planned', 'procurement') and (a.end_of_life is null or a.end_of_life > ${today}) and (a.in_use_from is null or a.in_use_from <= ${today}) as in_use
      from application a join solution on solution.id = a.product_id where a.removed_at is null and a.organisation_id = ${own}),
    tag (product, concept) as (
      select p.id, r.target_id from solution p join relation r on r.source_id = p.id and r.verb = 'classified_as'
      union select u.product_id, r.target_id from used u join relation r on r.source_id = u.id and r.verb = 'classified_as'
      union select t.product, r.target_id from tag t join relation r on r.source_id = t.concept and r.verb = 'broader')
    select json_build_object('id', p.id, 'name', p.name, 'type', p.type,
      'manager', (select json_build_object('id', v.id, 'name', v.name) from vendor v where v.id = p.vendor_id),
      'themes', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by sort_key(c.name)), '[]') from tag t join los_concept c on c.id = t.concept
        where t.product = p.id and not exists (select from relation b where b.source_id = c.id and b.verb = 'broader')),
      'applications', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'inUse', coalesce(u.in_use, false), 'retired', coalesce(u.retired, false), 'since', u.in_use_from) order by sort_key(u.name)), '[]') from used u where u.product_id = p.id),
      'integrations', (select count(*) from integration i where i.removed_at is null and exists (select from used u where u.product_id = p.id and u.id in (i.source_id, i.target_id, i.platform_id))),
      'agreements', (select count(distinct r.source_id) from used u join relation r on r.target_id = u.id and r.verb = 'covers' join agreement g on g.id = r.source_id and g.removed_at is null where u.product_id = p.id),
      'given', (select json_build_object('id', d.id, 'version', d.version, 'answer', d.answer, 'note', d.note, 'decidedOn', d.decided_on) from adoption d
        where d.product_id = p.id and d.removed_at is null and d.organisation_id = ${own} order by d.updated_at desc, d.id limit 1)) as data
    from solution p order by sort_key(p.name), p.id limit 2000`;
  return (await rowsOf<{ data: Solution }>(session.db, s.sql(statement))).map(({ data }) => data);
}
