/** A small load generator: keeps a number of requests going over raw sockets, so that it takes little of the machine itself. */
import { connect, type Socket } from 'node:net';

export interface Target {
  port: number;
  path: string;
  headers: Record<string, string>;
  /** The body of the i-th request. */
  body(i: number): string;
}

const requestOf = ({ path, headers, body }: Target, i: number): string => {
  const content = body(i);
  const lines = Object.entries({
    host: '127.0.0.1',
    'content-type': 'application/json',
    ...headers,
    'content-length': Buffer.byteLength(content),
  });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${content}`;
};

/** The length of the answer that begins `bytes`, or null when more of it is to come. */
function answerLength(bytes: Buffer): number | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end).toLowerCase();
  if (!head.startsWith('http/1.1 200')) throw new Error(`Not answered: ${bytes.toString('utf8', 0, 400)}`);
  const length = /content-length: *(\d+)/.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= end + 4 + Number(length) ? end + 4 + Number(length) : null;
  return bytes.subarray(-5).toString('latin1') === '0\r\n\r\n' ? bytes.length : null;
}

/** One request; the body of the answer. */
export async function ask(target: Target, i: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${target.port}${target.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...target.headers },
    body: target.body(i),
  });
  if (response.status !== 200) throw new Error(`Answered ${response.status}: ${await response.text()}`);
  return response.text();
}

/** Asks for `milliseconds` with `atOnce` requests under way, `most` in all; gives how long each took. */
export async function load(target: Target, { atOnce, milliseconds, most }: { atOnce: number; milliseconds: number; most: number }) {
  const times: number[] = [];
  const start = performance.now();
  let asked = 0;
  const lane = () =>
    new Promise<void>((resolve, reject) => {
      const socket: Socket = connect(target.port, '127.0.0.1');
      socket.setNoDelay(true);
      let parts: Buffer[] = [];
      let sent = 0;
      const next = () => {
        if (performance.now() - start > milliseconds || asked >= most) {
          socket.end();
          resolve();
          return;
        }
        parts = [];
        sent = performance.now();
        socket.write(requestOf(target, asked++));
      };
      socket.on('connect', next);
      socket.on('error', reject);
      socket.on('data', (part) => {
        parts.push(part);
        try {
          const bytes = parts.length === 1 ? part : Buffer.concat(parts);
          parts = [bytes];
          if (answerLength(bytes) === null) return;
          times.push(performance.now() - sent);
          next();
        } catch (error) {
          reject(error);
        }
      });
    });
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { times, perSecond: (times.length * 1000) / (performance.now() - start) };
}

/** The value below which so much of the sorted list lies. */
export const percentile = (times: readonly number[], part: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);
