import { noteField } from '#model/common';
import { choice, kind, money, number, ref, term, text } from '#model/fields';
import { vocabularies } from '#model/vocabularies';

const typeLabels: Readonly<Record<string, { nb: string }>> = vocabularies.costType.terms;

export const cost = kind('cost', {
  pluralName: 'costs',
  label: { nb: 'Kostnad', nn: 'Kostnad', en: 'Cost' },
  plural: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' },
  help: {
    nb: 'Det en applikasjon koster i ett år, av én type.',
    nn: 'Det ein applikasjon kostar i eitt år, av éin type.',
    en: 'What an application costs in one year, of one type.',
  },
  keys: [
    ['application', 'year', 'type', 'basis'],
    ['application', 'year', 'type'],
  ],
  columns: ['application', 'year', 'type', 'amount', 'basis'],
  aliases: ['Systemkostnader', 'Kostnadsoversikt', 'IT-kostnader', 'Lisenskostnader', 'Kostnader per år'],
  defaultName: ({ type, year }) => {
    const label = typeof type === 'string' ? (typeLabels[type]?.nb ?? type) : 'Kostnad';
    return typeof year === 'number' ? `${label} ${year}` : undefined;
  },
  fields: {
    name: text({
      label: { nb: 'Kostnad', nn: 'Kostnad', en: 'Cost' },
      help: {
        nb: 'Kan stå tomt. Da blir navnet typen og året, for eksempel «Lisens 2026».',
        nn: 'Kan stå tomt. Då blir namnet typen og året, til dømes «Lisens 2026».',
        en: 'May be left empty. Then the name is the type and the year, such as “Lisens 2026”.',
      },
      required: true,
      max: 200,
      aliases: ['Navn', 'Namn', 'Kostnadspost', 'Post', 'Name'],
      group: 'about',
    }),
    application: ref({
      label: { nb: 'Applikasjon', nn: 'Applikasjon', en: 'Application' },
      kinds: ['application'],
      reverse: { name: 'costs', label: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' } },
      required: true,
      aliases: ['System', 'Fagsystem', 'Systemnavn'],
      group: 'economy',
    }),
    year: number({
      label: { nb: 'År', nn: 'År', en: 'Year' },
      min: 1990,
      max: 2200,
      integer: true,
      required: true,
      aliases: ['Regnskapsår', 'Budsjettår', 'Årstall'],
      group: 'economy',
    }),
    type: term({
      label: { nb: 'Kostnadstype', nn: 'Kostnadstype', en: 'Type of cost' },
      vocabulary: 'costType',
      important: true,
      aliases: ['Type', 'Art', 'Kostnadsart', 'Cost type'],
      group: 'economy',
    }),
    amount: money({
      label: { nb: 'Beløp', nn: 'Beløp', en: 'Amount' },
      help: {
        nb: 'Kroner uten merverdiavgift.',
        nn: 'Kroner utan meirverdiavgift.',
        en: 'Kroner without value added tax.',
      },
      required: true,
      aliases: ['Sum', 'Kroner', 'Kr', 'NOK', 'Kostnad (kr)'],
      group: 'economy',
    }),
    basis: choice({
      label: { nb: 'Regnskap eller budsjett', nn: 'Rekneskap eller budsjett', en: 'Accounts or budget' },
      options: {
        accounts: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
        budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
        estimate: { nb: 'Anslag', nn: 'Overslag', en: 'Estimate' },
      },
      aliases: ['Grunnlag', 'Regnskap/budsjett'],
      group: 'economy',
    }),
    agreement: ref({
      label: { nb: 'Etter avtale', nn: 'Etter avtale', en: 'Under agreement' },
      kinds: ['agreement'],
      reverse: { name: 'costs', label: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' } },
      aliases: ['Avtale', 'Kontrakt', 'Agreement'],
      group: 'economy',
    }),
    paidBy: ref({
      label: { nb: 'Betales av', nn: 'Blir betalt av', en: 'Paid by' },
      kinds: ['orgUnit'],
      reverse: { name: 'costs', label: { nb: 'Betaler', nn: 'Betaler', en: 'Pays' } },
      aliases: ['Enhet', 'Ansvar', 'Kommunalområde', 'Betaler', 'Kostnadssted', 'Cost centre'],
      group: 'economy',
    }),
    account: text({
      label: { nb: 'Kontering', nn: 'Kontering', en: 'Account code' },
      max: 100,
      aliases: ['Konto', 'Kontostreng', 'Account'],
      group: 'economy',
    }),
    note: noteField(),
  },
});
