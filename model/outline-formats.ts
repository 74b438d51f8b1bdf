/** The formats an outline is read from and written to: what people see of them. `importers/outline` has a reader and `exporters/outline` a writer for each. */
import { same, type Text } from '#model/text';

interface Format {
  label: Text;
  extension: string;
  mime: string;
  /** What the same outline looks like as a table, where two formats share an extension. */
  layout?: OutlineLayout;
}

/** A mind map has a column for each level; an outline has a row for each node with its number and level. */
export type OutlineLayout = 'mindmap' | 'outline';
export const outlineLayouts = ['mindmap', 'outline'] as const satisfies readonly OutlineLayout[];

const xlsx = { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
const csv = { extension: 'csv', mime: 'text/csv; charset=utf-8' } as const;

export const outlineFormats = {
  mm: { label: same('FreeMind / Freeplane'), extension: 'mm', mime: 'application/x-freemind' },
  xmind: { label: same('XMind'), extension: 'xmind', mime: 'application/vnd.xmind.workbook' },
  'mindmap-xlsx': {
    label: { nb: 'Excel: én kolonne per nivå', nn: 'Excel: éi kolonne per nivå', en: 'Excel: a column for each level' },
    ...xlsx,
    layout: 'mindmap',
  },
  'outline-xlsx': {
    label: {
      nb: 'Excel: én rad per punkt, med nummer og nivå',
      nn: 'Excel: éi rad per punkt, med nummer og nivå',
      en: 'Excel: a row for each item, with number and level',
    },
    ...xlsx,
    layout: 'outline',
  },
  docx: {
    label: same('Word'),
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { label: same('PDF'), extension: 'pdf', mime: 'application/pdf' },
  md: { label: same('Markdown'), extension: 'md', mime: 'text/markdown; charset=utf-8' },
  opml: { label: same('OPML'), extension: 'opml', mime: 'text/x-opml' },
  'mindmap-csv': {
    label: { nb: 'CSV: én kolonne per nivå', nn: 'CSV: éi kolonne per nivå', en: 'CSV: a column for each level' },
    ...csv,
    layout: 'mindmap',
  },
  'outline-csv': {
    label: {
      nb: 'CSV: én rad per punkt, med nummer og nivå',
      nn: 'CSV: éi rad per punkt, med nummer og nivå',
      en: 'CSV: a row for each item, with number and level',
    },
    ...csv,
    layout: 'outline',
  },
  json: { label: same('JSON'), extension: 'json', mime: 'application/json' },
} as const satisfies Record<string, Format>;

export type OutlineFormatName = keyof typeof outlineFormats;
export const outlineFormatNames = Object.keys(outlineFormats) as OutlineFormatName[];

/** True for the name of a format; narrows a string from a URL, a form or a flag. */
export const isOutlineFormat = (value: unknown): value is OutlineFormatName =>
  typeof value === 'string' && Object.hasOwn(outlineFormats, value);

/** The endings files may have, each once, as people write them: `.mm`. */
export const outlineExtensions: readonly string[] = [...new Set(outlineFormatNames.map((name) => `.${outlineFormats[name].extension}`))];

const otherExtensions: Readonly<Record<string, string>> = { markdown: 'md', xlsm: 'xlsx' };

/** The format a file's name asks for; undefined when its ending is none of ours. */
export function outlineFormatOf(file: string, layout: OutlineLayout = 'mindmap'): OutlineFormatName | undefined {
  const ending = /\.([^.\\/]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const extension = otherExtensions[ending] ?? ending;
  return outlineFormatNames.find((name) => {
    const format: Format = outlineFormats[name];
    return format.extension === extension && (format.layout ?? layout) === layout;
  });
}
