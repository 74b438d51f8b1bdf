/** Flags of commands, read strictly: a flag nobody knows is refused, so that a misspelt one is never left out in silence. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { cliTexts } from '#cli/texts';
import { Refusal } from '#model/errors';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { fill, isLanguage, type Language, languages, type Text } from '#model/text';

/** The command cannot be understood as it was written. */
export class Misused extends Refusal {
  constructor(text: Text, values: Record<string, string | number> = {}) {
    super('misused', fill(text, values));
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

const shared = {
  data: { type: 'string' },
  organisation: { type: 'string' },
  language: { type: 'string' },
} as const satisfies Options;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O & typeof shared; allowPositionals: true; strict: true }>
>['values'];

/**
 * Reads a command's flags and what stands between them. `--data` takes effect at once: whoever names a folder means the folder.
 * @throws Misused
 */
export function readFlags<const O extends Options>(
  args: readonly string[],
  options: O,
  wanted: readonly string[] = [],
): { flags: Parsed<O>; positionals: string[]; language: Language } {
  const { values, positionals } = parsed(args, options);
  const common: { data?: string; language?: string } = values;
  if (common.data !== undefined) {
    process.env.HUSORDEN_DATA = common.data;
    delete process.env.DATABASE_URL;
  }
  const language = common.language ?? 'nb';
  if (!isLanguage(language)) throw new Misused(cliTexts.notAmong, { flag: '--language', value: language, names: languages.join(', ') });
  const missing = wanted[positionals.length];
  if (missing !== undefined) throw new Misused(cliTexts.missing, { what: missing });
  const extra = positionals[wanted.length];
  if (extra !== undefined) throw new Misused(cliTexts.extra, { value: extra });
  return { flags: values, positionals, language };
}

function parsed<const O extends Options>(args: readonly string[], options: O): { values: Parsed<O>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: { ...options, ...shared }, allowPositionals: true, strict: true });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new Misused(cliTexts.badFlag, { value: /'(-[^\s']+)/.exec((error as Error).message)?.[1] ?? '' });
    throw error;
  }
}

/** The kind a flag names: by its name in the API, or by a label in any language. @throws Misused */
export function kindNamed(value: string | undefined): KindName | undefined {
  if (value === undefined || isKindName(value)) return value;
  const written = value.toLowerCase();
  const found = kindNames.find((name) => {
    const { label, plural, pluralName } = kindOf(name);
    return [name, pluralName, ...Object.values(label), ...Object.values(plural)].some((one) => one.toLowerCase() === written);
  });
  if (found) return found;
  throw new Misused(cliTexts.notAmong, { flag: '--kind', value, names: kindNames.join(', ') });
}
