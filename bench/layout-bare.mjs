/** Lays out the graph of a file with ELK alone, and prints the seconds it took. In a process of its own, so that it can be given up. */
import { readFileSync } from 'node:fs';
import ELK from 'elkjs';

const graph = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const start = performance.now();
await new ELK().layout(graph);
console.log((performance.now() - start) / 1000);
