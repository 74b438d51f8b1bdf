/** Husorden's GraphQL server on bare node http: what the product costs without the web framework around it. */
import { createServer } from 'node:http';
import { openDatabase } from '../db/client.ts';
import { yogaOver } from '../graphql/yoga.ts';

const database = openDatabase({ url: process.env.DATABASE_URL });
createServer(yogaOver(() => database)).listen(Number(process.env.PORT), '127.0.0.1');
