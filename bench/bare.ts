/** The limit: one hand-written statement per request behind a bare server, with the same settings for row-level security. */
import { createServer } from 'node:http';
import postgres from 'postgres';
import { roleName } from '../db/install/functions.ts';
import { bareSql } from './bare-sql.ts';
import type { QueryName } from './queries.ts';

const { DATABASE_URL = '', PORT, ORGANISATION = '', ACTOR = '' } = process.env;
const sql = postgres(DATABASE_URL, { max: 10, onnotice: () => {} });

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { name, value } = JSON.parse(Buffer.concat(chunks).toString()) as { name: QueryName; value: string };
    answer(name, value).then(
      (body) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      },
      (error) => {
        console.error(error);
        response.writeHead(500).end(String(error));
      },
    );
  });
}).listen(Number(PORT), '127.0.0.1');

/** Settings in the same way as the product has them: local to a transaction of the driver. */
async function answer(name: QueryName, value: string): Promise<string> {
  const rows = await sql.begin(async (tx) => {
    await tx`select set_config('app.organisation_id', ${ORGANISATION}, true), set_config('app.actor_id', ${ACTOR}, true),
      set_config('app.batch_id', '', true), set_config('jit', 'off', true), set_config('role', ${roleName}, true)`;
    return tx.unsafe<{ body: string }[]>(bareSql[name], [name === 'list' ? ORGANISATION : value], { prepare: true });
  });
  return rows[0]?.body ?? '';
}
