import { describe, expect, it } from 'vitest';
import { carriedBetween, carriedOf, elementKinds, elementTypes, kindOfElement } from '#model/archimate';
import { mayRelate } from '#model/archimate-rules';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

describe('ArchiMate', () => {
  const all = elementKinds.flatMap((kind) => carriedOf(kind));

  it('allows every relationship that stands for a field or link', () => {
    const refused = all.flatMap(({ kind, name, type, from, others }) =>
      others.flatMap((other) => {
        const [source, target] = from === 'own' ? [kind, other] : [other, kind];
        return mayRelate(elementTypes[source], type, elementTypes[target]) ? [] : [`${kind}.${name}: ${type} to ${other}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it('refuses what the standard has no relationship for', () => {
    expect(mayRelate('Capability', 'Serving', 'BusinessService')).toBe(false);
    expect(mayRelate('DataObject', 'Access', 'ApplicationComponent')).toBe(false);
    expect(mayRelate('BusinessService', 'Composition', 'Capability')).toBe(false);
  });

  it('carries every link between elements, so that nothing is lost on the way', () => {
    for (const kind of elementKinds) {
      const names = carriedOf(kind).map(({ name }) => name);
      for (const link of linksOf(kind))
        if (link.direction === 'forward' && link.kind in elementTypes) expect(names, `${kind}.${link.name}`).toContain(link.name);
      for (const [name, field] of Object.entries(kindOf(kind).fields))
        if (field.type === 'ref' && field.kinds.every((other) => other in elementTypes)) expect(names).toContain(name);
    }
  });

  it('can be read back: two fields never look the same, but for the name of an association', () => {
    for (const source of elementKinds)
      for (const target of elementKinds) {
        const seen = carriedBetween(source, target)
          .filter(({ carried }) => carried.type !== 'Association')
          .map(({ carried: { type, accessType } }) => `${type} ${accessType ?? ''}`);
        expect(new Set(seen).size, `${source} → ${target}: ${seen.join(', ')}`).toBe(seen.length);
      }
  });

  it('reads an element of a type that two kinds share as the first of them', () => {
    expect(kindOfElement('BusinessActor')).toBe('orgUnit');
    expect(kindOfElement('ApplicationComponent')).toBe('application');
    expect(kindOfElement('Stakeholder')).toBeUndefined();
  });
});
