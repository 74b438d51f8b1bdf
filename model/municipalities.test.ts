import { describe, expect, it } from 'vitest';
import { formerName, type Municipality, type MunicipalityChange, municipalitiesFor } from '#model/municipalities';

const current: Municipality[] = [
  { number: '1508', name: 'Ålesund', county: 'Møre og Romsdal' },
  { number: '1580', name: 'Haram', county: 'Møre og Romsdal' },
  { number: '5001', name: 'Trondheim - Tråante', county: 'Trøndelag' },
];
const change = (oldNumber: string, oldName: string, number: string, name: string, year: number): MunicipalityChange => ({
  oldNumber,
  oldName,
  number,
  name,
  changedOn: `${year}-01-01`,
});
const changes = [
  change('1534', 'Haram', '1507', 'Ålesund', 2020),
  change('1507', 'Ålesund', '1508', 'Ålesund', 2024),
  change('1507', 'Ålesund', '1580', 'Haram', 2024),
  change('1601', 'Trondheim', '5001', 'Trondheim', 2018),
  change('5001', 'Trondheim', '5001', 'Trondheim - Tråante', 2023),
];
const numbers = (number: string) => municipalitiesFor(number, current, changes).map((m) => m.number);

describe('a municipality number', () => {
  it('in force stands for itself, also after a change of name', () => {
    expect(numbers('5001')).toEqual(['5001']);
    expect(formerName('5001', changes)).toBeUndefined();
  });

  it('that has expired is followed through several reforms', () => {
    expect(numbers('1601')).toEqual(['5001']);
    expect(numbers('1534')).toEqual(['1508', '1580']);
    expect(formerName('1534', changes)).toBe('Haram');
  });

  it('of a municipality that was split stands for every part', () => expect(numbers('1507')).toEqual(['1508', '1580']));

  it('that never was in use stands for none', () => {
    expect(numbers('9999')).toEqual([]);
    expect(formerName('9999', changes)).toBeUndefined();
  });

  it('that goes in a circle of changes is still answered', () => {
    const back = [change('1', 'A', '2', 'B', 2018), change('2', 'B', '1', 'A', 2020)];
    expect(municipalitiesFor('1', [{ number: '1', name: 'A', county: 'C' }], back).map((m) => m.number)).toEqual(['1']);
  });
});
