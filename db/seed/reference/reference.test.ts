import { describe, expect, it } from 'vitest';
import { dataRows } from '#db/seed/data-files';
import type { SeedRecord } from '#db/seed/record';
import { kostraRecords } from '#db/seed/reference/kostra';
import { municipalities, municipalityChanges } from '#db/seed/reference/municipalities';
import { sharedSolutionRecords } from '#db/seed/reference/shared-solutions';
import type { Field } from '#model/fields';
import { kindOf } from '#model/kinds/index';

/** What of a record the kind would not take. */
function misfits({ kind, key, values, refs }: SeedRecord): string[] {
  const fields: Record<string, Field> = { ...kindOf(kind).fields };
  const unknown = [...Object.keys(values), ...Object.keys(refs ?? {})].filter((name) => !(name in fields));
  const empty = Object.keys(fields).filter((name) => fields[name]?.required && !values[name]);
  const options = Object.entries(values).filter(([name, value]) => {
    const field = fields[name];
    return field?.type === 'choice' && value !== null && !(String(value) in field.options);
  });
  return [...unknown, ...empty, ...options.map(([name]) => name)].map((name) => `${key} ${name}`);
}

describe('KOSTRA functions', async () => {
  const records = await kostraRecords();
  const of = (code: string) => records.find((r) => r.values.code === code)?.values;

  it('are 75 municipal and 8 financial in force, and 3 that have gone out', () => {
    const inForce = records.filter((r) => r.values.validTo === null);
    expect(inForce.filter((r) => r.values.group === 'municipal')).toHaveLength(75);
    expect(inForce.filter((r) => r.values.group === 'financial')).toHaveLength(8);
    expect(records.filter((r) => r.values.validTo !== null).map((r) => r.values.code)).toEqual(['190', '254', '255']);
    expect(of('254')).toMatchObject({ name: 'Helse- og omsorgstjenester til hjemmeboende', validTo: 2018 });
  });

  it('say where a name is provisional or missing', () => {
    expect(of('201')).toMatchObject({ name: 'Barnehage', note: null });
    expect(of('332')?.note).toMatch(/foreløpig/);
    expect(of('257')).toMatchObject({ name: 'Funksjon 257' });
    expect(of('257')?.note).toMatch(/ikke funnet/);
    expect(of('190')?.note).toMatch(/godtas ikke lenger/);
  });

  it('fit the kind', () => expect(records.flatMap(misfits)).toEqual([]));
});

describe('shared solutions', async () => {
  const records = await sharedSolutionRecords();
  const products = records.filter((r) => r.kind === 'product');
  const of = (name: string) => products.find((r) => r.values.name === name);

  it('are a product for each name of the list, so that what stands twice comes once', async () => {
    const rows = await dataRows('shared-solutions/shared-solutions.csv', ['name', 'type']);
    expect(rows).toHaveLength(103);
    expect(new Set(products.map((r) => r.values.name))).toEqual(new Set(rows.map((row) => row.name)));
    expect(products).toHaveLength(102);
    expect(of('ID-porten')?.values.type).toBe('national_shared');
    expect(of('KOSTRA')?.values.type).toBe('state');
  });

  it('point at a manager that is a vendor, except where nobody knows', () => {
    const vendors = new Set(records.filter((r) => r.kind === 'vendor').map((r) => r.key));
    expect(vendors.size).toBe(25);
    expect(products.filter((r) => !vendors.has(r.refs?.vendor ?? '')).map((r) => r.values.name)).toEqual(['Felles kommunal journal']);
    expect(of('Maskinporten')?.refs).toEqual({ vendor: 'vendor:Digdir' });
    expect(of('DigiBarnevern')).toMatchObject({
      refs: { vendor: 'vendor:KS' },
      values: { note: 'KS og Bufdir forvalter løsningen sammen.' },
    });
  });

  it('say where the source is unclear about the manager', () => {
    expect(of('Arena')?.values.note).toMatch(/Kontroller forvalteren/);
    expect(of('Kobo')?.values.note).toBeNull();
  });

  it('have unique keys and fit their kinds', () => {
    expect(new Set(records.map((r) => r.key)).size).toBe(records.length);
    expect(records.flatMap(misfits)).toEqual([]);
  });
});

describe('municipalities', () => {
  it('are 357 with unique four-digit numbers, names in several languages as one string', async () => {
    const all = await municipalities();
    expect(new Set(all.map((m) => m.number)).size).toBe(357);
    expect(all.every((m) => /^\d{4}$/.test(m.number) && m.name !== '' && m.county !== '')).toBe(true);
    expect(all.find((m) => m.number === '5001')?.name).toBe('Trondheim - Tråante');
  });

  it('have 516 changes, each with a date', async () => {
    const changes = await municipalityChanges();
    expect(changes).toHaveLength(516);
    expect(changes.every((c) => /^\d{4}-\d\d-\d\d$/.test(c.changedOn) && /^\d{4}$/.test(c.oldNumber) && /^\d{4}$/.test(c.number))).toBe(
      true,
    );
  });
});

describe('data files', () => {
  it('that lack a column are refused, by name', async () => {
    await expect(dataRows('kostra/kostra-functions.csv', ['colour'])).rejects.toThrow('kostra-functions.csv has no column colour');
  });
});
