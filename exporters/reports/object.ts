/** One object on paper: everything registered about it, and everything it is connected to. */

import type { Block, FactsBlock } from '#exporters/blocks';
import { composer, factsOf, heading, nameOf, paragraph, paragraphs, type ReportContext, said } from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { words } from '#exporters/shown';
import { allColumns, type ExportRecord, shownName } from '#exporters/table';
import { NotFound } from '#model/errors';
import { type Group, groups } from '#model/fields';
import { grouped } from '#model/gather';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

interface Sheet {
  kind: KindName;
  record: ExportRecord;
  /** Objects that point at this one, by what they call it. */
  pointing: readonly { label: string; names: readonly string[] }[];
}

/** The chosen object. @throws NotFound */
export async function chosenRecord(context: ReportContext, columns = allColumns): Promise<{ kind: KindName; record: ExportRecord }> {
  const [object] = context.objects;
  if (!object) throw new NotFound();
  const [record] = await context.records(object.kind, columns(object.kind), { filter: { id: { in: [object.id] } } });
  if (!record) throw new NotFound();
  return { kind: object.kind, record };
}

async function pointingAt(context: ReportContext, kind: KindName, id: string): Promise<Sheet['pointing']> {
  const found: { label: string; names: string[] }[] = [];
  for (const far of kindNames)
    for (const [name, field] of Object.entries(kindOf(far).fields)) {
      if (field.type !== 'ref' || !field.kinds.includes(kind)) continue;
      const records = await context.records(far, ['name'], { filter: { [name]: { in: [id] } } });
      if (records.length > 0) found.push({ label: field.reverse.label[context.language], names: records.map(nameOf) });
    }
  return found;
}

const longText = (kind: KindName, name: string): boolean => {
  const field = kindOf(kind).fields[name];
  return field?.type === 'text' && field.multiline === true;
};

export const object = composer('object', {
  read: async (context: ReportContext): Promise<Sheet> => {
    const { kind, record } = await chosenRecord(context);
    return { kind, record, pointing: await pointingAt(context, kind, record.id) };
  },
  subject: ({ kind, record }, { language }) => `${kindOf(kind).label[language]}: ${nameOf(record)}`,
  sections: {
    fields: ({ kind, record }, context) => {
      const names = Object.keys(kindOf(kind).fields).filter((name) => name !== 'name' && name !== 'description');
      const byGroup = grouped(names, (name) => kindOf(kind).fields[name]?.group ?? 'about');
      const inOrder = (Object.keys(groups) as Group[]).flatMap((group): Block[] => {
        const some = byGroup.get(group);
        if (!some) return [];
        const title = groups[group][context.language];
        const short = [...some].sort((a, b) => Number(longText(kind, a)) - Number(longText(kind, b)));
        return [heading(2, title), factsOf(context, kind, short, record, title)];
      });
      return [...paragraphs(record.values.description), ...inOrder];
    },
    links: ({ kind, record, pointing }, context) => {
      const linked = linksOf(kind).flatMap(({ name, label }) => {
        const targets = record.links[name] ?? [];
        return targets.length > 0 ? [{ label: label[context.language], names: targets.map(shownName) }] : [];
      });
      const merged = grouped([...linked, ...pointing], ({ label }) => label);
      const facts = [...merged].map(([label, some]): FactsBlock['facts'][number] => ({
        label,
        cell: words([...new Set(some.flatMap(({ names }) => names))].join('; ')),
      }));
      return facts.length > 0 ? [{ type: 'facts', caption: said(context, w.total), facts }] : [paragraph(said(context, w.noLinks))];
    },
  },
});
