/** Outlines made up at random: tidy, but unkind to every format. */
import fc from 'fast-check';
import type { Outline, OutlineNode } from '#model/outline';
import { tidyNode, tidyOutline } from '#model/outline-tree';

const tricky = fc.constantFrom(
  '',
  ' ',
  'Lønn',
  'Lønn (2)',
  'Årsavslutning og årsoppgjør (3)',
  '2.1 Lønn',
  '2.1.3',
  '1. Først',
  '=1+1',
  "'=x",
  '+47 22 33 44 55',
  '-',
  '- punkt',
  '@navn',
  '# Overskrift',
  '**fet** og _kursiv_',
  '**Stikkord:** a; b',
  'Stikkord: a, b',
  'Stikkord for tjenesten',
  'Beskriv tjenesten: c',
  'a, b',
  '1 Støtte',
  '2 Drift',
  '1.1 Lønn (2)',
  'I. Støtte',
  'II Drift',
  'a) Lønn',
  '• punkt',
  '<b>&amp;</b> <!-- x -->',
  '<!-- {"id":"x"} -->',
  'a; b; "c"',
  ' foran og bak ',
  'to  mellomrom',
  'hardt\u00a0mellomrom \u00a0 og',
  'tab\tinni',
  'linje\nto',
  'linje\r\nto\r',
  '\n',
  '_x0041_ _x0001_',
  '\u0000\u0001\u001f',
  'halv \ud800 og \udc00',
  '\ufffe\uffff\ufeff',
  '\u0085\u2028\u2029\u200b',
  '😀 漢字 e\u0301',
  '[x](http://y) `kode` ![b](c) \\ \\*',
  '* * *',
  '| a | b |',
  'Ja',
  '12',
  '1,5',
  '007',
  '#REF!',
  'Nivå',
  'Stikkord',
  'Beskrivelse',
  'Husorden-id',
  '__proto__',
  'husorden_1',
  '&nbsp;&#10;&lt;',
  'http://example.no/?a=1&b=2',
  '    fire foran',
  '~~~\nkode\n~~~',
  '> sitat',
  '===',
);
const text = fc.oneof(
  { weight: 3, arbitrary: tricky },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...'abcæøåÆØÅ .,:;!?-–«»"\'()[]{}<>&*_#|\\/=+~`1234567890 \n\t\u00a0'), maxLength: 40 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(tricky, tricky).map(([a, b]) => a + b) },
);
const long = fc
  .tuple(text, fc.integer({ min: 1, max: 60 }))
  .map(([one, times]) => `${one} Årlig gjennomgang. `.repeat(times).slice(0, 2000));
const id = fc.oneof(fc.uuid(), fc.constantFrom('ID_1234567', 'husorden_1', 'a b', '"x"'), text);

const own = fc.record(
  {
    title: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: long }),
    level: fc.nat({ max: 12 }),
    id,
    number: fc.oneof(fc.constantFrom('1', '2.1.3', '2.1.3.', 'A', '10.2'), text),
    keywords: fc.array(text, { maxLength: 4 }),
    description: fc.oneof(text, long),
    fields: fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
  },
  { requiredKeys: ['title'] },
);

/** A tree of these nodes: each hangs below one that came before, deep or wide as `shape` says. */
export const anyOutline: fc.Arbitrary<Outline> = fc
  .tuple(fc.array(own, { minLength: 1, maxLength: 14 }), fc.infiniteStream(fc.nat({ max: 1000 })), fc.boolean())
  .map(([nodes, places, deep]) => {
    const made: OutlineNode[] = nodes.map((node) => tidyNode(node));
    for (const [i, node] of made.entries()) {
      if (i === 0) continue;
      const place = Number(places.next().value ?? 0);
      const above = deep ? made[i - 1 - (place % Math.min(i, 2))] : made[place % i];
      // Siblings that are equal in all things are the hardest to keep apart.
      above?.children.push(place % 7 === 0 ? { ...node, children: [] } : node);
      if (place % 7 === 0) made[i] = above?.children.at(-1) ?? node;
      if (place % 11 === 0) above?.children.push({ ...node, children: [] });
    }
    return tidyOutline({ root: made[0] ?? { title: '', children: [] } });
  });
