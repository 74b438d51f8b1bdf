/** The record of processing activities in the order of GDPR art. 30 nr. 1 (controller) and nr. 2 (processor), with the rest that is registered after. */
import type { Block, FactsBlock } from '#exporters/blocks';
import { composer, heading, isStated, nameOf, nothing, paragraph, type ReportContext, said, tableOf } from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { cellIn, count, labelOf, words } from '#exporters/shown';
import { allColumns, type ExportRecord } from '#exporters/table';

type Ordered = readonly (readonly [letter: string, names: readonly string[]])[];

const transfers = ['thirdCountryTransfer', 'transferCountries', 'transferBases', 'transferSafeguards'];
const security = ['securityMeasures', 'securityDescription'];

export const controllerOrder: Ordered = [
  ['a', ['ownerUnit', 'owner', 'representative', 'dataProtectionOfficer', 'jointControllers', 'jointDivision', 'jointContact']],
  ['b', ['purposes']],
  ['c', ['dataSubjects', 'personalDataCategories', 'specialCategories', 'vulnerableGroups', 'subjectCount']],
  ['d', ['recipients', 'processors', 'accessGroups']],
  ['e', transfers],
  ['f', ['retention', 'retentionMonths', 'retentionStart']],
  ['g', security],
];
export const processorOrder: Ordered = [
  ['a', ['controllers', 'processors', 'representative', 'dataProtectionOfficer', 'ownerUnit', 'owner']],
  ['b', ['processingCategories']],
  ['c', transfers],
  ['d', security],
];

/** Said only when it is so: what must be stated only where it is relevant. */
const whenRelevant = new Set([
  'representative',
  'jointControllers',
  'jointDivision',
  'jointContact',
  ...transfers.slice(1),
  'subjectCount',
  'vulnerableGroups',
]);

function entry(record: ExportRecord, order: Ordered, context: ReportContext): Block[] {
  const named = new Set(['name', ...order.flatMap(([, names]) => names)]);
  const fact = (name: string, letter?: string): FactsBlock['facts'][number] => ({
    label: labelOf('processing', name, context.language),
    cell: cellIn('processing', name, record, context),
    ...(letter ? { letter } : {}),
  });
  const stated = (name: string) => isStated('processing', name, record, context);
  const required = order.flatMap(([letter, names]) =>
    names.filter((name) => !whenRelevant.has(name) || stated(name)).map((name) => fact(name, letter)),
  );
  const others = allColumns('processing').filter((name) => !named.has(name) && stated(name));
  const title = nameOf(record);
  return [heading(2, title), { type: 'facts', caption: title, facts: [...required, ...others.map((name) => fact(name))] }];
}

const isProcessor = ({ values }: ExportRecord): boolean => values.role === 'processor';
const names = (records: readonly ExportRecord[], of: (record: ExportRecord) => string | null | undefined): string =>
  [...new Set(records.flatMap((record) => of(record) ?? []))].join('; ');

export const processings = composer('processings', {
  read: async (context: ReportContext) => {
    const records = await context.records('processing', allColumns('processing'), context.asked);
    const officers = [...new Set(records.flatMap(({ refs }) => refs.dataProtectionOfficer?.id ?? []))];
    const people =
      officers.length > 0 ? await context.records('person', ['name', 'email', 'phone'], { filter: { id: { in: officers } } }) : [];
    return { records, people };
  },
  sections: {
    controller: ({ records, people }, context) => {
      const { name, organisationNumber } = context.organisation;
      const reach = people.map(({ values }) => [values.name, values.email, values.phone].filter(Boolean).join(', ')).join('; ');
      return [
        {
          type: 'facts',
          caption: said(context, w.controllerName),
          facts: [
            { label: said(context, w.controllerName), cell: words(name) },
            { label: said(context, w.organisationNumber), cell: words((organisationNumber ?? '').replace(/(\d{3})(?=\d)/g, '$1\u00a0')) },
            { label: said(context, w.officers), cell: words(reach) },
            {
              label: said(context, w.representatives),
              cell: words(names(records, ({ values }) => values.representative as string | null)),
            },
            { label: said(context, w.inRecord), cell: count(records.length) },
          ],
        },
        paragraph(said(context, w.recordBasis)),
      ];
    },
    overview: ({ records }, context) => [tableOf(context, 'processing', context.columns('overview'), records, said(context, w.inRecord))],
    asController: ({ records }, context) => {
      const own = records.filter((record) => !isProcessor(record));
      return own.length > 0 ? own.flatMap((record) => entry(record, controllerOrder, context)) : [nothing(context, 'processing')];
    },
    asProcessor: ({ records }, context) => {
      const forOthers = records.filter(isProcessor);
      return forOthers.length > 0
        ? forOthers.flatMap((record) => entry(record, processorOrder, context))
        : [paragraph(said(context, w.noProcessor))];
    },
  },
});
