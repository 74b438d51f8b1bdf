/** What the command line prints. Text for people goes to standard error when it is not the answer itself. */
import { isLanguage, type Language } from '#model/text';

export interface Command {
  name: string;
  /** How it is called, after `npx husorden`. */
  usage: string;
  help: string;
  run(args: string[]): Promise<number>;
}

export function say(text: string, kind: 'answer' | 'error' = 'answer'): void {
  (kind === 'answer' ? process.stdout : process.stderr).write(`${text}\n`);
}

export const usage = (commands: readonly Command[]): string =>
  [
    'Husorden',
    '',
    ...commands.map((command) => `  npx husorden ${command.usage}\n      ${command.help}`),
    '',
    '  --data DIR            mappen til den innebygde databasen (HUSORDEN_DATA)',
    '  --organisation SLUG   hvilken organisasjon det gjelder',
  ].join('\n');

/** The language asked for with `--language`, Bokmål otherwise. */
export function flagLanguage(args: readonly string[]): Language {
  const asked = args[args.indexOf('--language') + 1];
  return args.includes('--language') && isLanguage(asked) ? asked : 'nb';
}
