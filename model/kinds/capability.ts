import { descriptionField, nameEnField, nameField, nameNnField, noteField, ownerField, ownerUnitField } from '#model/common';
import { kind, number, ref, scale, text } from '#model/fields';
import { notItself } from '#model/rules/references';
import { importance, maturity } from '#model/scales';

export const capability = kind('capability', {
  pluralName: 'capabilities',
  label: { nb: 'Kapabilitet', nn: 'Kapabilitet', en: 'Capability' },
  plural: { nb: 'Kapabiliteter', nn: 'Kapabilitetar', en: 'Capabilities' },
  help: {
    nb: 'Noe kommunen må kunne, uansett hvem som gjør det og med hvilket system.',
    nn: 'Noko kommunen må kunne, same kven som gjer det og med kva system.',
    en: 'Something the municipality must be able to do, whoever does it and with whichever system.',
  },
  keys: [['code'], ['name', 'parent'], ['name']],
  columns: ['name', 'level', 'parent', 'currentMaturity', 'targetMaturity', 'ownerUnit'],
  aliases: ['Kapabilitetsmodell', 'Kapabilitetskart', 'Evner', 'Forretningskapabiliteter', 'Business capabilities'],
  rules: [notItself('parent')],
  fields: {
    name: nameField(['Kapabilitet', 'Kapabilitetsnavn', 'Evne', 'Capability']),
    nameNn: nameNnField(),
    nameEn: nameEnField(),
    code: text({
      label: { nb: 'Kode', nn: 'Kode', en: 'Code' },
      help: {
        nb: 'En fast kode, for eksempel S.1.2, som andre kan vise til selv om navnet endres.',
        nn: 'Ein fast kode, til dømes S.1.2, som andre kan vise til sjølv om namnet blir endra.',
        en: 'A stable code, such as S.1.2, that others can refer to even when the name changes.',
      },
      max: 50,
      aliases: ['Nr', 'Nr.', 'Nummer', 'ID', 'Kapabilitets-ID'],
      group: 'about',
    }),
    level: number({
      label: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
      help: {
        nb: '0 er blokken øverst, 3 er det minste.',
        nn: '0 er blokka øvst, 3 er det minste.',
        en: '0 is the block at the top, 3 the smallest.',
      },
      source: 'KS sin kapabilitetsmodell for kommuner',
      min: 0,
      max: 5,
      integer: true,
      important: true,
      group: 'about',
    }),
    parent: ref({
      label: { nb: 'Overordnet kapabilitet', nn: 'Overordna kapabilitet', en: 'Parent capability' },
      kinds: ['capability'],
      reverse: { name: 'subCapabilities', label: { nb: 'Underkapabiliteter', nn: 'Underkapabilitetar', en: 'Sub-capabilities' } },
      aliases: ['Overordnet', 'Hører til', 'Del av', 'Område', 'Parent'],
      group: 'about',
    }),
    description: descriptionField(true, ['Definisjon', 'Definition']),
    nationalId: text({
      label: { nb: 'Nasjonal kapabilitet, ID', nn: 'Nasjonal kapabilitet, ID', en: 'National capability, id' },
      help: {
        nb: 'ID-en til den tilsvarende kapabiliteten i Digdirs nasjonale arkitektur.',
        nn: 'ID-en til den tilsvarande kapabiliteten i Digdir sin nasjonale arkitektur.',
        en: 'The id of the matching capability in Digdir’s national architecture.',
      },
      source: 'Digdir: nasjonal arkitektur',
      max: 100,
      aliases: ['Nasjonal ID', 'National id'],
      group: 'about',
    }),
    nationalName: text({
      label: { nb: 'Nasjonal kapabilitet', nn: 'Nasjonal kapabilitet', en: 'National capability' },
      source: 'Digdir: nasjonal arkitektur',
      max: 200,
      group: 'about',
    }),
    note: noteField(),
    ownerUnit: ownerUnitField('capabilities', { nb: 'Kapabiliteter', nn: 'Kapabilitetar', en: 'Capabilities' }, false),
    owner: ownerField('ownedCapabilities', { nb: 'Eier kapabilitetene', nn: 'Eig kapabilitetane', en: 'Owns the capabilities' }, [
      'Kapabilitetseier',
      'Ansvarlig',
      'Capability owner',
    ]),
    currentMaturity: scale({
      label: { nb: 'Modenhet i dag', nn: 'Mogning i dag', en: 'Maturity today' },
      steps: maturity,
      aliases: ['Modenhet', 'Nåværende modenhet', 'Modenhet nå', 'Current maturity'],
      group: 'assessment',
    }),
    targetMaturity: scale({
      label: { nb: 'Ønsket modenhet', nn: 'Ønskt mogning', en: 'Target maturity' },
      steps: maturity,
      aliases: ['Målmodenhet', 'Modenhet mål', 'Mål'],
      group: 'assessment',
    }),
    importance: scale({
      label: { nb: 'Strategisk betydning', nn: 'Strategisk verdi', en: 'Strategic importance' },
      steps: importance,
      aliases: ['Viktighet', 'Betydning', 'Importance'],
      group: 'assessment',
    }),
  },
});
