import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, date, flag, kind, money, number, ref, scale, term, text, texts, type Value } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { validate } from '#model/validation';

const same = (value: string) => ({ nb: value, nn: value, en: value });
const id = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';

const thing = kind('thing', {
  pluralName: 'things',
  label: same('Ting'),
  plural: same('Ting'),
  help: same('Ting'),
  keys: [['name']],
  columns: ['name'],
  fields: {
    name: text({ label: { nb: 'Navn', nn: 'Namn', en: 'Name' }, required: true, max: 20 }),
    story: text({ label: same('Historie'), multiline: true }),
    orgnr: text({ label: same('Org.nr'), format: 'organisation_number' }),
    words: texts({ label: same('Ord'), max: 10 }),
    count: number({ label: same('Antall'), min: 0, max: 10, integer: true }),
    price: money({ label: same('Pris') }),
    on: date({ label: same('Dato') }),
    yes: flag({ label: same('Ja') }),
    step: scale({ label: same('Trinn'), steps: [same('en'), same('to')] }),
    letters: choices({ label: same('Bokstaver'), options: { a: same('A'), b: same('B') } }),
    state: term({ label: same('Tilstand'), vocabulary: 'lifecycle' }),
    other: ref({ label: same('Annen'), kinds: ['thing'], reverse: { name: 'others', label: same('Andre') } }),
  },
});

const read = (field: string, value: Value) => validate(thing, { name: 'X', [field]: value });
const stored = (field: string, value: Value) => read(field, value).value[field];
const codesOf = (field: string, value: Value) => read(field, value).problems.map((p) => `${p.at.field} ${p.code}`);
const codes = (name: KindName, values: Record<string, Value>, options = {}) =>
  validate(kindOf(name), values, options).problems.map((p) => `${p.at.field} ${p.code} ${p.severity}`);

describe('one field', () => {
  it('of text is tidied: composed letters, no space around, no control characters, one line', () => {
    expect(stored('name', ' A\u030as\r\n  og\u0000 \u202etil\u200b ')).toBe('Ås og til');
    expect(stored('story', 'En\r\nto\ttre\u0007')).toBe('En\nto\ttre');
    expect(stored('story', 'halv \ud83d emoji 😀')).toBe('halv  emoji 😀');
  });

  it('that holds nothing is null, however nothing is written', () => {
    for (const empty of ['', '   ', '\u200b']) expect(stored('story', empty)).toBeNull();
    expect(stored('words', [])).toBeNull();
    expect(stored('words', [' ', ''])).toBeNull();
    expect(validate(thing, { name: 'X' }).value.words).toBeNull();
  });

  it('says its own label and what to do when it is too long', () => {
    const [problem] = read('name', 'x'.repeat(21)).problems;
    expect(problem).toMatchObject({ code: 'too_long', at: { field: 'name' } });
    expect(problem?.text.nb).toBe('«Navn» er på 21 tegn, men kan ha høyst 20. Kort inn teksten.');
    expect(problem?.text.nn).toContain('«Namn»');
    expect(codesOf('story', 'x'.repeat(20_001))).toEqual(['story too_long']);
    expect(codesOf('story', '😀'.repeat(20_000))).toEqual([]);
    expect(codesOf('words', ['kort', 'x'.repeat(11)])).toEqual(['words too_long']);
  });

  it('with a format is stored in one way, or refused with the reason', () => {
    expect(stored('orgnr', '974 767 880')).toBe('974767880');
    expect(codesOf('orgnr', '123 456 789')).toEqual(['orgnr bad_check_digit']);
    expect(read('orgnr', '123 456 789').problems[0]?.value).toBe('123 456 789');
  });

  it('of numbers keeps to its range', () => {
    expect(stored('count', 0)).toBe(0);
    expect(stored('count', -0)).toBe(0);
    expect(codesOf('count', -1)).toEqual(['count too_small']);
    expect(codesOf('count', 11)).toEqual(['count too_large']);
    expect(codesOf('count', 1.5)).toEqual(['count not_whole']);
    expect(codesOf('count', Number.NaN)).toEqual(['count bad_number']);
    expect(codesOf('count', '3')).toEqual(['count bad_number']);
    expect(stored('price', 2_100_000.504)).toBe(2_100_000.5);
    expect(codesOf('price', 1e12)).toEqual(['price too_large']);
  });

  it('of dates takes real days of our time only', () => {
    expect(stored('on', '2024-02-29')).toBe('2024-02-29');
    for (const bad of ['2021-02-31', '31.02.2021', '2021-2-1', '2021-02-01T00:00:00Z', '20210201'])
      expect(codesOf('on', bad), bad).toEqual(['on bad_date']);
    for (const odd of ['0202-02-17', '1899-12-31', '2201-01-01']) expect(codesOf('on', odd), odd).toEqual(['on unlikely_date']);
  });

  it('of choices keeps the order of the list and refuses what is not in it', () => {
    expect(stored('letters', ['b', 'a', 'b'])).toEqual(['a', 'b']);
    expect(codesOf('letters', ['a', 'toString'])).toEqual(['letters unknown_option']);
    expect(codesOf('letters', 'a')).toEqual(['letters bad_list']);
    expect(stored('step', 2)).toBe(2);
    expect(codesOf('step', 3)).toEqual(['step bad_scale']);
    expect(codesOf('step', 0)).toEqual(['step bad_scale']);
  });

  it('of yes and no keeps no apart from unknown', () => {
    expect(stored('yes', false)).toBe(false);
    expect(stored('yes', null)).toBeNull();
    expect(codesOf('yes', 'ja')).toEqual(['yes bad_flag']);
  });

  it('that refers must hold an id', () => {
    expect(stored('other', id.toUpperCase())).toBe(id);
    expect(codesOf('other', 'Visma')).toEqual(['other bad_reference']);
  });

  it('of terms is looked up in the vocabulary of the organisation', () => {
    const terms = () => new Set(['live']);
    expect(validate(thing, { name: 'X', state: 'live' }, { terms }).problems).toEqual([]);
    const [problem] = validate(thing, { name: 'X', state: 'borte' }, { terms }).problems;
    expect(problem).toMatchObject({ code: 'unknown_term', at: { field: 'state' }, value: 'borte' });
    expect(problem?.text.nb).toContain('«borte»');
  });

  it('that the kind does not have is named, not dropped', () => {
    expect(codesOf('colour', 'blå')).toEqual(['colour unknown_field']);
    expect(validate(thing, { name: 'X', colour: 'blå' }).value).not.toHaveProperty('colour');
  });
});

describe('a whole object', () => {
  it('must have what is required, unless only a part is given', () => {
    expect(validate(thing, {}).problems.map((p) => p.code)).toEqual(['required']);
    expect(validate(thing, { count: 3 }, { partial: true })).toEqual({ value: { count: 3 }, problems: [] });
    expect(validate(thing, { name: ' ' }, { partial: true }).problems.map((p) => p.code)).toEqual(['required']);
  });

  it('is told once about a field that is both wrong and required', () => {
    expect(validate(thing, { name: 7 as never }).problems.map((p) => p.code)).toEqual(['bad_text']);
  });

  it('is the same when checked again', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.constant('2024-02-29'),
      fc.constant(id),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...kindNames),
        fc.dictionary(fc.string(), anything),
        fc.infiniteStream(anything),
        (name, extra, stream) => {
          const given = Object.fromEntries(Object.keys(kindOf(name).fields).map((field) => [field, stream.next().value as Value]));
          const first = validate(kindOf(name), { ...extra, ...given }).value;
          expect(validate(kindOf(name), first).value).toEqual(first);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never makes validation throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), fc.object({ maxDepth: 2 }), fc.anything(), (name, extra, value) => {
        const given = Object.fromEntries(Object.keys(kindOf(name).fields).map((field) => [field, value]));
        expect(() => validate(kindOf(name), { ...extra, ...given } as never)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it('gets a name from its type and year when it is a cost', () => {
    const { value, problems } = validate(kindOf('cost'), { application: id, year: 2026, type: 'licence', amount: 1000 });
    expect(problems).toEqual([]);
    expect(value.name).toBe('Lisens 2026');
    expect(validate(kindOf('cost'), { application: id, year: 2026, amount: 1, name: 'Egen post' }).value.name).toBe('Egen post');
  });
});

describe('rules', () => {
  it('put dates in order and name both fields', () => {
    const { problems } = validate(kindOf('application'), { name: 'X', inUseFrom: '2020-01-01', endOfLife: '2019-12-31' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'dates_out_of_order', at: { field: 'endOfLife' }, severity: 'error' });
    expect(problems[0]?.text.nb).toContain('«Avvikles»');
    expect(problems[0]?.text.nb).toContain('«I bruk fra»');
    expect(codes('application', { name: 'X', inUseFrom: '2020-01-01', endOfLife: '2020-01-01' })).toEqual([]);
    expect(codes('agreement', { name: 'X', validFrom: '2026-01-01', validTo: '2025-01-01' })).toEqual(['validTo dates_out_of_order error']);
  });

  it('leave no placeholder in any text', () => {
    const found = [
      ...validate(kindOf('processing'), {
        name: 'X',
        article6: ['art6_1_e', 'art6_1_f'],
        specialCategories: true,
        thirdCountryTransfer: true,
        status: 'approved',
        dpia: 'needed',
      }).problems,
      ...validate(kindOf('service'), { name: 'X', statutory: true, judgement: 'poorly' }).problems,
      ...validate(kindOf('dataset'), { name: 'X', accessRights: 'non_public', specialCategories: true, personalData: false }).problems,
      ...validate(kindOf('integration'), { name: 'X', source: id, target: id }).problems,
    ];
    expect(found.length).toBeGreaterThan(10);
    expect(found.flatMap((p) => Object.values(p.text)).filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
  });

  it('ask for national law with articles 6 c and e, and only then', () => {
    expect(codes('processing', { name: 'X', article6: ['art6_1_c'] })).toEqual(['nationalLaw law_missing error']);
    expect(codes('processing', { name: 'X', article6: ['art6_1_e'], nationalLaw: ['barnehageloven § 16'] })).toEqual([]);
    expect(codes('processing', { name: 'X', article6: ['art6_1_a'] })).toEqual([]);
    expect(codes('processing', { name: 'X', article6: ['art6_1_f'] })).toEqual(['article6 legitimate_interest warning']);
  });

  it('ask for an article 9 basis with special categories, and a basis for a transfer', () => {
    expect(codes('processing', { name: 'X', specialCategories: true })).toEqual(['article9 article9_missing error']);
    expect(codes('processing', { name: 'X', specialCategories: true, article9: ['art9_2_h'] })).toEqual([]);
    expect(codes('processing', { name: 'X', thirdCountryTransfer: true })).toEqual([
      'transferBases transfer_basis_missing error',
      'transferCountries transfer_country_missing warning',
    ]);
    expect(codes('processing', { name: 'X', thirdCountryTransfer: true, transferBases: ['art45'], transferCountries: ['USA'] })).toEqual(
      [],
    );
  });

  it('let an approved processing be complete, and a draft not', () => {
    expect(codes('processing', { name: 'X', status: 'draft' })).toEqual([]);
    expect(codes('processing', { name: 'X', status: 'approved' })).toHaveLength(4);
    expect(codes('processing', { name: 'X', status: 'approved', role: 'processor' })).toEqual([]);
  });

  it('keep an integration from a system to itself, and an object from pointing at itself', () => {
    expect(codes('integration', { name: 'X', source: id, target: id })).toEqual(['target same_at_both_ends error']);
    expect(codes('integration', { name: 'X', source: id, target: other })).toEqual([]);
    expect(codes('capability', { name: 'X', parent: id }, { id })).toEqual(['parent points_at_itself error']);
    expect(codes('capability', { name: 'X', parent: id }, { id: other })).toEqual([]);
  });

  it('warn when a statutory service names no law, and when poor has no reason', () => {
    expect(codes('service', { name: 'X', statutory: true })).toEqual(['legalBasis legal_basis_missing warning']);
    expect(codes('service', { name: 'X', statutory: true, legalBasis: 'opplæringslova § 2-1' })).toEqual([]);
    expect(codes('service', { name: 'X', judgement: 'poorly' })).toEqual(['judgementComment judgement_without_reason warning']);
    expect(codes('service', { name: 'X', judgement: 'well' })).toEqual([]);
  });

  it('know that special categories are personal data, and not for the public', () => {
    expect(codes('application', { name: 'X', specialCategories: true, personalData: false })).toEqual([
      'personalData special_without_personal error',
    ]);
    expect(codes('application', { name: 'X', specialCategories: true })).toEqual([]);
    expect(codes('dataset', { name: 'X', specialCategories: true, accessRights: 'public' })).toEqual([
      'accessRights public_but_special error',
    ]);
    expect(codes('dataset', { name: 'X', accessRights: 'restricted' })).toEqual(['restrictionBasis restriction_basis_missing warning']);
  });

  it('ask for the impact assessment before a processing that needs one is approved', () => {
    const approved = { name: 'X', status: 'approved', role: 'processor' };
    expect(codes('processing', { ...approved, dpia: 'needed' })).toEqual(['dpia dpia_missing warning']);
    expect(codes('processing', { ...approved, dpia: 'done' })).toEqual([]);
  });
});
