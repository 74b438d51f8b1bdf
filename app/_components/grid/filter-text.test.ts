import { expect, test } from 'vitest';
import { filterText } from '#app/_components/grid/filter-text';
import { say } from '#app/_i18n/say';

const around = (language: 'nb' | 'nn' | 'en') => ({
  t: say(language),
  vocabularies: { lifecycle: [{ key: 'live', nb: 'I drift', nn: 'I drift', en: 'Live', retired: false }] },
  names: new Map([['01a1ffff-86c5-760f-90c9-c2b5152c5aee', 'Visma']]),
});
const text = (filter: Parameters<typeof filterText>[1], language: 'nb' | 'nn' | 'en' = 'nb') =>
  filterText('application', filter, around(language)).replace(/\u00a0/g, ' ');

test('filters are told in words, with the values as they are shown elsewhere', () => {
  expect(text({ name: 'annualCost', operator: 'gte', values: ['100000'] })).toBe('Årlig kostnad minst 100 000 kr');
  expect(text({ name: 'lifecycle', operator: 'in', values: ['live'] })).toBe('Livsløp: I drift');
  expect(text({ name: 'vendor', operator: 'empty', values: ['true'] }, 'nn')).toBe('Leverandør: tomt');
  expect(text({ name: 'vendor', operator: 'empty', values: ['false'] }, 'nn')).toBe('Leverandør: ikkje tomt');
  expect(text({ name: 'updatedAt', operator: 'gte', values: ['2026-02-17'] })).toBe('Endret fra og med 17.02.2026');
});

test('an object in a filter is named; until its name is known there is an ellipsis, never an id', () => {
  expect(text({ name: 'vendor', operator: 'in', values: ['01a1ffff-86c5-760f-90c9-c2b5152c5aee'] })).toBe('Leverandør: Visma');
  expect(text({ name: 'vendor', operator: 'in', values: ['01a1ffff-0000-760f-90c9-c2b5152c5aee'] })).toBe('Leverandør: …');
});
