/** What the environment says, read once. A wrong value stops the server with a sentence that says which and why. */
import { z } from 'zod';
import { fill, isLanguage, type Language, type Text } from '#model/text';

const yes = ['1', 'true', 'yes', 'ja'];
const no = ['', '0', 'false', 'no', 'nei'];

const isPostgres = (value: string): boolean => URL.canParse(value) && ['postgres:', 'postgresql:'].includes(new URL(value).protocol);
const isOrigin = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
const flag = z
  .string()
  .toLowerCase()
  .refine((value) => yes.includes(value) || no.includes(value))
  .transform((value) => yes.includes(value))
  .prefault('');

const shape = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().refine(isPostgres).optional(),
  HUSORDEN_DATA: z.string().min(1).default('.husorden'),
  HUSORDEN_ORIGIN: z
    .string()
    .transform((value) => value.replace(/\/+$/, ''))
    .refine(isOrigin)
    .optional(),
  HUSORDEN_PROXIES: z.coerce.number().int().min(0).max(10).default(1),
  HUSORDEN_INSECURE_COOKIES: flag,
  HUSORDEN_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

type Name = keyof z.infer<typeof shape>;

const wanted: Record<Name, Text> = {
  PORT: { nb: 'et portnummer fra 1 til 65535', nn: 'eit portnummer frå 1 til 65535', en: 'a port number from 1 to 65535' },
  HOST: { nb: 'en adresse på denne maskinen', nn: 'ei adresse på denne maskina', en: 'an address of this machine' },
  DATABASE_URL: {
    nb: 'adressen til en PostgreSQL-base, slik: postgres://bruker:passord@vert/base',
    nn: 'adressa til ein PostgreSQL-base, slik: postgres://brukar:passord@vert/base',
    en: 'the address of a PostgreSQL database, like this: postgres://user:password@host/database',
  },
  HUSORDEN_DATA: { nb: 'en mappe', nn: 'ei mappe', en: 'a folder' },
  HUSORDEN_ORIGIN: {
    nb: 'adressen folk åpner i nettleseren, uten noe etter vertsnavnet, slik: https://husorden.kommune.no',
    nn: 'adressa folk opnar i nettlesaren, utan noko etter vertsnamnet, slik: https://husorden.kommune.no',
    en: 'the address people open in the browser, with nothing after the host name, like this: https://husorden.kommune.no',
  },
  HUSORDEN_PROXIES: { nb: 'et tall fra 0 til 10', nn: 'eit tal frå 0 til 10', en: 'a number from 0 to 10' },
  HUSORDEN_INSECURE_COOKIES: { nb: '1 eller 0', nn: '1 eller 0', en: '1 or 0' },
  HUSORDEN_LOG: {
    nb: 'ett av ordene silent, error, warn, info og debug',
    nn: 'eitt av orda silent, error, warn, info og debug',
    en: 'one of the words silent, error, warn, info and debug',
  },
  NODE_ENV: {
    nb: 'ett av ordene development, production og test',
    nn: 'eitt av orda development, production og test',
    en: 'one of the words development, production and test',
  },
};

/** Addresses of databases carry passwords, so their values are not repeated. */
const secret: readonly string[] = ['DATABASE_URL'] satisfies Name[];

const isName = (value: PropertyKey | undefined): value is Name => typeof value === 'string' && Object.hasOwn(wanted, value);

const sentence = (name: Name, value: string): Text =>
  secret.includes(name)
    ? fill(
        {
          nb: 'Miljøvariabelen {name} må være {wanted}.',
          nn: 'Miljøvariabelen {name} må vere {wanted}.',
          en: 'The environment variable {name} must be {wanted}.',
        },
        { name, wanted: wanted[name] },
      )
    : fill(
        {
          nb: 'Miljøvariabelen {name} er «{value}», men må være {wanted}.',
          nn: 'Miljøvariabelen {name} er «{value}», men må vere {wanted}.',
          en: 'The environment variable {name} is “{value}”, but must be {wanted}.',
        },
        { name, value, wanted: wanted[name] },
      );

/** The environment cannot be used; one text per variable that is wrong. */
export class BadEnvironment extends Error {
  readonly texts: readonly Text[];

  constructor(texts: readonly Text[], language: Language) {
    super(texts.map((text) => text[language]).join('\n'));
    this.name = 'BadEnvironment';
    this.texts = texts;
  }
}

const languageOf = (source: Source): Language => {
  const language = (source.LC_ALL || source.LC_MESSAGES || source.LANG || '').slice(0, 2);
  return isLanguage(language) ? language : 'nb';
};

type Source = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. An empty variable is one that is not set.
 * @throws BadEnvironment
 */
export function readEnv(source: Source) {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = shape.safeParse(present);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path[0]).filter(isName))];
    throw new BadEnvironment(
      names.map((name) => sentence(name, source[name] ?? '')),
      languageOf(source),
    );
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    /** The address the server listens on. */
    host: data.HOST,
    /** Unset: the embedded database in `dataFolder`. */
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.HUSORDEN_DATA,
    /** The address the installation is known by, without a slash at the end. */
    origin: data.HUSORDEN_ORIGIN,
    /** How many proxies of our own stand in front. */
    proxies: data.HUSORDEN_PROXIES,
    insecureCookies: data.HUSORDEN_INSECURE_COOKIES,
    log: data.HUSORDEN_LOG,
    production: data.NODE_ENV === 'production',
  };
}

export type Env = ReturnType<typeof readEnv>;

let known: Env | undefined;

/** The environment of this process. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** The address that what is published goes under. */
export function publicOrigin(): string {
  const { origin, host, port } = env();
  return origin ?? `http://${host}:${port}`;
}
