import { answerFeed } from '#app/api/feed/answer';

export const dynamic = 'force-dynamic';

/** Feeds for tools that carry the same structure; see docs/api.md. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  return answerFeed(request, (await params).name);
}
