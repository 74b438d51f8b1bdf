/** PostGraphile over the same tables, under the same row-level security. With SESSIONS it looks up who asks, as any service with users must. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import simplify from '@graphile-contrib/pg-simplify-inflector';
import pg from 'pg';
import { postgraphile } from 'postgraphile';

const { DATABASE_URL, PORT, ORGANISATION, ACTOR, ROLE, SESSIONS } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL });
const who = `select s.user_id, s.organisation_id from session s join app_user u on u.id = s.user_id and u.disabled_at is null
  join membership m on m.user_id = s.user_id and m.organisation_id = s.organisation_id where s.id = $1 and s.expires_at > now()`;

async function sessionOf({ headers }) {
  const token = /husorden=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
  const { rows } = await pool.query({ name: 'who', text: who, values: [createHash('sha256').update(token).digest('hex')] });
  return { role: ROLE, 'app.organisation_id': rows[0]?.organisation_id, 'app.actor_id': rows[0]?.user_id };
}

createServer(
  postgraphile(pool, ['public'], {
    appendPlugins: [simplify],
    pgSettings: SESSIONS ? sessionOf : { role: ROLE, 'app.organisation_id': ORGANISATION, 'app.actor_id': ACTOR },
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
