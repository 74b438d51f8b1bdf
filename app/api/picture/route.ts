/** What a page draws, as SVG or PDF, by the page and what its address says. */
import { writeFile } from 'node:fs/promises';
import { pageTitle } from '#app/_data/saved';
import { say } from '#app/_i18n/say';
import { figures } from '#app/_i18n/texts/figures';
import { admit, answering, Malformed, spokenBy } from '#app/api/admit';
import { picturesOf } from '#app/api/figures/draw';
import { pdfOf } from '#app/api/picture/paper';
import { fileName, sendFile } from '#app/api/send-file';
import { signatureOf } from '#db/export';
import { withActor } from '#db/session';
import { allTerms } from '#db/terms';
import { stacked } from '#exporters/figures/svg';
import { NotFound, Refusal } from '#model/errors';
import { isSavedPage } from '#model/saved-pages';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const { database, actor } = await admit(request, 'same origin');
    const asked = new URL(request.url).searchParams;
    const language = spokenBy(request, asked);
    const [page, format] = [asked.get('page'), asked.get('format')];
    if (!isSavedPage(page)) throw new NotFound();
    if (format !== 'svg' && format !== 'pdf') throw new Malformed();
    const [terms, from] = await withActor(
      database,
      actor,
      async (session) => [await allTerms(session), await signatureOf(session)] as const,
    );
    const drawing = { database, actor, language, terms, signal: request.signal, alone: true };
    const pictures = await picturesOf({ type: 'view', page, query: asked.get('query') ?? '', name: '' }, drawing);
    if (pictures.length === 0) throw new Refusal('nothing_to_draw', figures.nothingDrawn);
    const title = say(language)(pageTitle(page));
    const about = { title, organisation: from.organisation, author: from.author ?? '', language, signal: request.signal };
    const body = format === 'svg' ? new TextEncoder().encode(stacked(pictures.map(({ svg }) => svg))) : await pdfOf(pictures, about);
    const name = fileName({ organisation: about.organisation, title, createdAt: new Date() }, format);
    return sendFile(format === 'svg' ? 'image/svg+xml' : 'application/pdf', async (path) => {
      await writeFile(path, body);
      return { name, bytes: body.length };
    });
  });
