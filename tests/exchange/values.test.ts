/** Every field of every kind: what is written in a cell is read back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '#exporters/cells';
import type { Cell } from '#importers/sheet';
import { parseValue } from '#importers/values';
import { type Field, type FieldType, kind, type Value } from '#model/fields';
import { kindNames, kindOf } from '#model/kinds/index';
import { languages } from '#model/text';
import { validate } from '#model/validation';
import { anyValue } from '#tests/exchange/arbitrary';

const fields = kindNames.flatMap((name) =>
  Object.entries(kindOf(name).fields).map(([field, declaration]) => ({ name: `${name}.${field}`, field: declaration })),
);

const byType = new Map<FieldType, typeof fields>();
for (const one of fields) byType.set(one.field.type, [...(byType.get(one.field.type) ?? []), one]);

/** The value as it is stored; undefined when it may not be. */
function tidy(field: Field, value: Value): Value | undefined {
  const label = { nb: 'x', nn: 'x', en: 'x' };
  const holder = kind('application', {
    pluralName: 'x',
    label,
    plural: label,
    help: label,
    keys: [['name']],
    columns: [],
    fields: { name: { ...field, required: false } as Field },
  });
  const { value: values, problems } = validate(holder, { name: value });
  return problems.length > 0 ? undefined : values.name;
}

describe('a value written in a cell and read again', () => {
  it.each([...byType].filter(([type]) => type !== 'ref'))('is the same, for every %s of every kind, in every language', (_, some) => {
    const generated = fc.constantFrom(...some).chain(({ field }) => fc.record({ field: fc.constant(field), value: anyValue(field) }));
    fc.assert(
      fc.property(generated, fc.constantFrom(...languages), ({ field, value }, language) => {
        const stored = tidy(field, value);
        fc.pre(stored !== undefined && stored !== null);
        const out = cellOf(field, stored, language);
        if (out === null) throw new Error('nothing was written');
        const cell: Cell = { row: 1, column: 1, value: out.value, ...(out.type === 'date' ? { date: true } : {}) };
        const { value: read, said } = parseValue(field, cell, { terms: new Map(), exact: true });
        expect(said).toEqual([]);
        expect(tidy(field, read ?? null)).toEqual(stored);
      }),
      { numRuns: 300 },
    );
  });
});
