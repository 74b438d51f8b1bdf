/** Passwords: stored with argon2id, and hard enough to guess to be worth storing. */
import { type Algorithm, hash, parseOptions, verify } from '@node-rs/argon2';
import { normalEmail } from '#auth/email';
import { type Problem, problemAt } from '#model/result';
import type { Text } from '#model/text';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1, algorithm: 2 satisfies Algorithm.Argon2id };

export const minimumLength = 12;
/** Long enough for any sentence, short enough that hashing it is not an attack. */
const maximumLength = 500;

/** The same letters typed on different keyboards are the same password (NIST SP 800-63B §5.1.1.2). */
const normal = (password: string): string => password.normalize('NFKC');

/** The argon2id hash to store. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), parameters);

/** A hash nobody knows the password of: verified against when there is no account, so that the answer takes as long. */
const nobody: Promise<string> = hashPassword(crypto.randomUUID());

/** Whether the password fits the hash. Without a hash the same work is done, and the answer is no. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody), normal(password).slice(0, maximumLength));
  return stored !== null && fits;
}

/** True when the hash was made with other parameters than those of today. */
export function isOutdated(stored: string): boolean {
  const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(stored);
  return (
    algorithm !== parameters.algorithm ||
    memoryCost !== parameters.memoryCost ||
    timeCost !== parameters.timeCost ||
    parallelism !== parameters.parallelism
  );
}

/** What people build weak passwords from. */
const common = [
  ...['passord', 'password', 'passphrase', 'hemmelig', 'secret', 'velkommen', 'welcome', 'administrator', 'admin', 'bruker', 'changeme'],
  ...['qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'abcdefghijkl', 'abcdef', 'abcd', 'letmein', 'iloveyou'],
  ...['sommer', 'vinter', 'summer', 'winter', 'januar', 'februar', 'mandag', 'fredag', 'norge', 'norway', 'oslo', 'bergen'],
  ...['husorden', 'kommune', 'fotball', 'brann', 'rosenborg', 'jesus', 'elsker', 'hallo', 'test'],
];

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const plain = (value: string): string => normal(value).toLowerCase();
const unmask = (value: string): string => value.replace(/[013457@$!]/g, (c) => letters[c] ?? c);

/** The letters left when common words, also those written with digits and signs, are taken away: the part that must be guessed. */
function remains(password: string): string {
  let rest = plain(password);
  for (const word of common) {
    let at = unmask(rest).indexOf(word);
    while (at >= 0) {
      rest = `${rest.slice(0, at)} ${rest.slice(at + word.length)}`;
      at = unmask(rest).indexOf(word);
    }
  }
  return rest.replace(/[^\p{L}]/gu, '');
}

const problem = (code: string, text: Text): Problem => problemAt('password', code, text);

/** What is wrong with a new password; empty when it is good enough. The words of the own name and address are no part of a good one. */
export function passwordProblems(password: string, owner: { name?: string; email?: string } = {}): Problem[] {
  const length = [...normal(password)].length;
  if (length < minimumLength)
    return [
      problem('password_short', {
        nb: `Passordet må ha minst ${minimumLength} tegn. Flere ord etter hverandre er lett å huske og vanskelig å gjette.`,
        nn: `Passordet må ha minst ${minimumLength} teikn. Fleire ord etter kvarandre er lett å hugse og vanskeleg å gjette.`,
        en: `The password must have at least ${minimumLength} characters. Several words in a row are easy to remember and hard to guess.`,
      }),
    ];
  if (normal(password).length > maximumLength)
    return [
      problem('password_long', {
        nb: `Passordet kan ha høyst ${maximumLength} tegn.`,
        nn: `Passordet kan ha høgst ${maximumLength} teikn.`,
        en: `The password may have at most ${maximumLength} characters.`,
      }),
    ];
  if (isOwn(password, owner))
    return [
      problem('password_own_name', {
        nb: 'Passordet inneholder navnet eller e-postadressen din. Velg noe som ikke kan knyttes til deg.',
        nn: 'Passordet inneheld namnet eller e-postadressa di. Vel noko som ikkje kan knytast til deg.',
        en: 'The password contains your name or e-mail address. Choose something that cannot be linked to you.',
      }),
    ];
  if (new Set(plain(password)).size < 5 || remains(password).length < 4)
    return [
      problem('password_common', {
        nb: 'Passordet er lett å gjette. Bruk flere ord som ikke hører sammen.',
        nn: 'Passordet er lett å gjette. Bruk fleire ord som ikkje høyrer saman.',
        en: 'The password is easy to guess. Use several words that do not belong together.',
      }),
    ];
  return [];
}

function isOwn(password: string, owner: { name?: string; email?: string }): boolean {
  const whole = plain(password);
  const parts = [...plain(owner.name ?? '').split(/[\s-]+/), ...(normalEmail(owner.email ?? '').split('@')[0] ?? '').split(/[._+-]+/)];
  return parts.some((part) => part.length >= 4 && whole.includes(part));
}
