import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnHeading, idHeading, joinList, joinNamed, kindOfIdHeading, splitList, splitNamed } from '#model/exchange';
import { kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import { languages } from '#model/text';

const item = fc.string({ unit: fc.constantFrom('a', 'å', ';', '"', '\n', ' ', ',', '[', ']', "'") });

describe('many texts in one cell', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });

  it('are also read as people write them', () => {
    expect(splitList('EPJ ; PLO\nHRM;; ')).toEqual(['EPJ', 'PLO', 'HRM']);
    expect(splitList('24"; 5" skjerm')).toEqual(['24"', '5" skjerm']);
    expect(splitList('"åpen')).toEqual(['"åpen']);
    expect(splitList('')).toEqual([]);
  });
});

describe('named objects in one cell', () => {
  it('are read back with their ids', () => {
    const named = fc.array(fc.record({ id: fc.uuid(), name: item }));
    fc.assert(
      fc.property(named, (items) => {
        expect(splitNamed(joinNamed(items))).toEqual(items);
      }),
    );
  });
});

describe('headings', () => {
  it('are different for every field and link of a kind, in every language', () => {
    for (const kind of kindNames) {
      const names = [...new Set([...Object.keys(kindOf(kind).fields), ...linksOf(kind).map(({ name }) => name)])];
      for (const language of languages) {
        const headings = names.map((name) => columnHeading(kind, name, language).toLowerCase());
        expect(new Set(headings).size, `${kind} ${language}`).toBe(headings.length);
      }
      expect(kindOfIdHeading(idHeading(kind))).toBe(kind);
    }
    expect(kindOfIdHeading('System-id (application)')).toBeUndefined();
  });
});
