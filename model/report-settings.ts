/** What an organisation decides about its reports: wording, order, columns, and how documents look. */
import { z } from 'zod';
import { columnHeading } from '#model/exchange';
import { kindOf } from '#model/kinds/index';
import { isMeasure, type MeasureName } from '#model/measures';
import { linksOf } from '#model/relations';
import { type ReportName, type ReportSection, type ReportTable, reportOf } from '#model/reports';
import { type Problem, problemAt } from '#model/result';
import type { Language } from '#model/text';

const wording = z.object({ nb: z.string().max(5000), nn: z.string().max(5000), en: z.string().max(5000) }).partial();

/** More pictures than this no report should have. */
export const mostFigures = 20;

const sectionSettings = z.object({
  name: z.string(),
  shown: z.boolean(),
  heading: wording.optional(),
  /** Said before the section. */
  intro: wording.optional(),
  columns: z.array(z.string()).max(40).optional(),
  /** What the map of the section shows; the empty text leaves the map out. */
  measure: z.string().optional(),
});

export const reportSettings = z.object({
  title: wording.optional(),
  /** Said before everything else. */
  intro: wording.optional(),
  sections: z.array(sectionSettings).max(20).optional(),
  /** Saved views that stand in the report as figures. */
  figures: z.array(z.uuid()).max(mostFigures).optional(),
});
export type ReportSettings = z.infer<typeof reportSettings>;
export type SectionSettings = z.infer<typeof sectionSettings>;

/** How documents look, whatever they say. */
export const reportLook = z.object({
  colour: z.string(),
  logo: z
    .object({ mime: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']), base64: z.string().max(700_000), ratio: z.number() })
    .nullable(),
});
export type ReportLook = z.infer<typeof reportLook>;

/** Until an organisation chooses: the blue of the theme. */
export const usualLook: ReportLook = { colour: '#0a4270', logo: null };

/** What a table may show: fields and links, and what only the report knows. */
export const columnsFor = ({ kind, also = {} }: ReportTable): string[] => [
  ...new Set([...Object.keys(kindOf(kind).fields), ...linksOf(kind).map(({ name }) => name), ...Object.keys(also)]),
];

/** What the one who chooses columns is told of one. */
export const columnLabel = ({ kind, also }: ReportTable, name: string, language: Language): string =>
  also?.[name]?.[language] ?? columnHeading(kind, name, language);

/** The sections of a report as an organisation has ordered them; new ones come where they usually stand, last. */
export function sectionsOf(name: ReportName, settings: ReportSettings): SectionSettings[] {
  const { sections } = reportOf(name);
  const chosen = (settings.sections ?? []).filter(
    (section, at, all) => sections[section.name] && all.findIndex((one) => one.name === section.name) === at,
  );
  const others = Object.keys(sections).filter((section) => !chosen.some((one) => one.name === section));
  return [...chosen, ...others.map((section) => ({ name: section, shown: true }))];
}

/** The columns of a section's table: the chosen ones that exist, the usual ones when none do. */
export function chosenColumns(table: ReportTable, chosen: readonly string[] | undefined): readonly string[] {
  const known = columnsFor(table);
  const found = [...new Set(chosen ?? [])].filter((column) => known.includes(column));
  return found.length > 0 ? found : table.columns;
}

/** What the map of a section shows; null where there is none. */
export function chosenMeasure({ map }: Pick<ReportSection, 'map'>, chosen: string | undefined): MeasureName | null {
  if (!map || chosen === '') return null;
  return isMeasure(chosen) ? chosen : map.measure;
}

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** The contrast of a colour with white paper (WCAG 2.2, 1.4.3); 1 for what is no colour. */
export function contrastWithWhite(colour: string): number {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (!r || !g || !b) return 1;
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => channel(Number.parseInt(part, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** What is wrong with a colour for headings. */
export function colourProblems(colour: string): Problem[] {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    return [
      problemAt('colour', 'bad_colour', {
        nb: `«${colour}» er ikke en farge. Skriv den som #0a4270.`,
        nn: `«${colour}» er ikkje ein farge. Skriv han som #0a4270.`,
        en: `“${colour}” is not a colour. Write it as #0a4270.`,
      }),
    ];
  if (contrastWithWhite(colour) >= 4.5) return [];
  return [
    problemAt('colour', 'too_light', {
      nb: 'Fargen er for lys til å leses på hvitt papir. Velg en mørkere.',
      nn: 'Fargen er for lys til å lesast på kvitt papir. Vel ein mørkare.',
      en: 'The colour is too light to read on white paper. Choose a darker one.',
    }),
  ];
}
