import { describe, expect, it } from 'vitest';
import { shared } from '#importers/shared-cell';
import { kindOf } from '#model/kinds/index';

const { fields } = kindOf('processing');
const basis = (text: string, name = 'article6') => shared(name, fields, text, new Map())?.map((one) => [one.name, ...one.values]) ?? null;
const [a, b, c, e] = ['art6_1_a', 'art6_1_b', 'art6_1_c', 'art6_1_e'];

describe('a legal basis and what stands with it in the same cell', () => {
  it.each([
    [
      'Art. 6 nr. 1 bokstav e, barnehageloven § 16',
      [
        ['article6', e],
        ['nationalLaw', 'barnehageloven § 16'],
      ],
    ],
    [
      'artikkel 6 nr. 1, bokstav c; opplæringslova §§ 1-1 og 2-3',
      [
        ['article6', c],
        ['nationalLaw', 'opplæringslova §§ 1-1 og 2-3'],
      ],
    ],
    [
      '6.1.c, 9.2.h helsepersonelloven §39',
      [
        ['article6', c],
        ['article9', 'art9_2_h'],
        ['nationalLaw', 'helsepersonelloven §39'],
      ],
    ],
    [
      '6.1.e; helse- og omsorgstjenesteloven § 3-1',
      [
        ['article6', e],
        ['nationalLaw', 'helse- og omsorgstjenesteloven § 3-1'],
      ],
    ],
    [
      '6.1.b og c, 9.2.b og h',
      [
        ['article6', b, c],
        ['article9', 'art9_2_b', 'art9_2_h'],
      ],
    ],
    [
      'Samtykke (art. 6 nr. 1 a), lov om barn og unge § 3, § 4 jf. forskrift 12',
      [
        ['article6', a],
        ['nationalLaw', 'lov om barn og unge § 3, § 4 jf. forskrift 12'],
      ],
    ],
    [
      'GDPR art. 6 (1) e jf. arkivlova § 6\nart. 9 nr. 2 bokstav j',
      [
        ['article6', e],
        ['nationalLaw', 'arkivlova § 6'],
        ['article9', 'art9_2_j'],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(basis(text)).toEqual(wanted);
  });

  it.each(['kommunalsjefen bestemmer', '6.1.e, etter avtale', 'helsepersonellet, 6.1.e', '6.1.x, barnehageloven § 16'])(
    '%s is left to be told of',
    (text) => {
      expect(basis(text)).toBeNull();
    },
  );

  it('an essay is left to be told of, and is not read piece by piece', () => {
    expect(basis(`6.1.e, ${'barnehageloven § 16, '.repeat(20)}§ 17`)).not.toBeNull();
    expect(basis(`6.1.e, ${'barnehageloven § 16, '.repeat(2_000)}§ 17`)).toBeNull();
  });
});
