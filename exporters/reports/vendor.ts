/** One vendor before a meeting: agreements, systems and what they cost, integrations, and processing on our behalf. */
import { composer, factsOf, nameOf, paragraphs, type ReportContext, said, sumOf, tableOf, together } from '#exporters/reports/context';
import { chosenRecord } from '#exporters/reports/object';
import { reportWords as w } from '#exporters/reports/words';
import { count, kroner } from '#exporters/shown';
import { kindOf } from '#model/kinds/index';

const about = ['organisationNumber', 'country', 'parent', 'contactPerson', 'email', 'phone', 'website', 'checkedOn'];

export const vendor = composer('vendor', {
  read: async (context: ReportContext) => {
    const { record } = await chosenRecord(context, () => together(['name', 'description'], about));
    const its = { in: [record.id] };
    const [agreements, applications, integrations, processings] = [
      await context.records('agreement', context.columns('agreements'), { filter: { vendor: its } }),
      await context.records('application', together(['annualCost'], context.columns('applications')), {
        filter: { or: [{ vendor: its }, { hostingVendor: its }] },
      }),
      await context.records('integration', context.columns('integrations'), { filter: { vendor: its } }),
      await context.records('processing', context.columns('processings'), { filter: { processors: its } }),
    ];
    return { record, agreements, applications, integrations, processings };
  },
  subject: ({ record }) => nameOf(record),
  sections: {
    about: ({ record, applications, agreements }, context) => {
      const facts = factsOf(context, 'vendor', about, record, nameOf(record));
      const sums = [
        { label: said(context, w.systems), cell: count(applications.length) },
        { label: said(context, w.annualCost), cell: kroner(sumOf(applications, 'annualCost')) },
        { label: said(context, kindOf('agreement').plural), cell: count(agreements.length) },
      ];
      return [...paragraphs(record.values.description), { ...facts, facts: [...facts.facts, ...sums] }];
    },
    agreements: ({ agreements }, context) => [
      tableOf(context, 'agreement', context.columns('agreements'), agreements, said(context, kindOf('agreement').plural)),
    ],
    applications: ({ applications }, context) => [
      tableOf(context, 'application', context.columns('applications'), applications, said(context, w.systems)),
    ],
    integrations: ({ integrations }, context) => [
      tableOf(context, 'integration', context.columns('integrations'), integrations, said(context, w.integrations)),
    ],
    processings: ({ processings }, context) => [
      tableOf(context, 'processing', context.columns('processings'), processings, said(context, kindOf('processing').plural)),
    ],
  },
});
