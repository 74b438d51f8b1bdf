/** What the command line prints. The answer goes to standard output; what is said along the way goes to standard error. */
import { cliTexts } from '#cli/texts';
import { fill, isLanguage, type Language, type Text } from '#model/text';

export interface Command {
  /** One word, or two: `user add`. */
  name: string;
  /** How it is called, after `npx husorden`. */
  usage: string;
  help: Text;
  /** Gives the exit code. */
  run(args: string[]): Promise<number>;
}

export function say(text: string, kind: 'answer' | 'aside' = 'answer'): void {
  (kind === 'answer' ? process.stdout : process.stderr).write(`${text}\n`);
}

/** Says a text of the command line, filled in. */
export const told = (text: Text, language: Language, values: Record<string, string | number | Text> = {}): string =>
  fill(text, values)[language];

/** What can be asked for, and how. */
export const usage = (commands: readonly Command[], language: Language): string =>
  [
    'Husorden',
    '',
    ...commands.map((command) => `  npx husorden ${command.usage}\n      ${command.help[language]}`),
    '',
    ...(
      [
        ['--data DIR', cliTexts.dataFlag],
        ['--organisation SLUG', cliTexts.organisationFlag],
        ['--language nb|nn|en', cliTexts.languageFlag],
        ['--help', cliTexts.helpFlag],
      ] as const
    ).map(([flag, text]) => `  ${flag.padEnd(22)}${text[language]}`),
  ].join('\n');

/** The language asked for with `--language`, Bokmål otherwise; also when the rest cannot be understood. */
export function flagLanguage(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && isLanguage(asked) ? asked : 'nb';
}

/** Progress: one line on a terminal, written over again; a line each time where a program listens (`always`); nothing elsewhere. */
export function progressLine(always: boolean): { show(text: string): void; clear(): void } {
  const terminal = process.stderr.isTTY;
  let shown = '';
  return {
    show: (text) => {
      if (text === shown || !(terminal || always)) return;
      shown = text;
      process.stderr.write(terminal ? `\r\u001b[2K${text}` : `${text}\n`);
    },
    clear: () => {
      if (terminal && shown !== '') process.stderr.write('\r\u001b[2K');
    },
  };
}
