/** Chooses the language of a text and fills in what varies. */
import { number } from '#app/_i18n/format';
import { fill, type Language, type Text } from '#model/text';

/** A text that depends on a count: the count fills `{count}`. */
export interface Counted {
  one: Text;
  other: Text;
}
type Fill = Record<string, string | number | Text>;
export type Say = ((text: Text | Counted, values?: Fill & { count?: number }) => string) & { language: Language };

/** `const t = say('nb'); t(frame.search); t(grid.hits, { count: 3 })`. */
export function say(language: Language): Say {
  const speak = (text: Text | Counted, values: Fill & { count?: number } = {}) => {
    const { count } = values;
    const chosen = 'nb' in text ? text : count === 1 ? text.one : text.other;
    const shown: Fill = count === undefined ? values : { ...values, count: number(count, language) };
    return fill(chosen, shown)[language];
  };
  return Object.assign(speak, { language });
}
