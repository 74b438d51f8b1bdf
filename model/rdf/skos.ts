/** SKOS-AP-NO-Begrep v2: the municipality's own concepts, under those of Los. */
import type { Standard } from '#model/rdf/mapping';
import { contact, identifier, publisher, title } from '#model/rdf/properties';

export const skos: Standard = {
  label: { nb: 'Begreper (SKOS-AP-NO)', nn: 'Omgrep (SKOS-AP-NO)', en: 'Concepts (SKOS-AP-NO)' },
  mappings: [
    {
      kind: 'losConcept',
      types: ['skos:Concept'],
      properties: [
        {
          ...title('skos:prefLabel'),
          value: { as: 'texts', fields: { nb: 'name', nn: 'nameNn', en: 'nameEn' }, needs: ['nb', 'nn'] },
          label: { nb: 'Anbefalt term', nn: 'Tilrådd term', en: 'Preferred term' },
          help: {
            nb: 'Navnet på begrepet. Standarden krever det både på bokmål og nynorsk.',
            nn: 'Namnet på omgrepet. Standarden krev det både på bokmål og nynorsk.',
            en: 'The name of the concept. The standard demands it in both Bokmål and Nynorsk.',
          },
        },
        {
          name: 'skos:definition',
          level: 'mandatory',
          value: { as: 'texts', fields: { nb: 'note', nn: 'noteNn' } },
          label: { nb: 'Definisjon', nn: 'Definisjon', en: 'Definition' },
          help: {
            nb: 'En setning som sier hva begrepet er, og skiller det fra andre.',
            nn: 'Ei setning som seier kva omgrepet er, og skil det frå andre.',
            en: 'A sentence that says what the concept is, and sets it apart from others.',
          },
          also: ['http://www.w3.org/2004/02/skos/core#note'],
        },
        { ...identifier('mandatory'), value: { as: 'identifier', field: 'uri' } },
        publisher('dct:publisher'),
        { ...contact('dcat:contactPoint'), value: { as: 'contact' } },
        {
          name: 'skos:hiddenLabel',
          level: 'optional',
          value: { as: 'texts', fields: { nb: 'hiddenLabels', nn: 'hiddenLabelsNn' } },
          label: { nb: 'Hjelpeord', nn: 'Hjelpeord', en: 'Helper words' },
          also: ['http://www.w3.org/2004/02/skos/core#altLabel'],
        },
        {
          name: 'skos:notation',
          level: 'optional',
          value: { as: 'plain', field: 'notation' },
          label: { nb: 'Kode', nn: 'Kode', en: 'Notation' },
        },
        {
          name: 'skos:broader',
          level: 'optional',
          value: { as: 'pointer', field: 'broader', kind: 'losConcept', within: false },
          label: { nb: 'Overordnet', nn: 'Overordna', en: 'Broader' },
        },
        {
          name: 'skos:related',
          level: 'optional',
          value: { as: 'pointer', field: 'related', kind: 'losConcept', within: true },
          label: { nb: 'Se også', nn: 'Sjå òg', en: 'Related' },
        },
        {
          name: 'dct:isReplacedBy',
          level: 'optional',
          value: { as: 'pointer', field: 'replacedBy', kind: 'losConcept', within: true },
          label: { nb: 'Erstattet av', nn: 'Erstatta av', en: 'Replaced by' },
        },
      ],
    },
  ],
};
