/** Why an export cannot be made as it was asked for. */
import { Refusal } from '#model/errors';
import { type ExportFormatName, exportFormats, holdsList } from '#model/export-formats';
import { kindOf } from '#model/kinds/index';
import { type StandardName, standards } from '#model/rdf/standards';
import { fill, type Language } from '#model/text';

/** A file of this format holds one list, and the whole catalogue was asked for. */
export class OneListOnly extends Refusal {
  constructor() {
    super('one_list_only', {
      nb: 'En CSV-fil rommer én liste. Velg hvilken type som skal eksporteres, eller velg Excel eller JSON for hele katalogen.',
      nn: 'Ei CSV-fil rommar éi liste. Vel kva type som skal eksporterast, eller vel Excel eller JSON for heile katalogen.',
      en: 'A CSV file holds one list. Choose which kind to export, or choose Excel or JSON for the whole catalogue.',
    });
  }
}

/** A file of this format is a model of everything, and one list was asked for. */
export class WholeOnly extends Refusal {
  constructor(format: ExportFormatName) {
    super(
      'whole_only',
      fill(
        {
          nb: '{format} rommer hele katalogen. Ta bort valget av type, eller velg Excel, CSV eller JSON for én liste.',
          nn: '{format} rommar heile katalogen. Ta bort valet av type, eller vel Excel, CSV eller JSON for éi liste.',
          en: '{format} holds the whole catalogue. Do not choose a kind, or choose Excel, CSV or JSON for one list.',
        },
        { format: exportFormats[format].label },
      ),
    );
  }
}

/** A catalogue of this standard has no such things of their own. */
export class NotInStandard extends Refusal {
  constructor(standard: StandardName) {
    const lists = standards[standard].mappings.filter(({ kind }) => holdsList(standard, kind)).map(({ kind }) => kindOf(kind).plural);
    const kinds = (language: Language) => lists.map((text) => text[language].toLowerCase()).join(', ');
    super(
      'not_in_standard',
      fill(
        {
          nb: '{format} beskriver {kinds}. Velg en av dem eller hele katalogen, eller velg et annet format.',
          nn: '{format} skildrar {kinds}. Vel ein av dei eller heile katalogen, eller vel eit anna format.',
          en: '{format} describes {kinds}. Choose one of them or the whole catalogue, or choose another format.',
        },
        { format: exportFormats[standard].label, kinds: { nb: kinds('nb'), nn: kinds('nn'), en: kinds('en') } },
      ),
    );
  }
}

/** A file of this format is a tree, and what was asked for has no levels. */
export class NoLevels extends Refusal {
  constructor() {
    super('no_levels', {
      nb: 'Dette formatet viser et tre. Velg en type som har nivåer: tjenester, kapabiliteter, enheter, arbeidsprosesser eller Los.',
      nn: 'Dette formatet viser eit tre. Vel ein type som har nivå: tenester, kapabilitetar, einingar, arbeidsprosessar eller Los.',
      en: 'This format shows a tree. Choose a kind that has levels: services, capabilities, units, work processes or Los.',
    });
  }
}
