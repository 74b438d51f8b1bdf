/** Lays out the graph of a file with ELK alone, and prints the seconds of processor time it took. In a process of its own, so that it can be given up. */
import { readFileSync } from 'node:fs';
import ELK from 'elkjs';

const graph = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const before = process.cpuUsage();
await new ELK().layout(graph);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
