/** What the styles of a Word file say of a paragraph (WordprocessingML, ECMA-376 part 1, §17.7): heading, list, bold, hidden. */
import { namespaced, walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';
import { fieldStyles } from '#model/outline-carried';

type Attributes = Readonly<Record<string, string>>;

/** An attribute of Word's own namespace, whatever its prefix. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[`w:${name}`] ?? namespaced(attributes, name);
/** `<w:b/>` is on; `<w:b w:val="0"/>` is off (§17.17.4). */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attribute(attributes, 'val') ?? '');

export interface Style {
  /** 1 and up for headings; 0 for the title of the document. */
  heading?: number;
  /** A line of a table of contents, or its heading. */
  contents?: boolean;
  /** A named value in a file of our own. */
  field?: boolean;
  bold?: boolean;
  hidden?: boolean;
  numId?: string;
  level?: number;
  indent?: number;
}

interface Written extends Style {
  id: string;
  name: string;
  basedOn?: string;
  outline?: number;
}

const headingName = /^(?:heading|overskrift|überschrift|rubrik|heading_20_)\s*(\d{1,3})$/i;
const titleName = /^(?:title|tittel|dokumenttittel)$/i;
const contentsName =
  /^(?:toc\b|toc ?\d|innh\d|inh?\d|contents\b|innholdsfortegnelse|overskrift for innholdsfortegnelse|table of (?:figures|contents))/i;
const bodyOutline = 9;

/** Headings are known by outline level, else by name; a name counts in any language, also where the id is what is left of it. */
function own(style: Written): Style {
  const { id, name, outline } = style;
  const { bold, hidden, numId, level, indent } = style;
  const rest = { bold, hidden, numId, level, indent };
  if (contentsName.test(name) || contentsName.test(id)) return { ...rest, contents: true };
  if (titleName.test(name) || titleName.test(id)) return { ...rest, heading: 0 };
  const named = Number((headingName.exec(name) ?? headingName.exec(id))?.[1]);
  if (named >= 1) return { ...rest, heading: named };
  if (outline !== undefined) return { ...rest, ...(outline < bodyOutline ? { heading: outline + 1 } : { heading: undefined }) };
  return Object.hasOwn(fieldStyles, id) || Object.values<string>(fieldStyles).includes(name)
    ? { ...rest, field: id === 'OutlineField' || name === fieldStyles.OutlineField }
    : rest;
}

const defined = (style: Style): Style => Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

/** Every style with what it takes over from those it is based on. */
function inherited(written: ReadonlyMap<string, Written>): Map<string, Style> {
  const done = new Map<string, Style>();
  for (const start of written.values()) {
    const chain: Written[] = [];
    const seen = new Set<string>();
    for (
      let style: Written | undefined = start;
      style && !seen.has(style.id) && !done.has(style.id);
      style = written.get(style.basedOn ?? '')
    ) {
      seen.add(style.id);
      chain.push(style);
    }
    for (const style of chain.reverse()) {
      const plainOutline = style.outline === bodyOutline ? { heading: undefined } : {};
      done.set(style.id, { ...done.get(style.basedOn ?? ''), ...plainOutline, ...defined(own(style)) });
    }
  }
  return done;
}

/** The style of a paragraph or a run by its id; a paragraph that names none has the ordinary one. */
export type StyleOf = (id: string | undefined) => Style;
export const noStyles: StyleOf = () => ({});

/** Reads the styles part. */
export async function readStyles(zip: Zip, part: string, signal?: AbortSignal): Promise<StyleOf> {
  const written = new Map<string, Written>();
  let style: Written | undefined;
  let normal: string | undefined;
  let changed = 0;
  await walkXml(
    zip,
    part,
    {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val');
        if (/Change$/.test(name)) changed += 1;
        if (name === 'style') {
          style = { id: attribute(attributes, 'styleId') ?? '', name: '' };
          written.set(style.id, style);
          if (attribute(attributes, 'type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute(attributes, 'default') ?? ''))
            normal = style.id;
        } else if (!style || changed > 0) return;
        else if (name === 'name') style.name = value ?? '';
        else if (name === 'basedOn') style.basedOn = value;
        else if (name === 'outlineLvl') style.outline = Number(value);
        else if (name === 'numId') style.numId = value;
        else if (name === 'ilvl') style.level = Number(value);
        else if (name === 'b') style.bold = isOn(attributes);
        else if (name === 'vanish') style.hidden = isOn(attributes);
        else if (name === 'ind') style.indent = Number(attribute(attributes, 'left') ?? attribute(attributes, 'start') ?? 0);
      },
      close: (name) => {
        if (/Change$/.test(name)) changed -= 1;
        if (name === 'style') style = undefined;
      },
    },
    signal,
  );
  const byId = inherited(written);
  return (id) => byId.get(id ?? normal ?? '') ?? {};
}
