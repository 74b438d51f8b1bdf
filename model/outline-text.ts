/** What outlines agree on across formats: names of parts, identities that are none, and characters a format forbids. */
import { languages, type Text } from '#model/text';

/** What the parts of a node are called where a format has no place of its own for them. */
export const partLabels = {
  title: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  level: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
  id: { nb: 'Husorden-id', nn: 'Husorden-id', en: 'Husorden-id' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  keywords: { nb: 'Stikkord', nn: 'Stikkord', en: 'Keywords' },
  description: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
} as const satisfies Record<string, Text>;

export type LabelledPart = keyof typeof partLabels;

const partsByLabel: ReadonlyMap<string, LabelledPart> = new Map(
  (Object.keys(partLabels) as LabelledPart[]).flatMap((part) =>
    languages.map((language) => [partLabels[part][language].toLowerCase(), part]),
  ),
);

/** The part a label names, in any language; undefined when it names a field. */
export const partLabelled = (label: string): LabelledPart | undefined => partsByLabel.get(label.toLowerCase());

/** A field that is called what something else is called gets a line before it, and loses it on the way back. */
export const escapeName = (name: string, taken: (name: string) => boolean): string => (taken(name.replace(/^_+/, '')) ? `_${name}` : name);
export const unescapeName = (name: string, taken: (name: string) => boolean): string =>
  name.startsWith('_') && taken(name.replace(/^_+/, '')) ? name.slice(1) : name;

/** Programs want an identity for every node. One that is made up by us for their sake stands for none. */
export const madeUpId = (n: number): string => `husorden_${n}`;
export const isMadeUpId = (id: string): boolean => /^husorden_\d+$/.test(id);

// XML 1.0 §2.2; halves of a surrogate pair are not text in any encoding.
const forbidden = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const code = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const mayBeForbidden = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u;

/** Characters that XML forbids as `_x0001_`, the way Excel writes them (ECMA-376 part 1, §22.9.2.19). `also` finds more to write so. */
export function carried(text: string, also?: RegExp): string {
  const safe = mayBeForbidden.test(text) ? text.replace(forbidden, code) : text;
  return also ? safe.replace(also, (letters) => [...letters].map(code).join('')) : safe;
}

const isCarried = (value: number): boolean =>
  value <= 0x20 ||
  value === 0x5f ||
  (value >= 0x7f && value <= 0xa0) ||
  (value >= 0xd800 && value <= 0xdfff) ||
  (value >= 0xfdd0 && value <= 0xfdef) ||
  value >= 0xfffe;

/** The text that `carried` made safe. What others write that looks alike, such as `_x0041_`, stays as it is. */
export const uncarried = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (whole, digits: string) => {
        const value = Number.parseInt(digits, 16);
        return isCarried(value) ? String.fromCharCode(value) : whole;
      })
    : text;

// Most titles do not, and looking at their end takes no time however long they are.
const mayEndWithLevel = (text: string): boolean => /\)\s{0,9}$/.test(text.slice(-10));
const suffix = /^([\s\S]*\S)\s*\((\d|1\d)\)\s{0,9}$/;

/** A title that ends with its level, «Lønn (2)», is a title and a level. */
export function splitLevel(written: string): { title: string; level?: number } {
  const match = mayEndWithLevel(written) ? suffix.exec(written) : null;
  return match?.[1] === undefined ? { title: written } : { title: match[1], level: Number(match[2]) };
}

/** True when a reader that finds no level would take one from the title. */
export const endsWithLevel = (title: string): boolean => mayEndWithLevel(title) && suffix.test(title);
