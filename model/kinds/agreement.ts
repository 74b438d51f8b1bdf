import { archiveReferenceField, descriptionField, nameField, noteField, ownerField, ownerUnitField } from '#model/common';
import { date, flag, kind, money, number, ref, term, text, texts } from '#model/fields';
import { calledAfter } from '#model/row-names';
import { datesInOrder } from '#model/rules/dates';
import { notItself } from '#model/rules/references';
import { vocabularies } from '#model/vocabularies';

const typeLabels: Readonly<Record<string, { nb: string }>> = vocabularies.agreementType.terms;

export const agreement = kind('agreement', {
  pluralName: 'agreements',
  label: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  plural: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  help: {
    nb: 'En kontrakt eller databehandleravtale: hvem den er med, hva den dekker, og når den må fornyes.',
    nn: 'Ein kontrakt eller databehandlaravtale: kven han er med, kva han dekkjer, og når han må fornyast.',
    en: 'A contract or data processing agreement: with whom, what it covers, and when it must be renewed.',
  },
  keys: [['number'], ['name']],
  columns: ['name', 'type', 'vendor', 'validTo', 'noticeMonths', 'owner'],
  aliases: ['Avtaleoversikt', 'Kontrakter', 'Databehandleravtaler', 'Contracts'],
  rules: [
    datesInOrder('signedOn', 'validTo'),
    datesInOrder('validFrom', 'validTo'),
    datesInOrder('lastSupervisionOn', 'nextSupervisionOn'),
    notItself('parent'),
  ],
  rowName: ({ type }, named) => {
    const [systems, vendors] = [named('applications'), named('vendor')];
    return calledAfter(typeLabels[String(type)]?.nb ?? 'Avtale', systems.length ? systems : vendors);
  },
  fields: {
    name: nameField(['Avtale', 'Avtalenavn', 'Tittel', 'Kontrakt', 'Contract']),
    number: text({
      label: { nb: 'Avtalenummer', nn: 'Avtalenummer', en: 'Agreement number' },
      max: 100,
      aliases: ['Nr', 'Nr.', 'Kontraktsnummer', 'Avtale-ID', 'Avtalenr', 'Contract number'],
      group: 'about',
    }),
    type: term({
      label: { nb: 'Type avtale', nn: 'Type avtale', en: 'Kind of agreement' },
      vocabulary: 'agreementType',
      important: true,
      aliases: ['Type', 'Avtaletype', 'Kontraktstype', 'Contract type'],
      group: 'about',
    }),
    description: descriptionField(false, ['Hva avtalen gjelder', 'Omfang']),
    vendor: ref({
      label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Vendor' },
      kinds: ['vendor'],
      reverse: { name: 'agreements', label: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' } },
      important: true,
      keyHeadings: { organisationNumber: ['Org.nr leverandør', 'Org.nr', 'Orgnr'] },
      aliases: ['Avtalepart', 'Part', 'Motpart', 'Databehandler', 'Supplier', 'Party'],
      group: 'about',
    }),
    otherParties: texts({
      label: { nb: 'Andre parter', nn: 'Andre partar', en: 'Other parties' },
      help: {
        nb: 'For eksempel andre kommuner i en felles anskaffelse.',
        nn: 'Til dømes andre kommunar i ei felles anskaffing.',
        en: 'For instance other municipalities in a joint procurement.',
      },
      aliases: ['Parter', 'Øvrige parter'],
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Hører til avtalen', nn: 'Høyrer til avtalen', en: 'Belongs to agreement' },
      kinds: ['agreement'],
      reverse: { name: 'subAgreements', label: { nb: 'Underavtaler og vedlegg', nn: 'Underavtalar og vedlegg', en: 'Sub-agreements' } },
      aliases: ['Hovedavtale', 'Rammeavtale', 'Overordnet avtale', 'Framework agreement'],
      group: 'about',
    }),
    archiveReference: archiveReferenceField(),
    archiveUrl: text({
      label: { nb: 'Lenke til avtalen', nn: 'Lenkje til avtalen', en: 'Link to the agreement' },
      format: 'url',
      max: 2000,
      aliases: ['Lenke', 'Link', 'URL', 'Arkivlenke', 'Databehandleravtaler - Lenke'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField('agreements', { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' }, true),
    owner: ownerField('ownedAgreements', { nb: 'Avtaleeier for', nn: 'Avtaleeigar for', en: 'Owns the agreements' }, [
      'Avtaleeier',
      'Avtaleeigar',
      'Kontraktsansvarlig',
      'Avtaleansvarlig',
      'Ansvarlig',
      'Contract owner',
    ]),
    vendorContact: text({
      label: { nb: 'Kontakt hos leverandøren', nn: 'Kontakt hos leverandøren', en: 'Contact at the vendor' },
      max: 200,
      aliases: ['Kontaktperson', 'Kontakt', 'Kontaktperson leverandør'],
      group: 'responsibility',
    }),
    signedOn: date({
      label: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
      important: true,
      aliases: ['Signert dato', 'Inngått', 'Avtale inngått', 'Avtaledato', 'Dato signert', 'Signed on'],
      group: 'economy',
    }),
    validFrom: date({
      label: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Valid from' },
      aliases: ['Fra dato', 'Startdato', 'Start'],
      group: 'economy',
    }),
    validTo: date({
      label: { nb: 'Utløper', nn: 'Går ut', en: 'Expires' },
      help: {
        nb: 'Siste dag avtalen gjelder, uten opsjoner som ikke er brukt.',
        nn: 'Siste dagen avtalen gjeld, utan opsjonar som ikkje er brukte.',
        en: 'The last day of the agreement, without options not yet used.',
      },
      important: true,
      aliases: [
        'Utløpsdato',
        'Avtale utløper',
        'Avtalen utløper',
        'Varighet',
        'Varighet til',
        'Gyldig til',
        'Gjelder til',
        'Til dato',
        'Sluttdato',
        'Avtaleslutt',
        'Expiry date',
        'Valid to',
      ],
      group: 'economy',
    }),
    renewalOn: date({
      label: { nb: 'Fornyes', nn: 'Blir fornya', en: 'Renewal' },
      help: {
        nb: 'Neste dato da avtalen fornyes eller må tas opp til vurdering.',
        nn: 'Neste dato då avtalen blir fornya eller må takast opp til vurdering.',
        en: 'The next date when it is renewed or must be considered.',
      },
      aliases: ['Fornyelsesdato', 'Fornying', 'Opsjonsdato', 'Renewal date'],
      group: 'economy',
    }),
    autoRenews: flag({
      label: { nb: 'Fornyes av seg selv', nn: 'Blir fornya av seg sjølv', en: 'Renews by itself' },
      aliases: ['Autom. fornyelse', 'Automatisk fornying', 'Autofornyes', 'Automatisk fornyelse', 'Løpende', 'Auto-renewal'],
      group: 'economy',
    }),
    noticeMonths: number({
      label: { nb: 'Oppsigelsestid', nn: 'Oppseiingstid', en: 'Notice' },
      min: 0,
      max: 120,
      unit: { nb: 'måneder', nn: 'månader', en: 'months' },
      aliases: ['Oppsigelsestid (mnd)', 'Oppsigelsesfrist', 'Oppsigelse', 'Notice period'],
      group: 'economy',
    }),
    options: text({
      label: { nb: 'Opsjoner', nn: 'Opsjonar', en: 'Options' },
      multiline: true,
      aliases: ['Opsjon', 'Forlengelse'],
      group: 'economy',
    }),
    value: money({
      label: { nb: 'Avtaleverdi', nn: 'Avtaleverdi', en: 'Value' },
      help: {
        nb: 'Samlet verdi i avtaleperioden, uten merverdiavgift.',
        nn: 'Samla verdi i avtaleperioden, utan meirverdiavgift.',
        en: 'Total value over the period, without value added tax.',
      },
      aliases: ['Verdi', 'Kontraktssum', 'Beløp', 'Kontraktsverdi', 'Contract value'],
      group: 'economy',
    }),
    supervisionMonths: number({
      label: { nb: 'Tilsyn hver', nn: 'Tilsyn kvar', en: 'Supervision every' },
      help: {
        nb: 'Hvor mange måneder det kan gå mellom kontrollene av databehandleren.',
        nn: 'Kor mange månader det kan gå mellom kontrollane av databehandlaren.',
        en: 'How many months there may be between checks of the processor.',
      },
      source: 'GDPR art. 28',
      min: 1,
      max: 120,
      integer: true,
      unit: { nb: 'måneder', nn: 'månader', en: 'months' },
      aliases: ['Tilsynsintervall', 'Kontrollintervall', 'Oversight interval'],
      group: 'privacy',
    }),
    lastSupervisionOn: date({
      label: { nb: 'Siste tilsyn', nn: 'Siste tilsynet', en: 'Last supervision' },
      aliases: ['Sist kontrollert', 'Tilsyn utført', 'Siste kontroll'],
      group: 'privacy',
    }),
    nextSupervisionOn: date({
      label: { nb: 'Neste tilsyn', nn: 'Neste tilsyn', en: 'Next supervision' },
      aliases: ['Neste kontroll', 'Tilsynsdato'],
      group: 'privacy',
    }),
    supervisionNote: text({
      label: { nb: 'Hva tilsynet viste', nn: 'Kva tilsynet viste', en: 'What the supervision showed' },
      multiline: true,
      aliases: ['Tilsynsmerknad', 'Resultat av tilsyn'],
      group: 'privacy',
    }),
  },
});
