/** `npx husorden <command>`: finds the command, and turns refusals into a sentence and an exit code. */
import { commands } from '#cli/commands';
import { type Command, flagLanguage, say, told, usage } from '#cli/output';
import { cliTexts } from '#cli/texts';
import { FolderInUse } from '#db/lock';
import { BadEnvironment } from '#env';
import { Refusal, ValidationFailed } from '#model/errors';

/** Runs one command; gives the exit code: 0 done, 1 failed or not understood, 2 an import with errors that applied nothing. */
export async function main(args: readonly string[]): Promise<number> {
  const language = flagLanguage(args);
  const found = commandIn(args);
  const help = args.includes('--help') || args.includes('-h');
  if (!found || help) {
    const asked = help || args.length === 0 || args[0] === 'help';
    if (!asked) say(`${told(cliTexts.noCommand, language, { name: args[0] ?? '' })}\n`, 'aside');
    say(usage(found ? [found.command] : commands, language), asked ? 'answer' : 'aside');
    return asked ? 0 : 1;
  }
  try {
    return await found.command.run(found.rest);
  } catch (error) {
    if (error instanceof ValidationFailed) for (const { text } of error.problems) say(text[language], 'aside');
    else if (error instanceof Refusal || error instanceof FolderInUse) say(error.text[language], 'aside');
    else if (error instanceof BadEnvironment) say(error.texts.map((text) => text[language]).join('\n'), 'aside');
    else throw error;
    return 1;
  }
}

function commandIn(args: readonly string[]): { command: Command; rest: string[] } | null {
  for (const command of commands) {
    const words = command.name.split(' ');
    if (words.every((word, i) => args[i] === word)) return { command, rest: args.slice(words.length) };
  }
  return null;
}
