/** Fills a database with made-up catalogues of the kinds below: every field of each has a value, so that «everything» means everything. */
import type postgres from 'postgres';
import { columnOf, tableOf } from '../db/catalogue.ts';
import { literal } from '../db/statement.ts';
import type { Field } from '../model/fields.ts';
import { type KindName, kindNames, kindOf } from '../model/kinds/index.ts';
import { type RelationRule, relationRules } from '../model/relations.ts';
import { vocabularies } from '../model/vocabularies.ts';

/** Kinds in an order where what is referred to is there; Los and KOSTRA come with the reference data. */
const order = [
  'orgUnit',
  'person',
  'vendor',
  'product',
  'agreement',
  'capability',
  'service',
  'process',
  'application',
  'dataset',
  'integration',
  'processing',
  'riskAssessment',
  'cost',
  'initiative',
  'kpi',
] as const satisfies KindName[];
type Made = (typeof order)[number];

const nouns =
  'Journalsystem Barnehageportal Lønnssystem Sakssystem Byggesaksløsning Matrikkelklient Skoleportal Pasientvarsling Vannmåleravlesning Feiersystem Timeplanlegger Kvalitetssystem Avviksmelding Bookingløsning Arkivkjerne Kartløsning Eiendomsregister Rekrutteringsportal Fakturamottak Innkjøpsløsning Ressursstyring Turnusplanlegger Meldingsboks Skjemaløsning Nettsted Intranett Møteportal Postlistetjeneste Biblioteksystem Kulturskoleportal';
const places = 'nord sør øst vest sentrum fjord ås dal elv vik nes bygda øya skogen heia vågen';

const many = (words: string): string => `(array[${words.split(' ').map(literal).join(', ')}])`;
const picked = (keys: readonly string[]): string => `(array[${keys.map(literal).join(', ')}])[1 + i % ${keys.length}]`;

/** How many of each kind belong to a catalogue with so many applications. */
export function countsFor(applications: number): Record<Made, number> {
  const few = Math.min(applications, 500);
  return {
    ...(Object.fromEntries(order.map((kind) => [kind, few])) as Record<Made, number>),
    application: applications,
    dataset: 3 * applications,
  };
}

const number = (kind: KindName): string => kindNames.indexOf(kind).toString(16).padStart(4, '0');

/** SQL of the id of the i-th object of a kind: rising with i, as ids of the product do. */
const idSql = (organisation: number, kind: KindName, i: string): string =>
  `(lpad(to_hex(${i}), 8, '0') || '-0000-7000-8${organisation.toString(16).padStart(3, '0')}-${number(kind)}00000000')::uuid`;

/** The same id, written here. */
export const idOf = (organisation: number, kind: KindName, i: number): string =>
  `${i.toString(16).padStart(8, '0')}-0000-7000-8${organisation.toString(16).padStart(3, '0')}-${number(kind)}00000000`;

export const organisationId = (organisation: number): string => `0000000${organisation}-0000-7000-8000-0000000000aa`;

function valueSql(organisation: number, kind: Made, name: string, field: Field, counts: Record<Made, number>): string {
  const long = `${literal(`${field.label.nb}: brukes av innbyggere og ansatte i hele kommunen, og følges opp hvert år. Nummer `)} || i`;
  if (name === 'name') return `${many(nouns)}[1 + i % 30] || ' ' || ${many(places)}[1 + (i / 30) % 16] || ' ' || i`;
  switch (field.type) {
    case 'text': {
      const forms = {
        url: `'https://eksempel.no/' || i`,
        uri: `'https://eksempel.no/id/' || i`,
        email: `'post' || i || '@eksempel.no'`,
        phone: `'+47 2218' || lpad((i % 10000)::text, 4, '0')`,
        organisation_number: `'974778866'`,
      };
      if (field.format) return forms[field.format];
      return field.multiline ? long : `${literal(field.label.nb)} || ' ' || i`;
    }
    case 'texts':
      return `array['NS' || i, 'Gamle ' || i]`;
    case 'number':
      return `(i % 900)`;
    case 'money':
      return `(i % 700) * 1000 + 0.5`;
    case 'date':
      return `date '2016-01-01' + (i % 3000)`;
    case 'flag':
      return `i % 2 = 0`;
    case 'scale':
      return `1 + i % ${field.steps.length}`;
    case 'choice':
      return picked(Object.keys(field.options));
    case 'choices':
      return `array[${picked(Object.keys(field.options))}]`;
    case 'term':
      return picked(Object.keys(vocabularies[field.vocabulary as keyof typeof vocabularies].terms));
    case 'terms':
      return `array[${picked(Object.keys(vocabularies[field.vocabulary as keyof typeof vocabularies].terms))}]`;
    case 'ref': {
      const target = (field.kinds as KindName[]).find((one) => order.indexOf(one as Made) >= 0) as Made | undefined;
      if (!target || order.indexOf(target) > order.indexOf(kind)) return 'null';
      if (target === kind) return `case when i > 0 and i % 4 = 0 then ${idSql(organisation, kind, '(i / 8)')} end`;
      return idSql(organisation, target, `(i * 7 % ${counts[target]})`);
    }
  }
}

function insertSql(organisation: number, kind: Made, counts: Record<Made, number>): string {
  const fields = Object.entries(kindOf(kind).fields);
  const columns = fields.map(([name, field]) => columnOf(name, field));
  const values = fields.map(([name, field]) => valueSql(organisation, kind, name, field, counts));
  return `insert into ${tableOf(kind)} (id, organisation_id, updated_by, ${columns.join(', ')})
    select ${idSql(organisation, kind, 'i')}, ${literal(organisationId(organisation))}, husorden_actor(), ${values.join(', ')}
    from generate_series(0, ${counts[kind] - 1}) i`;
}

/** How many links of a rule an object gets. Applications have their tags and datasets however many they are; the rest only the first. */
function linksSql(organisation: number, rule: RelationRule, counts: Record<Made, number>): string | null {
  const source = order.find((kind) => kind === rule.source);
  if (!source) return null;
  const always = rule.source === 'application' && (rule.verb === 'classified_as' || rule.verb === 'holds');
  const each = always ? (rule.verb === 'holds' ? 3 : 5) : rule.source === 'application' ? 2 : 1;
  const sources = always ? counts[source] : Math.min(counts[source], 500);
  const target = order.find((kind) => kind === rule.target);
  if (!always && rule.verb === 'classified_as') return null;
  const to = target
    ? idSql(organisation, target, rule.verb === 'holds' ? '(i * 3 + k)' : `((i * 11 + k * 5 + 1) % ${counts[target]})`)
    : `(select array_agg(id order by uri) from ${tableOf(rule.target)} where organisation_id = shared.id)[1 + (i * 13 + k * 97) % 500]`;
  if (!target && rule.target !== 'losConcept') return null;
  const targets = target
    ? ''
    : `with shared as (select id from organisation where shared), concepts as (select array_agg(id order by uri) as ids from los_concept)`;
  return `${targets} insert into relation (organisation_id, source_id, verb, target_id)
    select ${literal(organisationId(organisation))}, ${idSql(organisation, source, 'i')}, ${literal(rule.verb)}, ${target ? to : 'concepts.ids[1 + (i * 13 + k * 97) % array_length(concepts.ids, 1)]'}
    from generate_series(0, ${sources - 1}) i, generate_series(0, ${each - 1}) k${target ? '' : ', concepts'} on conflict do nothing`;
}

/**
 * Foreign keys are not checked while filling: what is made here refers to what is made here, and millions of checks take minutes.
 * The triggers of the product are on, so history and search come by themselves.
 */
async function unchecked(sql: postgres.Sql, work: () => Promise<void>): Promise<void> {
  const tables = order.map((kind) => tableOf(kind));
  for (const table of tables)
    await sql.unsafe(`alter table ${table} disable trigger all; alter table ${table} enable trigger user`).simple();
  await work();
  for (const table of tables) await sql.unsafe(`alter table ${table} enable trigger all`);
}

/** Fills one organisation with a catalogue of so many applications. */
export const fill = (sql: postgres.Sql, organisation: number, applications: number): Promise<void> =>
  unchecked(sql, () => make(sql, organisation, applications));

async function make(sql: postgres.Sql, organisation: number, applications: number): Promise<void> {
  const counts = countsFor(applications);
  const id = organisationId(organisation);
  const user = idOf(organisation, 'person', 0xffffff);
  await sql.begin(async (tx) => {
    await tx`insert into organisation (id, slug, name) values (${id}, ${`bench-${organisation}`}, ${`Kommune ${organisation}`})`;
    await tx`insert into app_user (id, email, name) values (${user}, ${`bench-${organisation}@eksempel.no`}, 'Arkitekt')`;
    await tx`insert into membership (user_id, organisation_id, role) values (${user}, ${id}, 'architect')`;
    await tx`select set_config('app.organisation_id', ${id}, true), set_config('app.actor_id', ${user}, true)`;
    for (const kind of order) await tx.unsafe(insertSql(organisation, kind, counts));
    for (const rule of relationRules) {
      const text = linksSql(organisation, rule, counts);
      if (text) await tx.unsafe(text);
    }
  });
  // A history to read: the first applications have been changed three times.
  for (const round of [1, 2, 3])
    await sql.begin(async (tx) => {
      await tx`select set_config('app.organisation_id', ${id}, true), set_config('app.actor_id', ${user}, true)`;
      await tx.unsafe(`update application set description = description || ' Rettet ${round}.', user_count = user_count + ${round}
        where organisation_id = ${literal(id)} and id < ${literal(idOf(organisation, 'application', 100))}`);
    });
}

export const userId = (organisation: number): string => idOf(organisation, 'person', 0xffffff);
