/** The folders of the models we write: one for each kind, one for what was kept, and one for views. */
import { archimateKinds } from '#model/archimate';
import { type KindName, kindOf } from '#model/kinds/index';
import { languages, type Text } from '#model/text';

const others = {
  kept: { nb: 'Tatt vare på', nn: 'Teke vare på', en: 'Kept' },
  views: { nb: 'Visninger', nn: 'Visingar', en: 'Views' },
} as const satisfies Record<string, Text>;

export const ownFolder = (what: KindName | keyof typeof others): Text =>
  what === 'kept' || what === 'views' ? others[what] : kindOf(what).plural;

const names = new Set(
  [...archimateKinds.map((kind) => kindOf(kind).plural), ...Object.values(others)].flatMap((text: Text) =>
    languages.map((language) => text[language]),
  ),
);

/** True for what one of them is called, in any language: a tool may give back only one. */
export const isOwnFolder = (name: string): boolean => names.has(name.trim());
