/** fast-xml-parser with a model: `parse` it, or `build` it from a finished tree. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';

const [task, folder] = process.argv.slice(2);
const options = { ignoreAttributes: false, preserveOrder: true, trimValues: false, parseTagValue: false };
const read = async () => new XMLParser(options).parse(await readFile(join(folder, 'model.xml'), 'utf8'));
const tree = task === 'build' ? await read() : undefined;
const start = performance.now();
const before = process.cpuUsage();
if (tree) await writeFile(join(folder, 'built.xml'), new XMLBuilder(options).build(tree));
else await read();
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, megabytes }));
