// Reads and writes outlines beside the server, which goes on answering. Started by worker.ts; registers TypeScript for its thread.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { answer } = await import('./work.ts');
parentPort.on('message', (task) => answer(task, (message, moved) => parentPort.postMessage(message, moved)));
