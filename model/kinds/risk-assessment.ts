import { archiveReferenceField, descriptionField, nameField, noteField, ownerField, ownerUnitField } from '#model/common';
import { choice, date, flag, kind, text } from '#model/fields';
import { calledAfter } from '#model/row-names';
import { datesInOrder } from '#model/rules/dates';

export const riskAssessment = kind('riskAssessment', {
  pluralName: 'riskAssessments',
  label: { nb: 'Risikovurdering', nn: 'Risikovurdering', en: 'Risk assessment' },
  plural: { nb: 'Risikovurderinger', nn: 'Risikovurderingar', en: 'Risk assessments' },
  help: {
    nb: 'En risiko- og sårbarhetsvurdering (ROS) eller vurdering av personvernkonsekvenser (DPIA), med dato og hvor den ligger.',
    nn: 'Ei risiko- og sårbarheitsvurdering (ROS) eller vurdering av personvernkonsekvensar (DPIA), med dato og kvar ho ligg.',
    en: 'A risk and vulnerability assessment or an impact assessment, with its date and where it is kept.',
  },
  keys: [['archiveReference', 'name'], ['name']],
  columns: ['name', 'type', 'status', 'assessedOn', 'nextOn', 'remainingRisk'],
  aliases: ['ROS', 'ROS-analyser', 'ROS-oversikt', 'DPIA', 'DPIA-er', 'Risikovurdering'],
  rules: [datesInOrder('assessedOn', 'nextOn')],
  rowName: ({ type, assessedOn }, named) =>
    calledAfter(type === 'dpia' ? 'DPIA' : 'ROS', [...named('applications'), ...named('processings'), ...named('services')], assessedOn),
  fields: {
    name: nameField(['Tittel', 'ROS-analyse', 'Risikoanalyse', 'Risikovurdering', 'ROS', 'DPIA', 'Vurdering', 'Title']),
    type: choice({
      label: { nb: 'Type', nn: 'Type', en: 'Type' },
      options: {
        risk: {
          nb: 'Risiko- og sårbarhetsvurdering (ROS)',
          nn: 'Risiko- og sårbarheitsvurdering (ROS)',
          en: 'Risk and vulnerability assessment',
        },
        dpia: {
          nb: 'Vurdering av personvernkonsekvenser (DPIA)',
          nn: 'Vurdering av personvernkonsekvensar (DPIA)',
          en: 'Data protection impact assessment (DPIA)',
        },
        transfer: { nb: 'Vurdering av overføring til tredjeland', nn: 'Vurdering av overføring til tredjeland', en: 'Transfer assessment' },
      },
      important: true,
      aliases: ['Type vurdering', 'Vurderingstype'],
      group: 'about',
    }),
    status: choice({
      label: { nb: 'Status', nn: 'Status', en: 'Status' },
      options: {
        planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
        ongoing: { nb: 'Pågår', nn: 'Pågår', en: 'Ongoing' },
        completed: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Completed' },
      },
      important: true,
      group: 'about',
    }),
    description: descriptionField(false, ['Omfang', 'Hva er vurdert']),
    assessedOn: date({
      label: { nb: 'Vurdert', nn: 'Vurdert', en: 'Assessed' },
      important: true,
      aliases: [
        'Dato',
        'Dato for ROS',
        'Dato ROS',
        'Dato for vurdering',
        'Sist utført',
        'Gjennomført dato',
        'Utført',
        'Dato gjennomført',
        'Date',
      ],
      group: 'about',
    }),
    nextOn: date({
      label: { nb: 'Neste vurdering', nn: 'Neste vurdering', en: 'Next assessment' },
      aliases: ['Neste', 'Ny vurdering', 'Neste revisjon', 'Neste ROS', 'Revideres', 'Frist'],
      group: 'about',
    }),
    archiveReference: archiveReferenceField(),
    archiveUrl: text({
      label: { nb: 'Lenke til vurderingen', nn: 'Lenkje til vurderinga', en: 'Link to the assessment' },
      format: 'url',
      max: 2000,
      aliases: ['Lenke', 'Link', 'URL', 'Arkivlenke'],
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField('riskAssessments', { nb: 'Risikovurderinger', nn: 'Risikovurderingar', en: 'Risk assessments' }, true),
    owner: ownerField('ownedRiskAssessments', { nb: 'Risikoeier for', nn: 'Risikoeigar for', en: 'Owns the risks' }, [
      'Risikoeier',
      'Risikoeigar',
      'Ansvarlig',
      'Risk owner',
    ]),
    remainingRisk: choice({
      label: { nb: 'Risiko etter tiltak', nn: 'Risiko etter tiltak', en: 'Remaining risk' },
      options: {
        low: { nb: 'Lav', nn: 'Låg', en: 'Low' },
        moderate: { nb: 'Moderat', nn: 'Moderat', en: 'Moderate' },
        high: { nb: 'Høy', nn: 'Høg', en: 'High' },
        very_high: { nb: 'Svært høy', nn: 'Svært høg', en: 'Very high' },
      },
      important: true,
      aliases: ['Restrisiko', 'Risikonivå', 'Risiko', 'Residual risk'],
      group: 'assessment',
    }),
    risks: text({
      label: { nb: 'Største risikoer', nn: 'Største risikoar', en: 'Main risks' },
      source: 'GDPR art. 35 nr. 7 c',
      multiline: true,
      aliases: ['Risikoer', 'Funn', 'Uønskede hendelser', 'Risks'],
      group: 'assessment',
    }),
    measures: text({
      label: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
      source: 'GDPR art. 35 nr. 7 d',
      multiline: true,
      aliases: ['Planlagte tiltak', 'Risikoreduserende tiltak'],
      group: 'assessment',
    }),
    conclusion: text({
      label: { nb: 'Konklusjon', nn: 'Konklusjon', en: 'Conclusion' },
      multiline: true,
      group: 'assessment',
    }),
    necessity: text({
      label: { nb: 'Nødvendighet og forholdsmessighet', nn: 'Naudsyn og rimeleg forhold', en: 'Necessity and proportionality' },
      source: 'GDPR art. 35 nr. 7 b',
      multiline: true,
      group: 'privacy',
    }),
    officerAdvice: text({
      label: { nb: 'Råd fra personvernombudet', nn: 'Råd frå personvernombodet', en: 'Advice of the data protection officer' },
      source: 'GDPR art. 35 nr. 2',
      multiline: true,
      aliases: ['Personvernombudets råd', 'PVO sitt råd'],
      group: 'privacy',
    }),
    priorConsultation: flag({
      label: { nb: 'Forhåndsdrøftet med Datatilsynet', nn: 'Førehandsdrøfta med Datatilsynet', en: 'Prior consultation' },
      source: 'GDPR art. 36',
      aliases: ['Forhåndsdrøfting', 'Forhåndsdrøftelse'],
      group: 'privacy',
    }),
  },
});
