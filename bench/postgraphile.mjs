/** PostGraphile over the same tables, under the same row-level security. */
import { createServer } from 'node:http';
import simplify from '@graphile-contrib/pg-simplify-inflector';
import { postgraphile } from 'postgraphile';

const { DATABASE_URL, PORT, ORGANISATION, ACTOR, ROLE } = process.env;
createServer(
  postgraphile(DATABASE_URL, ['public'], {
    appendPlugins: [simplify],
    pgSettings: { role: ROLE, 'app.organisation_id': ORGANISATION, 'app.actor_id': ACTOR },
    dynamicJson: true,
    setofFunctionsContainNulls: false,
    ignoreRBAC: false,
    legacyRelations: 'omit',
    disableQueryLog: true,
    enableQueryBatching: false,
    graphiql: false,
    watchPg: false,
    queryCacheMaxSize: 50_000_000,
  }),
).listen(Number(PORT), '127.0.0.1');
