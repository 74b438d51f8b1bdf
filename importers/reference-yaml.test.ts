import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYamlTree, yamlOutline } from '#importers/reference-yaml';
import { Refusal } from '#model/errors';

/** Written for this test, in the shape such models are published in. */
const model = `# Kilde: en modell
kapabilitetsmodell:
  id: id-1
  navn: Samhandling
  beskrivelse: >
    Evne til å sikre
    gjenbruk.
  regler:
    - En regel uten navn.

  kapabiliteter:

    - id: id-2
      navn: "Strategisk: styring"
      prinsipper:
        - id-9  # P2
      delkapabiliteter:
        - id: id-3
          navn: Finansiering # et hint
        - id: id-4
          navn: 'Bruker''s valg'
          delkapabiliteter: []
    - id: id-5
      navn: Samarbeid
`;

describe('a model in YAML', () => {
  it('becomes a tree of what has a name, with ids and descriptions', () => {
    expect(yamlOutline(model)).toEqual({
      title: 'Samhandling',
      id: 'id-1',
      description: 'Evne til å sikre gjenbruk.',
      children: [
        {
          title: 'Strategisk: styring',
          id: 'id-2',
          children: [
            { title: 'Finansiering', id: 'id-3', children: [] },
            { title: "Bruker's valg", id: 'id-4', children: [] },
          ],
        },
        { title: 'Samarbeid', id: 'id-5', children: [] },
      ],
    });
  });
  it('with lists as far out as what they belong to, and several at the top', () => {
    expect(yamlOutline('a:\n- name: En\n- name: To\n').children.map(({ title }) => title)).toEqual(['En', 'To']);
  });
});

describe('what is not a plain tree', () => {
  it.each(['a: &x 1\nb: *x', 'a: !!js/function "x"', '{a: 1}', '\ta: 1', '', 'bare tekst', 'a:\n      b: 1\n   c: 2', '<xml/>'])(
    '%j is refused with the line',
    (text) => {
      expect(() => yamlOutline(text)).toThrow(Refusal);
    },
  );
  it('whatever is given, it ends: with a tree or a refusal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ':', '-', ' ', '  ', '\n', '#', '"', "'", '|', '>', 'navn: x', '- navn: y', '__proto__: z'), {
          maxLength: 60,
        }),
        (parts) => {
          try {
            readYamlTree(parts.join(''));
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
    );
  });
  it('a deep hole is refused, not fallen into', () => {
    const deep = Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(() => readYamlTree(`${deep}\n`)).toThrow(Refusal);
  });
});
