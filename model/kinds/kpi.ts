import { descriptionField, nameField, noteField, ownerField, ownerUnitField } from '#model/common';
import { choice, date, kind, number, term, text } from '#model/fields';

export const kpi = kind('kpi', {
  pluralName: 'kpis',
  label: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figure' },
  plural: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  help: {
    nb: 'Et tall som viser hvor godt en tjeneste eller kapabilitet virker.',
    nn: 'Eit tal som viser kor godt ei teneste eller ein kapabilitet verkar.',
    en: 'A figure that shows how well a service or capability works.',
  },
  keys: [['name']],
  columns: ['name', 'value', 'target', 'unit', 'measuredOn', 'ownerUnit'],
  aliases: ['KPI', 'KPI-er', 'Indikatorer', 'Måltall', 'Måleindikatorer', 'KPIs'],
  fields: {
    name: nameField(['Nøkkeltall', 'KPI', 'Indikator', 'Måleindikator', 'Indicator']),
    description: descriptionField(true, ['Definisjon', 'Beregning']),
    unit: text({
      label: { nb: 'Måles i', nn: 'Blir målt i', en: 'Measured in' },
      help: {
        nb: 'For eksempel dager, prosent eller kroner.',
        nn: 'Til dømes dagar, prosent eller kroner.',
        en: 'Such as days, per cent or kroner.',
      },
      max: 50,
      aliases: ['Enhet', 'Måleenhet', 'Benevning', 'Unit of measure'],
      group: 'about',
    }),
    value: number({
      label: { nb: 'Siste måling', nn: 'Siste måling', en: 'Latest value' },
      important: true,
      aliases: ['Verdi', 'Resultat', 'Status', 'Value'],
      group: 'about',
    }),
    measuredOn: date({
      label: { nb: 'Målt', nn: 'Målt', en: 'Measured' },
      important: true,
      aliases: ['Dato', 'Måledato', 'Målt dato', 'Date'],
      group: 'about',
    }),
    target: number({
      label: { nb: 'Mål', nn: 'Mål', en: 'Target' },
      important: true,
      aliases: ['Måltall', 'Målverdi', 'Ønsket verdi'],
      group: 'about',
    }),
    better: choice({
      label: { nb: 'Best er', nn: 'Best er', en: 'Better is' },
      options: {
        higher: { nb: 'Høyere', nn: 'Høgare', en: 'Higher' },
        lower: { nb: 'Lavere', nn: 'Lågare', en: 'Lower' },
      },
      aliases: ['Retning', 'Direction'],
      group: 'about',
    }),
    frequency: term({
      label: { nb: 'Hyppighet', nn: 'Kor ofte', en: 'Frequency' },
      vocabulary: 'frequency',
      aliases: ['Frekvens', 'Målefrekvens', 'Hvor ofte'],
      group: 'about',
    }),
    sourceOfData: text({
      label: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
      max: 300,
      aliases: ['Datakilde', 'Kilde til tallet'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: {
      ...ownerUnitField('kpis', { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' }, true),
      aliases: ['Kommunalområde', 'Avdeling', 'Virksomhet', 'Department'],
    },
    owner: ownerField('ownedKpis', { nb: 'Eier nøkkeltallene', nn: 'Eig nøkkeltala', en: 'Owns the key figures' }, [
      'Ansvarlig',
      'Måleansvarlig',
    ]),
  },
});
