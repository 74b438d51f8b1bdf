import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, normalise } from '#importers/normalise';
import type { Cell } from '#importers/sheet';
import { parseValue } from '#importers/values';
import { choice, choices, date, type Field, flag, money, number, scale, term, text, texts } from '#model/fields';

const label = { nb: 'Årlig kostnad', nn: 'Årleg kostnad', en: 'Annual cost' };
const cell = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ row: 1, column: 1, value, ...more });
const read = (field: Field, value: Cell['value'], more: Partial<Cell> = {}) => parseValue(field, cell(value, more), { terms: new Map() });
/** The value, or the code of the problem that kept it from being one. */
const outcome = (field: Field, value: Cell['value'], more: Partial<Cell> = {}) => {
  const { value: found, said } = read(field, value, more);
  return found === undefined ? said.map(({ code }) => code).join() : found;
};
const codes = (field: Field, value: Cell['value']) => read(field, value).said.map(({ code, severity }) => `${severity} ${code}`);

describe('amounts', () => {
  it.each<[string | number, number | string]>([
    ['kr 1 250 000,-', 1_250_000],
    ['NOK 3 400 000', 3_400_000],
    ['2 100 000,50', 2_100_000.5],
    ['980.000', 980_000],
    ['1.250.000,75', 1_250_000.75],
    ['1,250,000', 1_250_000],
    ['1,250.75', 1250.75],
    ['kr 275 000', 275_000],
    ['410\u00a0000', 410_000],
    ['410\u202f000 kr', 410_000],
    ['1,5 mill', 1_500_000],
    ['1,1 mill. kr', 1_100_000],
    ['3,4 MNOK', 3_400_000],
    ['MNOK 3,4', 3_400_000],
    ['250 tusen', 250_000],
    ['50 tkr', 50_000],
    ['12 000 kr/år', 12_000],
    ['12 000,- pr år', 12_000],
    ['12.50', 12.5],
    ['-4 000', -4000],
    ['−4000', -4000],
    ['(4 000)', -4000],
    ['0', 0],
    [640_000, 640_000],
    [980.125, 980.13],
    ['ca. 200 000', 'approximate_number'],
    ['rundt 200 000', 'approximate_number'],
    ['> 100 000', 'approximate_number'],
    ['1,250', 'ambiguous_number'],
    ['100 000 EUR', 'other_currency'],
    ['€ 1000', 'other_currency'],
    ['SEK 500', 'other_currency'],
    ['100 000 eks. mva', 'bad_number'],
    ['100-200', 'bad_number'],
    ['12 34', 'bad_number'],
    ['mange', 'bad_number'],
    ['Ikke oppgitt', 'read_as_empty'],
  ])('%j is %j', (written, wanted) => {
    expect(outcome(money({ label }), written)).toBe(wanted);
  });

  it('offers the number when it is approximate, in words that say what to do', () => {
    const [said] = read(money({ label }), 'ca. 200 000').said;
    expect(said?.text.nb).toBe('«ca. 200 000» er omtrentlig. Skriv 200 000 hvis det er tallet som skal stå, eller la cellen stå tom.');
    expect(said?.severity).toBe('error');
  });

  it('says when it rounds', () => {
    expect(codes(money({ label }), '12,345')).toEqual(['error ambiguous_number']);
    expect(codes(money({ label }), '12,3456')).toEqual(['info rounded']);
    expect(codes(money({ label }), '12,34')).toEqual([]);
  });

  it('reads back every amount, however it is grouped', () => {
    const groups = [' ', '\u00a0', '.', ''];
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom(...groups),
        fc.constantFrom('', ' kr', ',-'),
        (ore, group, tail) => {
          const amount = tail === ',-' ? Math.trunc(ore / 100) : ore / 100;
          const [whole = '', decimals] = Math.abs(amount).toFixed(2).split('.');
          const written = `${amount < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${tail === ',-' ? ',-' : `,${decimals}${tail}`}`;
          expect(outcome(money({ label }), written)).toBe(amount === 0 ? outcome(money({ label }), '0') : amount);
        },
      ),
    );
  });
});

describe('numbers', () => {
  const hours = number({ label, unit: { nb: 'timer', nn: 'timar', en: 'hours' } });
  const users = number({ label, integer: true });
  it.each<[Field, string | number, number | string]>([
    [users, '210', 210],
    [users, '1 900', 1900],
    [users, '1.900', 1900],
    [users, 210, 210],
    [users, '2,5', 'not_whole'],
    [users, 2.5, 'not_whole'],
    [users, 'mange', 'bad_number'],
    [users, 'ca 200', 'approximate_number'],
    [users, '600+', 'approximate_number'],
    [users, '1´900', 1900],
    [hours, '24 timer', 24],
    [hours, '24 hours', 24],
    [hours, '0,5', 0.5],
    [hours, '0.500', 0.5],
    [hours, '24 dager', 'bad_number'],
  ])('%# %j is %j', (field, written, wanted) => {
    expect(outcome(field, written)).toBe(wanted);
  });

  it('does not take 50 % for 0.5 or for 50', () => {
    expect(outcome(users, 0.5, { percent: true })).toBe('bad_number');
  });
});

describe('dates', () => {
  const day = date({ label });
  it.each<[string | number, string, string?]>([
    ['01.01.2012', '2012-01-01'],
    ['1.5.2003', '2003-05-01'],
    ['2011-02-01', '2011-02-01'],
    ['2011-02-01T00:00:00', '2011-02-01'],
    ['15. mars 2009', '2009-03-15'],
    ['17. februar 2026', '2026-02-17'],
    ['3 October 2020', '2020-10-03'],
    ['15-03-2009', '2009-03-15'],
    ['2014', '2014-01-01', 'warning date_read_as'],
    [2014, '2014-01-01', 'warning date_read_as'],
    ['mars 2009', '2009-03-01', 'warning date_read_as'],
    ['2009-03', '2009-03-01', 'warning date_read_as'],
    ['01.02.12', '2012-02-01', 'warning date_read_as'],
    ['01.02.85', '1985-02-01', 'warning date_read_as'],
    ['02/01/2012', '2012-01-02', 'warning date_read_as'],
    ['13/01/2012', '2012-01-13'],
    [41_000, '2012-04-01', 'warning date_read_as'],
    ['31.02.2021', 'no_such_date', 'error no_such_date'],
    ['29.02.2023', 'no_such_date', 'error no_such_date'],
    ['32.13.2021', 'no_such_date', 'error no_such_date'],
    ['høsten 2026', 'bad_date', 'error bad_date'],
    ['snart', 'bad_date', 'error bad_date'],
    ['ukjent', 'read_as_empty', 'info read_as_empty'],
  ])('%j is %j', (written, wanted, said) => {
    expect(outcome(day, written)).toBe(wanted);
    expect(codes(day, written)).toEqual(said ? [said] : []);
  });

  it('takes the day from a cell that is a date', () => {
    expect(outcome(day, '2016-08-01', { date: true })).toBe('2016-08-01');
    expect(outcome(day, '2016-08-01T13:30', { date: true })).toBe('2016-08-01');
  });

  it('says aloud what it made of a year', () => {
    expect(read(day, '2014').said[0]?.text.nb).toBe('«2014» er lest som 01.01.2014. Skriv hele datoen hvis det er en annen dag.');
  });

  it('reads back every day, written as Norwegians or as computers do', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (instant) => {
        const iso = instant.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        expect(outcome(day, iso)).toBe(iso);
        expect(outcome(day, `${dayOfMonth}.${month}.${year}`)).toBe(iso);
      }),
    );
  });
});

describe('yes and no', () => {
  it.each<[string | boolean | number, boolean | string]>([
    ['Ja', true],
    ['ja', true],
    ['J', true],
    ['x', true],
    ['X', true],
    ['yes', true],
    ['✓', true],
    [true, true],
    [1, true],
    ['Nei', false],
    ['nei', false],
    ['N', false],
    ['false', false],
    [false, false],
    ['Delvis', 'bad_flag'],
    ['Ja/Nei', 'bad_flag'],
    ['Ja, kanskje', 'bad_flag'],
    ['Ja, nei', 'bad_flag'],
    ['?', 'read_as_empty'],
  ])('%j is %j', (written, wanted) => {
    expect(outcome(flag({ label }), written)).toBe(wanted);
  });

  it('keeps what a yes was followed by', () => {
    expect(read(flag({ label }), 'Ja, særlige kategorier')).toMatchObject({ value: true, rest: 'særlige kategorier' });
    expect(read(flag({ label }), 'Nei (kun anonymt)')).toMatchObject({ value: false, rest: 'kun anonymt' });
  });
});

describe('options, terms and steps', () => {
  const type = choice({
    label,
    options: {
      line_of_business: { nb: 'Fagsystem', nn: 'Fagsystem', en: 'Line-of-business system' },
      support: { nb: 'Støttesystem', nn: 'Støttesystem', en: 'Supporting system' },
    },
  });
  const many = choices({
    label,
    options: { a: { nb: 'Navn, adresse', nn: 'Namn, adresse', en: 'Name' }, b: { nb: 'Helse', nn: 'Helse', en: 'Health' } },
  });
  const steps = scale({
    label,
    steps: [
      { nb: 'Lav', nn: 'Låg', en: 'Low' },
      { nb: 'Høy', nn: 'Høg', en: 'High' },
    ],
  });

  it.each<[Field, string | number, unknown]>([
    [type, 'Fagsystem', 'line_of_business'],
    [type, ' FAGSYSTEM ', 'line_of_business'],
    [type, 'line-of-business  system', 'line_of_business'],
    [type, 'støttesystem', 'support'],
    [type, 'Fagsistem', 'unknown_option'],
    [many, 'Navn, adresse; helse', ['a', 'b']],
    [many, 'Helse\nName', ['b', 'a']],
    [many, 'Helse, Name', ['b', 'a']],
    [many, 'Helse; sko', 'unknown_option'],
    [steps, 2, 2],
    [steps, '2', 2],
    [steps, 'Høg', 2],
    [steps, '2 – Høy', 2],
    [steps, '1/2', 1],
    [steps, '2 - Lav', 'bad_scale'],
    [steps, 3, 'bad_scale'],
    [steps, 1.5, 'bad_scale'],
  ])('%# %j is %j', (field, written, wanted) => {
    expect(outcome(field, written)).toEqual(wanted);
  });

  it('lists the options, the likely one first', () => {
    expect(read(type, 'Støtesystem').said[0]?.text.nb).toBe(
      '«Støtesystem» er ikke et valg i Årlig kostnad. Velg blant: Støttesystem, Fagsystem.',
    );
  });

  it('knows a term by its alias, and by what the organisation calls it', () => {
    const lifecycle = term({ label, vocabulary: 'lifecycle' });
    expect(outcome(lifecycle, 'i bruk')).toBe('live');
    const terms = new Map([['lifecycle', [{ key: 'live', nb: 'På lufta', nn: 'På lufta', en: 'On air' }]]]);
    expect(parseValue(lifecycle, cell('på lufta'), { terms }).value).toBe('live');
    expect(parseValue(lifecycle, cell('I bruk'), { terms }).value).toBe('live');
    expect(parseValue(lifecycle, cell('Planlagt'), { terms }).said[0]?.code).toBe('unknown_term');
  });
});

describe('texts', () => {
  it('tidies space and keeps line breaks only where there are lines', () => {
    expect(outcome(text({ label }), ' Visma \n HRM ')).toBe('Visma HRM');
    expect(outcome(text({ label, multiline: true }), 'a\r\nb ')).toBe('a\nb');
    expect(outcome(text({ label }), 934_161_181)).toBe('934161181');
    expect(outcome(text({ label }), 2.5)).toBe('2,5');
    expect(outcome(texts({ label }), 'EPJ; "a; b"\nPLO')).toEqual(['EPJ', 'a; b', 'PLO']);
  });

  it('checks an organisation number by its last digit', () => {
    const field = text({ label, format: 'organisation_number' });
    expect(outcome(field, '974\u00a0767 880')).toBe('974767880');
    expect(outcome(field, 934_161_181)).toBe('934161181');
    const [said] = read(field, '123 456 789').said;
    expect(said).toMatchObject({ code: 'bad_check_digit', severity: 'error', value: '123 456 789' });
    expect(said?.text.nb).toContain('har feil kontrollsiffer. Sjekk mot Brønnøysundregistrene.');
  });

  it('takes the address of a link when the text is not one', () => {
    const field = text({ label, format: 'url' });
    expect(outcome(field, 'Elements', { link: 'https://example.org/elements' })).toBe('https://example.org/elements');
    expect(outcome(field, 'ikke en adresse')).toBe('bad_url');
  });

  it('never takes the error of a formula for a value', () => {
    expect(outcome(text({ label }), '#REF!', { error: true })).toBe('formula_error');
  });
});

describe('likeness', () => {
  it('ignores case and space, and finds slips of the finger', () => {
    expect(normalise(' Microsoft\u00a0 365 ')).toBe('microsoft 365');
    expect(nearest('Gercia', ['Gerica', 'Oppad', 'Profil'])).toEqual(['Gerica']);
    expect(nearest('Ukjent system', ['Gerica', 'Oppad'])).toEqual([]);
  });
});
