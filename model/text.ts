/** Texts in the three languages of the product, and how to choose one. */

export type Language = 'nb' | 'nn' | 'en';
export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The same thing said in Bokmål, Nynorsk and English. */
export type Text = Readonly<Record<Language, string>>;

/** A text that reads the same in every language: a product name, a code, a value somebody typed. */
export const same = (value: string): Text => ({ nb: value, nn: value, en: value });

/** True for 'nb', 'nn' and 'en'; narrows a string from a URL, a cookie or a flag. */
export const isLanguage = (value: unknown): value is Language => (languages as readonly unknown[]).includes(value);

/** Fills `{name}` in a text with values, in all three languages at once. Unknown names stay as they are. */
export function fill(text: Text, values: Record<string, string | number | Text>): Text {
  const one = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { nb: one('nb'), nn: one('nn'), en: one('en') };
}

/** The field that holds a text of an object in another language than Bokmål: `nameNn`. Not every kind has it. */
export const variantOf = (field: string, language: Language): string | null =>
  language === 'nb' ? null : `${field}${language === 'nn' ? 'Nn' : 'En'}`;
