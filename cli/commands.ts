/** Every command. Each is loaded when it is asked for, so that help is there at once and a small command does not load the server. */

import { convertTexts } from '#cli/convert-texts';
import type { Command } from '#cli/output';
import { cliTexts } from '#cli/texts';
import { exportFormatNames } from '#model/export-formats';
import { syntaxNames } from '#model/rdf/syntaxes';

export const commands: readonly Command[] = [
  { name: 'serve', usage: 'serve', help: cliTexts.serveHelp, run: async (args) => (await import('#cli/serve')).serve(args) },
  { name: 'migrate', usage: 'migrate', help: cliTexts.migrateHelp, run: async (args) => (await import('#cli/seed')).migrate(args) },
  { name: 'seed', usage: 'seed [--demo]', help: cliTexts.seedHelp, run: async (args) => (await import('#cli/seed')).seed(args) },
  {
    name: 'import',
    usage:
      'import FILE [--kind K] [--sheet S] [--levels K,K,…] [--root K] [--dry-run] [--json] [--leave-out-problems] [--conflicts ours|theirs] [--remove-missing] [--progress]',
    help: cliTexts.importHelp,
    run: async (args) => (await import('#cli/import')).importFile(args),
  },
  { name: 'undo', usage: 'undo BATCH', help: cliTexts.undoHelp, run: async (args) => (await import('#cli/undo')).undo(args) },
  {
    name: 'export',
    usage: `export [--kind K] --format ${[...exportFormatNames, 'mm', 'xmind', 'docx', 'pdf', 'md', 'opml', '…'].join('|')} [--as ${syntaxNames.join('|')}] --out FILE`,
    help: cliTexts.exportHelp,
    run: async (args) =>
      args.some((arg) => /^--report(=|$)/.test(arg))
        ? (await import('#cli/report')).reportFile(args)
        : (await import('#cli/export')).exportFile(args),
  },
  {
    name: 'export --report',
    usage: 'export --report systems|services|… --format pdf|docx|xlsx [--id ID] [--filter JSON] [--figure ID] --out FILE',
    help: cliTexts.reportHelp,
    run: async (args) => (await import('#cli/report')).reportFile(args),
  },
  {
    name: 'convert',
    usage: 'convert IN OUT [--report FILE] [--layout mindmap|outline]',
    help: convertTexts.help,
    run: async (args) => (await import('#cli/convert')).convert(args),
  },
  {
    name: 'user add',
    usage: 'user add --email E --name N --role R [--unit NAVN]',
    help: cliTexts.userHelp,
    run: async (args) => (await import('#cli/user')).userAdd(args),
  },
];
