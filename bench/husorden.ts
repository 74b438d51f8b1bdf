/** Husorden's GraphQL server on bare node http: what the product costs without the web framework around it. */
import { createServer } from 'node:http';
import { openDatabase } from '../db/client.ts';
import { listenerOver } from '../graphql/listener.ts';
import { yogaOver } from '../graphql/yoga.ts';

const database = () => opened;
const opened = openDatabase({ url: process.env.DATABASE_URL });
createServer(listenerOver(yogaOver(database), database)).listen(Number(process.env.PORT), '127.0.0.1');
