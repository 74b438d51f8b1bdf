import { describe, expect, it } from 'vitest';
import { dataRows } from '#db/seed/data-files';
import { losRecordKey, losRecords } from '#db/seed/reference/los';
import { referenceId } from '#db/seed/reference-id';
import type { Value } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { findConcepts } from '#model/los-find';
import { linksOf } from '#model/relations';

const records = await losRecords();
const keys = new Set(records.map((r) => r.key));
const words = (value: Value | undefined) => (Array.isArray(value) ? value.map(String) : []);
const named = (end: string) => records.find((r) => r.key.endsWith(end));

describe('Los as seed records', () => {
  it('has every theme, word and life event once, parents before children', () => {
    const count = (level: string) => records.filter((r) => r.values.level === level).length;
    expect(['main_theme', 'sub_theme', 'word', 'life_event'].map(count)).toEqual([14, 78, 427, 7]);
    expect(keys.size).toBe(526);
    const place = new Map(records.map((r, i) => [r.key, i]));
    for (const [i, record] of records.entries())
      for (const parent of record.links?.broader ?? []) expect(place.get(parent)).toBeLessThan(i);
  });

  it('keeps all parents of a word, and marks the 229 words of Kommune-Los', () => {
    const parents = records.filter((r) => r.values.level === 'word').map((r) => r.links?.broader?.length);
    expect([1, 2, 3, 4].map((n) => parents.filter((p) => p === n).length)).toEqual([350, 67, 8, 2]);
    expect(records.filter((r) => r.values.kommuneLos === true)).toHaveLength(229);
  });

  it('points only at records that exist, by links the model knows', () => {
    const known = new Set(linksOf('losConcept').map((link) => link.name));
    for (const record of records)
      for (const [link, targets] of Object.entries(record.links ?? {})) {
        expect(known).toContain(link);
        for (const target of targets) expect(keys).toContain(target);
      }
  });

  it('fills only fields the kind has, and every required one', () => {
    const { fields } = kindOf('losConcept');
    for (const { values } of records) {
      for (const name of Object.keys(values)) expect(Object.keys(fields)).toContain(name);
      for (const [name, field] of Object.entries(fields)) if (field.required) expect(values[name]).toBeTruthy();
    }
  });

  it('holds each helper word of Los, once for each concept and language', () => {
    for (const field of ['hiddenLabels', 'hiddenLabelsNn'])
      for (const { values } of records) {
        const lower = words(values[field]).map((w) => w.toLowerCase());
        expect(new Set(lower).size).toBe(lower.length);
      }
    expect(words(named('/ord/skolefritidsordning')?.values.hiddenLabels)).toContain('SFO');
    expect(words(named('/ord/lufthavn')?.values.hiddenLabels)).toContain('Flyplass');
  });

  it('adds everyday words that Los lacks, each to a concept that exists', async () => {
    const rows = await dataRows('los/everyday-words.csv', ['uri', 'nb', 'nn']);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const values = records.find((r) => r.key === losRecordKey(row.uri))?.values;
      expect(words(values?.hiddenLabels)).toContain(row.nb);
      expect(words(values?.hiddenLabelsNn)).toContain(row.nn);
    }
  });

  it('can be found by «barnehage», «barnehageplass» and «førskole»', () => {
    const concepts = records.map(({ key, values }) => ({
      key,
      labels: { nb: String(values.name) },
      helpers: { nb: words(values.hiddenLabels) },
    }));
    const ends = (query: string) => findConcepts(query, concepts, 'nb').map((f) => f.concept.key.split('/los/')[1]);
    expect(ends('barnehage')[0]).toBe('tema/barnehage');
    expect(ends('barnehageplass')[0]).toBe('ord/barnehageplass');
    expect(ends('førskole')).toEqual(expect.arrayContaining(['tema/barnehage', 'ord/barnehageplass']));
  });

  it('leaves out names and notes that are only stars', () => {
    for (const { values } of records) for (const value of Object.values(values)) expect(String(value)).not.toMatch(/^\*+$/);
    expect(named('/hendelse/ny-i-norge')?.values.nameEn).toBeNull();
  });
});

describe('ids of reference data', () => {
  it('are the same in every installation', () => {
    expect(referenceId('los:https://psi.norge.no/los/ord/barnehageplass')).toBe('f471a0b7-4973-54e1-a7a7-7f23009774e5');
    expect(new Set(records.map((r) => referenceId(r.key))).size).toBe(records.length);
  });
});
