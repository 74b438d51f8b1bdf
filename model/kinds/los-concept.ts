import { nameEnField, nameField, nameNnField } from '#model/common';
import { choice, flag, kind, ref, text, texts } from '#model/fields';
import { losLevels } from '#model/law';
import { notItself } from '#model/rules/references';

export const losConcept = kind('losConcept', {
  pluralName: 'losConcepts',
  label: { nb: 'Los-begrep', nn: 'Los-omgrep', en: 'Los concept' },
  plural: { nb: 'Los', nn: 'Los', en: 'Los' },
  help: {
    nb: 'Et tema eller ord fra Los, det felles vokabularet for offentlige tjenester, eller kommunens egen utvidelse.',
    nn: 'Eit tema eller ord frå Los, det felles vokabularet for offentlege tenester, eller kommunen si eiga utviding.',
    en: 'A theme or word from Los, the shared vocabulary of public services, or the municipality’s own extension.',
  },
  keys: [['uri']],
  columns: ['name', 'level', 'kommuneLos', 'uri'],
  aliases: ['Los-tema', 'LOS-ord', 'Kommune-Los', 'Los-begreper'],
  rules: [notItself('replacedBy')],
  fields: {
    name: nameField(['Begrep', 'Tema', 'Ord', 'Term', 'Label']),
    nameNn: nameNnField(),
    nameEn: nameEnField(),
    uri: text({
      label: { nb: 'URI', nn: 'URI', en: 'URI' },
      help: {
        nb: 'Begrepets faste adresse. Navn kan gjentas og endres; adressen kan ikke.',
        nn: 'Den faste adressa til omgrepet. Namn kan takast opp att og endrast; adressa kan ikkje.',
        en: 'The permanent address of the concept. Names repeat and change; the address does not.',
      },
      source: 'Los, Digitaliseringsdirektoratet',
      format: 'uri',
      max: 500,
      required: true,
      aliases: ['Identifikator', 'Adresse'],
      group: 'about',
    }),
    level: choice({
      label: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
      options: losLevels,
      important: true,
      group: 'about',
    }),
    kommuneLos: flag({
      label: { nb: 'Med i Kommune-Los', nn: 'Med i Kommune-Los', en: 'In Kommune-Los' },
      group: 'about',
    }),
    local: flag({
      label: { nb: 'Egen utvidelse', nn: 'Eiga utviding', en: 'Own extension' },
      help: {
        nb: 'Kommunens eget begrep, for eksempel for interne tjenester som Los ikke dekker.',
        nn: 'Kommunen sitt eige omgrep, til dømes for interne tenester som Los ikkje dekkjer.',
        en: 'The municipality’s own concept, for instance for internal services that Los leaves out.',
      },
      group: 'about',
    }),
    published: flag({
      label: { nb: 'Publisert', nn: 'Publisert', en: 'Published' },
      help: {
        nb: 'Et eget begrep som alle kan slå opp (SKOS-AP-NO). Los selv er alltid åpent.',
        nn: 'Eit eige omgrep som alle kan slå opp (SKOS-AP-NO). Los sjølv er alltid ope.',
        en: 'An own concept that anybody may look up (SKOS-AP-NO). Los itself is always open.',
      },
      group: 'about',
    }),
    notation: text({
      label: { nb: 'Kode', nn: 'Kode', en: 'Code' },
      max: 50,
      aliases: ['Notasjon', 'Nr', 'Nummer'],
      group: 'about',
    }),
    hiddenLabels: texts({
      label: { nb: 'Hjelpeord', nn: 'Hjelpeord', en: 'Helper words' },
      help: {
        nb: 'Ord folk søker med for å finne fram til begrepet.',
        nn: 'Ord folk søkjer med for å finne fram til omgrepet.',
        en: 'Words people search with to find the concept.',
      },
      source: 'SKOS: skos:hiddenLabel',
      aliases: ['Synonymer', 'Søkeord'],
      group: 'about',
    }),
    hiddenLabelsNn: texts({
      label: { nb: 'Hjelpeord på nynorsk', nn: 'Hjelpeord på nynorsk', en: 'Helper words in Nynorsk' },
      source: 'SKOS: skos:hiddenLabel',
      group: 'about',
    }),
    note: text({
      label: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
      multiline: true,
      aliases: ['Definisjon', 'Merknad', 'Definition', 'Note'],
      group: 'about',
    }),
    noteNn: text({
      label: { nb: 'Forklaring på nynorsk', nn: 'Forklaring på nynorsk', en: 'Explanation in Nynorsk' },
      multiline: true,
      group: 'about',
    }),
    retired: flag({
      label: { nb: 'Utgått', nn: 'Gått ut', en: 'Retired' },
      help: {
        nb: 'Begrepet er ikke lenger med i Los. Merkelapper blir stående til de er flyttet.',
        nn: 'Omgrepet er ikkje lenger med i Los. Merkelappar blir ståande til dei er flytte.',
        en: 'The concept is no longer in Los. Tags stay until they are moved.',
      },
      group: 'about',
    }),
    replacedBy: ref({
      label: { nb: 'Erstattet av', nn: 'Erstatta av', en: 'Replaced by' },
      kinds: ['losConcept'],
      reverse: { name: 'replaces', label: { nb: 'Erstatter', nn: 'Erstattar', en: 'Replaces' } },
      group: 'about',
    }),
  },
});
