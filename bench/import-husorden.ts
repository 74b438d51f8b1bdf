/** The command line as it is, telling at the end how much memory it took. */
import { main } from '../cli/main.ts';

const code = await main(process.argv.slice(2));
process.stderr.write(`memory ${process.resourceUsage().maxRSS}\n`);
process.exit(code);
