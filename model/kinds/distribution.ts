import { descriptionField } from '#model/common';
import { choice, date, kind, ref, text } from '#model/fields';
import { fileTypes, licences } from '#model/law-data';

/** «CSV» says enough; else where it lies. */
function nameOf(format: unknown, address: unknown): string | undefined {
  if (typeof format === 'string') return (fileTypes as Readonly<Record<string, { nb: string }>>)[format]?.nb ?? format;
  return typeof address === 'string' ? address.replace(/^https?:\/\//, '').slice(0, 200) : undefined;
}

export const distribution = kind('distribution', {
  pluralName: 'distributions',
  label: { nb: 'Distribusjon', nn: 'Distribusjon', en: 'Distribution' },
  plural: { nb: 'Distribusjoner', nn: 'Distribusjonar', en: 'Distributions' },
  help: {
    nb: 'Ett sted der et datasett kan hentes: en fil, en nettside eller et grensesnitt, i ett format.',
    nn: 'Éin stad der eit datasett kan hentast: ei fil, ei nettside eller eit grensesnitt, i eitt format.',
    en: 'One place where a dataset can be fetched: a file, a web page or an interface, in one format.',
  },
  keys: [
    ['dataset', 'accessUrl', 'format'],
    ['dataset', 'accessUrl'],
    ['dataset', 'name'],
  ],
  columns: ['name', 'dataset', 'format', 'accessUrl', 'licence'],
  aliases: ['Datasettdistribusjoner', 'Nedlastinger'],
  defaultName: ({ format, accessUrl }) => nameOf(format, accessUrl),
  fields: {
    name: text({
      label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
      help: {
        nb: 'Kan stå tomt. Da blir navnet formatet, for eksempel «CSV».',
        nn: 'Kan stå tomt. Då blir namnet formatet, til dømes «CSV».',
        en: 'May be left empty. Then the name is the format, such as “CSV”.',
      },
      required: true,
      max: 200,
      aliases: ['Tittel', 'Distribusjonsnavn', 'Title'],
      group: 'about',
    }),
    dataset: ref({
      label: { nb: 'Datasett', nn: 'Datasett', en: 'Dataset' },
      kinds: ['dataset'],
      reverse: { name: 'distributions', label: { nb: 'Distribusjoner', nn: 'Distribusjonar', en: 'Distributions' } },
      required: true,
      group: 'about',
    }),
    accessUrl: text({
      label: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
      help: {
        nb: 'Siden eller filen der dataene ligger. Standarden krever den.',
        nn: 'Sida eller fila der dataa ligg. Standarden krev ho.',
        en: 'The page or file where the data are. The standard demands it.',
      },
      source: 'DCAT-AP-NO: dcat:accessURL',
      format: 'url',
      max: 2000,
      important: true,
      aliases: ['dcat:accessURL', 'Tilgangs-URL', 'TilgangsURL', 'URL', 'Lenke', 'Access URL'],
      group: 'about',
    }),
    downloadUrl: text({
      label: { nb: 'Nedlasting', nn: 'Nedlasting', en: 'Download' },
      help: {
        nb: 'Filen selv, når den kan lastes ned direkte.',
        nn: 'Sjølve fila, når ho kan lastast ned direkte.',
        en: 'The file itself, when it can be downloaded directly.',
      },
      source: 'DCAT-AP-NO: dcat:downloadURL',
      format: 'url',
      max: 2000,
      aliases: ['dcat:downloadURL', 'Nedlastingslenke', 'Download URL'],
      group: 'about',
    }),
    format: choice({
      label: { nb: 'Format', nn: 'Format', en: 'Format' },
      source: 'DCAT-AP-NO: dct:format',
      options: fileTypes,
      important: true,
      aliases: ['dct:format', 'Filformat', 'Filtype'],
      group: 'about',
    }),
    licence: choice({
      label: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
      help: {
        nb: 'Hva andre har lov til å gjøre med dataene.',
        nn: 'Kva andre har lov til å gjere med dataa.',
        en: 'What others may do with the data.',
      },
      source: 'DCAT-AP-NO: dct:license',
      options: licences,
      important: true,
      aliases: ['dct:license', 'Lisenser', 'Bruksvilkår', 'License'],
      group: 'about',
    }),
    description: descriptionField(false, ['dct:description']),
    service: ref({
      label: { nb: 'Leveres gjennom', nn: 'Blir levert gjennom', en: 'Delivered by' },
      help: {
        nb: 'Datatjenesten som gir tilgang, når dette er et grensesnitt.',
        nn: 'Datatenesta som gjev tilgang, når dette er eit grensesnitt.',
        en: 'The data service that gives access, when this is an interface.',
      },
      source: 'DCAT-AP-NO: dcat:accessService',
      kinds: ['dataService'],
      reverse: { name: 'distributions', label: { nb: 'Distribusjoner', nn: 'Distribusjonar', en: 'Distributions' } },
      aliases: ['dcat:accessService', 'Tilgangstjeneste'],
      group: 'about',
    }),
    issuedOn: date({
      label: { nb: 'Utgitt', nn: 'Gjeve ut', en: 'Issued' },
      source: 'DCAT-AP-NO: dct:issued',
      aliases: ['dct:issued'],
      group: 'about',
    }),
    modifiedOn: date({
      label: { nb: 'Innholdet sist endret', nn: 'Innhaldet sist endra', en: 'Content last changed' },
      source: 'DCAT-AP-NO: dct:modified',
      aliases: ['dct:modified'],
      group: 'about',
    }),
  },
});
