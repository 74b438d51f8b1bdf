/** What a text with a format must look like, and the one way it is stored. */
import type { Format } from '#model/fields';
import { fill, type Text } from '#model/text';

/** What is wrong with a value, and what to do about it. */
export interface FormatProblem {
  code: 'bad_url' | 'bad_email' | 'bad_phone' | 'bad_organisation_number' | 'bad_check_digit' | 'bad_uri';
  text: Text;
}
export type Normalised = { value: string } | { problem: FormatProblem };

const texts: Readonly<Record<FormatProblem['code'], Text>> = {
  bad_url: {
    nb: '«{value}» er ikke en nettadresse. Skriv hele adressen, for eksempel https://www.eksempel.no.',
    nn: '«{value}» er ikkje ei nettadresse. Skriv heile adressa, til dømes https://www.eksempel.no.',
    en: '“{value}” is not a web address. Write the whole address, such as https://www.example.org.',
  },
  bad_email: {
    nb: '«{value}» er ikke en e-postadresse. Skriv den som navn@eksempel.no.',
    nn: '«{value}» er ikkje ei e-postadresse. Skriv ho som namn@eksempel.no.',
    en: '“{value}” is not an e-mail address. Write it as name@example.org.',
  },
  bad_phone: {
    nb: '«{value}» er ikke et telefonnummer. Skriv ett nummer med bare siffer, og eventuelt + og landkode først.',
    nn: '«{value}» er ikkje eit telefonnummer. Skriv eitt nummer med berre siffer, og eventuelt + og landkode først.',
    en: '“{value}” is not a phone number. Write one number, digits only, with + and the country code first if needed.',
  },
  bad_organisation_number: {
    nb: 'Organisasjonsnummeret {value} har ikke ni siffer. Sjekk mot Brønnøysundregistrene, eller la feltet stå tomt.',
    nn: 'Organisasjonsnummeret {value} har ikkje ni siffer. Sjekk mot Brønnøysundregistra, eller lat feltet stå tomt.',
    en: 'The organisation number {value} does not have nine digits. Check it in the business register, or leave the field empty.',
  },
  bad_check_digit: {
    nb: 'Organisasjonsnummeret {value} har feil kontrollsiffer. Sjekk mot Brønnøysundregistrene.',
    nn: 'Organisasjonsnummeret {value} har feil kontrollsiffer. Sjekk mot Brønnøysundregistra.',
    en: 'The organisation number {value} has a wrong check digit. Check it in the business register.',
  },
  bad_uri: {
    nb: '«{value}» er ikke en fullstendig adresse. Den skal begynne med for eksempel https:// eller urn:.',
    nn: '«{value}» er ikkje ei fullstendig adresse. Ho skal byrje med til dømes https:// eller urn:.',
    en: '“{value}” is not a complete address. It should begin with https:// or urn:, for instance.',
  },
};

const wrong = (code: FormatProblem['code'], value: string): Normalised => ({ problem: { code, text: fill(texts[code], { value }) } });

/** Only these may become links on a page; anything else could run code or open files. */
const isWebAddress = (value: string): boolean => {
  if (!/^https?:\/\/[^\s/?#]/i.test(value) || /[\s<>"\\^`{|}]/.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '' && url.hostname !== '';
};

const looksLikeHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([:/?#]\S*)?$/u;

function url(value: string): Normalised {
  const whole = looksLikeHost.test(value) ? `https://${value}` : value;
  return isWebAddress(whole) ? { value: whole } : wrong('bad_url', value);
}

function email(value: string): Normalised {
  const address = value.replace(/^mailto:/i, '').toLowerCase();
  const valid =
    address.length <= 254 &&
    /^[^\s@<>(),;:"\\[\]]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(address) &&
    !/\.\.|^\.|\.@/.test(address);
  return valid ? { value: address } : wrong('bad_email', value);
}

function phone(value: string): Normalised {
  const bare = value.replace(/^\s*(tlf|telefon|mobil|mob|tel|phone)\b[.:]?/i, '').replace(/[\s().-]/g, '');
  const number = bare.replace(/^00(?=\d{8})/, '+');
  return /^\+\d{7,15}$/.test(number) || /^\d{3,12}$/.test(number) ? { value: number } : wrong('bad_phone', value);
}

/** The digits of an organisation number as people write it: `NO 974 767 880 MVA`. */
const digitsOf = (value: string): string =>
  value
    .replace(/^NO\b\s*(?=\d)|^NO(?=\d)/i, '')
    .replace(/\s*MVA\.?$/i, '')
    .replace(/[\s.]/g, '');

/** True when the ninth digit follows from the first eight: weights 3 2 7 6 5 4 3 2, modulo 11 (Enhetsregisteret). */
export function hasValidCheckDigit(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const remainder = sum % 11;
  return remainder !== 1 && Number(digits[8]) === (remainder === 0 ? 0 : 11 - remainder);
}

function organisationNumber(value: string): Normalised {
  const digits = digitsOf(value);
  if (!/^\d{9}$/.test(digits)) return wrong('bad_organisation_number', value);
  return hasValidCheckDigit(digits) ? { value: digits } : wrong('bad_check_digit', digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0'));
}

function uri(value: string): Normalised {
  const valid = /^[a-z][a-z0-9+.-]*:[^\s<>"\\^`{|}]+$/i.test(value) && !/^(javascript|data|vbscript|file|blob):/i.test(value);
  return valid && (!/^https?:/i.test(value) || isWebAddress(value)) ? { value } : wrong('bad_uri', value);
}

const normalisers = { url, email, phone, organisation_number: organisationNumber, uri } satisfies Record<
  Format,
  (value: string) => Normalised
>;

/** The stored form of a value, or what is wrong with it. Normalising a stored form gives the same again. */
export const normalise = (format: Format, value: string): Normalised => normalisers[format](value.trim());
