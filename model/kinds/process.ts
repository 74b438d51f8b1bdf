import { descriptionField, lawExample, nameField, noteField, ownerField, ownerUnitField } from '#model/common';
import { choice, kind, ref, term, text } from '#model/fields';
import { notItself } from '#model/rules/references';
import { poorlyNeedsReason } from '#model/rules/services';
import { judgement } from '#model/scales';

export const process = kind('process', {
  pluralName: 'processes',
  label: { nb: 'Arbeidsprosess', nn: 'Arbeidsprosess', en: 'Work process' },
  plural: { nb: 'Arbeidsprosesser', nn: 'Arbeidsprosessar', en: 'Work processes' },
  help: {
    nb: 'Det folk gjør, i rekkefølge, for å levere en tjeneste.',
    nn: 'Det folk gjer, i rekkjefølgje, for å levere ei teneste.',
    en: 'What people do, in order, to deliver a service.',
  },
  keys: [['number'], ['name', 'parent'], ['name']],
  columns: ['name', 'ownerUnit', 'automation', 'judgement'],
  aliases: ['Prosesser', 'Prosess', 'Arbeidsflyt', 'Processes'],
  rules: [notItself('parent'), poorlyNeedsReason],
  fields: {
    name: nameField(['Prosess', 'Arbeidsprosess', 'Prosessnavn', 'Tittel', 'Process']),
    number: text({
      label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
      max: 50,
      aliases: ['Nr', 'Nr.', 'ID', 'Prosess-ID', 'No.'],
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Del av prosess', nn: 'Del av prosess', en: 'Part of process' },
      kinds: ['process'],
      reverse: { name: 'subProcesses', label: { nb: 'Delprosesser', nn: 'Delprosessar', en: 'Sub-processes' } },
      aliases: ['Overordnet', 'Overordnet prosess', 'Hovedprosess', 'Parent'],
      group: 'about',
    }),
    description: descriptionField(true, ['Prosessbeskrivelse', 'Trinn']),
    trigger: text({
      label: { nb: 'Starter når', nn: 'Startar når', en: 'Starts when' },
      aliases: ['Utløser', 'Start', 'Trigger'],
      group: 'about',
    }),
    outcome: text({
      label: { nb: 'Ender med', nn: 'Endar med', en: 'Ends with' },
      aliases: ['Resultat', 'Slutt', 'Leveranse', 'Outcome', 'Result'],
      group: 'about',
    }),
    frequency: term({
      label: { nb: 'Hyppighet', nn: 'Kor ofte', en: 'Frequency' },
      vocabulary: 'frequency',
      aliases: ['Frekvens', 'Hvor ofte'],
      group: 'about',
    }),
    automation: choice({
      label: { nb: 'Automatisering', nn: 'Automatisering', en: 'Automation' },
      options: {
        manual: { nb: 'Manuell', nn: 'Manuell', en: 'Manual' },
        partly: { nb: 'Delvis automatisk', nn: 'Delvis automatisk', en: 'Partly automatic' },
        fully: { nb: 'Helautomatisk', nn: 'Heilautomatisk', en: 'Fully automatic' },
      },
      aliases: ['Automatiseringsgrad', 'Grad av automatisering'],
      group: 'about',
    }),
    legalBasis: text({
      label: { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
      help: lawExample,
      multiline: true,
      aliases: ['Lovhjemmel', 'Lov', 'Lovgrunnlag', 'Law'],
      group: 'about',
    }),
    documentation: text({
      label: { nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation' },
      format: 'url',
      max: 2000,
      aliases: ['Lenke', 'URL', 'Link', 'Rutine'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField('processes', { nb: 'Arbeidsprosesser', nn: 'Arbeidsprosessar', en: 'Work processes' }, true),
    owner: ownerField('ownedProcesses', { nb: 'Eier prosessene', nn: 'Eig prosessane', en: 'Owns the processes' }, [
      'Prosesseier',
      'Prosesseigar',
      'Ansvarlig',
      'Process owner',
    ]),
    judgement: choice({
      label: { nb: 'Hvor godt virker den', nn: 'Kor godt verkar han', en: 'How well it works' },
      options: judgement,
      aliases: ['Vurdering', 'Fungerer', 'Tilstand', 'Kvalitet'],
      group: 'assessment',
    }),
    judgementComment: text({
      label: { nb: 'Hva er utfordringen', nn: 'Kva er utfordringa', en: 'What is the challenge' },
      multiline: true,
      aliases: ['Utfordring', 'Utfordringer', 'Begrunnelse', 'Challenge'],
      group: 'assessment',
    }),
  },
});
