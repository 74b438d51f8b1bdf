import { describe, expect, it } from 'vitest';
import { BadEnvironment, readEnv } from '#env';

const refused = (source: Record<string, string>): string => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof BadEnvironment) return error.message;
  }
  return '';
};

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataFolder: '.husorden',
      origin: undefined,
      proxies: 1,
      insecureCookies: false,
      log: 'info',
      production: false,
    });
  });

  it('is read whole', () => {
    const read = readEnv({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://u:p@db/husorden',
      HUSORDEN_DATA: '/var/lib/husorden',
      HUSORDEN_ORIGIN: 'https://husorden.kommune.no/',
      HUSORDEN_PROXIES: '2',
      HUSORDEN_INSECURE_COOKIES: 'Ja',
      HUSORDEN_LOG: 'warn',
      NODE_ENV: 'production',
    });
    expect(read).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://u:p@db/husorden',
      dataFolder: '/var/lib/husorden',
      origin: 'https://husorden.kommune.no',
      proxies: 2,
      insecureCookies: true,
      log: 'warn',
      production: true,
    });
  });

  it('treats an empty variable as one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ', HUSORDEN_ORIGIN: '' })).toEqual(readEnv({}));
  });

  it.each([
    ['PORT', '80000', 'PORT er «80000», men må være et portnummer fra 1 til 65535.'],
    ['PORT', 'http', 'PORT er «http»'],
    ['HUSORDEN_ORIGIN', 'husorden.kommune.no', 'HUSORDEN_ORIGIN er «husorden.kommune.no», men må være adressen folk åpner'],
    ['HUSORDEN_ORIGIN', 'https://kommune.no/husorden', 'uten noe etter vertsnavnet'],
    ['HUSORDEN_INSECURE_COOKIES', 'kanskje', 'må være 1 eller 0'],
    ['HUSORDEN_PROXIES', '-1', 'et tall fra 0 til 10'],
    ['HUSORDEN_LOG', 'loud', 'ett av ordene silent'],
    ['NODE_ENV', 'staging', 'ett av ordene development'],
  ])('%s=%s is refused with a sentence', (name, value, sentence) => {
    expect(refused({ [name]: value })).toContain(sentence);
  });

  it('does not repeat an address that may hold a password', () => {
    const message = refused({ DATABASE_URL: 'mysql://root:hemmelig@db/h' });
    expect(message).toContain('DATABASE_URL må være adressen til en PostgreSQL-base');
    expect(message).not.toContain('hemmelig');
  });

  it('names everything that is wrong at once', () => {
    expect(refused({ PORT: 'x', HUSORDEN_LOG: 'y' }).split('\n')).toHaveLength(2);
  });

  it('speaks the language of the shell', () => {
    expect(refused({ PORT: 'x', LANG: 'nn_NO.UTF-8' })).toContain('må vere eit portnummer');
    expect(refused({ PORT: 'x', LANG: 'en_GB.UTF-8' })).toContain('must be a port number');
    expect(refused({ PORT: 'x', LANG: 'de_DE' })).toContain('må være et portnummer');
  });
});
