/** Answers feeds as JSON a page at a time, or as CSV all at once. */
import { Malformed, spokenBy } from '#app/api/admit';
import { admitFeed, BadToken, OtherFeeds, TooOften } from '#auth/feed-tokens';
import { type FeedItem, type FeedQuestion, feedMark, feedPage, type Removed } from '#db/feeds';
import { theDatabase } from '#db/open';
import { type Session, withActor } from '#db/session';
import { guardFormula, quoted } from '#exporters/writers/csv';
import { NotFound, Refusal } from '#model/errors';
import { joinList } from '#model/exchange';
import { type FeedAnswer, type FeedName, feedOf, feedVersion, isFeed } from '#model/feeds';
import { type KindName, kindOf } from '#model/kinds/index';

const most = 1_000;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const statuses: readonly [new () => Refusal, number][] = [
  [BadToken, 401],
  [OtherFeeds, 403],
  [NotFound, 404],
  [TooOften, 429],
];

/** `/api/feed/units.json?changedSince=…&after=…&first=…` */
export async function answerFeed(request: Request, file: string): Promise<Response> {
  try {
    return await answered(request, file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = statuses.find(([type]) => error instanceof type)?.[1] ?? 400;
    return Response.json(
      { code: error.code, message: error.text[spokenBy(request)] },
      {
        status,
        headers: {
          'cache-control': 'no-store',
          ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
          ...(status === 429 ? { 'retry-after': '60' } : {}),
        },
      },
    );
  }
}

async function answered(request: Request, file: string): Promise<Response> {
  const [, name, format] = /^([a-z]+)\.(json|csv)$/.exec(file) ?? [];
  if (!isFeed(name)) throw new NotFound();
  const { database, actor } = await admitted(request, name);
  const question = questionOf(new URL(request.url).searchParams);
  return withActor(
    database,
    actor,
    async (session) => {
      const { mark, at, organisation } = await feedMark(session);
      const etag = `"${feedVersion}-${mark}"`;
      const headers = { etag, 'cache-control': 'private, no-cache', vary: 'authorization', 'x-content-type-options': 'nosniff' };
      if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
      if (format === 'csv') {
        const type = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` };
        return new Response(await csv(session, name, question), { headers: { ...headers, ...type } });
      }
      const { items, next } = await feedPage(session, name, question);
      const answer: FeedAnswer = {
        feed: name,
        version: feedVersion,
        organisation,
        at,
        changedSince: question.changedSince,
        items: items.map(itemOf(name)),
        next,
      };
      return Response.json(answer, { headers });
    },
    { snapshot: true },
  );
}

async function admitted(request: Request, name: FeedName) {
  const database = await theDatabase();
  return { database, actor: await admitFeed(database.db, request.headers.get('authorization'), name) };
}

/** @throws Malformed */
function questionOf(query: URLSearchParams): FeedQuestion {
  const since = query.get('changedSince');
  const after = query.get('after');
  const first = Number(query.get('first') ?? most);
  if (since !== null && (!instant.test(since) || Number.isNaN(Date.parse(since)))) throw new Malformed();
  if (after !== null && !uuid.test(after)) throw new Malformed();
  if (!Number.isInteger(first) || first < 1 || first > most) throw new Malformed();
  return { changedSince: since === null ? null : new Date(since).toISOString(), after, first };
}

const isRemoved = (item: FeedItem | Removed): item is Removed => 'removedAt' in item;
const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

const itemOf =
  (name: FeedName) =>
  (item: FeedItem | Removed): FeedAnswer['items'][number] => {
    if (isRemoved(item)) return { id: item.id, removed: true, removedAt: item.removedAt };
    const { kind, columns, owns } = feedOf(name);
    const { id, version } = item.record;
    const content = columns.map((column) => [column, contentOf(kind, item, column)]);
    return { id, version, ...Object.fromEntries(content), ...(owns ? { owns: item.owns } : {}) };
  };

function contentOf(kind: KindName, { record: { values, refs, links } }: FeedItem, column: string): unknown {
  const field = kindOf(kind).fields[column];
  if (!field) return (links[column] ?? []).map(named);
  if (field.type !== 'ref') return values[column] ?? null;
  const ref = refs[column];
  return ref ? named(ref) : null;
}

/** A column for each field; a reference has its id in a column beside it. Bare UTF-8 with commas, as programs expect (RFC 4180). */
async function csv(session: Session, name: FeedName, question: FeedQuestion): Promise<string> {
  const { kind, columns, owns } = feedOf(name);
  const { fields } = kindOf(kind);
  const pointsAt = (column: string) => fields[column] === undefined || fields[column].type === 'ref';
  const headings = [
    'id',
    'version',
    'removedAt',
    ...columns.flatMap((column) => (pointsAt(column) ? [column, `${column}.id`] : [column])),
    ...(owns ? ['owns', 'owns.id'] : []),
  ];
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(guardFormula(cell), ',')).join(',')}\r\n`;
  const lines = [line(headings)];
  let after = question.after;
  do {
    const page = await feedPage(session, name, { ...question, after, first: most });
    for (const item of page.items) {
      if (isRemoved(item)) {
        lines.push(line(headings.map((heading) => (heading === 'id' ? item.id : heading === 'removedAt' ? item.removedAt : ''))));
        continue;
      }
      const cells = columns.flatMap((column) => {
        const content = contentOf(kind, item, column);
        if (!pointsAt(column)) return [Array.isArray(content) ? joinList(content.map(String)) : content === null ? '' : String(content)];
        const list = (Array.isArray(content) ? content : content === null ? [] : [content]) as { id: string; name: string }[];
        return [joinList(list.map((one) => one.name)), list.map((one) => one.id).join('; ')];
      });
      const owned = owns ? [joinList(item.owns.map((one) => `${one.as}: ${one.name}`)), item.owns.map((one) => one.id).join('; ')] : [];
      lines.push(line([item.record.id, String(item.record.version), '', ...cells, ...owned]));
    }
    after = page.next;
  } while (after !== null);
  return lines.join('');
}
