/** A map as SVG or PDF, by the address of its page. */
import { writeFile } from 'node:fs/promises';
import { admit, answering, Malformed, spokenBy } from '#app/api/admit';
import { mapAt, pdfOf } from '#app/api/map/figure';
import { fileName, sendFile } from '#app/api/send-file';
import { run } from '#graphql/execute';
import { NotFound } from '#model/errors';
import { isHierarchy } from '#model/map/hierarchies';

export const dynamic = 'force-dynamic';

interface Who {
  viewer: { user: { name: string }; organisation: { name: string } } | null;
}

export const GET = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const { database, actor } = await admit(request, 'same origin');
    const query = new URL(request.url).searchParams;
    const language = spokenBy(request, query);
    const [hierarchy, format] = [query.get('hierarchy'), query.get('format')];
    if (!isHierarchy(hierarchy)) throw new NotFound();
    if (format !== 'svg' && format !== 'pdf') throw new Malformed();
    const { figures } = await mapAt({ database, actor, hierarchy, query, language });
    const { viewer } = await run<Who>(database, actor, { document: '{ viewer { user { name } organisation { name } } }', language });
    const [first] = figures;
    if (!first || !viewer) throw new NotFound();
    // A picture is one; which of two sides is meant stands in the address.
    const picture = figures[query.get('side') === '2' ? 1 : 0] ?? first;
    const about = { organisation: viewer.organisation.name, author: viewer.user.name, language, signal: request.signal };
    const body = format === 'svg' ? new TextEncoder().encode(picture.svg) : await pdfOf(figures, about);
    const name = fileName({ organisation: about.organisation, title: first.title, createdAt: new Date() }, format);
    return sendFile(format === 'svg' ? 'image/svg+xml' : 'application/pdf', async (path) => {
      await writeFile(path, body);
      return { name, bytes: body.length };
    });
  });
