/** A report as a document: the organisation's order and wording around what each section says. */
import type { BlockDocument, DocumentAbout, Draft, Logo, ViewBlock } from '#exporters/blocks';
import { adoption } from '#exporters/reports/adoption';
import { capabilities } from '#exporters/reports/capabilities';
import { type Composer, heading, paragraphs, type ReportContext, said } from '#exporters/reports/context';
import { integrations } from '#exporters/reports/integrations';
import { memo } from '#exporters/reports/memo';
import { object } from '#exporters/reports/object';
import { processings } from '#exporters/reports/processings';
import { services } from '#exporters/reports/services';
import { systems } from '#exporters/reports/systems';
import { vendor } from '#exporters/reports/vendor';
import { reportWords as w } from '#exporters/reports/words';
import type { MeasureName } from '#model/measures';
import { chosenColumns, chosenMeasure, type ReportLook, type ReportSettings, sectionsOf } from '#model/report-settings';
import { type ReportName, reportOf } from '#model/reports';

const composers = { systems, services, capabilities, integrations, adoption, processings, object, vendor, memo } satisfies Record<
  ReportName,
  Composer
>;

export interface Told extends Omit<ReportContext, 'columns' | 'measure'>, Pick<DocumentAbout, 'createdAt' | 'author' | 'selection'> {
  /** The chosen views; null for one that is gone, or that the asker may not see. */
  views: readonly (ViewBlock | null)[];
}

/** Reads and composes a report. */
export async function composeReport(
  name: ReportName,
  told: Told,
  settings: ReportSettings,
  look: ReportLook,
): Promise<BlockDocument<Draft>> {
  const { label, sections, short } = reportOf(name);
  const { language, organisation, createdAt, author, selection } = told;
  const wanted = sectionsOf(name, settings);
  const columns = (section: string): readonly string[] => {
    const { table } = sections[section] ?? {};
    return table ? chosenColumns(table, wanted.find((one) => one.name === section)?.columns) : [];
  };
  const measure = (section: string): MeasureName | null =>
    chosenMeasure(sections[section] ?? {}, wanted.find((one) => one.name === section)?.measure);
  const composed = await composers[name]({ ...told, columns, measure });
  const figures = told.views.map((view): Draft => view ?? { type: 'paragraph', muted: true, text: said(told, w.viewGone) });
  const title = settings.title?.[language]?.trim() || label[language];
  const blocks = wanted
    .filter(({ shown }) => shown)
    .flatMap((section) => {
      const content = section.name === 'figures' ? figures : composed.section(section.name);
      const intro = paragraphs(section.intro?.[language]);
      if (content.length === 0 && (intro.length === 0 || section.name === 'figures')) return [];
      return [heading(1, section.heading?.[language]?.trim() || (sections[section.name]?.label[language] ?? '')), ...intro, ...content];
    });
  return {
    about: {
      title: composed.subject ?? title,
      ...(composed.subject ? { subtitle: title } : {}),
      organisation: organisation.name,
      ...(author ? { author } : {}),
      language,
      createdAt,
      ...(selection ? { selection } : {}),
      ...logoOf(look),
      colour: look.colour,
      ...(short ? { short } : {}),
    },
    blocks: [...paragraphs(settings.intro?.[language]), ...blocks],
  };
}

function logoOf({ logo }: ReportLook): { logo?: Logo } {
  return logo ? { logo: { mime: logo.mime, bytes: Buffer.from(logo.base64, 'base64'), ratio: logo.ratio } } : {};
}
