import { describe, expect, it } from 'vitest';
import { completeness, completenessOf, whatMatters } from '#model/completeness';
import { kind, text } from '#model/fields';
import { kindNames, kindOf } from '#model/kinds/index';

const label = { nb: 'X', nn: 'X', en: 'X' };

describe('completeness', () => {
  it('counts required and important fields and important links', () => {
    const { fields, links } = whatMatters(kindOf('application'));
    expect(fields).toContain('name');
    expect(fields).toContain('personalData');
    expect(fields).not.toContain('note');
    expect(links).toContain('losConcepts');
    expect(links).not.toContain('usedBy');
  });

  it('takes no and zero for answers, and empty lists for none', () => {
    const before = completeness(kindOf('application'), { name: 'Oppad' });
    const after = completeness(kindOf('application'), { name: 'Oppad', personalData: false });
    expect(before.missing).toContain('personalData');
    expect(after.missing).not.toContain('personalData');
    expect(after.percent).toBeGreaterThan(before.percent);
    expect(completeness(kindOf('dataset'), { name: 'X', themes: [] }).missing).toContain('themes');
  });

  it('leaves links out when nobody has counted them', () => {
    const kindOfService = kindOf('service');
    expect(completeness(kindOfService, {}).missing).not.toContain('losConcepts');
    expect(completeness(kindOfService, {}, {}).missing).toContain('losConcepts');
    expect(completeness(kindOfService, {}, { losConcepts: 2 }).missing).not.toContain('losConcepts');
  });

  it('says 100 only when nothing is missing', () => {
    for (const name of kindNames) {
      const { fields, links } = whatMatters(kindOf(name));
      expect(completenessOf(kindOf(name), []).percent).toBe(100);
      expect(completenessOf(kindOf(name), [...fields, ...links]).percent).toBe(0);
      expect(completenessOf(kindOf(name), fields.slice(0, 1)).percent).toBeLessThan(100);
    }
  });

  it('is full for a kind where nothing matters', () => {
    const plain = kind('plain', {
      pluralName: 'plains',
      label,
      plural: label,
      help: label,
      keys: [],
      columns: [],
      fields: { name: text({ label }) },
    });
    expect(completeness(plain, {}).percent).toBe(100);
  });
});
