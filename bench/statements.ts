/** Stands between a server and PostgreSQL and counts what is asked, in the messages of PostgreSQL's own protocol. */
import { connect, createServer } from 'node:net';

export interface Counter {
  /** The database address with this counter in place of the server. */
  url: string;
  /** Statements run and times waited for an answer since the last call. */
  take(): { statements: number; roundTrips: number };
  close(): void;
}

/** Statements are simple queries (Q) and executions (E); one waits at each simple query and each sync (S). */
export async function counted(url: string): Promise<Counter> {
  const to = new URL(url);
  let statements = 0;
  let roundTrips = 0;
  const server = createServer((near) => {
    const far = connect(Number(to.port || 5432), to.hostname);
    let rest = Buffer.alloc(0);
    let started = false;
    near.on('data', (part) => {
      rest = Buffer.concat([rest, part]);
      // The first message has no type; those after it begin with one byte of type and four of length.
      for (;;) {
        const head = started ? 5 : 4;
        if (rest.length < head) break;
        const length = rest.readUInt32BE(head - 4) + head - 4;
        if (rest.length < length) break;
        const type = started ? String.fromCharCode(rest[0] ?? 0) : '';
        if (type === 'Q' || type === 'E') statements += 1;
        if (type === 'Q' || type === 'S') roundTrips += 1;
        started = true;
        rest = rest.subarray(length);
      }
      far.write(part);
    });
    far.on('data', (part) => near.write(part));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: through.href,
    take() {
      const taken = { statements, roundTrips };
      statements = 0;
      roundTrips = 0;
      return taken;
    },
    close: () => server.close(),
  };
}
