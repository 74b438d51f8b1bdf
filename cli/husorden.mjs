#!/usr/bin/env node
// Registers TypeScript for this process, then hands over to the command line proper.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
