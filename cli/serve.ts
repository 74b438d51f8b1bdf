/** `serve`: builds when needed, prepares the database, starts the web application, and prints where it is. */
import { createServer } from 'node:http';
import compression from 'compression';
import next from 'next';
import { firstAdministratorLink } from '#auth/first-administrator';
import { linkUrl } from '#auth/links';
import { build, needsBuild, root } from '#cli/build';
import { readFlags } from '#cli/flags';
import { say, told } from '#cli/output';
import { prepare } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { closeDatabase, theDatabase } from '#db/open';
import { seedDemo } from '#db/seed/demo';
import { gatherStatistics } from '#db/statistics';
import { env } from '#env';
import { listenerOver } from '#graphql/listener';
import { yogaOver } from '#graphql/yoga';

/** Answers of the API below so many bytes are sent as they are: a landscape is worth the work, a page of a list is not. */
const worthCompressing = 32_768;

/** Runs until it is told to stop. */
export async function serve(args: readonly string[]): Promise<number> {
  const { language } = readFlags(args, {});
  if (await needsBuild()) {
    say(cliTexts.building[language]);
    await build();
  }
  const { port, host } = env();
  const address = env().origin ?? `http://localhost:${port}`;
  const database = await prepare();
  if (database.embedded) await seedDemo(database);
  await gatherStatistics(database);

  const app = next({ dev: false, dir: root, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  // The API is answered before Next, which costs it more than half its requests; `next dev` has the same in app/api/graphql.
  const yoga = yogaOver(theDatabase);
  const api = listenerOver(yoga, theDatabase);
  const isApi = (url = '') => url.split('?')[0] === yoga.graphqlEndpoint;
  const compressed = compression({ threshold: worthCompressing });
  const server = createServer((request, response) => {
    if (!isApi(request.url)) void handle(request, response);
    else if (request.headers['accept-encoding']) compressed(request, response, () => void api(request, response));
    else void api(request, response);
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, host, resolve));

  const link = await firstAdministratorLink(database.db);
  if (link) say([cliTexts.firstLink[language], linkUrl(address, link.token, language)].join('\n'));
  say(told(cliTexts.ready, language, { address }));

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.closeAllConnections();
  server.close();
  await closeDatabase();
  // Next keeps timers of its own; nothing is left to wait for.
  process.exit(0);
}
