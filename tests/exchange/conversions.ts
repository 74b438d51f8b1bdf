/** What each format carries of an outline, found by converting: the table in docs/conversions.md. */
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import type { OutlineNode } from '#model/outline';
import { outlineFormatNames, outlineFormats } from '#model/outline-formats';
import { differences } from '#model/outline-tree';

const deep = (levels: number): OutlineNode => ({ title: `Nivå ${levels}`, children: levels > 1 ? [deep(levels - 1)] : [] });
const leaf = (node: Partial<OutlineNode>): OutlineNode => ({ title: 'Støtte', children: [{ title: 'Lønn', children: [], ...node }] });

const probes: Readonly<Record<string, OutlineNode>> = {
  Nivå: leaf({ level: 3 }),
  Id: leaf({ id: '0192f0c1-0000-7000-8000-000000000001' }),
  Nummer: leaf({ number: '1.2.3' }),
  Stikkord: leaf({ keywords: ['a-melding', 'tariff; avtaler'] }),
  Beskrivelse: leaf({ description: 'Første avsnitt.\n\n  Andre,  med innrykk.' }),
  Felt: leaf({ fields: { Eier: 'HR', Nivå: 'høyt', Formel: '=1+1' } }),
  'Tomt navn': leaf({ title: '' }),
  '12 nivåer': deep(12),
  'Alle tegn': leaf({ title: 'a\u0000\ud800\r\n\ufffe', description: '\u0001 b ' }),
  '40 000 tegn': leaf({ description: 'Årlig gjennomgang. '.repeat(2_200).trim() }),
  '201 ulike felt': leaf({ fields: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`Felt ${i}`, 'x'])) }),
};

async function outcome(root: OutlineNode, name: (typeof outlineFormatNames)[number]): Promise<string> {
  const { bytes, losses } = await writeOutline({ root }, name, { language: 'nb' });
  const read = await readOutline(bytes, `x.${outlineFormats[name].extension}`);
  const told = new Set([...losses, ...read.losses].map(({ at }) => at));
  const found = differences({ root }, read.outline);
  if (found.length === 0) return 'ja';
  return found.every(({ at }) => told.has(at)) ? 'sier fra' : 'nei';
}

/** The table, as Markdown. */
export async function conversionTable(): Promise<string> {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const names = Object.keys(probes);
  const lines = [row(['Format', 'Ending', ...names]), row(Array.from({ length: names.length + 2 }, () => '---'))];
  for (const name of outlineFormatNames) {
    const { label, extension } = outlineFormats[name];
    const cells: string[] = [];
    for (const probe of Object.values(probes)) cells.push(await outcome(probe, name));
    lines.push(row([label.nb, `\`.${extension}\``, ...cells]));
  }
  return lines.join('\n');
}
