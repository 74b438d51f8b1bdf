/** `npx husorden <command>`: finds the command, reads its flags, and turns refusals into a sentence and an exit code. */
import { commands } from '#cli/commands';
import { flagLanguage, say, usage } from '#cli/output';
import { FolderInUse } from '#db/lock';
import { BadEnvironment } from '#env';
import { Refusal } from '#model/errors';

/** Runs one command; gives the exit code: 0 done, 1 failed, 2 a plan with errors or a command that was not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.find((one) => one.name === name);
  if (!command) {
    say(usage(commands));
    return name === undefined || name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof Refusal || error instanceof FolderInUse) say(error.text[flagLanguage(args)], 'error');
    else if (error instanceof BadEnvironment) say(error.message, 'error');
    else throw error;
    return 1;
  }
}
