import { describe, expect, it } from 'vitest';
import { proposeMapping } from '#importers/match';
import type { KindName } from '#model/kinds/index';
import { tableFrom } from '#tests/exchange/sheets';

/** What one column is taken to be, in a sheet of a given kind. */
function taken(kind: KindName, heading: string, sample = 'Noe'): string {
  const { columns } = proposeMapping(tableFrom('Ark1', [[heading], [sample]]), { kind });
  const [column] = columns;
  return column?.target ? `${column.confidence} ${Object.values(column.target).join(' ')}` : 'none';
}

describe('headings as strangers write them', () => {
  it.each<[KindName, string, string]>([
    ['application', 'Navn på systemet*', 'likely field name'],
    ['application', 'Namn på systemet', 'likely field name'],
    ['application', 'Systemets navn', 'likely field name'],
    ['application', 'Leverandør (navn)', 'sure field vendor'],
    ['application', 'Kostnader i år', 'likely field annualCost'],
    ['application', 'Leverandørens navn', 'likely field vendor'],
    ['application', 'Hvem er systemeier?', 'likely field owner'],
    ['application', 'Når ble systemet tatt i bruk?', 'likely field inUseFrom'],
    ['application', 'Innføringsår', 'sure field inUseFrom'],
    ['agreement', 'Navn på avtalen', 'likely field name'],
    ['processing', 'Navn på behandlingen', 'likely field name'],
  ])('in a sheet of %s, %j is %s', (kind, heading, wanted) => {
    expect(taken(kind, heading)).toBe(wanted);
  });

  it('a contact at the vendor is not the vendor', () => {
    expect(taken('application', 'Kontaktperson hos leverandør')).not.toContain('vendor');
  });

  it('a column of yes and no names no agreement, whatever its heading says', () => {
    expect(taken('application', 'Databehandleravtale (ja/nei)', 'Ja')).toBe('none');
    expect(taken('application', 'Databehandleravtale', 'nei')).toBe('none');
    expect(taken('application', 'Databehandleravtale', 'Avtale med Visma')).toBe('sure link agreements');
    expect(taken('processing', 'Felles behandlingsansvar', 'Nei')).toBe('none');
  });

  it('a question that is answered with yes, no or a date names no agreement', () => {
    expect(taken('application', 'Er det databehandleravtale?', 'vet ikke')).toBe('none');
    expect(taken('application', 'Når går avtalen ut?', '31.12.27')).toBe('none');
    expect(taken('application', 'Avtale utløper', 'des. 2027')).toBe('none');
    const rows = ['løpende', '30/6-27', '31.12.2027'].map((end, i) => [`System ${i}`, end]);
    const { columns } = proposeMapping(tableFrom('Ark1', [['System', 'Avtale utløper'], ...rows]), { kind: 'application' });
    expect(columns[1]?.target).toBeNull();
  });

  it('half a name is not the name: a criticality from 1 to 5 is no number of hours', () => {
    expect(taken('application', 'Kritikalitet (1-5)', '5')).toBe('none');
  });

  it('who did it is no date, though the heading is like that of one', () => {
    expect(taken('riskAssessment', 'Utført av', 'IKT-avdelingen')).not.toContain('assessedOn');
    expect(taken('riskAssessment', 'Utført av', 'mars 2024')).toBe('likely field assessedOn');
  });

  it('a column of web addresses names no agreements', () => {
    expect(taken('processing', 'Databehandleravtaler - Lenke', 'https://arkiv.example.no/1')).toBe('none');
  });

  it('levels written as numbers are no kind of unit', () => {
    expect(taken('orgUnit', 'Nivå', '2')).toBe('none');
    expect(taken('orgUnit', 'Nivå', 'Avdeling')).toBe('sure field type');
  });

  it('the controller that sends the sheet is not one the municipality processes for', () => {
    expect(taken('processing', 'Behandlingsansvarlig')).toBe('none');
  });

  it('headings that are whole questions still tell what the sheet holds', () => {
    const headings = ['Applikasjonsnavn', 'Leverandørens navn', 'Hvem er systemeier?', 'Når ble systemet tatt i bruk?'];
    expect(proposeMapping(tableFrom('Ark1', [headings, headings.map(() => 'Noe')]))).toMatchObject({
      kind: 'application',
      confidence: 'likely',
    });
  });
});
