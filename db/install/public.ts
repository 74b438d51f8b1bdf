/**
 * What anybody may read without signing in: a role that sees published objects, the contacts they name, and Los, and of those
 * only the columns that a standard publishes. It reads one organisation at a time, like everybody, and writes nothing.
 */
import { columnOf, shared, tableOf } from '#db/catalogue';
import { workingRole } from '#db/install/role';
import { snake } from '#db/schema/kinds';
import { identifier, literal } from '#db/statement';
import { type KindName, kindOf } from '#model/kinds/index';
import { mappedFields, mappingOf, publishedKinds } from '#model/rdf/standards';
import { linksOf } from '#model/relations';

export const publicRoleName = 'husorden_public';

export const publicRole = workingRole(publicRoleName);

const own = 'organisation_id = (select husorden_organisation())';
const base = ['id', 'organisation_id', 'version', 'updated_at', 'removed_at', 'name', 'sort_name'];

/** A policy of its own beside those of the signed-in role; policies of different roles do not meet. */
const policy = (table: string, columns: readonly string[], using: string): string => `
revoke all on ${identifier(table)} from ${publicRoleName};
grant select (${[...new Set(columns)].map(identifier).join(', ')}) on ${identifier(table)} to ${publicRoleName};
drop policy if exists public_reads on ${identifier(table)};
create policy public_reads on ${identifier(table)} for select to ${publicRoleName} using (${using});`;

const mapped = publishedKinds.flatMap((kind) => {
  const mapping = mappingOf(kind)?.mapping;
  return mapping ? [{ kind, names: mappedFields(mapping) }] : [];
});

/** Columns of a kind that a standard speaks of. The quotes of `columnOf` come off: `policy` puts them on. */
function columnsOf(kind: KindName, names: readonly string[]): string[] {
  const { fields } = kindOf(kind);
  const columns = names.flatMap((name) => (fields[name] ? [columnOf(name, fields[name]).replaceAll('"', '')] : []));
  return [...base, ...columns, ...(fields.published ? ['published'] : [])];
}

function visible(kind: KindName): string {
  const there = 'removed_at is null';
  if (kind === 'losConcept') return `${there} and (organisation_id = ${shared} or (${own} and published))`;
  // What hangs on something published is published with it: the policy of the other table decides.
  if (!kindOf(kind).fields.published) return `${own} and ${there} and exists (select from dataset d where d.id = dataset_id)`;
  return `${own} and ${there} and published`;
}

const contacts = mapped.filter(({ names }) => names.includes('contactPoint'));
const named = (table: string): string =>
  `${own} and removed_at is null and (${contacts.map(({ kind }) => `exists (select from ${tableOf(kind)} p where p.contact_point_id = ${table}.id)`).join(' or ')})`;

const shown = [...publishedKinds, 'orgUnit', 'person'] as const;
const seen = (id: string, kind: string): string =>
  `case ${kind} ${shown.map((name) => `when ${literal(name)} then exists (select from ${tableOf(name)} x where x.id = ${id})`).join(' ')} else false end`;

const verbs = [
  ...new Set(mapped.flatMap(({ kind, names }) => linksOf(kind).flatMap((link) => (names.includes(link.name) ? [link.verb] : [])))),
];

export const publicReading = `
${mapped.map(({ kind, names }) => policy(snake(kind), columnsOf(kind, names), visible(kind))).join('\n')}
${policy('org_unit', ['id', 'organisation_id', 'removed_at', 'name', 'email', 'website'], named('org_unit'))}
${policy('person', ['id', 'organisation_id', 'removed_at', 'name', 'email', 'phone'], named('person'))}
${policy('element', ['id', 'organisation_id', 'kind', 'name', 'removed_at'], `removed_at is null and (${own} or organisation_id = ${shared}) and ${seen('element.id', 'element.kind')}`)}
${policy(
  'relation',
  ['source_id', 'verb', 'target_id', 'organisation_id'],
  `verb in (${verbs.map(literal).join(', ')}) and (organisation_id = ${shared} or (${own}
    and exists (select from element e where e.id = source_id) and exists (select from element e where e.id = target_id)))`,
)}
${policy('organisation', ['id', 'slug', 'name', 'organisation_number', 'contact_email', 'shared'], 'id = (select husorden_organisation())')}
-- How far the history of the organisation has come: a mark that changes with everything, and says nothing of what changed.
drop function if exists husorden_mark();
create function husorden_mark() returns table (mark text, at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select concat_ws('-', c.id, left(md5(concat_ws('|', o.name, o.slug, o.organisation_number, o.contact_email)), 8)), c.at
    from organisation o left join lateral (select id, at from change where organisation_id = o.id order by id desc limit 1) c on true
    where o.id = husorden_organisation() $$;
revoke all on function husorden_mark() from public;
grant execute on function husorden_mark() to ${publicRoleName};`;
