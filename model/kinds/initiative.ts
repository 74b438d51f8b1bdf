import { archiveReferenceField, descriptionField, nameField, noteField, ownerField, ownerUnitField } from '#model/common';
import { choice, date, kind, money, ref, term, text } from '#model/fields';
import { datesInOrder } from '#model/rules/dates';
import { notItself } from '#model/rules/references';

export const initiative = kind('initiative', {
  pluralName: 'initiatives',
  label: { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiative' },
  plural: { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiatives' },
  help: {
    nb: 'Et prosjekt, en anskaffelse eller en forbedring som endrer systemer, tjenester eller kapabiliteter.',
    nn: 'Eit prosjekt, ei anskaffing eller ei forbetring som endrar system, tenester eller kapabilitetar.',
    en: 'A project, procurement or improvement that changes systems, services or capabilities.',
  },
  keys: [['name']],
  columns: ['name', 'type', 'status', 'startOn', 'endOn', 'budget', 'owner'],
  aliases: ['Prosjekter', 'Prosjekt', 'Prosjektportefølje', 'Veikart', 'Forbedringer', 'Projects'],
  rules: [datesInOrder('startOn', 'endOn'), notItself('parent')],
  fields: {
    name: nameField(['Tiltak', 'Prosjekt', 'Prosjektnavn', 'Tittel', 'Project']),
    type: term({
      label: { nb: 'Type', nn: 'Type', en: 'Type' },
      vocabulary: 'initiativeType',
      aliases: ['Type tiltak', 'Kategori'],
      group: 'about',
    }),
    status: choice({
      label: { nb: 'Status', nn: 'Status', en: 'Status' },
      options: {
        idea: { nb: 'Idé', nn: 'Idé', en: 'Idea' },
        planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
        ongoing: { nb: 'Pågår', nn: 'Pågår', en: 'Ongoing' },
        completed: { nb: 'Fullført', nn: 'Fullført', en: 'Completed' },
        stopped: { nb: 'Stoppet', nn: 'Stoppa', en: 'Stopped' },
      },
      important: true,
      aliases: ['Fase', 'Prosjektstatus'],
      group: 'about',
    }),
    priority: choice({
      label: { nb: 'Prioritet', nn: 'Prioritet', en: 'Priority' },
      options: {
        low: { nb: 'Lav', nn: 'Låg', en: 'Low' },
        medium: { nb: 'Middels', nn: 'Middels', en: 'Medium' },
        high: { nb: 'Høy', nn: 'Høg', en: 'High' },
      },
      group: 'about',
    }),
    description: descriptionField(true, ['Mål', 'Hva skal gjøres']),
    benefit: text({
      label: { nb: 'Gevinst', nn: 'Gevinst', en: 'Benefit' },
      help: {
        nb: 'Hva som blir bedre, for hvem, og hvordan det kan måles.',
        nn: 'Kva som blir betre, for kven, og korleis det kan målast.',
        en: 'What gets better, for whom, and how to measure it.',
      },
      multiline: true,
      aliases: ['Gevinster', 'Nytte', 'Effekt', 'Benefits'],
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Del av tiltak', nn: 'Del av tiltak', en: 'Part of initiative' },
      kinds: ['initiative'],
      reverse: { name: 'subInitiatives', label: { nb: 'Deltiltak', nn: 'Deltiltak', en: 'Sub-initiatives' } },
      aliases: ['Program', 'Overordnet', 'Programme', 'Parent'],
      group: 'about',
    }),
    startOn: date({
      label: { nb: 'Starter', nn: 'Startar', en: 'Starts' },
      important: true,
      aliases: ['Start', 'Startdato', 'Oppstart', 'Fra'],
      group: 'about',
    }),
    endOn: date({
      label: { nb: 'Ferdig', nn: 'Ferdig', en: 'Ends' },
      important: true,
      aliases: ['Slutt', 'Sluttdato', 'Frist', 'Til', 'Ferdigdato'],
      group: 'about',
    }),
    archiveReference: archiveReferenceField(),
    website: text({
      label: { nb: 'Nettside', nn: 'Nettside', en: 'Web page' },
      format: 'url',
      max: 2000,
      aliases: ['URL', 'Lenke', 'Link', 'Prosjektrom'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField('initiatives', { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiatives' }, true),
    owner: ownerField('ownedInitiatives', { nb: 'Tiltakseier for', nn: 'Tiltakseigar for', en: 'Owns the initiatives' }, [
      'Tiltakseier',
      'Prosjekteier',
      'Prosjekteigar',
      'Prosjektleder',
      'Ansvarlig',
      'Project owner',
    ]),
    budget: money({
      label: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
      aliases: ['Kostnad', 'Ramme', 'Kostnadsramme', 'Investering', 'Cost'],
      group: 'economy',
    }),
    annualSavings: money({
      label: { nb: 'Spart per år', nn: 'Spart per år', en: 'Saved per year' },
      aliases: ['Innsparing', 'Årlig gevinst', 'Savings'],
      group: 'economy',
    }),
  },
});
