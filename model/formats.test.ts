import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '#model/fields';
import { hasValidCheckDigit, normalise } from '#model/formats';

const formats: readonly Format[] = ['url', 'email', 'phone', 'organisation_number', 'uri'];
const stored = (format: Format, written: string): string | undefined => {
  const result = normalise(format, written);
  return 'value' in result ? result.value : undefined;
};
const codeOf = (format: Format, written: string): string | undefined => {
  const result = normalise(format, written);
  return 'problem' in result ? result.problem.code : undefined;
};

it('gives the same when a stored form is normalised again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.stringMatching(/^[+0-9 .-]{0,14}$/)),
      (format, written) => {
        const found = stored(format, written);
        if (found !== undefined) expect(stored(format, found)).toBe(found);
      },
    ),
  );
});

it('says what is wrong in three languages, with the value in the sentence', () => {
  for (const format of formats) {
    const result = normalise(format, 'tull og tøys');
    if (!('problem' in result)) throw new Error(`${format} accepted nonsense`);
    expect(Object.values(result.problem.text).every((text) => text.includes('tull og tøys'))).toBe(true);
  }
});

describe('organisation numbers', () => {
  /** The definition, the other way round: the check digit of eight digits, or none when the remainder is 1. */
  const checkDigit = (eight: string): string | undefined => {
    const weights = [3, 2, 7, 6, 5, 4, 3, 2];
    const remainder = [...eight].reduce((sum, digit, i) => sum + Number(digit) * (weights[i] ?? 0), 0) % 11;
    return remainder === 1 ? undefined : String(remainder === 0 ? 0 : 11 - remainder);
  };

  it('are valid with their check digit and with no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (eight) => {
        const valid = [...'0123456789'].filter((digit) => hasValidCheckDigit(eight + digit));
        const expected = checkDigit(eight);
        expect(valid).toEqual(expected === undefined ? [] : [expected]);
      }),
    );
  });

  it('are read with any spaces, dots, country and VAT letters', () => {
    for (const written of [
      '974767880',
      '974 767 880',
      '974\u00a0767\u00a0880',
      '974\u202f767\u202f880',
      ' 974.767.880 ',
      'NO 974 767 880 MVA',
      'NO974767880MVA',
    ])
      expect(stored('organisation_number', written)).toBe('974767880');
  });

  it('with a wrong check digit are told apart from those with the wrong length', () => {
    expect(codeOf('organisation_number', '123 456 789')).toBe('bad_check_digit');
    expect(stored('organisation_number', '123456785')).toBe('123456785');
    expect(codeOf('organisation_number', '12345678')).toBe('bad_organisation_number');
    expect(codeOf('organisation_number', 'ukjent')).toBe('bad_organisation_number');
  });
});

describe('web addresses', () => {
  it('may be http or https and nothing that runs or reads files', () => {
    expect(stored('url', 'https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
    expect(stored('url', 'http://intranett/sider')).toBe('http://intranett/sider');
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://example.org',
      'https://',
      'https://a b.no',
      'https://user:secret@example.org',
    ])
      expect(codeOf('url', bad), bad).toBe('bad_url');
  });

  it('get https when people leave it out', () => {
    expect(stored('url', 'www.eksempelvik.kommune.no/tjenester')).toBe('https://www.eksempelvik.kommune.no/tjenester');
    expect(stored('url', 'blåbær.no')).toBe('https://blåbær.no');
  });

  it('of the real kind are all accepted', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(stored('url', address)).toBe(address);
      }),
    );
  });

  it('that are accepted always open with http or https', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.string(), fc.webUrl()).map((parts) => parts.join(':')),
        ),
        (written) => {
          const found = stored('url', written);
          if (found !== undefined) expect(new URL(found).protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });
});

describe('e-mail addresses', () => {
  it('lose the prefix and capitals', () => {
    expect(stored('email', ' mailto:Postmottak@Eksempelvik.Kommune.no ')).toBe('postmottak@eksempelvik.kommune.no');
  });

  it('need a name, one at sign and a domain', () => {
    for (const bad of [
      'postmottak',
      'a@b',
      '@eksempel.no',
      'a@@eksempel.no',
      'a b@eksempel.no',
      'a@eksempel.no, b@eksempel.no',
      'a..b@eksempel.no',
    ])
      expect(codeOf('email', bad), bad).toBe('bad_email');
  });
});

describe('phone numbers', () => {
  it('are stored without spaces, with + for a country code', () => {
    expect(stored('phone', '38 07 50 00')).toBe('38075000');
    expect(stored('phone', '(+47) 38 07 50 00')).toBe('+4738075000');
    expect(stored('phone', '0047 38075000')).toBe('+4738075000');
    expect(stored('phone', 'Tlf. 815 00 000')).toBe('81500000');
    expect(stored('phone', '113')).toBe('113');
  });

  it('are one number each', () => {
    for (const bad of ['38 07 50 00 / 90 00 00 00', 'sentralbord', '12', '++4738075000'])
      expect(codeOf('phone', bad), bad).toBe('bad_phone');
  });
});

describe('identifiers', () => {
  it('are absolute and may hold letters beyond ASCII', () => {
    for (const good of ['https://psi.norge.no/los/ord/hørselshjelpemidler', 'urn:uuid:6f1c', 'http://data.europa.eu/eli/reg/2016/679'])
      expect(stored('uri', good)).toBe(good);
    for (const bad of ['/los/ord/barnehage', 'barnehage', 'https://', 'javascript:alert(1)', 'https://a b'])
      expect(codeOf('uri', bad), bad).toBe('bad_uri');
  });
});
