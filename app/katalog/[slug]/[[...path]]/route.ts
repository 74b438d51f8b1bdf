import { answer } from '#app/api/catalogue/answer';

export const dynamic = 'force-dynamic';

interface Properties {
  params: Promise<{ slug: string; path?: string[] }>;
}

/** The stable addresses of what an organisation publishes. */
export async function GET(request: Request, { params }: Properties): Promise<Response> {
  const { slug, path = [] } = await params;
  return answer(request, slug, path);
}
