/** The registry as records for a file: pages of a list, with what each object points at by id, name and place in its hierarchy. */

import { sql } from 'drizzle-orm';
import { columnOf, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { encodeCursor } from '#db/order';
import { pageSize } from '#db/page-size';
import { type Filter, type Order, pick } from '#db/picks';
import { type Page, type Row, readPage } from '#db/read';
import { sharedOrganisationId } from '#db/schema/organisation';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import type { ExportRecord, NamedPath } from '#exporters/table';
import type { Value } from '#model/fields';
import { gather } from '#model/gather';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { type Link, linksOf } from '#model/relations';
import { type Language, variantOf } from '#model/text';

export interface ExportQuestion {
  /** Names of fields and links. */
  columns: readonly string[];
  filter?: Filter | null;
  orderBy?: Order | null;
  /** Only what belongs to the own organisation, without what all share. */
  own?: boolean;
  /** Names alone, without the way down to them. */
  bare?: boolean;
  /** Texts in this language where there are such, as documents have them; `names` are those of what is pointed at. */
  spoken?: { language: Language; names: ReadonlyMap<string, string> };
}

type Pointed = { id: string; name: string; kind: string };

/** Reads a list of one kind, 500 objects at a time, in its order. Nothing is held but the page at hand. */
export async function* exportRecords(session: Session, kind: KindName, question: ExportQuestion): AsyncGenerator<ExportRecord> {
  const { columns, filter, orderBy, own, bare, spoken } = question;
  const asked = columns.filter((name) => kindOf(kind).fields[name]);
  const variants = new Map(spoken ? asked.flatMap((name) => variantIn(kind, name, spoken.language)) : []);
  const fields = [...new Set([...asked, ...variants.values()])];
  const links = linksOf(kind).filter(({ name }) => columns.includes(name));
  const paths = new Paths(session, bare ?? false, spoken?.names ?? new Map());
  const node = pick(
    'id',
    'version',
    'organisationId',
    ...fields.map((name): string | [string, ReturnType<typeof pick>] =>
      kindOf(kind).fields[name]?.type === 'ref' ? [name, pick('id', 'name')] : name,
    ),
  );
  const picks = pick(['nodes', node], 'pageInfo');
  let after: string | null = null;
  do {
    const page: Page<Row> = await readPage(
      session.db,
      session.actor.organisationId,
      kind,
      { first: pageSize.most, after, filter, orderBy },
      picks,
    );
    const rows = page.rows.slice(0, page.size);
    const shown = own ? rows.filter((row) => row.organisationId !== sharedOrganisationId) : rows;
    const linked = await linkedTo(session, links, shown);
    for (const row of shown) {
      const record = await recordOf(kind, row, fields, linked.get(String(row.id)) ?? new Map(), paths);
      const said = [...variants].flatMap(([name, variant]) => (record.values[variant] ? [[name, record.values[variant]]] : []));
      yield said.length > 0 ? { ...record, values: { ...record.values, ...Object.fromEntries(said) } } : record;
    }
    const last = rows.at(-1)?.__cursor;
    after = page.rows.length > page.size && last ? encodeCursor(last) : null;
  } while (after !== null);
}

/** A field, and the one that holds its text in the language. */
function variantIn(kind: KindName, name: string, language: Language): [string, string][] {
  const variant = variantOf(name, language);
  return variant !== null && kindOf(kind).fields[variant] ? [[name, variant]] : [];
}

async function recordOf(
  kind: KindName,
  row: Row,
  fields: readonly string[],
  linked: ReadonlyMap<string, readonly Pointed[]>,
  paths: Paths,
): Promise<ExportRecord> {
  const values: Record<string, Value> = {};
  const refs: Record<string, NamedPath | null> = {};
  const links: Record<string, NamedPath[]> = {};
  for (const name of fields) {
    if (kindOf(kind).fields[name]?.type !== 'ref') values[name] = (row[name] ?? null) as Value;
    else refs[name] = row[name] ? await paths.named(row[name] as Pointed) : null;
  }
  for (const [name, targets] of linked) links[name] = await Promise.all(targets.map((target) => paths.named(target)));
  return { id: String(row.id), version: Number(row.version), values, refs, links };
}

type Linked = Map<string, Map<string, Pointed[]>>;

/** All links of a page of objects with one statement: a list in a file is never cut short. */
async function linkedTo(session: Session, links: readonly Link[], rows: readonly Row[]): Promise<Linked> {
  const found: Linked = new Map();
  if (links.length === 0 || rows.length === 0) return found;
  const s = new Statement();
  const ids = s.list(
    rows.map((row) => row.id),
    'uuid',
  );
  const from = (direction: Link['direction'], near: string, far: string) => {
    const verbs = links.filter((link) => link.direction === direction).map(({ verb }) => verb);
    return `select '${direction}' as direction, r.verb, r.${near} as near, e.id, e.name, e.kind
      from relation r join element e on e.id = r.${far} and e.removed_at is null
      where r.${near} = any ${ids} and r.verb = any ${s.list(verbs, 'text')}`;
  };
  const text = `select direction, verb, near::text as near, id::text as id, name, kind from (
    ${from('forward', 'source_id', 'target_id')} union all ${from('reverse', 'target_id', 'source_id')}) l order by fold(name), id`;
  const names = new Map(links.map(({ direction, verb, kind, name }) => [`${direction} ${verb} ${kind}`, name]));
  for (const row of await rowsOf<Pointed & { direction: string; verb: string; near: string }>(session.db, s.sql(text))) {
    const name = names.get(`${row.direction} ${row.verb} ${row.kind}`);
    if (name === undefined) continue;
    const lists = found.get(row.near) ?? new Map<string, Pointed[]>();
    gather(lists, name, { id: row.id, name: row.name, kind: row.kind });
    found.set(row.near, lists);
  }
  return found;
}

/** Kinds the organisation has something of; all of them, as empty sheets to fill in, when it has nothing. */
export async function kindsInUse(session: Session): Promise<readonly KindName[]> {
  const some = kindNames.map((kind) => {
    const any = `select from ${tableOf(kind)} where organisation_id = husorden_organisation() and removed_at is null`;
    return sql.raw(`select '${kind}' as kind where exists (${any})`);
  });
  const found = new Set((await rowsOf<{ kind: KindName }>(session.db, sql.join(some, sql.raw(' union all ')))).map(({ kind }) => kind));
  return found.size > 0 ? kindNames.filter((kind) => found.has(kind)) : kindNames;
}

/** The moment whose state this transaction reads, to the microsecond. */
export async function readingStarted({ db }: Session): Promise<string> {
  const [row] = await rowsOf<{ at: string }>(db, sql`select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`);
  return row?.at ?? new Date().toISOString();
}

/** Who a file is from: the organisation, and the user who made it, if any. */
export async function signatureOf({
  db,
  actor,
}: Session): Promise<{ organisation: string; organisationNumber: string | null; author: string | null }> {
  const [organisation] = await rowsOf<{ name: string; number: string | null }>(
    db,
    sql`select name, organisation_number as number from organisation where id = ${actor.organisationId}`,
  );
  const [user] = actor.userId ? await rowsOf<{ name: string }>(db, sql`select name from app_user where id = ${actor.userId}`) : [];
  return { organisation: organisation?.name ?? '', organisationNumber: organisation?.number ?? null, author: user?.name ?? null };
}

interface Level {
  name: string;
  parent: string | null;
}

/**
 * The way down to objects that have levels: always for Los, where a word alone says little, and else where two are called the same.
 * Of several ways the first by name is taken; the id tells the reader which object it is all the same.
 */
class Paths {
  readonly #levels = new Map<KindName, Promise<{ byId: Map<string, Level>; twice: ReadonlySet<string> }>>();

  constructor(
    private readonly session: Session,
    private readonly bare: boolean,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  async named({ id, name: own, kind }: Pointed): Promise<NamedPath> {
    const name = this.names.get(id) ?? own;
    if (this.bare || !isKindName(kind) || !hasLevels(kind)) return { id, name };
    const levels = this.#levels.get(kind) ?? this.#load(kind);
    this.#levels.set(kind, levels);
    const { byId, twice } = await levels;
    if (kind !== 'losConcept' && !twice.has(own)) return { id, name };
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = byId.get(at)?.parent ?? null) {
      seen.add(at);
      path.unshift(this.names.get(at) ?? byId.get(at)?.name ?? name);
    }
    return path.length > 1 ? { id, name, path } : { id, name };
  }

  async #load(kind: KindName): Promise<{ byId: Map<string, Level>; twice: ReadonlySet<string> }> {
    const s = new Statement();
    const { parent } = kindOf(kind).fields;
    const above = parent
      ? `t.${columnOf('parent', parent)}::text`
      : `(select r.target_id::text from relation r join element e on e.id = r.target_id where r.source_id = t.id and r.verb = 'broader' order by fold(e.name), e.id limit 1)`;
    const rows = await rowsOf<Level & { id: string } & Record<string, unknown>>(
      this.session.db,
      s.sql(`select t.id::text as id, t.name, ${above} as parent from ${tableOf(kind)} t where t.removed_at is null`),
    );
    const names = new Set<string>();
    const twice = new Set<string>();
    for (const { name } of rows) (names.has(name) ? twice : names).add(name);
    return { byId: new Map(rows.map((row) => [row.id, row])), twice };
  }
}

const hasLevels = (kind: KindName): boolean => kind === 'losConcept' || kindOf(kind).fields.parent?.type === 'ref';
